package align

import (
	"cmp"
	"slices"

	"resdiff/resolution"
)

// group is one match in the making: a link and the paragraphs that joined it.
type group struct {
	old, new []int32 // the linked paragraph first, then those that joined
	link     int     // index of the link
	odds     int64   // of the weakest link
}

// A paragraph without a partner joins a link when it and one end of the link
// share what the other end leaves unexplained. The measures are shares of the
// smaller of the two, what is unexplained and the paragraph that joins, in
// words and in pairs of words. At least joinOwn of the words of the paragraph
// that joins must be found there: where only a name or a passage of it is, it
// is cited, not merged. On the gold pairs, thinned ones and made successors,
// true splits and merges have 0.44 or more, false ones 0.37 or less.
//
// What stands next to the other part on its own side, in the same part of the
// document, needs less: parts of one
// paragraph mostly stay together, and mere neighbours have little in common
// with it. On the gold, judged and three composed pairs, 0.22 of the words of a
// false neighbour at most are found there, and 0.33 or more of the true ones
// that are found at all.
var (
	joinAnywhere = joinLeast{own: 0.40, words: 0.55, pairs: 0.40, amount: 20 * weightUnit} // about five rare pairs
	joinBeside   = joinLeast{own: 0.30, words: 0.50, pairs: 0.10, amount: 3 * weightUnit}
)

// joinLeast is what a paragraph must share at least to join a link: of its own
// words, of the smaller side's words and pairs of words, and in pairs at all.
type joinLeast struct {
	own, words, pairs float64
	amount            int64
}

// join is a paragraph without partner that may join the link of group.
type join struct {
	side   int // of the paragraph that joins
	para   int32
	group  int
	shared int64
	odds   int64
}

// groups turns the chosen links into groups and lets paragraphs without a
// partner join them: one more new paragraph makes a split, one more old one a
// merge. No group grows on both sides.
func (p *pairing) groups(links []link, chosen []int) []group {
	var groups []group
	var at [2][]int // group of each paragraph, -1 if it has no partner
	for s := range p.sides {
		at[s] = make([]int, len(p.sides[s].paras))
		for i := range at[s] {
			at[s][i] = -1
		}
	}
	for _, k := range chosen {
		l := links[k]
		at[oldSide][l.old], at[newSide][l.new] = len(groups), len(groups)
		groups = append(groups, group{[]int32{l.old}, []int32{l.new}, k, l.odds})
	}
	var joins []join
	for _, l := range links {
		switch o, n := at[oldSide][l.old], at[newSide][l.new]; {
		case o >= 0 && n < 0:
			if j, ok := p.joins(newSide, l.new, l.old, groups[o].new[0]); ok {
				j.group = o
				joins = append(joins, j)
			}
		case n >= 0 && o < 0:
			if j, ok := p.joins(oldSide, l.old, l.new, groups[n].old[0]); ok {
				j.group = n
				joins = append(joins, j)
			}
		}
	}
	slices.SortStableFunc(joins, func(a, b join) int { return cmp.Compare(b.shared, a.shared) })
	for _, j := range joins {
		g := &groups[j.group]
		if at[j.side][j.para] >= 0 || j.side == newSide && len(g.old) > 1 || j.side == oldSide && len(g.new) > 1 {
			continue
		}
		at[j.side][j.para] = j.group
		if j.side == newSide {
			g.new = append(g.new, j.para)
		} else {
			g.old = append(g.old, j.para)
		}
		g.odds = min(g.odds, j.odds)
	}
	return groups
}

// joins judges whether paragraph para of a side grew out of the paragraph from
// of the other side, beside from's partner on para's own side.
func (p *pairing) joins(side int, para, from, partner int32) (join, bool) {
	here, there := &p.sides[side].paras[para], &p.sides[1-side].paras[from]
	other := &p.sides[side].paras[partner]
	if here.kind == resolution.Heading || there.kind == resolution.Heading {
		return join{}, false
	}
	var share [2]float64
	var both, words int64
	for b := range share {
		rest := p.rest(&there.bags[b], &other.bags[b])
		c := p.compareRest(&rest, &here.bags[b])
		share[b] = c.within()
		both = c.both
		if b == singles {
			words = c.both
		}
	}
	least := joinAnywhere
	if beside := para == partner-1 || para == partner+1; beside && here.kind == other.kind {
		least = joinBeside
	}
	if ratio(words, here.bags[singles].weight) < least.own {
		return join{}, false
	}
	if share[singles] < least.words || share[pairs] < least.pairs || both < least.amount {
		return join{}, false
	}
	odds := int64((4*share[singles] + 4*share[pairs] - 2) * oddsUnit)
	return join{side: side, para: para, shared: both, odds: odds}, true
}

// compareRest measures two bags with every term at its full weight.
func (p *pairing) compareRest(a, b *bag) common {
	c := common{both: p.overlap(a, b)}
	c.old, c.new = a.weight-c.both, b.weight-c.both
	return c
}

// overlap is the weight of what two bags share.
func (p *pairing) overlap(x, y *bag) int64 {
	var sum int64
	a, b := x.terms, y.terms
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].id < b[0].id:
			a = a[1:]
		case b[0].id < a[0].id:
			b = b[1:]
		default:
			sum += int64(min(a[0].n, b[0].n)) * int64(p.weight[a[0].id])
			a, b = a[1:], b[1:]
		}
	}
	return sum
}

// rest is what is left of a bag when the terms of another are taken out.
func (p *pairing) rest(x, y *bag) bag {
	var rest bag
	b := y.terms
	for _, t := range x.terms {
		for len(b) > 0 && b[0].id < t.id {
			b = b[1:]
		}
		if len(b) > 0 && b[0].id == t.id {
			t.n -= min(t.n, b[0].n)
		}
		if t.n > 0 {
			rest.terms = append(rest.terms, t)
			rest.weight += int64(t.n) * int64(p.weight[t.id])
		}
	}
	return rest
}
