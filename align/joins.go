package align

import (
	"cmp"
	"slices"

	"resdiff/internal/parallel"
	"resdiff/wording"
)

// group is one match in the making: a link and the paragraphs that joined it.
type group struct {
	old, new []int32 // the linked paragraph first, then those that joined
	link     int     // index of the link
	odds     int64   // of the weakest link
}

// From what chance a join is taken. A paragraph without partner is joined where
// that is a little likelier than not: fitted without the series ("-fit -joins"), no join
// of the judged pairs is wrong then, and of those that steps of several years and
// yearly pairs have besides, read by hand, one in seven. Where both have a partner
// already the clause must be more than a formula, without gaps, and what the one lost must be what the other
// gained: most of what is free in either, or, if beyond doubt, of the one that
// has less.
const (
	joinChance     = 0.55
	handedChance   = 0.85
	verbatimChance = 0.97
	// handedShare is of the free pairs of words of the one that has more,
	// verbatimShare of the one that has less; takenDense is the least figure
	// dense, takenWeight the least figure freePairs.
	handedShare   = 0.4
	verbatimShare = 0.5
	takenDense    = 0.6
	takenWeight   = 0.4
)

// No join is taken of words nearly all of which stand in more than two paragraphs of a
// side, a formula, unless all else speaks for it: the words of its subject a resolution
// says again and again, so a clause of some others is one. Between sections that are not the same one less may be formula,
// and what is said a second time counts for nothing: a resolution on many projects
// says the same of each.
const (
	mostFormula   = 0.9
	formulaChance = 0.95
	formulaApart  = 0.3
)

// taken reports whether a join is likely enough to be taken.
func (j *joinLink) taken() bool {
	e := &j.evidence
	switch {
	case e[formula] > mostFormula && j.odds < logit(formulaChance):
		return false
	case e[fromOther] > 0 && (j.copied() || e[formula] > formulaApart && j.odds < logit(verbatimChance)):
		return false
	}
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
	for _, j := range found {
		for s, i := range [...]int32{j.old, j.new} {
			if row := &rows[s][i]; row.ids == nil {
				p.fillFree(row, &p.sides[s].paras[i])
			}
		}
	}
	parallel.Each(len(found), func(k int) { p.readJoin(rows, &found[k]) })
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
	clauseWords = 10
	// plainWords are those of them that belong to no name, date or title.
	plainWords  = 3
	smallChance = 0.8
)

// halfTold is the share of a clause that must be told of by no likelier join.
const halfTold = 0.5

// take takes a join, unless its words are told already: one clause that stands
// in two places has one source.
func (j *joiner) take(c joinLink) {
	if j.untold(&c) < halfTold {
		return
	}
	o, n := j.at[oldSide][c.old], j.at[newSide][c.new]
	oldPart, newPart := o < 0 && j.mostly(oldSide, &c), n < 0 && j.mostly(newSide, &c)
	if c.copied() {
		j.again(c)
		return
	}
	switch {
	case !oldPart && !newPart && (c.odds < logit(smallChance) && c.evidence[bothTaken] == 0 || j.turnOfPhrase(&c)):
		return
	case newPart && len(j.groups[o].old) == 1:
		j.join(newSide, c.new, o, c.odds)
	case oldPart && len(j.groups[n].new) == 1:
		j.join(oldSide, c.old, n, c.odds)
	}
	j.clauses = append(j.clauses, c)
	j.tell(&c)
}

// A paragraph says another again if mostlyAgain of its words stand there, or
// partlyAgain in a clause that is more than a turn of phrase. Some of them came with
// it: where more than mostStood stood there before, two paragraphs were alike, and one
// of them is gone or new.
const (
	mostlyAgain = 0.4
	partlyAgain = 0.2
	mostStood   = 0.85
)

// again takes a join of what is said a second time: its paragraph stays a change of
// its own, with a link to where its words stand.
func (j *joiner) again(c joinLink) {
	if c.evidence[secondTime] > mostStood {
		return
	}
	if share := c.evidence[wordsOfLone]; share >= mostlyAgain || share >= partlyAgain && !j.turnOfPhrase(&c) {
		j.clauses = append(j.clauses, c)
		j.tell(&c)
	}
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
	own := [...]*freeRow{a, b}[side]
	return ratio(j.p.overlap(&a.singles, &b.singles), own.singles.weight) >= ownShare
}

// turnOfPhrase reports whether a clause, the shorter side, has fewer than clauseWords
// words or plainWords plain ones.
func (j *joiner) turnOfPhrase(c *joinLink) bool {
	a, b := &j.rows[oldSide][c.old], &j.rows[newSide][c.new]
	x, y := j.p.cores(a, b, c)
	return min(x.to-x.from, y.to-y.from) < clauseWords ||
		min(j.plain(oldSide, c.old, a.at[x.from:x.to]), j.plain(newSide, c.new, b.at[y.from:y.to])) < plainWords
}

// plain counts the words at some tokens that are no short ones and belong to no name,
// date or title.
func (j *joiner) plain(side int, para int32, at []int32) int {
	read := j.p.sides[side].paras[para].read
	n, names := 0, read.Mentions
	for _, k := range at {
		for len(names) > 0 && (names[0].End <= read.Start(int(k)) || !naming(names[0].Kind)) {
			names = names[1:]
		}
		if len(read.Lower(int(k))) > 3 && (len(names) == 0 || read.Start(int(k)) < names[0].Start) {
			n++
		}
	}
	return n
}

func naming(k wording.Kind) bool {
	_, ok := anchorOf[k]
	return ok || rolling[k]
}

// untold is the share of the pairs of words of a clause, by their weight, that no
// join tells of yet: of either side, or of what is said a second time on the side
// that has no partner.
func (j *joiner) untold(c *joinLink) float64 {
	var untold, sum int64
	for m := c.clause(&j.rows[oldSide][c.old], &j.rows[newSide][c.new]); m.next(); {
		w := j.p.heavy(&m)
		sum += w
		known := false
		for side, para := range [...]int32{c.old, c.new} {
			if !c.copied() || j.rows[side][para].partner < 0 {
				known = known || j.told[side][para][m.x.id]
			}
		}
		if !known {
			untold += w
		}
	}
	return ratio(untold, sum)
}

// tell notes that a join tells of its pairs of words.
func (j *joiner) tell(c *joinLink) {
	for s, para := range [...]int32{c.old, c.new} {
		if j.told[s][para] == nil {
			j.told[s][para] = map[int32]bool{}
		}
		for m := c.clause(&j.rows[oldSide][c.old], &j.rows[newSide][c.new]); m.next(); {
			j.told[s][para][m.x.id] = true
		}
	}
}
