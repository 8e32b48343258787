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
// may be joined: their free words have weighty pairs in common.
func (p *pairing) joinCandidates(rows [2][]freeRow) []joinLink {
	var from [2][]uint64
	parallel.Each(len(from), func(s int) {
		postings := p.freePostings(rows[1-s])
		shared := make([]int64, len(rows[1-s]))
		var touched []int32
		for i := range rows[s] {
			row := &rows[s][i]
			touched = touched[:0]
			for _, t := range row.pairs.terms {
				for _, j := range postings[t.id] {
					if shared[j] == 0 {
						touched = append(touched, j)
					}
					shared[j] += int64(p.weight[t.id])
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

// freePostings lists for each pair of words the rows in which it is free, for
// those that few have.
func (p *pairing) freePostings(rows []freeRow) map[int32][]int32 {
	lists := map[int32][]int32{}
	for i := range rows {
		for _, t := range rows[i].pairs.terms {
			df := p.df[t.id]
			if df[0] > 0 && df[1] > 0 && df[0] <= longPosting && df[1] <= longPosting && p.weight[t.id] > 0 {
				lists[t.id] = append(lists[t.id], int32(i))
			}
		}
	}
	return lists
}
