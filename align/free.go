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
	// words are the terms of the words in their order, at the token of each,
	// pair the term of each word with the next.
	words, at, pair []int32
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

// fillFree fills in the words of a paragraph and which of them are free.
func (p *pairing) fillFree(row *freeRow, here *profile) {
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
				known = row.own != nil && row.own.has(id)
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
