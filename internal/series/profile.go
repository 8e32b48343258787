package series

import (
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution"
	"resdiff/wording"
)

// Profile is what decides about one document. It takes a few kilobytes whatever
// the length of the document, so that a collection of any size can be sorted,
// and can be kept as JSON.
type Profile struct {
	Organ string `json:"organ"`
	// Number is the number by which others cite the resolution: "2024/13"; ""
	// for what is none.
	Number string `json:"number"`
	Symbol string `json:"symbol"`
	Title  string `json:"title"`
	// Language is the BCP 47 tag of the text's language, "und" where it cannot be told.
	Language string `json:"language"`
	// Adopted is the date of adoption; zero where the document does not tell it.
	Adopted time.Time `json:"adopted,omitzero"`
	// Cites are the numbers that the text speaks of, lower case, sorted.
	Cites []string `json:"cites,omitempty"`
	// Passages are the hashes of the text's runs of five words, or the lowest
	// sketchSize of them.
	Passages Hashes `json:"passages"`
	// Paragraphs are hashes of the words of each paragraph, in order.
	Paragraphs Hashes `json:"paragraphs"`
	// Text is a hash of all words in order, however they are parted into
	// paragraphs, and Words their number.
	Text  uint64 `json:"text"`
	Words int    `json:"words"`

	Correction Correction `json:"correction,omitzero"`
	// Reader, Operative, Notes and Warnings tell how well the document reads: the
	// reader's name, and the numbers of operative paragraphs, of footnotes and of
	// warnings.
	Reader    string `json:"reader"`
	Operative int    `json:"operative"`
	Notes     int    `json:"notes"`
	Warnings  int    `json:"warnings"`
}

// shingleWords is how many words in a row make a passage characteristic; runs
// of five rarely recur between unrelated resolutions, formulas aside.
const shingleWords = 5

// NewProfile takes down what decides about a resolution.
func NewProfile(r *resolution.Resolution) Profile {
	p := Profile{Organ: r.Organ, Number: number(r), Symbol: r.Symbol, Title: r.Title, Language: r.Language, Adopted: r.Adopted, Correction: correctionOf(r),
		Reader: r.Reader, Notes: len(r.Footnotes), Warnings: len(r.Warnings)}
	text, cites, shingles := fnv.New64a(), map[string]bool{}, newSketch()
	for _, paragraph := range r.Paragraphs {
		own := fnv.New64a()
		var last [shingleWords]string
		n := 0
		for _, t := range wording.Cut(paragraph.Text) {
			if !t.Word && !sign(t.Key) {
				continue
			}
			p.Words++
			for _, h := range [...]interface{ Write([]byte) (int, error) }{text, own} {
				_, _ = h.Write([]byte(t.Key)) // hashes take everything
				_, _ = h.Write([]byte{' '})
			}
			if !t.Word || paragraph.Kind == resolution.Heading {
				continue
			}
			key := strings.ToLower(t.Key)
			if paragraph.Kind == resolution.Preambular && strings.Contains(key, "/") {
				cites[key] = true
			}
			copy(last[:], last[1:])
			last[shingleWords-1] = key
			if n++; n >= shingleWords {
				shingles.add(hash(last[:]))
			}
		}
		p.Paragraphs = append(p.Paragraphs, uint32(own.Sum64()))
		if paragraph.Kind == resolution.Operative {
			p.Operative++
		}
	}
	for _, note := range r.Footnotes {
		for _, t := range wording.Cut(note.Text) {
			if t.Word && strings.Contains(t.Key, "/") {
				cites[strings.ToLower(t.Key)] = true
			}
		}
	}
	for c := range cites {
		p.Cites = append(p.Cites, c)
	}
	slices.Sort(p.Cites)
	p.Passages, p.Text = shingles.lowest(), text.Sum64()
	return p
}

// sign reports whether a mark that is no word says something: "<", "€", "+", but
// no stop, comma or bracket.
func sign(mark string) bool {
	r, _ := utf8.DecodeRuneInString(mark)
	return unicode.IsSymbol(r)
}

// number returns the number by which others cite a resolution, from its number
// or symbol: "2024/13" for E/RES/2024/13 and for its corrections; "" if it has
// neither.
func number(r *resolution.Resolution) string {
	if r.Number != "" {
		return r.Number
	}
	_, number, _ := strings.Cut(r.Symbol, "RES/")
	if at := edition.FindStringIndex(number); at != nil {
		number = number[:at[0]]
	}
	return number
}

// traits is what is worked out of a profile to compare it with others.
type traits struct {
	Profile
	name string
	// adopted is the date of adoption, or where the document does not tell it
	// the first day on which its number can have been given.
	adopted time.Time
	// dated tells that the document itself gives the date.
	dated bool
	// order are the numbers in the number, for documents without a date.
	order []int
	// title are the words of the title that carry meaning, sorted.
	title []string
}

func traitsOf(d Document) traits {
	t := traits{Profile: d.Profile, name: d.Name, adopted: d.Adopted, dated: !d.Adopted.IsZero(), order: numbersIn(d.Number), title: titleWords(d.Title)}
	if !t.dated {
		t.adopted = numberedFrom(t.Organ, t.order)
	}
	return t
}

// scope names what a succession stays within: an organ and a language.
func (t *traits) scope() string { return t.Organ + "\x00" + t.Language }

// numberedFrom returns the first day on which an organ can have given a
// resolution its number; the zero time where that cannot be told. The General
// Assembly numbers by session ("78/132"), opened each September since the
// second in 1947; the Human Rights Council too, in three sessions a year since
// 2006; the other councils name the year ("2024/13", "2719 (2023)").
func numberedFrom(organ string, order []int) time.Time {
	if len(order) < 2 {
		return time.Time{}
	}
	day := func(year int, month time.Month) time.Time { return time.Date(year, month, 1, 0, 0, 0, 0, time.UTC) }
	const first, last = 1946, 2145 // the years that a number can name
	session := order[0]
	switch {
	case organ == "General Assembly" && session > 0 && session <= last-first:
		return day(1945+session, time.September)
	case organ == "Human Rights Council" && session > 0 && session <= last-first:
		return day(2006+(session-1)/3, time.Month(1+(session-1)%3*4))
	}
	for _, year := range order[:2] {
		if year >= first && year <= last {
			return day(year, time.January)
		}
	}
	return time.Time{}
}

func numbersIn(s string) []int {
	var out []int
	for _, run := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) || r > '9' }) {
		if n, err := strconv.Atoi(run); err == nil {
			out = append(out, n)
		}
	}
	return out
}

// titleWords returns the lower-cased words of a title, each once, sorted; short
// ones and numbers are left out: "of", "the" and the year say nothing about the
// subject.
func titleWords(title string) []string {
	var out []string
	for _, t := range wording.Cut(title) {
		if key := strings.ToLower(t.Key); t.Word && utf8.RuneCountInString(key) > 3 && !unicode.IsDigit([]rune(key)[0]) {
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
