package align

import (
	"hash/fnv"
	"slices"
)

// moved tells for each group whether it left its place: it is not in the
// heaviest row of links that keep their order, or it changed between the parts of
// the document. Among rows of equally many links the one stays that has fewer
// that became items or ceased to be, more paragraphs between two that changed places, and then more words.
func (p *pairing) moved(groups []group) []bool {
	moved := make([]bool, len(groups))
	var stay []int
	for g := range groups {
		first := Match{Old: []int{int(groups[g].old[0])}, New: []int{int(groups[g].new[0])}}
		if _, _, changed := first.PartChange(p.sides[oldSide].doc, p.sides[newSide].doc); changed {
			moved[g] = true
			continue
		}
		stay = append(stay, g)
	}
	slices.SortFunc(stay, func(a, b int) int { return int(groups[a].old[0]) - int(groups[b].old[0]) })
	for _, g := range stay {
		moved[g] = true
	}
	places, items := make([]int, len(stay)), make([]int, len(stay))
	for k, g := range stay {
		places[k], items[k] = int(groups[g].new[0]), k
	}
	between := inPlace(len(p.sides[newSide].paras), places)
	for _, k := range heaviestRow(len(p.sides[newSide].paras), items, func(k int) (int, int64) {
		weight := p.standing(&groups[stay[k]])
		if between[k] {
			weight += oneBetween
		}
		return places[k], weight
	}) {
		moved[stay[k]] = false
	}
	p.stayInSection(groups, moved)
	return moved
}

// stayInSection takes back the moves of paragraphs that only went along with
// their section: where a heading moved, and most of what stands under it on both
// sides, the section did, and in it only what left its order.
func (p *pairing) stayInSection(groups []group, moved []bool) {
	under := [2][]int{p.sides[oldSide].under(), p.sides[newSide].under()}
	headed := map[[2]int32]int{} // group of each pair of headings that moved
	for g := range groups {
		if old, new := groups[g].old[0], groups[g].new[0]; moved[g] && p.heading(oldSide, old) && p.heading(newSide, new) {
			headed[[2]int32{old, new}] = g
		}
	}
	if len(headed) == 0 {
		return
	}
	within := map[int][]int{} // groups in each such section, by its heading's
	for g := range groups {
		old, new := groups[g].old[0], groups[g].new[0]
		h, ok := headed[[2]int32{int32(under[oldSide][old]), int32(under[newSide][new])}]
		if ok && h != g && p.sides[oldSide].paras[old].kind == p.sides[newSide].paras[new].kind {
			within[h] = append(within[h], g)
		}
	}
	for _, section := range within {
		went := 0
		for _, g := range section {
			if moved[g] {
				went++
			}
		}
		if 2*went <= len(section) {
			continue
		}
		slices.SortFunc(section, func(a, b int) int { return int(groups[a].old[0]) - int(groups[b].old[0]) })
		for _, g := range section {
			moved[g] = true
		}
		for _, g := range heaviestRow(len(p.sides[newSide].paras), section, func(g int) (int, int64) {
			return int(groups[g].new[0]), p.standing(&groups[g])
		}) {
			moved[g] = false
		}
	}
}

// What a link, a level that is the same, an item's or a numbered paragraph's, and a place
// between two that changed places weigh in a row: no sum of the latter two over a
// document, nor of words, reaches one link.
const (
	oneLink    = 1 << 47
	oneBetween = 1 << 30
	oneLevel   = 1 << 32
)

// standing is the weight with which a group keeps its place: one link counts
// most, then its level, then its words, then a mark of its text that is the same from either
// side.
func (p *pairing) standing(g *group) int64 {
	old, new := &p.sides[oldSide].paras[g.old[0]], &p.sides[newSide].paras[g.new[0]]
	words := int64(len(old.ids) + len(new.ids))
	mark := p.mark(oldSide, g.old[0]) + p.mark(newSide, g.new[0])
	weight := oneLink + min(words, 1<<15)<<10 + mark
	if a, b := p.sides[oldSide].doc.Paragraphs[g.old[0]].Label, p.sides[newSide].doc.Paragraphs[g.new[0]].Label; (a.Sub == "") == (b.Sub == "") {
		weight += oneLevel
	}
	return weight
}

// inPlace tells which items have as many others before them on either side,
// leaving out those that are in no longest row, which moved for certain. Where two
// paragraphs changed places, those between them keep theirs, though any one of
// them, of three in reverse, would make as long a row: "A B C D" → "A D C B". The
// items are given in old order by their new places, which are below n and distinct.
func inPlace(n int, places []int) []bool {
	turned := make([]int, len(places))
	for k := range places {
		turned[len(places)-1-k] = n - 1 - places[k]
	}
	up, down := longestRows(n, places), longestRows(n, turned)
	longest := 0
	for _, l := range up {
		longest = max(longest, l)
	}
	var some []int // of a longest row, in old order
	for k := range places {
		if up[k]+down[len(places)-1-k]-1 == longest {
			some = append(some, k)
		}
	}
	sorted := slices.Clone(some)
	slices.SortFunc(sorted, func(a, b int) int { return places[a] - places[b] })
	out := make([]bool, len(places))
	for i, k := range some {
		out[k] = sorted[i] == k
	}
	return out
}

// longestRows returns for each item the number of items in the longest row that
// ends with it.
func longestRows(n int, places []int) []int {
	tree := make([]int, n+1) // Fenwick tree: longest row that ends before a place
	out := make([]int, len(places))
	for k, place := range places {
		for at := place; at > 0; at -= at & -at {
			out[k] = max(out[k], tree[at])
		}
		out[k]++
		for at := place + 1; at <= n; at += at & -at {
			tree[at] = max(tree[at], out[k])
		}
	}
	return out
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
