package align

import (
	"cmp"
	"slices"
)

// group is one match in the making: a link and the paragraphs that joined it.
type group struct {
	old, new []int32 // the linked paragraph first, then those that joined
	link     int     // index of the link
	odds     int64   // of the weakest link
}

// From what chance a join is taken. A paragraph without partner is joined where
// that is likelier than not: fitted without the series ("-fit -joins"), one join
// of 32 is wrong then. Where both have a partner already the clause must be more
// than a formula, without gaps, and what the one lost must be what the other
// gained: most of what is free in either, or, if beyond doubt, of the one that
// has less.
const (
	joinChance     = 0.5
	handedChance   = 0.7
	verbatimChance = 0.95
	// handedShare is of the free pairs of words of the one that has more,
	// verbatimShare of the one that has less; takenDense is the least figure
	// dense, takenWeight the least figure freePairs.
	handedShare   = 0.4
	verbatimShare = 0.5
	takenDense    = 0.6
	takenWeight   = 0.4
)

// taken reports whether a join is likely enough to be taken.
func (j *joinLink) taken() bool {
	e := &j.evidence
	if e[bothTaken] == 0 {
		return j.odds >= logit(joinChance)
	}
	handed := j.odds >= logit(handedChance) && e[pairsOfGreater] >= handedShare
	verbatim := j.odds >= logit(verbatimChance) && e[pairsOfSmaller] >= verbatimShare
	return (handed || verbatim) && e[dense] >= takenDense && e[freePairs] >= takenWeight
}

// joiner lets clauses join the groups that the chosen links make.
type joiner struct {
	p      *pairing
	rows   [2][]freeRow
	links  []link
	groups []group
	at     [2][]int // group of each paragraph, -1 if it has no partner
	// told are the pairs of words of each paragraph that joins taken before
	// explain.
	told [2]map[int32]map[int32]bool
	// clauses are the joins taken, likeliest first.
	clauses []joinLink
}

// joinUp turns the chosen links into groups, and finds the clauses that went
// from one to another. A paragraph without a partner becomes part of a group if
// enough of it came from there: one more new paragraph makes a split, one more
// old one a merge; no group grows on both sides. All other clauses stay links
// between groups.
func (p *pairing) joinUp(links []link, chosen []int) *joiner {
	j := &joiner{p: p, links: links, told: [2]map[int32]map[int32]bool{{}, {}}}
	var partner [2][]int32
	for s := range p.sides {
		n := len(p.sides[s].paras)
		partner[s], j.at[s] = make([]int32, n), make([]int, n)
		for i := range n {
			partner[s][i], j.at[s][i] = -1, -1
		}
	}
	for _, k := range chosen {
		l := &links[k]
		partner[oldSide][l.old], partner[newSide][l.new] = l.new, l.old
		j.start(k)
	}
	j.rows = p.freeRows(partner)
	for _, c := range p.ranked(j.rows) {
		if c.taken() {
			j.take(c)
		}
	}
	j.joinSlots()
	j.joinChapeaux()
	return j
}

// ranked lists the joins worth a look, likeliest first.
func (p *pairing) ranked(rows [2][]freeRow) []joinLink {
	found := p.joinCandidates(rows)
	for k := range found {
		p.readJoin(rows, &found[k])
	}
	readRivalJoins(found, len(rows[oldSide]), len(rows[newSide]))
	for k := range found {
		found[k].odds = p.join.odds(&found[k].evidence)
	}
	slices.SortStableFunc(found, func(a, b joinLink) int {
		return cmp.Or(cmp.Compare(b.odds, a.odds), cmp.Compare(b.both, a.both), cmp.Compare(a.old+a.new, b.old+b.new),
			cmp.Compare(max(a.old, a.new), max(b.old, b.new)))
	})
	return found
}

// start makes a group of a link.
func (j *joiner) start(k int) {
	l := &j.links[k]
	j.at[oldSide][l.old], j.at[newSide][l.new] = len(j.groups), len(j.groups)
	j.groups = append(j.groups, group{[]int32{l.old}, []int32{l.new}, k, l.odds})
}

