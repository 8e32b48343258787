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
	// ids are the terms of the paragraph's tokens, once the row is filled in; at are the
	// tokens of the words that have one, in their order, pair the term of each of them with
	// the next, -1 for the last.
	ids, at, pair []int32
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
	row.ids = here.ids
	n := p.placeWords(row)
	row.free = make([]bool, n)
	room, _ := p.freeRooms.Get().(*[2][]use)
	if room == nil {
		room = &[2][]use{}
	}
	defer p.freeRooms.Put(room)
	pairUses, singleUses := room[0][:0], room[1][:0]
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
	*room = [2][]use{pairUses, singleUses}
}

// placeWords fills in where the words of a row stand, and their pairs, and counts them.
func (p *pairing) placeWords(row *freeRow) int {
	n := 0
	for _, id := range row.ids {
		if id >= 0 {
			n++
		}
	}
	all := make([]int32, 2*n)
	row.at, row.pair = all[:0:n], all[n:]
	for i, id := range row.ids {
		if id < 0 {
			continue
		}
		k := len(row.at)
		if row.at, row.pair[k] = append(row.at, int32(i)), -1; k > 0 {
			row.pair[k-1] = p.pair.slot(row.word(k-1), id).id - 1
		}
	}
	return n
}

// word is the term of word k.
func (r *freeRow) word(k int) int32 { return r.ids[r.at[k]] }

// bagOf is the bag of some uses, with its weight.
func (p *pairing) bagOf(uses []use) bag {
	b := bag{terms: multiset(uses)}
	for _, t := range b.terms {
		b.weight += int64(t.n) * int64(p.weight[t.id])
	}
	return b
}
