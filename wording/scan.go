package wording

import (
	"slices"
	"strings"
)

// token is what the scanners note of a word or mark of the text.
type token struct {
	// upper tells that it begins with a capital letter.
	upper bool
	// numeric tells that it begins with a digit.
	numeric bool
	// taken tells that a mention of a kind that admits no other reading (a
	// citation, date, cross-reference) already covers it.
	taken bool
	// named tells that it is part of a name.
	named bool
	// may and ordinal are those of the word.
	may     beginnings
	ordinal int16
}

// scan is the state of one Find: the words of a text and what was found.
type scan struct {
	text string
	// words, lower and toks tell of each word and mark: where it stands, its key
	// in lower case, and what was noted of it.
	words []Token
	lower []string
	toks  []token
	found []Mention
	// body is the index of the first token after the opening verb.
	body int
}

func scanOf(text string) *scan {
	return newScan(text, Cut(text), nil, func(_ int, key string) *Word { w := wordOf(key); return &w })
}

// newScan begins to scan a text, in the room that toks has. look tells what is known of
// the key of token i.
func newScan(text string, cut []Token, toks []token, look func(i int, key string) *Word) *scan {
	s := &scan{text: text, words: cut, lower: make([]string, len(cut)), toks: slices.Grow(toks[:0], len(cut))[:len(cut)]}
	for i := range cut {
		w := look(i, cut[i].Key)
		s.lower[i], s.toks[i] = w.Lower, token{upper: w.Upper, numeric: w.Digit, may: w.may, ordinal: w.ordinal}
	}
	return s
}

// low returns the lower-case form of token i, "" outside the text.
func (s *scan) low(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.lower[i]
}

// key returns token i as written, "" outside the text.
func (s *scan) key(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.words[i].Key
}

// free reports whether token i exists and is not taken.
func (s *scan) free(i int) bool { return i >= 0 && i < len(s.toks) && !s.toks[i].taken }

// add records a mention of the tokens from i up to, not including, j.
func (s *scan) add(kind Kind, i, j int, key string) *Mention {
	s.found = append(s.found, Mention{Kind: kind, Start: s.words[i].Start, End: s.words[j-1].End, Key: key})
	return &s.found[len(s.found)-1]
}

// take marks the tokens from i up to, not including, j.
func (s *scan) take(i, j int) {
	for ; i < j; i++ {
		s.toks[i].taken = true
	}
}

// joined returns the lower-case words of the tokens from i up to j, with
// single spaces, marks left out.
func (s *scan) joined(i, j int) string {
	var b strings.Builder
	for ; i < j; i++ {
		if s.words[i].Word {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(s.lower[i])
		}
	}
	return b.String()
}
