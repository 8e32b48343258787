package word

import (
	"resdiff/align"
	"resdiff/wording"
)

// equal adds words that say the same on both sides. Where the two differ in
// typography, those words, or the spaces before them, are of one side each.
func (a *atomizer) equal(edit int, old, new align.Passage) {
	x := a.c.Old.Paragraphs[old.Paragraph].Text[old.Start:old.End]
	y := a.c.New.Paragraphs[new.Paragraph].Text[new.Start:new.End]
	for _, s := range stretchesOf(x, y) {
		o := align.Passage{Paragraph: old.Paragraph, Start: old.Start + s.from[0], End: old.Start + s.to[0]}
		n := align.Passage{Paragraph: new.Paragraph, Start: new.Start + s.from[1], End: new.Start + s.to[1]}
		if s.same {
			a.same(edit, o, n)
		} else {
			a.alone(oldSide, edit, o, true)
			a.alone(newSide, edit, n, true)
		}
	}
}

// twin is a stretch of two texts that say the same: of the old and the new one,
// the bytes from from to to, and whether these are the same too.
type twin struct {
	from, to [2]int
	same     bool
}

// stretchesOf parts two texts that say the same where their bytes differ.
//
//	"the State’s  port" | "the State's port" → "the ", "State’s  " | "State's ", "port"
func stretchesOf(x, y string) []twin {
	if x == y {
		return []twin{{to: [2]int{len(x), len(y)}, same: true}}
	}
	p, q := tokenEnds(x), tokenEnds(y)
	if len(p) != len(q) {
		return []twin{{to: [2]int{len(x), len(y)}}}
	}
	var out []twin
	t := twin{same: true}
	for k := range p {
		if is := x[t.to[0]:p[k]] == y[t.to[1]:q[k]]; is != t.same {
			out = append(out, t)
			t = twin{t.to, t.to, is}
		}
		t.to = [2]int{p[k], q[k]}
	}
	return append(out, t)
}

// tokenEnds cuts a text into its tokens and the spaces before them: the end of
// each, spaces and token in turn, and last the spaces at the text's end.
func tokenEnds(text string) []int {
	var ends []int
	for _, t := range wording.Cut(text) {
		if t.Key != "" {
			ends = append(ends, t.Start, t.End)
		}
	}
	return append(ends, len(text))
}
