package series

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"resdiff/resolution"
	"resdiff/wording"
)

// profile is what decides about one document.
type profile struct {
	name   string
	organ  string
	number string // "2024/13", as others cite it
	// adopted is the date of adoption, or where the document does not tell it
	// the first day on which its number can have been given.
	adopted time.Time
	// dated tells that the document itself gives the date.
	dated bool
	// order are the numbers in number, for documents without a date.
	order []int
	// title are the words of the title that carry meaning.
	title map[string]bool
	// cites holds the resolution numbers that the text speaks of.
	cites map[string]bool
	// shingles are hashes of the runs of shingleWords words of the text.
	shingles map[uint64]struct{}
	// quality ranks forms of one resolution: the highest is used.
	quality []int
}

// shingleWords is how many words in a row make a passage characteristic; runs
// of five rarely recur between unrelated resolutions, formulas aside.
const shingleWords = 5

func newProfile(d Document) profile {
	r := d.Resolution
	p := profile{name: d.Name, organ: r.Organ, number: Number(r), adopted: r.Adopted, order: numbersIn(Number(r)),
		title: titleWords(r.Title), cites: map[string]bool{}, shingles: map[uint64]struct{}{}, quality: quality(r)}
	if p.dated = !p.adopted.IsZero(); !p.dated {
		p.adopted = numberedFrom(p.organ, p.order)
	}
	for _, paragraph := range r.Paragraphs {
		if paragraph.Kind == resolution.Heading {
			continue
		}
		var last [shingleWords]string
		n := 0
		for _, t := range wording.Cut(paragraph.Text) {
			if !t.Word {
				continue
			}
			key := strings.ToLower(t.Key)
			if paragraph.Kind == resolution.Preambular && strings.Contains(key, "/") {
				p.cites[key] = true
			}
			copy(last[:], last[1:])
			last[shingleWords-1] = key
			if n++; n >= shingleWords {
				p.shingles[hash(last[:])] = struct{}{}
			}
		}
	}
	for _, note := range r.Footnotes {
		for _, t := range wording.Cut(note.Text) {
			if t.Word && strings.Contains(t.Key, "/") {
				p.cites[strings.ToLower(t.Key)] = true
			}
		}
	}
	return p
}

// Number returns the number by which others cite a resolution, from its number
// or symbol: "2024/13" for E/RES/2024/13; "" if it has neither.
func Number(r *resolution.Resolution) string {
	if r.Number != "" {
		return r.Number
	}
	_, number, _ := strings.Cut(r.Symbol, "RES/")
	return number
}

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

// quality prefers forms that tell most: Word and PDF files carry footnotes and
// italics, plain text has often lost them; then fewer warnings.
func quality(r *resolution.Resolution) []int {
	rank := map[string]int{"word": 5, "odt": 5, "pdf": 4, "html": 3, "markdown": 2, "text": 1}
	return []int{rank[r.Reader], len(r.Footnotes), -len(r.Warnings)}
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

// titleWords returns the lower-cased words of a title, short ones and numbers
// left out: "of", "the" and the year say nothing about the subject.
func titleWords(title string) map[string]bool {
	out := map[string]bool{}
	for _, t := range wording.Cut(title) {
		if key := strings.ToLower(t.Key); t.Word && len([]rune(key)) > 3 && !unicode.IsDigit([]rune(key)[0]) {
			out[key] = true
		}
	}
	return out
}

// hash is FNV-1a over the words with a separator.
func hash(ws []string) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range ws {
		for i := 0; i < len(w); i++ {
			h = (h ^ uint64(w[i])) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	return h
}
