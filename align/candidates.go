package align

import (
	"cmp"
	"math"
	"runtime"
	"slices"

	"resdiff/internal/parallel"
	"resdiff/internal/postings"
)

// link is a pair of paragraphs with what speaks for it.
type link struct {
	old, new int32
	evidence evidence
	// odds is the logarithm of the odds that the pair is right, times oddsUnit.
	odds int64
}

const (
	// bestCandidates are looked at for each paragraph of either side, by share
	// of both, and restCandidates more by share of the smaller one, for splits
	// and merges.
	bestCandidates = 8
	restCandidates = 4
	// homeCandidates are looked at beside those, in the section that matches.
	homeCandidates = 2
	// placeBand is how far from its proportional place a paragraph is looked
	// for when no term names a candidate, or many paragraphs are the same.
	placeBand = 3
)

// candidates returns the pairs worth a look, ascending by old then new: those that are
// settled, and for each other paragraph of either side the best of the other by the
// weighty terms that they share, settled ones among them.
func (p *pairing) candidates() []link {
	both := func(old, new int32) uint64 { return uint64(old)<<32 | uint64(new) } // orders by old, then new place
	bests := p.bestOf()
	most := 0
	for _, best := range bests {
		most += len(best)
		for i := range best {
			most += len(best[i].both.best) + len(best[i].smaller.best) + len(best[i].home.best)
		}
	}
	seen := make([]uint64, 0, most)
	for s, best := range bests {
		for i := range best {
			found := func(there int32) {
				if s == oldSide {
					seen = append(seen, both(int32(i), there))
				} else {
					seen = append(seen, both(there, int32(i)))
				}
			}
			if there := p.settled[s][i]; there >= 0 {
				if s == oldSide {
					found(there)
				}
				continue
			}
			if len(best[i].both.best) == 0 {
				eachInBand(i, len(best), len(p.sides[1-s].paras), func(j int) { found(int32(j)) })
			}
			best[i].each(found)
		}
	}
	p.twinCandidates(func(old, new int32) { seen = append(seen, both(old, new)) })
	slices.Sort(seen)
	seen = slices.Compact(seen)
	links := make([]link, len(seen), len(seen)+len(seen)/32+8) // the gaps will add a few
	for k, both := range seen {
		links[k] = link{old: int32(both >> 32), new: int32(both & math.MaxUint32)}
	}
	return links
}

// byPlace orders links by old, then new place.
func byPlace(a, b link) int {
	if a.old != b.old {
		return cmp.Compare(a.old, b.old)
	}
	return cmp.Compare(a.new, b.new)
}

// bestOf ranks, for each paragraph of either side, the paragraphs of the other that
// share terms with it. What a pair shares is summed up once for both; several runs of
// old paragraphs are looked at at a time, and what each found for the new ones is
// put together.
func (p *pairing) bestOf() [2][]best {
	olds, news := p.sides[oldSide].paras, p.sides[newSide].paras
	out := [2][]best{newBests(p.settled[oldSide]), nil}
	if len(olds) == 0 || len(news) == 0 {
		return [2][]best{out[oldSide], newBests(p.settled[newSide])}
	}
	lists := p.postings(newSide, p.longestPosting())
	weights, places := make([]int64, len(news)), make([]int32, len(news))
	for j := range news {
		weights[j], places[j] = news[j].weight(), placeOf(j, len(news))
	}
	runs := min(runtime.GOMAXPROCS(0), 4)
	ofNew := make([][]best, runs)
	parallel.Each(runs, func(run int) {
		ofNew[run] = newBests(p.settled[newSide])
		shared := make([]int64, len(news))
		var touched []int32
		for i := run * len(olds) / runs; i < (run+1)*len(olds)/runs; i++ {
			touched = p.share(i, lists, shared, touched[:0])
			own, place := olds[i].weight(), placeOf(i, len(olds))
			for _, j := range touched {
				other, far := weights[j], max(place-places[j], places[j]-place)
				share := float64(2*shared[j]) / float64(own+other+1)
				smaller := float64(shared[j]) / float64(min(own, other)+1)
				home := p.homes.match(oldSide, int32(i), j)
				out[oldSide][i].offer(share, smaller, home, far, j)
				ofNew[run][j].offer(share, smaller, home, far, int32(i))
				shared[j] = 0
			}
		}
	})
	out[newSide] = ofNew[0]
	for _, more := range ofNew[1:] {
		for j := range news {
			out[newSide][j].merge(&more[j])
		}
	}
	return out
}

