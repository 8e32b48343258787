package align

import (
	"cmp"
	"slices"

	"resdiff/internal/parallel"
)

// matches makes the matches of the groups and of the paragraphs left alone, in
// report order.
func (p *pairing) matches(links []link, groups []group, moved []bool) []Match {
	matches := make([]Match, len(groups))
	matched := [2][]int{make([]int, len(p.sides[oldSide].paras)), make([]int, len(p.sides[newSide].paras))}
	for s := range matched {
		for i := range matched[s] {
			matched[s][i] = -1
		}
	}
	near := p.nearest(links, groups)
	parallel.Each(len(groups), func(g int) {
		matches[g] = p.match(links, &groups[g], near)
		matches[g].Moved = moved[g]
	})
	for g, m := range matches {
		for _, i := range m.Old {
			matched[oldSide][i] = g
		}
		for _, j := range m.New {
			matched[newSide][j] = g
		}
	}
	// place is where a match stands: by its first new paragraph; a dropped one
	// after the last match before it that stayed.
	type placed struct {
		new, old int
		Match
	}
	lone := 0
	for s := range matched {
		for _, g := range matched[s] {
			if g < 0 {
				lone++
			}
		}
	}
	all := make([]placed, 0, len(matches)+lone)
	for _, m := range matches {
		all = append(all, placed{m.New[0], -1, m})
	}
	for j, g := range matched[newSide] {
		if g < 0 {
			all = append(all, placed{j, -1, p.alone(links, near, newSide, j)})
		}
	}
	after := -1
	for i, g := range matched[oldSide] {
		switch {
		case g < 0:
			all = append(all, placed{after, i, p.alone(links, near, oldSide, i)})
		case !moved[g]:
			after = matches[g].New[0]
		}
	}
	slices.SortFunc(all, func(a, b placed) int { return cmp.Or(cmp.Compare(a.new, b.new), cmp.Compare(a.old, b.old)) })
	matches = make([]Match, len(all))
	for k := range all {
		matches[k] = all[k].Match
	}
	return matches
}

// match makes the match of a group.
func (p *pairing) match(links []link, g *group, near *nearest) Match {
	m := Match{Old: ascending(g.old), New: ascending(g.new), Confidence: chance(g.odds)}
	switch {
	case len(g.new) > 1 && len(g.old) > 1:
		m.Relation = ManyToMany
	case len(g.new) > 1:
		m.Relation = Split
	case len(g.old) > 1:
		m.Relation = Merge
	}
	m.Anchors = p.anchors(&links[g.link], g)
	m.RunnerUp = near.runnerUp(links, g)
	return m
}

// alone makes the match of a paragraph that has no counterpart. Its confidence
// is what the chance of the best counterpart that was not taken leaves.
func (p *pairing) alone(links []link, near *nearest, side, i int) Match {
	m := Match{Confidence: 1}
	if side == oldSide {
		m.Old, m.Relation = []int{i}, Dropped
	} else {
		m.New, m.Relation = []int{i}, Added
	}
	if best := near.best(links, near.of[side][i], nil); best != nil {
		m.Confidence, m.RunnerUp = 1-best.Confidence, best
	}
	return m
}

// nearEnough is the chance from which a partner that was not taken is named.
const nearEnough = 0.05

// nearest holds, for each paragraph, its likeliest links, likeliest first.
type nearest struct {
	of [2][][]int
	// held is the confidence of the match that each paragraph is in, 0 for none.
	held [2][]float64
}

// keepNearest is how many links of a paragraph are remembered.
const keepNearest = 4

func (p *pairing) nearest(links []link, groups []group) *nearest {
	n := &nearest{}
	for s := range n.of {
		n.of[s] = make([][]int, len(p.sides[s].paras))
		n.held[s] = make([]float64, len(p.sides[s].paras))
		for g := range groups {
			for _, i := range groups[g].side(s) {
				n.held[s][i] = chance(groups[g].odds)
			}
		}
	}
	keep := func(list []int, k int) []int {
		at, _ := slices.BinarySearchFunc(list, k, func(a, b int) int { return cmp.Or(cmp.Compare(links[b].odds, links[a].odds), cmp.Compare(a, b)) })
		list = slices.Insert(list, at, k)
		return list[:min(len(list), keepNearest)]
	}
	for k, l := range links {
		n.of[oldSide][l.old] = keep(n.of[oldSide][l.old], k)
		n.of[newSide][l.new] = keep(n.of[newSide][l.new], k)
	}
	return n
}

// runnerUp is the likeliest link of a group's paragraphs that leads out of it,
// if it is near enough.
func (n *nearest) runnerUp(links []link, g *group) *RunnerUp {
	var list []int
	for s := range n.of {
		for _, i := range g.side(s) {
			list = append(list, n.of[s][i]...)
		}
	}
	return n.best(links, list, g)
}

// best is the likeliest of some links that does not lie within a group, nil if
// none is near enough. It is no likelier than what the matches that its
// paragraphs are in leave: of two partners only one is right.
func (n *nearest) best(links []link, list []int, within *group) *RunnerUp {
	var best *RunnerUp
	for _, k := range list {
		l := &links[k]
		if within != nil && slices.Contains(within.old, l.old) && slices.Contains(within.new, l.new) {
			continue
		}
		c := min(chance(l.odds), evenChance, 1-max(n.held[oldSide][l.old], n.held[newSide][l.new]))
		if c >= nearEnough && (best == nil || c > best.Confidence) {
			best = &RunnerUp{Old: int(l.old), New: int(l.new), Confidence: c}
		}
	}
	return best
}

func ascending(ids []int32) []int {
	list := make([]int, len(ids))
	for k, id := range ids {
		list[k] = int(id)
	}
	slices.Sort(list)
	return list
}
