package align

import (
	"iter"
	"slices"

	"resdiff/internal/parallel"
)

// joinLink is an old and a new paragraph that are no partners and share words
// which neither partner explains.
type joinLink struct {
	old, new int32
	evidence joinEvidence
	// both is what they share of their free pairs of words, all what they share of
	// all pairs where one has no partner.
	both, all int64
	odds      int64
}

// copied reports whether one paragraph, which has no partner, says again what the
// other said, most of which that one's partner says too: one clause with two
// destinations, or sources.
func (j *joinLink) copied() bool { return 2*j.both < j.all }

const (
	// bestJoins are looked at for each paragraph of either side.
	bestJoins = 6
	// leastJoin is the weight of free pairs of words that a join shares at
	// least, in parts of enough: about one rare pair.
	leastJoin = 4
)

// clause are the pairs of words that a join of two rows is about.
func (j *joinLink) clause(old, new *freeRow) iter.Seq2[*term, *term] {
	if j.copied() {
		return inBoth(old.all, new.all)
	}
	return inBoth(&old.pairs, &new.pairs)
}

// joinCandidates returns the pairs of paragraphs, by old then new place, that
// may be joined: one of them has a partner, and their free words have weighty pairs in
// common, or any of their words where one has no partner. Two that have none were
// looked at as partners before.
func (p *pairing) joinCandidates(rows [2][]freeRow) []joinLink {
	var from [2][]uint64
	parallel.Each(len(from), func(s int) {
		free := p.postingsOf(rows[1-s], func(r *freeRow) *bag { return r.where(r.partner >= 0, &r.pairs) })
		lone := p.postingsOf(rows[1-s], func(r *freeRow) *bag { return r.where(r.partner < 0, r.all) })
		taken := p.postingsOf(rows[1-s], func(r *freeRow) *bag { return r.where(r.partner >= 0, r.all) })
		shared := make([]int64, len(rows[1-s]))
		var touched []int32
		for i := range rows[s] {
			row := &rows[s][i]
			if row.all == nil {
				continue
			}
			touched = touched[:0]
			look := func(among *postingLists, terms []term) {
				for _, t := range terms {
					for _, j := range among.of(t.id) {
						if shared[j] == 0 {
							touched = append(touched, j)
						}
						shared[j] += int64(p.weight[t.id])
					}
				}
			}
			if row.partner < 0 {
				look(taken, row.all.terms)
			} else {
				look(free, row.pairs.terms)
				look(lone, row.all.terms)
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

// where is a bag of a row of which something is so.
func (r *freeRow) where(so bool, b *bag) *bag {
	if !so || r.all == nil {
		return &bag{}
	}
	return b
}

// postingLists lists the rows in which each pair of words stands.
type postingLists struct {
	from []int32 // where the list of each term begins, one more at the end
	rows []int32
}

func (l *postingLists) of(term int32) []int32 { return l.rows[l.from[term]:l.from[term+1]] }

// postingsOf lists the pairs of words in the bags of some rows, but for those that
// many paragraphs have.
func (p *pairing) postingsOf(rows []freeRow, bagOf func(*freeRow) *bag) *postingLists {
	l := &postingLists{from: make([]int32, len(p.kind)+1)}
	each := func(do func(term int32, row int)) {
		for i := range rows {
			for _, t := range bagOf(&rows[i]).terms {
				if df := p.df[t.id]; df[0] > 0 && df[1] > 0 && df[0] <= longPosting && df[1] <= longPosting && p.weight[t.id] > 0 {
					do(t.id, i)
				}
			}
		}
	}
	each(func(term int32, _ int) { l.from[term+1]++ })
	for k := 1; k < len(l.from); k++ {
		l.from[k] += l.from[k-1]
	}
	l.rows = make([]int32, l.from[len(l.from)-1])
	at := slices.Clone(l.from)
	each(func(term int32, row int) {
		l.rows[at[term]] = int32(row)
		at[term]++
	})
	return l
}
