package align

import (
	"slices"

	"resdiff/internal/postings"
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
	// leastOfLone is the least share of the pairs of a paragraph without partner.
	leastOfLone = 10
)

// clause are the pairs of words that a join of two rows is about.
func (j *joinLink) clause(old, new *freeRow) inBoth {
	if j.copied() {
		return sharedTermsOf(old.all, new.all)
	}
	return sharedTermsOf(&old.pairs, &new.pairs)
}

// joinCandidates returns the pairs of paragraphs, by old then new place, that
// may be joined: one of them has a partner, and their free words have weighty pairs in
// common, or any of their words where one has no partner. Two that have none were
// looked at as partners before.
func (p *pairing) joinCandidates(rows [2][]freeRow) []joinLink {
	olds, news := len(rows[oldSide]), len(rows[newSide])
	there := p.rowPostings(rows[newSide])
	shared := make([]int64, news)
	var touched []int32
	bests := [2][]ranking{make([]ranking, olds), make([]ranking, news)}
	for i := range rows[oldSide] {
		row := &rows[oldSide][i]
		if row.all == nil {
			continue
		}
		touched = touched[:0]
		free := row.pairs.terms
		for _, t := range row.all.terms {
			isFree := len(free) > 0 && free[0].id == t.id
			if isFree {
				free = free[1:]
			}
			for _, post := range there.Of(t.id) {
				j := post.para
				taken := rows[newSide][j].partner >= 0
				if row.partner < 0 && !taken || row.partner >= 0 && taken && !(isFree && post.n == freePair) {
					continue
				}
				if shared[j] == 0 {
					touched = append(touched, j)
				}
				shared[j] += int64(p.weight[t.id])
			}
		}
		for _, j := range touched {
			least := p.enough / leastJoin
			switch other := &rows[newSide][j]; {
			case row.partner < 0:
				least = max(least, row.all.weight/leastOfLone)
			case other.partner < 0:
				least = max(least, other.all.weight/leastOfLone)
			}
			if shared[j] >= least && j != row.partner {
				weight, far := float64(shared[j]), apart(i, olds, int(j), news)
				bests[oldSide][i].keep(bestJoins, ranked{weight, far, j})
				bests[newSide][j].keep(bestJoins, ranked{weight, far, int32(i)})
			}
			shared[j] = 0
		}
	}
	var seen []uint64
	for s := range bests {
		for i := range bests[s] {
			for _, c := range bests[s][i].best {
				if s == oldSide {
					seen = append(seen, uint64(i)<<32|uint64(c.place))
				} else {
					seen = append(seen, uint64(c.place)<<32|uint64(i))
				}
			}
		}
	}
	slices.Sort(seen)
	seen = slices.Compact(seen)
	list := make([]joinLink, len(seen))
	for k, both := range seen {
		list[k] = joinLink{old: int32(both >> 32), new: int32(both & (1<<32 - 1))}
	}
	return list
}

// freePair is the count of a posting of a pair of words that is free where it stands.
const freePair = 1

// rowPostings lists the rows in which each pair of words stands, but for pairs that
// many paragraphs have.
func (p *pairing) rowPostings(rows []freeRow) *postings.Lists[int32, posting] {
	p.lists.Set(len(p.kind), func(do func(term int32, at posting)) {
		for i := range rows {
			if rows[i].all == nil {
				continue
			}
			free := rows[i].pairs.terms
			for _, t := range rows[i].all.terms {
				at := posting{para: int32(i)}
				if len(free) > 0 && free[0].id == t.id {
					at.n, free = freePair, free[1:]
				}
				if df := p.df[t.id]; df[0] > 0 && df[1] > 0 && df[0] <= longPosting && df[1] <= longPosting && p.weight[t.id] > 0 {
					do(t.id, at)
				}
			}
		}
	})
	return &p.lists
}
