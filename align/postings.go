package align

import (
	"math"
	"math/bits"

	"resdiff/internal/postings"
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

// postings lists the paragraphs of side s, for terms in at most longest paragraphs,
// those that are settled last.
func (p *pairing) postings(s int, longest int32) *postings.Lists[int32, posting] {
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
	p.lists.Set(len(p.kind), func(do func(term int32, at posting)) {
		each(false, do)
		each(true, do)
	})
	return &p.lists
}
