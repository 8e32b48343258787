package align

import (
	"math"
	"math/bits"
)

const (
	// fewPairs is how many pairs of paragraphs are few enough for looking every
	// term up; in larger documents terms in more than longPosting paragraphs
	// name no candidates, unless what others are left makes up less than one in
	// rareShare of the weight of one in tenth paragraphs. Then more do, as long as there
	// are no more than mostShared times that two share one, for each paragraph.
	fewPairs    = 1 << 18
	longPosting = 64
	rareShare   = 4
	tenth       = 10
	mostShared  = 2048
)

// large reports whether the documents are too large for looking every term up.
func (p *pairing) large() bool {
	return len(p.sides[oldSide].paras)*len(p.sides[newSide].paras) > fewPairs
}

// longestPosting is in how many paragraphs of either side a term stands at most that
// names candidates.
func (p *pairing) longestPosting() int32 {
	if !p.large() {
		return math.MaxInt32
	}
	weak, all := 0, 0
	for s := range p.sides {
		for i := range p.sides[s].paras {
			here, rare := &p.sides[s].paras[i], int64(0)
			for _, b := range [...]int{singles, pairs} {
				for _, t := range here.bags[b].terms {
					if df := p.df[t.id]; df[1-s] > 0 && max(df[oldSide], df[newSide]) <= longPosting {
						rare += int64(t.n) * int64(p.weight[t.id])
					}
				}
			}
			if all++; rare*rareShare < here.weight() {
				weak++
			}
		}
	}
	longest := int32(longPosting)
	if weak*tenth < all {
		return longest
	}
	var shared [32]int // by the logarithm of the longer posting
	for _, df := range p.df {
		shared[bits.Len32(uint32(max(1, df[oldSide], df[newSide])-1))] += int(df[oldSide]) * int(df[newSide])
	}
	sum := 0
	for k, n := range shared {
		if sum += n; sum > mostShared*all {
			break
		}
		longest = max(longest, 1<<k)
	}
	return longest
}

// posting is a paragraph that holds a term, and how often.
type posting struct{ para, n int32 }

// postings lists for each term the paragraphs of a side that hold it.
type postings struct {
	from []int32 // where the list of each term begins, one more at the end
	list []posting
}

func (l *postings) of(term int32) []posting { return l.list[l.from[term]:l.from[term+1]] }

// postingsOf lists the paragraphs that hold each of n terms. each calls what it is
// given with every term of every paragraph, and is called twice.
func postingsOf(n int, each func(do func(term int32, at posting))) *postings {
	l := &postings{from: make([]int32, n+2)}
	each(func(term int32, _ posting) { l.from[term+2]++ })
	for k := 2; k < len(l.from); k++ {
		l.from[k] += l.from[k-1]
	}
	l.list = make([]posting, l.from[len(l.from)-1])
	each(func(term int32, at posting) { // what begins a list goes on to its end
		next := &l.from[term+1]
		l.list[*next] = at
		*next++
	})
	return l
}

// postings lists the paragraphs of side s, for terms in at most longest paragraphs,
// those that are settled last.
func (p *pairing) postings(s int, longest int32) *postings {
	each := func(settled bool, do func(term int32, at posting)) {
		for i := range p.sides[s].paras {
			if p.settled[s][i] >= 0 != settled {
				continue
			}
			for _, b := range [...]int{singles, pairs} {
				for _, t := range p.sides[s].paras[i].bags[b].terms {
					df := p.df[t.id]
					if p.weight[t.id] != 0 && df[0] != 0 && df[1] != 0 && df[0] <= longest && df[1] <= longest {
						do(t.id, posting{int32(i), int32(t.n)})
					}
				}
			}
		}
	}
	return postingsOf(len(p.kind), func(do func(term int32, at posting)) {
		each(false, do)
		each(true, do)
	})
}
