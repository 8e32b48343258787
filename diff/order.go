package diff

import (
	"cmp"
	"slices"

	"resdiff/align"
)

// match diffs all that one match holds. Each side is its paragraphs one
// after another; where a paragraph went before another that it stood behind,
// the sides are put in the order in which most is carried over, so that
// what merely changed places is not painted as new. It returns the sides in
// the order used, with the blocks.
func (d *differ) match(m align.Match) (a, b side, blocks []block) {
	a, b = sideOf(d.old, m.Old), sideOf(d.new, m.New)
	blocks = wordDiff(a, b, d.words)
	if len(m.Old) < 2 && len(m.New) < 2 || len(m.Old) == 0 || len(m.New) == 0 {
		return a, b, blocks
	}
	var a2, b2 side
	if len(m.Old) > 1 {
		a2, b2 = sideOf(d.old, byCounterpart(d.old, m.Old, b)), b
	} else {
		a2, b2 = a, sideOf(d.new, byCounterpart(d.new, m.New, a))
	}
	if again := wordDiff(a2, b2, d.words); carriedWeight(a2, again) > carriedWeight(a, blocks)+weightContent*solidWords {
		return a2, b2, again
	}
	return a, b, blocks
}

func carriedWeight(a side, blocks []block) int32 {
	var w int32
	for _, k := range blocks {
		w += a[k.a : k.a+k.n].weight()
	}
	return w
}

// byCounterpart orders paragraphs by where the middle one of their words that
// stand once on each side stands on the other.
func byCounterpart(document []side, paragraphs []int, other side) []int {
	own := sideOf(document, paragraphs)
	places := make(map[int][]int, len(paragraphs))
	for _, p := range uniquePairs(own.keys(), other.keys()) {
		i := int(own[p.a].Paragraph)
		places[i] = append(places[i], p.b)
	}
	middle := make(map[int]int, len(paragraphs))
	for i, p := range paragraphs {
		if at := places[p]; len(at) > 0 {
			slices.Sort(at)
			middle[p] = at[len(at)/2]
		} else {
			middle[p] = i * len(other) / len(paragraphs)
		}
	}
	out := slices.Clone(paragraphs)
	slices.SortStableFunc(out, func(x, y int) int { return cmp.Compare(middle[x], middle[y]) })
	return out
}
