package align

import "slices"

// joinEvidence is what speaks for and against a join, each figure from 0 to 1.
type joinEvidence [joinCount]float64

const (
	freePairs      = iota // how much is shared of the free pairs of words
	freeWords             // how much is shared of the free words
	pairsOfSmaller        // share of the free pairs of the side that has fewer
	pairsOfGreater        // share of those of the other
	wordsOfSmaller        // the same of free words
	wordsOfGreater
	ofParagraph  // share of all words of the shorter paragraph that is shared and free
	coreGain     // how much the clause holds that is shared, the poorer side
	exclusiveRun // how much is shared that stands in no other paragraph of either side
	dense        // share of the clause that is shared, the sparser side
	openings     // how much the words are that both begin with, the verb aside
	likely       // chance of the pair by its text alone
	besidePart   // 1 if it stands beside the other part on the side that has two
	nearPart     // one over how many places it stands from the other part
	rivalJoin    // how much of it another join of either side shares
	bothTaken    // 1 if both have a partner already
	partsDiffer  // 1 for preamble against operative part
	ofLone       // share of the pairs of words of the one that has no partner that stand in the other, free or not
	loneAmount   // how much that is
	wordsOfLone  // the same share of its single words
	secondTime   // share of what they share that the partner explains: said again
	formula      // share of what they share that stands in more than two paragraphs of a side
	fromOther    // 1 if both stand in sections that became others
	joinCount
)

// JoinEvidenceNames names the figures of a JoinCandidate's evidence, in their
// order.
func JoinEvidenceNames() []string { return joinNames[:] }

var joinNames = [joinCount]string{
	freePairs: "freePairs", freeWords: "freeWords", pairsOfSmaller: "pairsOfSmaller", pairsOfGreater: "pairsOfGreater", wordsOfSmaller: "wordsOfSmaller", wordsOfGreater: "wordsOfGreater",
	ofParagraph: "ofParagraph", coreGain: "coreGain", exclusiveRun: "exclusiveRun", dense: "dense", openings: "openings", likely: "likely",
	besidePart: "besidePart", nearPart: "nearPart", rivalJoin: "rivalJoin", bothTaken: "bothTaken", partsDiffer: "partsDiffer", ofLone: "ofLone", loneAmount: "loneAmount", wordsOfLone: "wordsOfLone", secondTime: "secondTime", formula: "formula", fromOther: "fromOther",
}

// readJoin fills in the evidence of a join, but for its rivals.
func (p *pairing) readJoin(rows [2][]freeRow, j *joinLink) {
	a, b := &rows[oldSide][j.old], &rows[newSide][j.new]
	old, new := &p.sides[oldSide].paras[j.old], &p.sides[newSide].paras[j.new]
	e := &j.evidence
	var alone int64
	for m := sharedTermsOf(&a.pairs, &b.pairs); m.next(); {
		j.both += p.heavy(&m)
		if p.once(m.x.id) {
			alone += p.heavy(&m)
		}
	}
	words := p.overlap(&a.singles, &b.singles)
	e[freePairs], e[freeWords] = p.much(j.both/2), p.much(words)
	e[pairsOfSmaller] = ratio(j.both, min(a.pairs.weight, b.pairs.weight))
	e[pairsOfGreater] = ratio(j.both, max(a.pairs.weight, b.pairs.weight))
	e[wordsOfSmaller] = ratio(words, min(a.singles.weight, b.singles.weight))
	e[wordsOfGreater] = ratio(words, max(a.singles.weight, b.singles.weight))
	e[ofParagraph] = ratio(words, min(old.bags[singles].weight, new.bags[singles].weight))
	e[exclusiveRun] = p.much(alone)
	if a.partner >= 0 && b.partner >= 0 {
		e[bothTaken] = 1
	} else {
		lone := old
		if b.partner < 0 {
			lone = new
		}
		j.all = p.overlap(a.all, b.all)
		e[ofLone], e[loneAmount] = ratio(j.all, lone.bags[pairs].weight), p.much(j.all/2)
		e[wordsOfLone] = ratio(p.overlap(&old.bags[singles], &new.bags[singles]), lone.bags[singles].weight)
		e[secondTime] = ratio(j.all-j.both, j.all)
	}
	var formulas, all int64
	for m := j.clause(a, b); m.next(); {
		if df := p.df[m.x.id]; max(df[oldSide], df[newSide]) > 2 {
			formulas += p.heavy(&m)
		}
		all += p.heavy(&m)
	}
	e[formula] = ratio(formulas, all)
	if h := p.homes; h != nil && h.apart(j.old, j.new) {
		e[fromOther] = 1
	}
	x, y := p.cores(a, b, j)
	e[coreGain], e[dense] = p.much(min(x.gain, y.gain)), min(x.dense, y.dense)
	e[openings] = p.much(p.commonOpening(old, new))
	e[likely] = chance(p.textOdds(j.old, j.new))
	if old.kind != new.kind {
		e[partsDiffer] = 1
	}
	near := func(part, partner int32) {
		if partner < 0 {
			return
		}
		d := max(part-partner, partner-part)
		if d == 1 {
			e[besidePart] = 1
		}
		e[nearPart] = max(e[nearPart], 1/float64(max(d, 1)))
	}
	near(j.new, a.partner)
	near(j.old, b.partner)
}

