package diff

import "resdiff/align"

// edits writes a word diff as edits: equal runs, and for each hunk what went
// before what came, every edit within one paragraph of each side.
func edits(a, b side, blocks []block) []Edit {
	var w editWriter
	at := block{}
	for _, k := range append(blocks, block{len(a), len(b), 0}) {
		h := hunkBetween(at, k)
		w.hunk([]side{a[h.a0:h.a1]}, []side{b[h.b0:h.b1]})
		w.equal(a[k.a:k.a+k.n], b[k.b:k.b+k.n])
		at = k
	}
	return w.edits
}

// editWriter gathers the edits of a change and numbers its pairs.
type editWriter struct {
	edits []Edit
	pair  int
}

// hunk writes runs that went and runs that came in their place.
func (w *editWriter) hunk(gone, came []side) {
	deleted, inserted := passages(gone), passages(came)
	number := 0
	if len(deleted) > 0 && len(inserted) > 0 {
		w.pair++
		number = w.pair
	}
	for _, p := range deleted {
		w.edits = append(w.edits, Edit{Op: Delete, Old: p, New: nowhere, Pair: number})
	}
	for _, p := range inserted {
		w.edits = append(w.edits, Edit{Op: Insert, Old: nowhere, New: p, Pair: number})
	}
}

// equal writes an equal run, cut where a paragraph of either side ends.
func (w *editWriter) equal(a, b side) {
	for len(a) > 0 {
		n := min(a.firstParagraph(), b.firstParagraph())
		w.edits = append(w.edits, Edit{Op: Equal, Old: passageOf(a[:n]), New: passageOf(b[:n])})
		a, b = a[n:], b[n:]
	}
}

// nowhere is the side of an edit on which it has no words.
var nowhere = align.Passage{Paragraph: -1}

// passages writes runs as passages, cut where a paragraph ends.
func passages(runs []side) []align.Passage {
	var out []align.Passage
	for _, run := range runs {
		for len(run) > 0 {
			n := run.firstParagraph()
			out = append(out, passageOf(run[:n]))
			run = run[n:]
		}
	}
	return out
}

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