// share adds up the weight of the terms that an old paragraph shares with each new one,
// and appends those that share any; of two that are settled it asks nothing.
func (p *pairing) share(i int, lists *postings.Lists[int32, posting], shared []int64, touched []int32) []int32 {
	here, settled := &p.sides[oldSide].paras[i], p.settled[oldSide][i] >= 0
	for _, b := range [...]int{singles, pairs} {
		for _, t := range here.bags[b].terms {
			weight := int64(p.weight[t.id])
			for _, post := range lists.Of(t.id) {
				j := post.para
				if settled && p.settled[newSide][j] >= 0 {
					break // so are all after it
				}
				if shared[j] == 0 {
					touched = append(touched, j)
				}
				shared[j] += int64(min(int32(t.n), post.n)) * weight
			}
		}
	}
	return touched
}

// best are the paragraphs of the other side that one is compared with: those that share
// most of both, most of the smaller one, and most in the section that matches.
type best struct{ both, smaller, home ranking }

// newBests makes room for the best of each paragraph that is not settled.
func newBests(settled []int32) []best {
	list, open := make([]best, len(settled)), 0
	for _, there := range settled {
		if there < 0 {
			open++
		}
	}
	row := make([]ranked, open*(bestCandidates+restCandidates+homeCandidates))
	cut := func(keep int) ranking {
		r := ranking{row[:0:keep]}
		row = row[keep:]
		return r
	}
	for i := range list {
		if settled[i] < 0 {
			list[i] = best{cut(bestCandidates), cut(restCandidates), cut(homeCandidates)}
		}
	}
	return list
}

// offer offers a paragraph by what it shares of both and of the smaller one; there is
// no room for the best of one that is settled.
func (b *best) offer(share, smaller float64, home bool, far, place int32) {
	if cap(b.both.best) == 0 {
		return
	}
	if !b.both.refuses(share) {
		b.both.offer(ranked{share, far, place})
	}
	if !b.smaller.refuses(smaller) {
		b.smaller.offer(ranked{smaller, far, place})
	}
	if home {
		b.home.offer(ranked{share, far, place})
	}
}

// merge offers what was kept elsewhere for the same paragraph.
func (b *best) merge(other *best) {
	b.both.merge(other.both)
	b.smaller.merge(other.smaller)
	b.home.merge(other.home)
}

// each calls f with the places of those that are kept; one may be kept thrice.
func (b *best) each(f func(place int32)) {
	for _, r := range [...]ranking{b.both, b.smaller, b.home} {
		for _, c := range r.best {
			f(c.place)
		}
	}
}

// weight is the weight of a paragraph's words and pairs of words.
func (pr *profile) weight() int64 { return pr.bags[singles].weight + pr.bags[pairs].weight }

// ranked is a paragraph of the other side with what ranks it: a share, and how
// far apart the places are.
type ranked struct {
	share float64
	far   int32
	place int32
}

func (a ranked) before(b ranked) bool {
	switch {
	case a.share != b.share:
		return a.share > b.share
	case a.far != b.far:
		return a.far < b.far
	}
	return a.place < b.place
}

// ranking keeps the first few of those offered, in their order. Most of the
// hundreds that share some word are refused by one look at the last kept.
type ranking struct{ best []ranked }

// keep offers one to a ranking of so many, which has no room before the first.
func (r *ranking) keep(most int, c ranked) {
	if r.best == nil {
		r.best = make([]ranked, 0, most)
	}
	r.offer(c)
}

// refuses reports whether none of such a share is kept, wherever it stands.
func (r *ranking) refuses(share float64) bool {
	return len(r.best) == cap(r.best) && share < r.best[len(r.best)-1].share
}

func (r *ranking) offer(c ranked) {
	n := len(r.best)
	if n == cap(r.best) {
		if !c.before(r.best[n-1]) {
			return
		}
		n--
	} else {
		r.best = append(r.best, c)
	}
	for ; n > 0 && c.before(r.best[n-1]); n-- {
		r.best[n] = r.best[n-1]
	}
	r.best[n] = c
}

func (r *ranking) merge(other ranking) {
	for _, c := range other.best {
		r.offer(c)
	}
}

// eachInBand calls f with the places of a row of m that are near the place in
// it that i has in a row of n.
func eachInBand(i, n, m int, f func(j int)) {
	mid := i * m / n
	for j := max(0, mid-placeBand); j < min(m, mid+placeBand+1); j++ {
		f(j)
	}
}

// apart is how far place i of n and place j of m are from each other, in parts
// of placeUnit of a document.
func apart(i, n, j, m int) int32 {
	d := placeOf(i, n) - placeOf(j, m)
	return max(d, -d)
}

// placeOf is where the middle of place i of n is, in parts of placeUnit of a document.
func placeOf(i, n int) int32 { return int32((2*i + 1) * placeUnit / (2 * n)) }

const placeUnit = 1 << 20
