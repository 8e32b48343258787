package align

import (
	"hash/fnv"
	"slices"

	"resdiff/resolution"
)

// moved tells for each group whether it left its place: it is not in the
// heaviest row of links that keep their order, or it changed between preamble
// and operative part. Among rows of equally many links the one with more words
// stays.
func (p *pairing) moved(groups []group) []bool {
	moved := make([]bool, len(groups))
	var stay []int
	for g := range groups {
		old, new := &p.sides[oldSide].paras[groups[g].old[0]], &p.sides[newSide].paras[groups[g].new[0]]
		if old.kind != new.kind && old.kind != resolution.Heading && new.kind != resolution.Heading {
			moved[g] = true
			continue
		}
		stay = append(stay, g)
	}
	slices.SortFunc(stay, func(a, b int) int { return int(groups[a].old[0]) - int(groups[b].old[0]) })
	for _, g := range stay {
		moved[g] = true
	}
	for _, k := range heaviestRow(len(p.sides[newSide].paras), stay, func(g int) (int, int64) {
		return int(groups[g].new[0]), p.standing(&groups[g])
	}) {
		moved[k] = false
	}
	return moved
}

// standing is the weight with which a group keeps its place: one link counts
// most, then its words, then a mark of its text that is the same from either
// side.
func (p *pairing) standing(g *group) int64 {
	old, new := &p.sides[oldSide].paras[g.old[0]], &p.sides[newSide].paras[g.new[0]]
	words := int64(len(old.ids) + len(new.ids))
	mark := p.mark(oldSide, g.old[0]) + p.mark(newSide, g.new[0])
	return 1<<40 + min(words, 1<<15)<<10 + mark
}

// mark is a number below 512 drawn from a paragraph's text.
func (p *pairing) mark(side int, i int32) int64 {
	h := fnv.New32a()
	h.Write([]byte(p.sides[side].doc.Paragraphs[i].Text))
	return int64(h.Sum32() % 512)
}

// heaviestRow returns those items, in the order given, whose places ascend and
// whose weights sum to the most. Places are below n and distinct.
func heaviestRow(n int, items []int, of func(item int) (place int, weight int64)) []int {
	type best struct {
		sum  int64
		item int // index in items of the last in the row, -1 if none
	}
	tree := make([]best, n+1) // Fenwick tree: heaviest row that ends before a place
	for k := range tree {
		tree[k].item = -1
	}
	before := make([]int, len(items))
	for k, item := range items {
		place, weight := of(item)
		top := best{item: -1}
		for at := place; at > 0; at -= at & -at {
			if tree[at].sum > top.sum {
				top = tree[at]
			}
		}
		before[k] = top.item
		top.sum += weight
		top.item = k
		for at := place + 1; at <= n; at += at & -at {
			if top.sum > tree[at].sum {
				tree[at] = top
			}
		}
	}
	top := best{item: -1}
	for at := n; at > 0; at -= at & -at {
		if tree[at].sum > top.sum {
			top = tree[at]
		}
	}
	var row []int
	for k := top.item; k >= 0; k = before[k] {
		row = append(row, items[k])
	}
	slices.Reverse(row)
	return row
}
