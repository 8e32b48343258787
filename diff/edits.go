package diff

import (
	"slices"

	"resdiff/align"
)

// edits writes a word diff as edits: equal runs, and for each hunk what went before what
// came, every edit within one paragraph of each side, its words all at one place if they
// stand elsewhere.
func (d *differ) edits(old, new side, blocks []block) []Edit {
	var out []Edit
	pair, at := 0, block{}
	for _, k := range append(blocks, block{len(old), len(new), 0}) {
		h, number := hunkBetween(at, k), 0
		if h.replaces() {
			pair++
			number = pair
		}
		for gone := old[h.a0:h.a1]; len(gone) > 0; {
			n, elsewhere := d.together(oldSide, gone)
			out = append(out, Edit{Op: Delete, Old: passageOf(gone[:n]), New: nowhere, Pair: number, Elsewhere: elsewhere})
			gone = gone[n:]
		}
		for came := new[h.b0:h.b1]; len(came) > 0; {
			n, elsewhere := d.together(newSide, came)
			out = append(out, Edit{Op: Insert, Old: nowhere, New: passageOf(came[:n]), Pair: number, Elsewhere: elsewhere})
			came = came[n:]
		}
		for a, b := old[k.a:k.a+k.n], new[k.b:k.b+k.n]; len(a) > 0; {
			n := min(a.firstParagraph(), b.firstParagraph())
			out = append(out, Edit{Op: Equal, Old: passageOf(a[:n]), New: passageOf(b[:n])})
			a, b = a[n:], b[n:]
		}
		at = k
	}
	return out
}

// together returns how many tokens of a run lie in its first paragraph and at the place
// where the first of them stands elsewhere, and that place; nil for none.
func (d *differ) together(s int, run side) (int, *Elsewhere) {
	n := run.firstParagraph()
	if d.marks[s] == nil {
		return n, nil
	}
	marks := d.marks[s][run[0].Paragraph][run[0].Index:][:n]
	if other := slices.IndexFunc(marks, func(e *Elsewhere) bool { return e != marks[0] }); other > 0 {
		n = other
	}
	if marks[0] == changed {
		return n, nil
	}
	return n, marks[0]
}

// nowhere is the side of an edit on which it has no words.
var nowhere = align.Passage{Paragraph: -1}

// firstParagraph returns how many tokens of a run lie in its first paragraph.
func (s side) firstParagraph() int {
	n := 1
	for n < len(s) && s[n].Paragraph == s[0].Paragraph {
		n++
	}
	return n
}

// passageOf returns the passage that a run within one paragraph covers.
func passageOf(run side) align.Passage {
	return align.Passage{Paragraph: int(run[0].Paragraph), Start: int(run[0].Start), End: int(run[len(run)-1].End)}
}
