package layout

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Vocabulary knows the words of one document and how often each occurs. It is
// the evidence by which broken words are healed: a document that prints
// "partnerships" elsewhere means it by "partnersh ips".
type Vocabulary struct {
	// words counts runs of letters, in small letters; compounds counts words
	// with hyphens in them.
	words, compounds map[string]int
	// spaced counts the hyphens with a space on either side, by the word that
	// they would make; dashes counts the true dashes.
	spaced map[string]int
	dashes int
	// total counts all words, common those of the language's common ones.
	total, common int
}

// NewVocabulary returns the vocabulary of texts. The words at the ends of each
// text are counted only where no hyphen cuts them off.
func NewVocabulary(texts ...string) *Vocabulary {
	v := &Vocabulary{words: map[string]int{}, compounds: map[string]int{}, spaced: map[string]int{}}
	for _, t := range texts {
		v.Add(t)
	}
	return v
}

// Add counts the words of one more text.
func (v *Vocabulary) Add(text string) {
	v.dashes += strings.Count(text, " – ") + strings.Count(text, " — ")
	for rest := text; ; {
		left, right, ok := strings.Cut(rest, " - ")
		if !ok {
			break
		}
		v.spaced[strings.ToLower(lastWord(left)+"-"+firstWord(right))]++
		rest = right
	}
	text = strings.ToLower(text)
	for start, end := 0, 0; start < len(text); start = end {
		for end < len(text) && 'a' <= text[end] && text[end] <= 'z' {
			end++
		}
		if end > start && (end == len(text) || text[end] < utf8.RuneSelf && text[end] != '-' && text[end] != '\'') {
			v.tally(text[start:end]) // as nearly all words are
			v.words[text[start:end]]++
			continue
		}
		for end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && !isHyphen(r) && r != '’' && r != '\'' {
				break
			}
			end += size
		}
		if end > start {
			v.addRun(text[start:end])
			continue
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		end += size
	}
}

// addRun counts the words of a run of letters, hyphens and apostrophes.
func (v *Vocabulary) addRun(w string) {
	// "women’s" counts as "women": what follows the apostrophe is no word.
	w, _, _ = strings.Cut(strings.ReplaceAll(w, "'", "’"), "’")
	v.tally(w)
	parts := strings.FieldsFunc(w, isHyphen)
	for _, p := range parts {
		if len(parts) == 1 && len(p) < len(w) {
			continue // cut off by a hyphen: "develop-", "-ment"
		}
		v.words[p]++
	}
	if len(parts) > 1 {
		v.compounds[strings.Join(parts, "-")]++
	}
}

