package align

import (
	"cmp"
	"slices"
)

// allLinks lists the pairs of all matches and the clauses between them, by old,
// then new place.
func (j *joiner) allLinks(matches []Match) []Link {
	var list []Link
	for _, m := range matches {
		for _, o := range m.Old {
			for _, n := range m.New {
				list = append(list, Link{Old: o, New: n, Chance: m.Confidence, OldPassage: j.p.whole(oldSide, o), NewPassage: j.p.whole(newSide, n)})
			}
		}
	}
	for k := range j.clauses {
		c := &j.clauses[k]
		if g := j.at[oldSide][c.old]; g < 0 || g != j.at[newSide][c.new] {
			old, new := j.passages(c)
			list = append(list, Link{Old: int(c.old), New: int(c.new), Chance: chance(c.odds), Joined: true, OldPassage: old, NewPassage: new})
		}
	}
	slices.SortFunc(list, func(a, b Link) int { return cmp.Or(cmp.Compare(a.Old, b.Old), cmp.Compare(a.New, b.New)) })
	return list
}

// whole is all of a paragraph.
func (p *pairing) whole(side, i int) Passage {
	return Passage{Paragraph: i, End: len(p.sides[side].doc.Paragraphs[i].Text)}
}

// passages are the clause of a join on either side, as long as both go on alike
// at its ends.
func (j *joiner) passages(c *joinLink) (old, new Passage) {
	a, b := &j.rows[oldSide][c.old], &j.rows[newSide][c.new]
	x, y := j.p.cores(a, b, c)
	for x.from > 0 && y.from > 0 && a.word(x.from-1) == b.word(y.from-1) {
		x.from, y.from = x.from-1, y.from-1
	}
	for x.to < len(a.at) && y.to < len(b.at) && a.word(x.to) == b.word(y.to) {
		x.to, y.to = x.to+1, y.to+1
	}
	return j.passage(oldSide, c.old, a, x), j.passage(newSide, c.new, b, y)
}

func (j *joiner) passage(side int, para int32, row *freeRow, c core) Passage {
	read := j.p.sides[side].paras[para].read
	return Passage{Paragraph: int(para), Start: read.Start(int(row.at[c.from])), End: read.End(int(row.at[c.to-1]))}
}

// trace tells of every join that was looked at.
func (j *joiner) trace(tell func(Candidate)) {
	taken := map[[2]int32]bool{}
	for _, c := range j.clauses {
		taken[[2]int32{c.old, c.new}] = true
	}
	for _, c := range j.p.ranked(j.rows) {
		tell(Candidate{int(c.old), int(c.new), c.evidence[:], chance(c.odds), taken[[2]int32{c.old, c.new}]})
	}
}
