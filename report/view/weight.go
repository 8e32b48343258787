package view

import (
	"cmp"
	"resdiff"
	"resdiff/diff"
	"resdiff/resolution"
	"slices"
)

// Weight is how much a change deserves a reader's eyes, 0 to 1.
func Weight(c *resdiff.Comparison, ch resdiff.Change) float64 {
	switch ch.Attention {
	case diff.None:
		return 0
	case diff.Routine:
		return 0.05
	}
	weight := max(0, 0.9-0.05*float64(ch.Rank))
	if ch.Status == diff.Added || ch.Status == diff.Dropped {
		weight = 0.65
	}
	if ch.Verb.Shift == diff.Stronger || ch.Verb.Shift == diff.Weaker {
		weight = 0.95
	}
	switch KindOf(c, ch) {
	case resolution.Preambular:
		weight *= 0.7
	case resolution.Heading:
		weight *= 0.5
	}
	return weight
}

// light is the weight below which a substantive change is shown as probably
// routine, folded, with what is left of it.
const light = 0.15

// probablyRoutine reports whether a change that no rule explains weighs so little
// that it is shown folded.
func probablyRoutine(ch resdiff.Change, weight float64) bool {
	return ch.Attention == diff.Substantive && ch.Status == diff.Amended && weight < light
}

// NeedsEyes reports whether a change is one that a person must see: substantive, and
// not so light that it is probably routine.
func NeedsEyes(c *resdiff.Comparison, ch resdiff.Change) bool {
	return ch.Attention == diff.Substantive && !probablyRoutine(ch, Weight(c, ch))
}

// First are the indices of the changes that need eyes and that the selection keeps,
// the weightiest first; of equal ones the earlier first.
func (s Selection) First(c *resdiff.Comparison) []int {
	var out []int
	weights := map[int]float64{}
	for i, ch := range c.Changes {
		if NeedsEyes(c, ch) && s.Keeps(ch) {
			out, weights[i] = append(out, i), Weight(c, ch)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(weights[b], weights[a]) })
	return out
}