// tally counts a word among all and, if it is one, among the common ones.
func (v *Vocabulary) tally(w string) {
	v.total++
	if commonWords[w] {
		v.common++
	}
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// suffixes are endings that are no words: after a line-end hyphen they go on
// with the word before it. Written from the common suffixes of English.
var suffixes = set(`ment ments tion tions sion sions cation ation ations ing ings ed er ers ity ities ness
		ly ally able ible ance ances ence ences ency ancy ive ives ous ious ism ist ists ical ically ial ian al
		ary ory ure ures ture tures ship ships ful less ty ties ral nal cal tic tics ble bly ble`)

// prefixes are words' first halves that keep their hyphen in United Nations
// spelling (UN Editorial Manual, "Hyphens").
var prefixes = set(`non multi self co re post pre mid anti counter inter cross well high low long short
		full part half all vice ex pro semi quasi socio follow decision policy rule age gender people`)

// JoinHyphen joins the two parts of a word that a line end broke at a hyphen:
// left ends with the hyphen, right starts the next line. It keeps the hyphen
// unless the document shows that the word has none, or neither part is a word.
//
//	"multi-" + "stakeholder"  → "multi-stakeholder"
//	"develop-" + "ment"       → "development"
//	"age-" + "and"            → as it stands, if "age-and" is not a word
func (v *Vocabulary) JoinHyphen(left, right string) string {
	head := strings.TrimRightFunc(left, isHyphen)
	a, b := lastWord(head), firstWord(right)
	if a == "" || b == "" || unicode.IsUpper(firstRune(b)) {
		return left + right
	}
	if suspended[b] {
		return left + " " + right
	}
	la, lb := strings.ToLower(a), strings.ToLower(b)
	whole, compound := v.words[la+lb], v.compounds[la+"-"+lb]
	switch {
	case compound > 0 && compound >= whole:
		return left + right
	case whole > 0:
		return head + right
	case prefixes[la]:
		return left + right
	case suffixes[lb]:
		return head + right
	case commonWords[la+lb]:
		return head + right
	case !v.isWord(la) && !v.isWord(lb):
		return head + right
	}
	return left + right
}

// isWord reports whether w is a common word or one that the document uses.
func (v *Vocabulary) isWord(w string) bool { return commonWords[w] || v.words[w] > 0 }

// HyphenApart reports whether a hyphen that stands alone at the end of a line,
// after left, belongs to the word before it: an extraction tore it off.
func (v *Vocabulary) HyphenApart(left, right string) bool {
	a, b := strings.ToLower(lastWord(left)), firstWord(right)
	return a != "" && b != "" && unicode.IsLower(firstRune(b)) && (v.hyphensTorn() || v.compounds[a+"-"+b] > 0)
}

// hyphensTorn reports whether a hyphen between two spaces is no dash in this
// document but was torn from its words: it has true dashes besides, or no such
// hyphen, or half of the words so made stand elsewhere whole.
func (v *Vocabulary) hyphensTorn() bool {
	all, whole := 0, 0
	for word, n := range v.spaced {
		all += n
		if v.compounds[word] > 0 {
			whole += n
		}
	}
	return v.dashes > 0 || whole*2 >= all
}

// english reports whether the document is in English, as far as its words
// tell: half of them are common ones.
func (v *Vocabulary) english() bool { return v.common*2 > v.total }

// suspended are the words that follow a hyphen left hanging: "age- and
// gender-sensitive".
var suspended = set(`and or to nor as but`)

// Heal mends what an extraction broke within one line of text: spaces before
// punctuation and hyphens, and words split in two where the document itself
// shows the whole word.
//
//	"for development , its"  → "for development, its"
//	"follow -up"             → "follow-up"
//	"partnersh ips"          → "partnerships", if that word occurs elsewhere
func (v *Vocabulary) Heal(text string) string {
	return v.joinSplit(v.closeUp(text))
}

// closeUp takes out spaces that no text has: before a comma, a full stop, a
// closing bracket, and beside a hyphen or dash that binds words or figures.
//
//	"development , 2018 –2028"  → "development, 2018–2028"
//	"follow -up, micro -, small" → "follow-up, micro-, small"
//	"age - and gender-sensitive" → "age- and gender-sensitive"
func (v *Vocabulary) closeUp(text string) string {
	if !hasLooseSpace(text) {
		return text
	}
	b := make([]rune, 0, len(text))
	runes := []rune(text)
	at := func(i int) rune {
		if i < 0 || i >= len(runes) {
			return ' '
		}
		return runes[i]
	}
	for i := 0; i < len(runes); i++ {
		if runes[i] == ' ' && i > 0 {
			before, next, after := at(i-1), at(i+1), at(i+2)
			switch {
			case next == ';' && closing(before) && after == ' ' && v.english():
				continue // in French a space belongs there
			case strings.ContainsRune(",.)", next) && closing(before) && (after == ' ' || after == '”' || next == ')' || after == ')' || unicode.IsDigit(after) && next == ',' && unicode.IsLetter(before)):
				continue
			case isHyphen(next) && wordEnd(before) && (wordEnd(after) || strings.ContainsRune(",;.", after)):
				continue
			case next == '–' && unicode.IsDigit(before) && (unicode.IsDigit(after) || after == ' ' && unicode.IsDigit(at(i+3)) && v.english()):
				continue
			case next == '’' && unicode.IsLetter(before) && after == 's' && !unicode.IsLetter(at(i+3)):
				continue
			case before == '–' && len(b) > 1 && unicode.IsDigit(b[len(b)-2]) && unicode.IsDigit(next):
				continue
			case isHyphen(next) && after == ' ' && wordEnd(before) && v.torn(runes, i):
				b = append(b, next)
				i += 2 // the hyphen and the space after it
				if suspended[wordAt(runes, i+1)] {
					b = append(b, ' ')
				}
				continue
			case isHyphen(before) && len(b) > 1 && unicode.IsLetter(b[len(b)-2]) && unicode.IsLower(next) && v.english() && !suspended[wordAt(runes, i+1)]:
				continue
			}
		}
		b = append(b, runes[i])
	}
	return string(b)
}

// hasLooseSpace reports whether a space stands before or after a sign that
// closeUp may move: most paragraphs have none, and are not taken apart.
func hasLooseSpace(text string) bool {
	for i := 0; ; i++ {
		n := strings.IndexByte(text[i:], ' ')
		if n < 0 {
			return false
		}
		i += n
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		next := firstRune(text[i+1:])
		if i > 0 && (strings.ContainsRune(",.);–’", next) || isHyphen(next) || before == '–' || isHyphen(before)) {
			return true
		}
	}
}

func closing(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '”' || r == ')' }

func wordEnd(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// wordAt returns the run of letters at runes[i], at most forty of them; none
// past the end.
func wordAt(runes []rune, i int) string {
	i = min(i, len(runes))
	end := i
	for end < len(runes) && end < i+40 && unicode.IsLetter(runes[end]) {
		end++
	}
	return string(runes[i:end])
}

// torn reports whether the hyphen between spaces after runes[i] was torn from
// its words.
func (v *Vocabulary) torn(runes []rune, i int) bool {
	if v.hyphensTorn() {
		return true
	}
	// "age - and gender-sensitive": a hyphen left hanging, and another after it.
	if word := wordAt(runes, i+3); suspended[word] {
		rest, _, _ := strings.Cut(string(runes[min(i+4+len(word), len(runes)):min(i+44+len(word), len(runes))]), " ")
		return strings.ContainsFunc(strings.Trim(rest, "-"), isHyphen)
	}
	start := i
	for start > 0 && i-start < 40 && unicode.IsLetter(runes[start-1]) {
		start--
	}
	return v.compounds[strings.ToLower(string(runes[start:i])+"-"+wordAt(runes, i+3))] > 0
}

// joinSplit joins two neighbouring words where the document prints them as one
// elsewhere and at least one of them is no word of its own there.
func (v *Vocabulary) joinSplit(text string) string {
	parts := strings.Split(text, " ")
	all, out := len(parts), parts[:0] // never longer than what was looked at
	for i, w := range parts {
		next := ""
		if i+1 < len(parts) {
			next = parts[i+1]
		}
		if n := len(out); n > 0 && v.isSplit(out[n-1], w, next) {
			out[n-1] += w
			continue
		}
		out = append(out, w)
	}
	if len(out) == all {
		return text
	}
	return strings.Join(out, " ")
}

// isSplit reports whether left and right are two halves of one word: together
// they are a word that the document or the language knows, and one of them by
// itself is none. next is the word after right: in "underpinned b y" the "b"
// belongs to what follows.
func (v *Vocabulary) isSplit(left, right, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(left)
	if left == "" || !unicode.IsLetter(last) || !unicode.IsLower(firstRune(right)) {
		return false
	}
	a, b := lastWord(left), firstWord(right)
	if commonWords[b] && b != "able" && (commonWords[a] || len(b) == len(right) && len(a) > 3 && v.words[a+b] == 0 && !commonWords[a+b]) {
		return false // the usual case, told without more ado
	}
	a = strings.ToLower(a)
	if !v.knows(b) && len(b) == len(right) && unicode.IsLower(firstRune(next)) && commonWords[b+firstWord(next)] {
		return false
	}
	if commonWords[a] && commonWords[b] && b != "able" {
		return false // neither is a fragment
	}
	whole := v.words[a+b]
	if commonWords[a+b] && v.english() {
		whole = max(whole, wellKnown)
	} else if whole == 0 && !commonWords[a] && !commonWords[b] {
		whole = v.related(a + b)
	}
	if whole > 0 && b == "able" && !commonWords[a+"s"] && !beForms[a] {
		return true // "sustain able"; nobody is "States able"
	}
	if whole > 0 {
		return len(a)+len(b) > 1 && (v.fragment(a, whole) || v.fragment(b, whole))
	}
	if !v.english() || commonWords[a] || v.words[a] > 1 || v.words[b] > rare || len(a) < 4 {
		return false
	}
	// "justifiab le": the first half is no word, and so short a word as the
	// second would be a common one.
	// Names are left alone: "Sharm el", "Costa do".
	return len(b) == len(strings.TrimRight(right, ",.;:")) && unicode.IsLower(firstRune(lastWord(left))) &&
		(bareSuffixes[b] || len(b) <= 2 && !commonWords[b] && !particles[b])
}

// particles are small foreign words that stand in English texts.
var particles = set(`al da de di do du el en et la lo un va vs`)

// beForms are what stands before "able" as a word of its own.
var beForms = set(`is are was were be been being not also better fully more less as and or become becomes`)

// wellKnown is how often a common word counts as seen in any document; rare is
// the count up to which a run of letters may be the same fragment again.
const wellKnown, rare = 6, 2

// knows reports whether w is a word: a common one, or one that the document
// uses more than a fragment would be.
func (v *Vocabulary) knows(w string) bool { return commonWords[w] || v.words[w] > rare }

// fragment reports whether a run of letters is no word of its own: the
// language does not know it and the document has it seldom beside the whole.
func (v *Vocabulary) fragment(w string, whole int) bool {
	return !commonWords[w] && (v.words[w] <= 1 || v.words[w]*3 <= whole)
}

// related counts the occurrences of a word's nearest relatives: with or
// without an "s", "d" or "ed" at its end.
func (v *Vocabulary) related(w string) int {
	n := 0
	count := func(r string) {
		n += v.words[r]
		if commonWords[r] {
			n++
		}
	}
	for _, s := range []string{"s", "d", "ed", "ing", "ly"} {
		count(w + s)
		if stem, ok := strings.CutSuffix(w, s); ok && len(stem) > 3 {
			count(stem)
		}
	}
	return n
}

// bareSuffixes are endings that are never words: they belong to the word
// before them.
var bareSuffixes = set(`ing ings ers er ed es ly tion tions sion sions ment ments ness ity ities ance ances ence ences
	ation ations ization izations ally`)

//go:embed words.txt
var wordList string

// commonWords are the words in small letters that at least three of some sixty
// resolutions of the General Assembly and the Economic and Social Council use.
var commonWords = set(wordList + " a i")

// lastWord returns the run of letters at the end of s, firstWord the one at
// its start.
func lastWord(s string) string {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i -= n
	}
	return s[i:]
}

func firstWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return s[:i]
		}
	}
	return s
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// set returns the words of a list.
func set(list string) map[string]bool {
	m := make(map[string]bool, len(list)/6) // as many as there may be, so that it never grows
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
