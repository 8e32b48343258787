package diff

import (
	"cmp"
	"slices"
)

const (
	// crossingWords and crossingTelling are the least words, and words that say
	// something and are no part of a name, of a run that is carried across the
	// order of the paragraphs.
	crossingWords   = 5
	crossingTelling = 2
	// crossingArea bounds the tokens of the many times those of the one; longer
	// matches keep to the order.
	crossingArea = 1 << 20
)

// crossing adds to the blocks of several paragraphs against the one that they
// merged into (or that split into them) what went out of their order. Within
// each paragraph order still holds; blocks are ordered by place in the one.
//
//	many  A the study of birds; ¶ B that the lore of herders may be used
//	one   that the lore of herders, like the study of birds, may be used
//	→     ‹B› that the lore of herders ‹A› the study of birds ‹B› may be used
func crossing(many, one side, blocks []block) []block {
	blocks = cutAtParagraphs(many, blocks)
	if len(many)*len(one) > crossingArea {
		return blocks
	}
	c := crosser{many: many, one: one, blocks: blocks, taken: make([]bool, len(one))}
	for _, k := range blocks {
		for i := range k.n {
			c.taken[k.b+i] = true
		}
	}
	for {
		k := c.longest()
		if k.n == 0 {
			break
		}
		for i := range k.n {
			c.taken[k.b+i] = true
		}
		at, _ := slices.BinarySearchFunc(c.blocks, k, func(x, y block) int { return cmp.Compare(x.b, y.b) })
		c.blocks = slices.Insert(c.blocks, at, k)
	}
	return c.blocks
}

// cutAtParagraphs cuts blocks where a paragraph of the first side ends.
func cutAtParagraphs(a side, blocks []block) []block {
	out := make([]block, 0, len(blocks))
	for _, k := range blocks {
		for k.n > 0 {
			n := a[k.a : k.a+k.n].firstParagraph()
			out = append(out, block{k.a, k.b, n})
			k = block{k.a + n, k.b + n, k.n - n}
		}
	}
	return out
}

type crosser struct {
	many, one side
	blocks    []block // ordered by b
	taken     []bool  // tokens of one that are in a block
}

// longest returns the longest run that can still be added, none if n is 0.
func (c *crosser) longest() block {
	var best block
	byMany := slices.Clone(c.blocks)
	slices.SortFunc(byMany, func(x, y block) int { return cmp.Compare(x.a, y.a) })
	// Between two blocks of one paragraph, its free tokens may only go between
	// the places that those two have in the one.
	for from := 0; from < len(c.many); {
		p, to := c.many[from].Paragraph, from
		for to < len(c.many) && c.many[to].Paragraph == p {
			to++
		}
		at, low := from, 0
		for _, k := range byMany {
			if k.a >= from && k.a < to {
				best = c.longestBetween(best, at, k.a, low, k.b)
				at, low = k.a+k.n, k.b+k.n
			}
		}
		best = c.longestBetween(best, at, to, low, len(c.one))
		from = to
	}
	return best
}

// longestBetween returns the longest run of many[a0:a1] that stands free in
// one[b0:b1] and says enough, or best if none is longer.
func (c *crosser) longestBetween(best block, a0, a1, b0, b1 int) block {
	if a1-a0 < crossingWords || b1-b0 < crossingWords || (a1-a0)*(b1-b0) > realignArea {
		return best
	}
	lengths, above := make([]int, b1-b0+1), make([]int, b1-b0+1)
	for i := a0; i < a1; i++ {
		for j := b0; j < b1; j++ {
			n := 0
			if c.many[i].Key == c.one[j].Key && !c.taken[j] {
				n = above[j-b0] + 1
			}
			lengths[j-b0+1] = n
			if n > best.n {
				run := c.many[i+1-n : i+1]
				if run.says(crossingWords, crossingTelling) {
					best = block{i + 1 - n, j + 1 - n, n}
				}
			}
		}
		lengths, above = above, lengths
	}
	return best
}
