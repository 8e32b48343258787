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
	// words are the terms of the words in their order, at the token of each,
	// pair the term of each word with the next.
	words, at, pair []int32
	// free tells of each pair of words whether the partner lacks it.
	free []bool
	// pairs are the terms of the free pairs, singles those of the words that
	// stand in no other pair.
	pairs, singles bag
}

// freeRows finds what is free in every paragraph that has no twin as partner;
// headings have nothing free. partner is for either side the partner of each
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
			var own *bag
			if row.partner >= 0 {
				there := &p.sides[1-s].paras[row.partner]
				if there.said == here.said {
					return
				}
				own = &there.bags[pairs]
			}
			p.fillFree(row, here, own)
		})
	}
	return rows
}

// fillFree fills in the free words of a paragraph, given the pairs of words of
// its partner, nil for none.
func (p *pairing) fillFree(row *freeRow, here *profile, own *bag) {
	n := len(here.read.Words)
	row.words, row.at = make([]int32, 0, n), make([]int32, 0, n)
	for k, id := range here.ids {
		if id >= 0 {
			row.words, row.at = append(row.words, id), append(row.at, int32(k))
		}
	}
	n = len(row.words)
	row.pair, row.free = make([]int32, n), make([]bool, n)
	var pairUses, singleUses []use
	explained := false // the pair before
	for k := range n {
		row.pair[k] = -1
		known := false
		if k+1 < n {
			if id, ok := p.pair[uint64(row.words[k])<<32|uint64(row.words[k+1])]; ok {
				row.pair[k] = id
				known = own != nil && own.has(id)
				if !known {
					row.free[k] = true
					pairUses = append(pairUses, useOf(id, false))
				}
			}
		}
		if !known && !explained {
			singleUses = append(singleUses, useOf(row.words[k], false))
		}
		explained = known
	}
	for b, uses := range [...][]use{pairUses, singleUses} {
		of := &row.pairs
		if b == 1 {
			of = &row.singles
		}
		of.terms = multiset(uses)
		for _, t := range of.terms {
			of.weight += int64(t.n) * int64(p.weight[t.id])
		}
	}
}

// overlap is the weight of what two bags share, every term at its full weight.
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
