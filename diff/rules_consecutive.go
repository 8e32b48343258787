package diff

import "resdiff/internal/mention"

// consecutive holds where a count of the years in which the same was said went on
// as far as the resolution: "for the seventeenth consecutive year" → "for the
// eighteenth consecutive year".
func (v *view) consecutive(h *viewHunk) bool {
	if len(h.old) != 1 || len(h.new) != 1 {
		return false
	}
	n, ok := mention.Ordinal(v.word(h.old[0]))
	m, okNew := mention.Ordinal(v.word(h.new[0]))
	r, i := v.reading(h.new[0]), h.new[0].at
	return ok && okNew && v.in.distance.fits(m-n) && r.word(i+1) == "consecutive" && r.word(i-1) == "the" && r.word(i-2) == "for"
}
