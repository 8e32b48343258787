package diff

import "resdiff/align"

// edits writes a word diff as edits: equal runs, and for each hunk what went
// before what came, every edit within one paragraph of each side.
func edits(a, b side, blocks []block) []Edit {
	var out []Edit
	pair := 0
	at := block{}
	for _, k := range append(blocks, block{len(a), len(b), 0}) {
		h := hunkBetween(at, k)
		number := 0
		if h.deleted() > 0 && h.inserted() > 0 {
			pair++
			number = pair
		}
		for i := h.a0; i < h.a1; {
			p, n := passage(a[i:h.a1])
			out = append(out, Edit{Op: Delete, Old: p, New: nowhere, Pair: number})
			i += n
		}
		for j := h.b0; j < h.b1; {
			p, n := passage(b[j:h.b1])
			out = append(out, Edit{Op: Insert, Old: nowhere, New: p, Pair: number})
			j += n
		}
		for n := 0; n < k.n; {
			old, i := passage(a[k.a+n : k.a+k.n])
			new, j := passage(b[k.b+n : k.b+k.n])
			step := min(i, j)
			if step < i {
				old.End = a[k.a+n+step-1].End
			}
			if step < j {
				new.End = b[k.b+n+step-1].End
			}
			out = append(out, Edit{Op: Equal, Old: old, New: new})
			n += step
		}
		at = k
	}
	return out
}

// nowhere is the side of an edit on which it has no words.
var nowhere = align.Passage{Paragraph: -1}

// passage returns the part of a run that lies in its first paragraph, and how
// many tokens that is.
func passage(run []token) (align.Passage, int) {
	n := 1
	for n < len(run) && run[n].Paragraph == run[0].Paragraph {
		n++
	}
	return align.Passage{Paragraph: run[0].Paragraph, Start: run[0].Start, End: run[n-1].End}, n
}
