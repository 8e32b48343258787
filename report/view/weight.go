package view

import (
	"cmp"
	"slices"

	"resdiff"
	"resdiff/diff"
	"resdiff/judge"
)

// aroundWeight is the weight of a paragraph that kept its words and needs eyes for what
// stands around it: such are too few to fit a weight to. It stands among the middle of
// those that need eyes.
const aroundWeight = 0.6

// Weight is how much a change deserves a reader's eyes, 0 to 1.
func Weight(ch resdiff.Change) float64 {
	if ch.Weight == 0 && Resettled(ch) {
		return aroundWeight
	}
	return ch.Weight
}

// probablyRoutine reports whether a change that no principle explains weighs so little
// that it is shown folded, with what is left of it. One of which there is something to
// state is not.
func probablyRoutine(ch resdiff.Change) bool {
	return ch.Attention == diff.Substantive && ch.Status == diff.Amended && len(ch.Reasons) == 0 && Weight(ch) < judge.Light
}

// NeedsEyes reports whether a change is one that a person must see: substantive, and
// not so light that it is probably routine.
func NeedsEyes(ch resdiff.Change) bool {
	return ch.Attention == diff.Substantive && !probablyRoutine(ch)
}

// First are the indices of the changes that need eyes and that the selection keeps,
// the weightiest first; of equal ones the earlier first.
func (s Selection) First(c *resdiff.Comparison) []int {
	var out []int
	weights := map[int]float64{}
	for i, ch := range c.Changes {
		if NeedsEyes(ch) && s.Keeps(ch) {
			out, weights[i] = append(out, i), Weight(ch)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(weights[b], weights[a]) })
	return out
}

// Lighter counts the changes that are probably routine, of those that the selection
// keeps or that it leaves out for being so.
func (s Selection) Lighter(c *resdiff.Comparison) int {
	n := 0
	s.Attention = min(s.Attention, diff.Routine)
	for _, ch := range c.Changes {
		if probablyRoutine(ch) && s.Keeps(ch) {
			n++
		}
	}
	return n
}
