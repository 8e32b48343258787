package diff

import "strings"

// wordDiff returns the blocks of two sides that a careful person would leave
// unmarked. Where several results are equally good, the order of the two texts
// decides, so that swapping the sides swaps the result and no more.
func wordDiff(a, b side, l lexicon) []block {
	if !l.after(a, b) {
		return wordDiffOrdered(a, b)
	}
	return swap(wordDiffOrdered(b, a))
}

// after reports whether the words of a sort after those of b.
func (l lexicon) after(a, b side) bool {
	for i := range min(len(a), len(b)) {
		if c := strings.Compare(l[a[i].Key].key, l[b[i].Key].key); c != 0 {
			return c > 0
		}
	}
	return len(a) > len(b)
}

// wordDiffOrdered runs the passes; each takes blocks and returns blocks.
func wordDiffOrdered(a, b side) []block {
	blocks := skeleton(a.keys(), b.keys())
	for _, pass := range []func(a, b side, blocks []block) []block{realign, titles, absorb, slide} {
		blocks = pass(a, b, blocks)
	}
	return blocks
}