// textOdds are the odds of a pair by its text alone.
func (p *pairing) textOdds(old, new int32) int64 {
	l := link{old: old, new: new}
	if k, ok := slices.BinarySearchFunc(p.looked, l, byPlace); ok {
		return p.text.odds(&p.looked[k].evidence)
	}
	p.readTexts(&l)
	return p.text.odds(&l.evidence)
}

// core is the stretch of words of a paragraph, half open, in which the pairs of
// words that another shares stand most densely, the free ones or, of what is said a
// second time, all: the clause.
type core struct {
	from, to int
	// gain is the weight of what is shared in it less half of what is not, dense
	// the share, 0 to 1, of its weight that is shared.
	gain  int64
	dense float64
}

// cores are the clause of a join in either of its paragraphs.
func (p *pairing) cores(old, new *freeRow, j *joinLink) (inOld, inNew core) {
	shared := make([]int32, 0, 64)
	for m := j.clause(old, new); m.next(); {
		shared = append(shared, m.x.id)
	}
	return p.core(old, shared, j.copied()), p.core(new, shared, j.copied())
}

// core finds the clause of a row of which another shares pairs of words, ascending.
func (p *pairing) core(here *freeRow, pairs []int32, copied bool) core {
	var best core
	var sum, shared, all int64
	start, covered := 0, -1
	for k := range here.at {
		if here.shares(k, pairs, copied) {
			covered = k + 1
		}
		w := int64(p.weight[here.word(k)])
		if k > covered {
			sum, all = sum-w/2, all+w
			continue
		}
		if sum <= 0 {
			sum, shared, all, start = 0, 0, 0, k
		}
		sum, shared, all = sum+w, shared+w, all+w
		if sum > best.gain {
			best = core{start, k + 1, sum, ratio(shared, all)}
		}
	}
	return best
}

// shares reports whether word k and the next are a pair that another row shares, free
// unless it is copied.
func (r *freeRow) shares(k int, pairs []int32, copied bool) bool {
	if r.pair[k] < 0 || !copied && !r.free[k] {
		return false
	}
	_, ok := slices.BinarySearch(pairs, r.pair[k])
	return ok
}

// readRivalJoins fills in how much of each join another one of either of its
// paragraphs shares.
func readRivalJoins(joins []joinLink, olds, news int) {
	tops := [2][]topTwo{make([]topTwo, olds), make([]topTwo, news)}
	for k := range joins {
		j := &joins[k]
		tops[oldSide][j.old].add(max(j.both, j.all), j.new)
		tops[newSide][j.new].add(max(j.both, j.all), j.old)
	}
	for k := range joins {
		j := &joins[k]
		shared := max(j.both, j.all)
		rival := max(0, tops[oldSide][j.old].besides(shared).odds, tops[newSide][j.new].besides(shared).odds)
		j.evidence[rivalJoin] = ratio(rival, rival+shared)
	}
}