// ownShare is the share of a paragraph's free words that must have come from
// one place for it to be part of that change; of less, it keeps to itself, and
// the clause is a link.
const ownShare = 0.3

// A clause that is but a small part of either paragraph has at least clauseWords
// words and smallChance: shorter ones are turns of phrase, and less likely ones
// formulas of the genre, titles and names ("sustainable development in its three
// dimensions"), which two paragraphs share that have nothing else to do with each
// other.
const (
	clauseWords = 8
	smallChance = 0.75
)

// take takes a join, unless its words are told already: one clause that stands
// in two places has one source.
func (j *joiner) take(c joinLink) {
	if 2*j.untold(&c) < c.both {
		return
	}
	o, n := j.at[oldSide][c.old], j.at[newSide][c.new]
	oldPart, newPart := o < 0 && j.mostly(oldSide, &c), n < 0 && j.mostly(newSide, &c)
	switch {
	case !oldPart && !newPart && (c.odds < logit(smallChance) && c.evidence[bothTaken] == 0 || j.clauseLength(&c) < clauseWords):
		return
	case newPart && len(j.groups[o].old) == 1:
		j.join(newSide, c.new, o, c.odds)
	case oldPart && len(j.groups[n].new) == 1:
		j.join(oldSide, c.old, n, c.odds)
	}
	j.clauses = append(j.clauses, c)
	j.tell(&c)
}

// join makes a paragraph part of a group.
func (j *joiner) join(side int, para int32, to int, odds int64) {
	j.at[side][para] = to
	g := &j.groups[to]
	if side == newSide {
		g.new = append(g.new, para)
	} else {
		g.old = append(g.old, para)
	}
	g.odds = min(g.odds, odds)
}

// mostly reports whether enough of the paragraph on a side is the clause.
func (j *joiner) mostly(side int, c *joinLink) bool {
	a, b := &j.rows[oldSide][c.old], &j.rows[newSide][c.new]
	own := a
	if side == newSide {
		own = b
	}
	return ratio(j.p.overlap(&a.singles, &b.singles), own.singles.weight) >= ownShare
}

// clauseLength is the number of words of the clause, the shorter side.
func (j *joiner) clauseLength(c *joinLink) int {
	a, b := &j.rows[oldSide][c.old], &j.rows[newSide][c.new]
	x, y := j.p.core(a, b), j.p.core(b, a)
	return min(x.to-x.from, y.to-y.from)
}

// untold is the weight of the shared pairs of words that no join tells of yet.
func (j *joiner) untold(c *joinLink) int64 {
	told, toldNew := j.told[oldSide][c.old], j.told[newSide][c.new]
	if told == nil && toldNew == nil {
		return c.both
	}
	var sum int64
	j.eachShared(c, func(id int32, weight int64) {
		if !told[id] && !toldNew[id] {
			sum += weight
		}
	})
	return sum
}

// tell notes that a join tells of its shared pairs of words.
func (j *joiner) tell(c *joinLink) {
	for s, para := range [...]int32{c.old, c.new} {
		if j.told[s][para] == nil {
			j.told[s][para] = map[int32]bool{}
		}
	}
	j.eachShared(c, func(id int32, _ int64) { j.told[oldSide][c.old][id], j.told[newSide][c.new][id] = true, true })
}

// eachShared calls f with each free pair of words that a join shares, and what
// all its uses weigh.
func (j *joiner) eachShared(c *joinLink, f func(id int32, weight int64)) {
	a, b := j.rows[oldSide][c.old].pairs.terms, j.rows[newSide][c.new].pairs.terms
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].id < b[0].id:
			a = a[1:]
		case b[0].id < a[0].id:
			b = b[1:]
		default:
			f(a[0].id, int64(min(a[0].n, b[0].n))*int64(j.p.weight[a[0].id]))
			a, b = a[1:], b[1:]
		}
	}
}
