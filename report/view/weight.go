package view

import (
	"cmp"
	"resdiff"
	"resdiff/diff"
	"resdiff/judge"
	"slices"
)

// Weight is how much a change deserves a reader's eyes, 0 to 1.
func Weight(c *resdiff.Comparison, ch resdiff.Change) float64 { return ch.Weight }

// probablyRoutine reports whether a change that no principle explains weighs so little
// that it is shown folded, with what is left of it. One of which there is something to
// state is not.
func probablyRoutine(ch resdiff.Change, weight float64) bool {
	return ch.Attention == diff.Substantive && ch.Status == diff.Amended && weight < judge.Light && len(ch.Statements)+len(ch.Surroundings) == 0
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
