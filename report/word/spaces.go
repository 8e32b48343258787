package word

import (
	"resdiff"
	"resdiff/align"
	"resdiff/diff"
)

// afterSpace adds the space with which the words of a replacement begin on both
// sides, so that it is kept, and returns the words without it.
//
//	"the[- third-]{+ fourth+} session" → "the [-third-]{+fourth+} session"
func (a *atomizer) afterSpace(side int, ch *resdiff.Change, edit int, at align.Passage) align.Passage {
	e := &ch.Edits[edit]
	if e.Pair == 0 || edit > 0 && ch.Edits[edit-1].Pair == e.Pair && ch.Edits[edit-1].Op == e.Op || !a.spaced(e) {
		return at
	}
	if side == oldSide {
		k := edit + 1
		for k < len(ch.Edits) && ch.Edits[k].Pair == e.Pair && ch.Edits[k].Op == diff.Delete {
			k++
		}
		a.space = 0
		if k == len(ch.Edits) || ch.Edits[k].Pair != e.Pair || !a.spaced(&ch.Edits[k]) {
			return at
		}
		a.links++
		a.space = a.links
	}
	if a.space == 0 {
		return at
	}
	a.add(side, at.Paragraph, segment{start: at.Start, end: at.Start + 1, edit: edit, link: a.space})
	at.Start++
	return at
}

// spaced reports whether the words of an edit begin with a space, and did not
// come from elsewhere or go there.
func (a *atomizer) spaced(e *diff.Edit) bool {
	text := a.c.OldText(*e)
	if e.Op == diff.Insert {
		text = a.c.NewText(*e)
	}
	return e.Elsewhere == nil && len(text) > 1 && text[0] == ' '
}
