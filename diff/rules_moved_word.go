package diff

import (
	"slices"

	"resdiff/wording"
)

// modifiersTurned holds where two plain words before a noun changed places:
// "digital gender divide" ↔ "gender digital divide". Words of degree and
// number say another thing in another place.
func (v *view) modifiersTurned(h *viewHunk) bool {
	p, past, ok := v.movedWord(h)
	if !ok || past != 1 && past != -1 {
		return false
	}
	r, first := v.reading(p), p.at
	if past < 0 {
		first--
	}
	for i := first; i < first+3; i++ {
		w := r.word(i)
		if w == "" || r.toks[i].Key != w || !wordy(w) || parting[w] || harmless[w] || links[w] || r.hedgeAt[i] || r.verbAt[i] > 0 || w[0] <= '9' || i < first+2 && fixedPlace[w] {
			return false
		}
		if _, small := smallWords[w]; small || r.mentionAt(i, wording.Figure, wording.Date) != nil {
			return false
		}
	}
	return true
}

// fixedPlace are modifiers that bear on all that follows them: "former child
// soldiers" are no soldiers now, "child former soldiers" are no soldiers either,
// but children.
var fixedPlace = setOf("own former new old current present future past permanent temporary additional existing common joint main major first last next early late other another various different certain " +
	"alleged so-called potential possible remaining acting deputy vice assistant non-permanent political human military civilian armed foreign national international")

// acrossBracket holds where a word moved from before its acronym in brackets to
// after it: "the programme (PSR)" ↔ "the (PSR) programme".
func (v *view) acrossBracket(h *viewHunk) bool {
	p, past, ok := v.movedWord(h)
	if !ok || past != 3 && past != -3 {
		return false
	}
	r, from := v.reading(p), p.at
	if past < 0 {
		from = p.at - 4 // the bracket stood before the word: "(PSR) programme"
	}
	return r.word(from+1) == "(" && r.word(from+3) == ")"
}

// movedWord returns the place, in the old text, of the only word of the hunk
// and the hunk beside it, and past how many equal words it moved in the new
// text, negative where it moved forward; false if it is another word there.
func (v *view) movedWord(h *viewHunk) (old wordAt, past int, ok bool) {
	at := slices.IndexFunc(v.hunks, func(o viewHunk) bool { return o.edits[0] == h.edits[0] })
	for _, k := range []int{at - 1, at + 1} {
		if at < 0 || k < 0 || k >= len(v.hunks) {
			continue
		}
		gone, came := slices.Concat(h.old, v.hunks[k].old), slices.Concat(h.new, v.hunks[k].new)
		if len(gone) == 1 && len(came) == 1 && v.word(gone[0]) == v.word(came[0]) && wordy(v.word(gone[0])) && gone[0].para == v.ch.Old[0] && came[0].para == v.ch.New[0] {
			return gone[0], int(v.equals.of(came[0]) - v.equals.of(gone[0])), true
		}
	}
	return wordAt{}, 0, false
}
