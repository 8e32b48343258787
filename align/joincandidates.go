package align

import (
	"slices"

	"resdiff/internal/parallel"
)

// joinLink is an old and a new paragraph that are no partners and share words
// which neither partner explains.
type joinLink struct {
	old, new int32
	evidence joinEvidence
	// both is what they share of their free pairs of words.
	both int64
	odds int64
}

const (
	// bestJoins are looked at for each paragraph of either side.
	bestJoins = 6
	// leastJoin is the weight of free pairs of words that a join shares at
	// least, in parts of enough: about one rare pair.
	leastJoin = 4
)

// joinCandidates returns the pairs of paragraphs, by old then new place, that
// may be joined: their free words have weighty pairs in common, and one of them
// has a partner. Two that have none were looked at as partners before.
func (p *pairing) joinCandidates(rows [2][]freeRow) []joinLink {
	var from [2][]uint64
	parallel.Each(len(from), func(s int) {
		taken := p.freePostings(rows[1-s], func(r *freeRow) bool { return r.partner >= 0 })
		lone := p.freePostings(rows[1-s], func(r *freeRow) bool { return r.partner < 0 })
		shared := make([]int64, len(rows[1-s]))
		var touched []int32
		for i := range rows[s] {
			row := &rows[s][i]
			touched = touched[:0]
			for _, t := range row.pairs.terms {
				look := func(list []int32) {
					for _, j := range list {
						if shared[j] == 0 {
							touched = append(touched, j)
						}
						shared[j] += int64(p.weight[t.id])
					}
				}
				look(taken.of(t.id))
				if row.partner >= 0 {
					look(lone.of(t.id))
				}
			}
			best := newRanking(bestJoins)
			for _, j := range touched {
				if shared[j] >= p.enough/leastJoin && j != row.partner {
					best.offer(ranked{float64(shared[j]), apart(i, len(rows[s]), int(j), len(rows[1-s])), j})
				}
				shared[j] = 0
			}
			for _, c := range best.best {
				old, new := uint64(i), uint64(c.place)
				if s == newSide {
					old, new = new, old
				}
				from[s] = append(from[s], old<<32|new)
			}
		}
	})
	seen := slices.Concat(from[oldSide], from[newSide])
	slices.Sort(seen)
	seen = slices.Compact(seen)
	list := make([]joinLink, len(seen))
	for k, both := range seen {
		list[k] = joinLink{old: int32(both >> 32), new: int32(both & (1<<32 - 1))}
	}
	return list
}

// freePostings lists the rows in which each pair of words is free.
type freePostings struct {
	from []int32 // where the list of each term begins, one more at the end
	rows []int32
}

func (f *freePostings) of(term int32) []int32 { return f.rows[f.from[term]:f.from[term+1]] }

// freePostings lists the free pairs of some rows, but for those that many
// paragraphs have.
func (p *pairing) freePostings(rows []freeRow, some func(*freeRow) bool) *freePostings {
	f := &freePostings{from: make([]int32, len(p.kind)+1)}
	each := func(do func(term int32, row int)) {
		for i := range rows {
			if !some(&rows[i]) {
				continue
			}
			for _, t := range rows[i].pairs.terms {
				if df := p.df[t.id]; df[0] > 0 && df[1] > 0 && df[0] <= longPosting && df[1] <= longPosting && p.weight[t.id] > 0 {
					do(t.id, i)
				}
			}
		}
	}
	each(func(term int32, _ int) { f.from[term+1]++ })
	for k := 1; k < len(f.from); k++ {
		f.from[k] += f.from[k-1]
	}
	f.rows = make([]int32, f.from[len(f.from)-1])
	at := slices.Clone(f.from)
	each(func(term int32, row int) {
		f.rows[at[term]] = int32(row)
		at[term]++
	})
	return f
}
