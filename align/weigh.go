package align

import (
	"math"
	"slices"

	"resdiff/resolution"
)

// count fills in how many paragraphs of each side hold each term.
func (p *pairing) count() {
	for s := range p.sides {
		for i := range p.sides[s].paras {
			bags := &p.sides[s].paras[i].bags
			for b, but := range [...][]term{singles: nil, pairs: nil, frame: bags[pairs].terms, bodies: bags[singles].terms} {
				for _, t := range bags[b].terms {
					for len(but) > 0 && but[0].id < t.id {
						but = but[1:]
					}
					if len(but) == 0 || but[0].id != t.id {
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
	weights := rarities(total, int32(total))
	for id, df := range p.df {
		n := df[oldSide] + df[newSide]
		if n == 0 {
			continue
		}
		if p.kind[id] == AnchorText && n <= rare && !p.short[id] {
			p.kind[id] = AnchorWord
		}
		w := weights[n]
		if p.short[id] {
			w /= shortShare
		}
		p.weight[id] = max(weightUnit/16, int32(w))
	}
	p.pair.each(func(id int32) { p.kind[id] = AnchorText })
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
	if half := p.middling() / 2; half > 0 && p.large() {
		p.enough = min(p.enough, half)
	}
}

// rarities are the weights of terms that stand in 0, 1, 2 ... most of all places.
func rarities(all float64, most int32) []float64 {
	list := make([]float64, most+1)
	for n := range list {
		list[n] = weightUnit * math.Log(all/float64(n))
	}
	return list
}

// middling is what the words of a paragraph weigh of which as many are heavier as are
// lighter.
func (p *pairing) middling() int64 {
	var weights []int64
	for s := range p.sides {
		for i := range p.sides[s].paras {
			if para := &p.sides[s].paras[i]; para.kind != resolution.Heading {
				weights = append(weights, para.bags[singles].weight)
			}
		}
	}
	if len(weights) == 0 {
		return 0
	}
	slices.Sort(weights)
	return weights[len(weights)/2]
}
