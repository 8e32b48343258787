package wording

import (
	"cmp"
	"slices"
	"strings"
)

// scan is a text that is read and what was found in it.
type scan struct {
	*Text
	// taken tells of each token that a mention of a kind that admits no other reading (a
	// citation, date, cross-reference) already covers it.
	taken []bool
	found []Mention
	// body is the index of the first token after the opening verb.
	body int
}

// read finds all that is found in a text that is cut, in the room that the last one took;
// the scanners whose mentions admit no other reading come first.
func (s *scan) read(t *Text) {
	*s = scan{Text: t, taken: slices.Grow(s.taken[:0], len(t.Words))[:len(t.Words)], found: s.found[:0]}
	clear(s.taken)
	s.readVerbs()
	s.titles()
	s.crossrefs()
	s.citations()
	s.dates()
	s.names()
	s.figures()
	slices.SortStableFunc(s.found, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Kind, b.Kind))
	})
	t.Mentions = append([]Mention(nil), s.found...) // just the room that they need: they stay for the whole comparison
	t.readKinds()
}

// free reports whether token i exists and is not taken.
func (s *scan) free(i int) bool { return i >= 0 && i < len(s.taken) && !s.taken[i] }

// add records a mention of the tokens from i up to, not including, j, and takes them
// where its kind admits no other reading.
func (s *scan) add(kind Kind, i, j int, key string) *Mention {
	switch kind {
	case Citation, CrossRef, Date, Figure, Instrument:
		s.take(i, j)
	}
	s.found = append(s.found, Mention{Kind: kind, Words: Range{i, j}, Start: s.Start(i), End: s.End(j - 1), Key: key})
	return &s.found[len(s.found)-1]
}

// take marks the tokens from i up to, not including, j.
func (s *scan) take(i, j int) {
	for ; i < j; i++ {
		s.taken[i] = true
	}
}

// joined returns the lower-case words of the tokens from i up to j, with
// single spaces, marks left out.
func (s *scan) joined(i, j int) string {
	var b strings.Builder
	for ; i < j; i++ {
		if s.Word(i) {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(s.Lower(i))
		}
	}
	return b.String()
}
