package diff

import "slices"

// noNews holds where what was new then is new no longer: "the new Harbours series"
// → "the Harbours series". It is told of a thing by its name, where nobody is
// asked; of two resolutions the later may drop the word, not the earlier.
func (v *view) noNews(h *viewHunk) bool {
	gone, came := h.old, h.new
	if v.in.c.New.Adopted.Before(v.in.c.Old.Adopted) {
		gone, came = came, gone
	}
	if len(came) > 0 || len(gone) == 0 || v.in.distance.together {
		return false
	}
	words := v.words(gone)
	if !slices.Equal(words, []string{"new"}) && !slices.Equal(words, []string{"newly", "established"}) && !slices.Equal(words, []string{"recently", "established"}) {
		return false
	}
	r, next := v.reading(gone[0]), gone[len(gone)-1].at+1
	return r.named(next) && r.word(gone[0].at-1) == "the" && r.governor(next) != nil && !v.directive(r, next)
}
