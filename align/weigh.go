package align

import "math"

// count fills in how many paragraphs of each side hold each term.
func (p *pairing) count() {
	for s := range p.sides {
		for i := range p.sides[s].paras {
			bags := &p.sides[s].paras[i].bags
			for b, otherwise := range [...]int{singles: -1, pairs: -1, frame: pairs, bodies: singles} {
				for _, t := range bags[b].terms {
					if otherwise < 0 || !bags[otherwise].has(t.id) {
						p.df[t.id][s]++
					}
				}
			}
		}
	}
}

// Weights are whole numbers, weightUnit to one natural logarithm of rarity:
// sums of them do not depend on the order of adding.
const (
	weightUnit = 256
	// smoothing stands for paragraphs of other resolutions, so that in a short
	// text a word is not common for being said twice.
	smoothing   = 20
	enoughWords = 3.5
	// shortShare is what a word of up to three letters weighs of its rarity.
	shortShare = 4
)

// weigh gives each term the weight of its rarity in the two documents, and
// every bag the sum of its terms.
func (p *pairing) weigh() {
	total := float64(len(p.sides[oldSide].paras) + len(p.sides[newSide].paras) + smoothing)
	p.weight = make([]int32, len(p.kind))
	p.enough = int64(enoughWords * weightUnit * math.Log(total/2))
	// rare is how many paragraphs a word may stand in to count as an anchor of
	// its own: those of one slot on both sides, or one in fifty.
	rare := max(4, int32(total)/50)
	for id, df := range p.df {
		n := df[oldSide] + df[newSide]
		if n == 0 {
			continue
		}
		if p.kind[id] == AnchorText && n <= rare && !p.short[id] {
			p.kind[id] = AnchorWord
		}
		w := weightUnit * math.Log(total/float64(n))
		if p.short[id] {
			w /= shortShare
		}
		p.weight[id] = max(weightUnit/16, int32(w))
	}
	for _, id := range p.pair {
		p.kind[id] = AnchorText
	}
	for id, k := range p.kind {
		if p.without[k] {
			p.weight[id] = 0
		}
	}
	for s := range p.sides {
		for i := range p.sides[s].paras {
			for b := range p.sides[s].paras[i].bags {
				bag := &p.sides[s].paras[i].bags[b]
				for _, t := range bag.terms {
					bag.weight += int64(t.n) * int64(p.weight[t.id])
					bag.alone += p.left(t, t.n, 1-s)
				}
			}
		}
	}
}
