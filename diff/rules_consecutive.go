package diff

import "resdiff/wording"

// consecutive holds where a count of the years in which the same was said went on
// as far as the resolution: "for the seventeenth consecutive year" → "for the
// eighteenth consecutive year"; and of the sessions that a body has held, "its twelve
// working sessions".
func (v *view) consecutive(h *viewHunk) bool {
	if len(h.old) != 1 || len(h.new) != 1 {
		return false
	}
	n, ok := wording.Ordinal(v.word(h.old[0]))
	m, okNew := wording.Ordinal(v.word(h.new[0]))
	r, i := v.reading(h.new[0]), h.new[0].at
	if a, b := v.reading(h.old[0]).mentionAt(h.old[0].at, wording.Figure), r.mentionAt(i, wording.Figure); a != nil && b != nil {
		if !v.in.distance.fits(int(b.Value - a.Value)) {
			return false
		}
		if w := r.word(i + 1); (w == "successive" || w == "consecutive") && r.word(i+2) == "years" {
			return !v.directive(r, i)
		}
		if r.word(i-1) == "," && r.word(i+1) == "years" && (r.word(i+2) == "after" || r.word(i+2) == "since" || r.word(i+2) == "following") {
			return !v.directive(r, i)
		}
		return r.word(i-1) == "its" && (gatherings[r.word(i+1)] || r.word(i+1) == "working" && gatherings[r.word(i+2)]) && !v.directive(r, i)
	}
	return ok && okNew && v.in.distance.fits(m-n) && r.word(i+1) == "consecutive" && r.word(i-1) == "the" && r.word(i-2) == "for"
}
