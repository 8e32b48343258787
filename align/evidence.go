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
	within                // share of the smaller paragraph found in the greater
	withinPairs           // the same, of pairs of words
	amount                // how much is shared at all
	exclusive             // how much is shared that stands in no other paragraph of either side
	opening               // how much the words are that both begin with, the verb aside
	sharedBodies          // how many bodies and instruments are shared
	bodiesDiffer          // how many each has that the other lacks
	same                  // 1 for equal texts, otherMarks for equal words
	verbDiffers           // 1 for another opening verb
	partDiffers           // 1 for preamble against operative part
	headingDiffers        // 1 for a heading against a paragraph
	sameLabel             // 1 for the same label, as "OP12(a)"
	// Of the place.
	between  // 1 if the nearest sure pairs on both sides are the same ones seen from either document
	beside   // 1 if only that before or that after is
	directly // share of direct neighbours that are sure partners
	lonely   // share of the shorter document's paragraphs that are not settled
	crossing // share of sure pairs that this pair would cross
	farAway  // squared distance of the proportional places
	// Of the others.
	elsewhere // 1 if both have their like in the section that their own became, and this pair leads to another
	outside   // 1 if the section of either became, or was, another than that of the other
	rivalry   // how likely the best other partner of either is
	standsOut // how much likelier it is by its text than the best other partner of either
	evidenceCount
)

// EvidenceNames names the figures of a Candidate's evidence, in their order.
func EvidenceNames() []string { return evidenceNames[:] }

var evidenceNames = [evidenceCount]string{
	sharedSingles: "sharedSingles", within: "within", withinPairs: "withinPairs",
	amount: "amount", exclusive: "exclusive", opening: "opening", sharedBodies: "sharedBodies", bodiesDiffer: "bodiesDiffer",
	same: "same", verbDiffers: "verbDiffers", partDiffers: "partDiffers", headingDiffers: "headingDiffers", sameLabel: "sameLabel",
	between: "between", beside: "beside", directly: "directly", lonely: "lonely", crossing: "crossing", farAway: "farAway", elsewhere: "elsewhere", outside: "outside", rivalry: "rivalry", standsOut: "standsOut",
}

// common measures two bags: the weight of what they share, of what is left of
// each, and of what they share that no other paragraph of either side has.
type common struct{ both, old, new, exclusive int64 }

// compare measures what two bags share, and what each has that the other lacks.
func (p *pairing) compare(old, new *bag) common {
	c := common{old: old.alone, new: new.alone}
	a, b := old.terms, new.terms
	for i, j := 0, 0; i < len(a) && j < len(b); {
		x, y := &a[i], &b[j]
		switch {
		case x.id < y.id:
			i++
			continue
		case y.id < x.id:
			j++
			continue
		}
		n := min(x.n, y.n)
		c.both += int64(n) * int64(p.weight[x.id])
		if p.once(x.id) {
			c.exclusive += int64(p.weight[x.id])
		}
		if x.rolled|y.rolled == 0 { // as most: all of the term's uses weigh the same
			c.old -= int64(n) * int64(p.weight[x.id])
			c.new -= int64(n) * int64(p.weight[x.id])
		} else {
			c.old += p.left(*x, x.n-n, newSide) - p.left(*x, x.n, newSide)
			c.new += p.left(*y, y.n-n, oldSide) - p.left(*y, y.n, oldSide)
		}
		i, j = i+1, j+1
	}
	return c
}

// left is what n uses of a term weigh that the other paragraph, on side other,
// lacks. What rolls on from year to year counts a rolledShare of the rest: it
// says much where it is the same, little where it is not. A word that stands
// nowhere in the other document counts half: it speaks for no other pair.
func (p *pairing) left(t term, n uint16, other int) int64 {
	rolled := min(n, t.rolled)
	w := (int64(n-rolled)*rolledShare + int64(rolled)) * int64(p.weight[t.id]) / rolledShare
	if p.df[t.id][other] == 0 {
		w /= 2
	}
	return w
}

const rolledShare = 4

// commonOpening is the weight of the words that two paragraphs begin with, one
// for one, after their opening verbs, numbers, dates and titles aside: a
// paragraph that is rewritten further on mostly still speaks of the same thing
// first.
func (p *pairing) commonOpening(old, new *profile) int64 {
	var sum int64
	for k := 0; k < min(len(old.opening), len(new.opening)) && old.opening[k] == new.opening[k]; k++ {
		sum += int64(p.weight[old.opening[k]])
	}
	return sum
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

// much turns a weight of shared terms into a figure from 0 to 1.
func (p *pairing) much(weight int64) float64 { return ratio(weight, weight+p.enough) }

// otherMarks is the figure same of two texts that differ in their marks alone, a stop or
// a bracket: they belong together unless one of them has its equal elsewhere.
const otherMarks = 0.9

// readTexts fills in the evidence of the text of a pair.
func (p *pairing) readTexts(l *link) {
	old, new := &p.sides[oldSide].paras[l.old], &p.sides[newSide].paras[l.new]
	e := &l.evidence
	single := p.compare(&old.bags[singles], &new.bags[singles])
	e[amount] = p.much(single.both)
	e[sharedSingles], e[within] = e[amount]*single.dice(), e[amount]*single.within()
	double := p.compare(&old.bags[pairs], &new.bags[pairs])
	e[withinPairs] = e[amount] * double.within()
	e[exclusive] = p.much(single.exclusive + double.exclusive)
	e[opening] = p.much(p.commonOpening(old, new))
	if !p.without[AnchorBody] {
		body := p.compare(&old.bags[bodies], &new.bags[bodies])
		e[sharedBodies], e[bodiesDiffer] = p.much(body.both), p.much(min(body.old, body.new))
	}
	if old.said == new.said && !p.without[AnchorText] {
		e[same] = otherMarks
		if old.text == new.text {
			e[same] = 1
		}
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
	label := p.sides[oldSide].doc.Paragraphs[l.old].Label
	if label.Series != "" && label == p.sides[newSide].doc.Paragraphs[l.new].Label && !p.without[AnchorLabel] {
		e[sameLabel] = 1
	}
	d := float64(apart(int(l.old), len(p.sides[oldSide].paras), int(l.new), len(p.sides[newSide].paras))) / placeUnit
	e[farAway] = d * d
}

// sharedFrame is the share of both frames that is common, of a pair that shares much:
// the yearly slot.
func (p *pairing) sharedFrame(l *link) float64 {
	if p.without[AnchorSlot] {
		return 0
	}
	return l.evidence[amount] * p.diceOf(l, frame)
}

// diceOf is the share of both paragraphs' terms of one sort that is common.
func (p *pairing) diceOf(l *link, bag int) float64 {
	old, new := &p.sides[oldSide].paras[l.old], &p.sides[newSide].paras[l.new]
	return p.compare(&old.bags[bag], &new.bags[bag]).dice()
}
