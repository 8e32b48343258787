package align

import (
	"resdiff/resolution"
)

// evidence is what speaks for and against a pair of paragraphs, each figure
// from 0 to 1 where nothing else is said.
type evidence [evidenceCount]float64

const (
	// Of the text alone.
	sharedSingles  = iota // share of both paragraphs' single words
	sharedPairs           // share of both paragraphs' pairs of words
	sharedFrame           // share of both frames: the yearly slot
	within                // share of the smaller paragraph found in the greater
	withinPairs           // the same, of pairs of words
	amount                // how much is shared at all
	same                  // 1 for equal texts
	verbDiffers           // 1 for another opening verb
	partDiffers           // 1 for preamble against operative part
	headingDiffers        // 1 for a heading against a paragraph
	// Of the place.
	between  // 1 if the nearest sure pairs on both sides are the same ones seen from either document
	beside   // 1 if only that before or that after is
	directly // share of direct neighbours that are sure partners
	crossing // share of sure pairs that this pair would cross
	farAway  // squared distance of the proportional places
	// Of the others.
	rivalry // how likely the best other partner of either is
	evidenceCount
)

// enough is the weight of shared terms that counts as half of all one can want:
// about four rare words.
const enough = 16 * weightUnit

// common measures two bags: the weight of what they share, and of what is left
// of each.
type common struct{ both, old, new int64 }

// compare measures what two bags share. What one bag has and the other lacks
// counts half where the word stands nowhere in the other document: it is new,
// and speaks for no other pair.
func (p *pairing) compare(old, new *bag) common {
	var c common
	a, b := old.terms, new.terms
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].id < b[0].id:
			c.old += p.left(a[0], newSide)
			a = a[1:]
		case len(a) == 0 || b[0].id < a[0].id:
			c.new += p.left(b[0], oldSide)
			b = b[1:]
		default:
			w := int64(p.weight[a[0].id])
			n := min(a[0].n, b[0].n)
			c.both += int64(n) * w
			c.old += int64(a[0].n-n) * w
			c.new += int64(b[0].n-n) * w
			a, b = a[1:], b[1:]
		}
	}
	return c
}

// left is what a term weighs that side other's paragraph lacks.
func (p *pairing) left(t term, other int) int64 {
	w := int64(t.n) * int64(p.weight[t.id])
	if p.df[t.id][other] == 0 {
		w /= 2
	}
	return w
}

// dice is the share of both sides that is common, 0 to 1.
func (c common) dice() float64 { return ratio(2*c.both, 2*c.both+c.old+c.new) }

// within is the share of the smaller side that is common, 0 to 1.
func (c common) within() float64 { return ratio(c.both, c.both+min(c.old, c.new)) }

func ratio(part, whole int64) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// readTexts fills in the evidence of the text of a pair.
func (p *pairing) readTexts(l *link) {
	old, new := &p.sides[oldSide].paras[l.old], &p.sides[newSide].paras[l.new]
	e := &l.evidence
	single := p.compare(&old.bags[singles], &new.bags[singles])
	e[sharedSingles], e[within] = single.dice(), single.within()
	double := p.compare(&old.bags[pairs], &new.bags[pairs])
	e[sharedPairs], e[withinPairs] = double.dice(), double.within()
	if !p.without[AnchorSlot] {
		e[sharedFrame] = p.compare(&old.bags[frame], &new.bags[frame]).dice()
	}
	e[amount] = ratio(single.both, single.both+enough)
	if old.text == new.text && !p.without[AnchorText] {
		e[same] = 1
	}
	if old.verb != new.verb && !p.without[AnchorVerb] {
		e[verbDiffers] = 1
	}
	if old.kind != new.kind {
		if old.kind == resolution.Heading || new.kind == resolution.Heading {
			e[headingDiffers] = 1
		} else {
			e[partDiffers] = 1
		}
	}
	d := float64(apart(int(l.old), len(p.sides[oldSide].paras), int(l.new), len(p.sides[newSide].paras))) / placeUnit
	e[farAway] = d * d
}
