package align

import (
	"cmp"
	"math"
	"slices"

	"resdiff/internal/parallel"
)

// link is a pair of paragraphs with what speaks for it.
type link struct {
	old, new int32
	evidence evidence
	// odds is the logarithm of the odds that the pair is right, times oddsUnit.
	odds int64
}

const (
	// fewPairs is how many pairs of paragraphs are few enough for looking every
	// term up; in larger documents terms in more than longPosting paragraphs
	// name no candidates, unless the others make up less than a rareShare of the
	// paragraph's weight: then its rarest others do, as long as they stand in
	// mostPostings places together.
	fewPairs     = 1 << 18
	longPosting  = 64
	rareShare    = 4
	mostPostings = 2048
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

// candidates returns the pairs worth a look, ascending by old then new.
func (p *pairing) candidates() []link {
	both := func(old, new int32) uint64 { return uint64(old)<<32 | uint64(new) } // orders by old, then new place
	var from [2][]uint64
	parallel.Each(len(from), func(s int) {
		p.candidatesFrom(s, func(here, there int32) {
			if s == newSide {
				here, there = there, here
			}
			from[s] = append(from[s], both(here, there))
		})
	})
	seen := slices.Concat(from[oldSide], from[newSide])
	p.twinCandidates(func(old, new int32) { seen = append(seen, both(old, new)) })
	slices.Sort(seen)
	seen = slices.Compact(seen)
	links := make([]link, len(seen))
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

// candidatesFrom looks for each paragraph of side s for paragraphs of the
// other side that share weighty terms.
func (p *pairing) candidatesFrom(s int, found func(here, there int32)) {
	here, there := p.sides[s].paras, p.sides[1-s].paras
	if len(there) == 0 {
		return
	}
	large := p.large()
	longest := int32(math.MaxInt32)
	if large {
		longest = mostPostings
	}
	postings := p.postings(1-s, longest)
	shared := make([]int64, len(there))
	var touched []int32
	var often []term // terms of a paragraph that many have
	for i := range here {
		touched, often = touched[:0], often[:0]
		var looked int64 // weight of the terms looked up and found
		look := func(t term) {
			if len(postings[t.id]) > 0 {
				looked += int64(t.n) * int64(p.weight[t.id])
			}
			for _, post := range postings[t.id] {
				j := post.para
				if shared[j] == 0 {
					touched = append(touched, j)
				}
				shared[j] += int64(min(t.n, post.n)) * int64(p.weight[t.id])
			}
		}
		for _, b := range [...]int{singles, pairs} {
			for _, t := range here[i].bags[b].terms {
				if df := p.df[t.id]; large && max(df[oldSide], df[newSide]) > longPosting {
					often = append(often, t)
				} else {
					look(t)
				}
			}
		}
		if looked*rareShare < here[i].weight() {
			p.rarest(often, postings, look)
		}
		own := here[i].weight()
		byBoth, bySmaller, atHome := newRanking(bestCandidates), newRanking(restCandidates), newRanking(homeCandidates)
		for _, j := range touched {
			other, far := there[j].weight(), apart(i, len(here), int(j), len(there))
			share := ranked{float64(2*shared[j]) / float64(own+other+1), far, j}
			byBoth.offer(share)
			if p.homes.match(s, int32(i), j) {
				atHome.offer(share)
			}
			bySmaller.offer(ranked{float64(shared[j]) / float64(min(own, other)+1), far, j})
		}
		for _, r := range [...]ranking{byBoth, bySmaller, atHome} {
			for _, c := range r.best {
				found(int32(i), c.place)
			}
		}
		if len(touched) == 0 {
			eachInBand(i, len(here), len(there), func(j int) { found(int32(i), int32(j)) })
		}
		for _, j := range touched {
			shared[j] = 0
		}
	}
}

// large reports whether the documents are too large for looking every term up.
func (p *pairing) large() bool {
	return len(p.sides[oldSide].paras)*len(p.sides[newSide].paras) > fewPairs
}

// rarest looks up those of some terms that stand in the fewest places, terms of equally
// many all or none.
func (p *pairing) rarest(often []term, postings [][]posting, look func(term)) {
	slices.SortFunc(often, func(a, b term) int { return cmp.Compare(len(postings[a.id]), len(postings[b.id])) })
	for rest, places := often, 0; len(rest) > 0; {
		n, each := 1, len(postings[rest[0].id])
		for n < len(rest) && len(postings[rest[n].id]) == each {
			n++
		}
		if places += n * each; places > mostPostings {
			return
		}
		for _, t := range rest[:n] {
			look(t)
		}
		rest = rest[n:]
	}
}

// weight is the weight of a paragraph's words and pairs of words.
func (p *profile) weight() int64 { return p.bags[singles].weight + p.bags[pairs].weight }

// ranked is a paragraph of the other side with what ranks it: a share, and how
// far apart the places are.
type ranked struct {
	share float64
	far   int
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

func newRanking(keep int) ranking { return ranking{make([]ranked, 0, keep)} }

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

// posting is a paragraph that holds a term, and how often.
type posting struct{ para, n int32 }

// postings lists for each term the paragraphs of side s that hold it, for
// terms in at most longest paragraphs.
func (p *pairing) postings(s int, longest int32) [][]posting {
	lists := make([][]posting, len(p.kind))
	listed := func(id int32) bool {
		df := p.df[id]
		return p.weight[id] != 0 && df[0] != 0 && df[1] != 0 && df[0] <= longest && df[1] <= longest
	}
	total := 0
	for id := range lists {
		if listed(int32(id)) {
			total += int(p.df[id][s])
		}
	}
	// All lists lie in one row, each in the room that it needs: a term of a frame
	// or body counts for df where the paragraph has it in no other bag, and is
	// then left out here.
	row := make([]posting, total)
	for id := range lists {
		if n := p.df[id][s]; listed(int32(id)) {
			lists[id], row = row[:0:n], row[n:]
		}
	}
	for i := range p.sides[s].paras {
		for _, b := range [...]int{singles, pairs} {
			for _, t := range p.sides[s].paras[i].bags[b].terms {
				if listed(t.id) {
					lists[t.id] = append(lists[t.id], posting{int32(i), t.n})
				}
			}
		}
	}
	return lists
}

// twinCandidates pairs paragraphs of equal words. Where many are the same, only
// those near each other in their order are paired, counted from either end.
func (p *pairing) twinCandidates(found func(old, new int32)) {
	var groups [2]map[int32][]int32
	for s := range p.sides {
		groups[s] = map[int32][]int32{}
		for i := range p.sides[s].paras {
			said := p.sides[s].paras[i].said
			groups[s][said] = append(groups[s][said], int32(i))
		}
	}
	const all = 64 // pairs of equal paragraphs of which none is left out
	for said, olds := range groups[oldSide] {
		news := groups[newSide][said]
		if len(olds)*len(news) <= all {
			for _, i := range olds {
				for _, j := range news {
					found(i, j)
				}
			}
			continue
		}
		for k, i := range olds {
			for d := -placeBand; d <= placeBand; d++ {
				for _, m := range [...]int{k + d, k + d + len(news) - len(olds)} {
					if m >= 0 && m < len(news) {
						found(i, news[m])
					}
				}
			}
		}
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
func apart(i, n, j, m int) int {
	d := (2*i+1)*placeUnit/(2*n) - (2*j+1)*placeUnit/(2*m)
	if d < 0 {
		return -d
	}
	return d
}

const placeUnit = 1 << 20
