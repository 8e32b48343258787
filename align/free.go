package align

import (
	"resdiff/internal/parallel"
	"resdiff/resolution"
)

// freeRow is what of a paragraph its partner leaves unexplained: the words that
// may have come from, or gone to, another paragraph. All of a paragraph without
// partner is free.
type freeRow struct {
	partner int32 // -1 for none
	// all are the pairs of words of the whole paragraph, own those of its partner.
	all, own *bag
	// profile is the paragraph's own, once the row is filled in.
	*profile
	// free tells of each pair of words whether the partner lacks it.
	free []bool
	// pairs are the terms of the free pairs, singles those of the words that
	// stand in no other pair.
	pairs, singles bag
}

// freeRows finds what is free in every paragraph; headings have nothing free, nor
// has what has a twin as partner, whose words are filled in when they are asked for. partner is for either side the partner of each
// paragraph, -1 for none.
func (p *pairing) freeRows(partner [2][]int32) [2][]freeRow {
	var rows [2][]freeRow
	for s := range p.sides {
		rows[s] = make([]freeRow, len(p.sides[s].paras))
		parallel.Each(len(rows[s]), func(i int) {
			row := &rows[s][i]
			row.partner = partner[s][i]
			here := &p.sides[s].paras[i]
			if here.kind == resolution.Heading {
				return
			}
			row.all = &here.bags[pairs]
			if row.partner >= 0 {
				there := &p.sides[1-s].paras[row.partner]
				row.own = &there.bags[pairs]
				if there.said == here.said {
					return
				}
			}
			p.fillFree(row, here)
		})
	}
	return rows
}

// fillFree fills in which words of a paragraph are free.
func (p *pairing) fillFree(row *freeRow, here *profile) {
	row.profile = here
	n := len(row.at)
	row.free = make([]bool, n)
	pairUses, singleUses := make([]use, 0, n), make([]use, 0, n)
	explained := false // the pair before
	for k, pair := range row.pair {
		known := pair >= 0 && row.own != nil && row.own.has(pair)
		if pair >= 0 && !known {
			row.free[k] = true
			pairUses = append(pairUses, useOf(pair, false))
		}
		if !known && !explained {
			singleUses = append(singleUses, useOf(row.word(k), false))
		}
		explained = known
	}
	row.pairs, row.singles = p.bagOf(pairUses), p.bagOf(singleUses)
}

// bagOf is the bag of some uses, with its weight.
func (p *pairing) bagOf(uses []use) bag {
	b := bag{terms: multiset(uses)}
	for _, t := range b.terms {
		b.weight += int64(t.n) * int64(p.weight[t.id])
	}
	return b
}
