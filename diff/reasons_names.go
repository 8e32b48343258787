package diff

import (
	"resdiff/internal/quotation"
	"resdiff/wording"
)

// renamedBody returns the name of a body before and after, where no more of it
// changed in a hunk than small words ("and", "for"), which by themselves tell a
// reader nothing; nil where it is not so.
func (v *view) renamedBody(h *viewHunk) (old, new *wording.Mention) {
	if !v.onlyLinks(h.old) || !v.onlyLinks(h.new) {
		return nil, nil
	}
	old, new = v.bodyOf(h.old), v.bodyOf(h.new)
	// One side may have no word in this hunk: another of the same name does.
	for k := 0; k < len(v.hunks) && (old == nil || new == nil); k++ {
		other := &v.hunks[k]
		a, b := v.bodyOf(other.old), v.bodyOf(other.new)
		switch {
		case old == nil && new != nil && b == new:
			old = a
		case new == nil && old != nil && a == old:
			new = b
		}
	}
	if old == nil || new == nil {
		return nil, nil
	}
	return old, new
}

// bodyOf returns the body that the first of the words belongs to; nil for none.
func (v *view) bodyOf(ps []wordAt) *wording.Mention {
	if len(ps) == 0 {
		return nil
	}
	return v.reading(ps[0]).mentionAt(ps[0].at, wording.Body)
}

// named quotes a mention on one side of the change.
func (v *view) named(m *wording.Mention, side []reading, paragraphs []int) string {
	for _, i := range paragraphs {
		r := &side[i]
		for k := range r.found {
			if &r.found[k] == m {
				return quotation.Of(r.text[m.Start:m.End])
			}
		}
	}
	return ""
}
