package judge

import (
	"slices"
	"strconv"
	"strings"
)

// citedTurns reads a citation's normal form: its series ("RES", "A", "S/RES"), the
// session or year it is of, 0 for one that counts on through the years, and its number.
func citedTurns(key string) (series string, turn, number int) {
	key, _, _ = strings.Cut(key, " ")
	n := 0
	for part := range strings.SplitSeq(key, "/") {
		if k, err := strconv.Atoi(part); err == nil {
			if n++; n == 1 {
				turn = k
			}
			number = k
		} else {
			series += "/" + strings.TrimRight(part, digits)
		}
	}
	if n < 2 {
		turn = 0
	}
	series = strings.TrimPrefix(series, "/")
	if series == "A/RES" { // its number alone does not tell of which organ: "resolution 25/18"
		series = "RES"
	}
	return series, turn, number
}

// resolves reports whether a citation is of a resolution.
func resolves(key string) bool { return strings.Contains(key, "RES/") }

// movedOn reports whether a citation is as far on in its series as the documents are apart.
func (c *change) movedOn(a, b string) bool {
	s, from, n := citedTurns(a)
	t, to, m := citedTurns(b)
	switch {
	case s != t:
		return false
	case strings.HasPrefix(s, "A/HRC"):
		return to-from == sessionsAYear*c.pair.gap.years
	case from == 0: // the Security Council counts on
		return s == "S/RES" && m > n
	}
	return c.pair.gap.fits(to - from)
}

// citations explains a citation that gave way to the next of its series, and the day of it.
func (c *change) citations() { c.explainCouples(c.citedOn, aCitation) }

// citedOn reports whether a citation is that of another, moved on with the documents.
func (c *change) citedOn(old, new *item) bool {
	own := c.pair.isOwn(new.value)
	years, dated := yearsApart(old.day, new.day)
	switch {
	case old.ofReport():
		return new.ofReport()
	case c.nextOnTopic(old, new):
		return true
	case !c.movedOn(old.value, new.value):
		return false
	case own && (!dated || c.pair.gap.near(years)) && !new.clause().directive,
		own && new.comesBack(),
		c.pair.rolled[[2]string{old.value, new.value}],
		new.renews():
		return true
	case !c.pair.gap.fitsDay(old.day, new.day):
		return false
	}
	return hasWord(new.around(7, -1), newest) || old.tells() && !new.ofPaper()
}

// nextOnTopic reports whether a citation that is only told gave way to one adopted between the
// documents on a topic of the same words.
func (c *change) nextOnTopic(old, new *item) bool {
	s, _, _ := citedTurns(old.value)
	t, _, _ := citedTurns(new.value)
	on := new.beside(1)
	topic := on.value == "on" && on.partner == old.beside(1) && !has(on.around(0, 4), func(i *item) bool { return i.open })
	return s == t && topic && new.tells() && !new.ofPaper() && c.since(new)
}

// ofReport reports whether a citation is of a paragraph of a report: "paragraph 146 of its report".
func (i *item) ofReport() bool {
	return strings.HasPrefix(i.value, "paragraph ") && hasWord(i.around(-1, 4), documents)
}

// tellsOf reports whether an item stands in what a citation that moved on is told to have done about a
// mandate, an agenda or a report: "by which the Council extended the mandate".
func (i *item) tellsOf() bool {
	before := i.clause().around(i, 25, -1)
	cited := has(before, func(j *item) bool { return j.by("citation") })
	return cited && hasWord(before, relating) && hasWord(before, due|mandates)
}

// ofPaper reports whether a document's symbol is of what is written once, a letter or a
// plan, or of what the organ makes its own.
func (i *item) ofPaper() bool {
	return !resolves(i.value) && (i.p.endorses || hasWord(i.clause().around(i, reach, -1), instruments))
}

// listGrew explains the newest of a list of resolutions told by number alone: the organ's own last
// one, or one adopted between the documents that joins others. The oldest may have left the list.
func (c *change) listGrew() {
	const least = 3 // others in a list
	var left, joined []*item
	for k := range c.hunks {
		left = append(left, ofSort(c.hunks[k].old, aCitation)...)
	}
	newest := map[string]int{} // the last session or year of what joined, by its organ
	for k := range c.hunks {
		for _, i := range ofSort(c.hunks[k].new, aCitation) {
			organ, turn := organOf(i.value)
			before := func(j *item) bool { return j.before(organ, turn) }
			others := 0
			for _, j := range pointers(i.clause().within(i)) {
				if before(j) && (j.partner != nil || slices.Contains(joined, j)) {
					others++
				}
			}
			joins := others >= least || others > 0 && slices.ContainsFunc(left, before)
			numbered := i.beside(1).sort == aMark || !i.beside(1).open
			if own := c.pair.isOwn(i.value); !i.clause().directive && !i.beside(2).in(relating) && (own || joins && numbered && c.since(i)) {
				c.explainJoined(i)
				joined, newest[organ] = append(joined, i), turn
			}
		}
	}
	for _, j := range left {
		if organ, _ := organOf(j.value); j.before(organ, newest[organ]-1) && c.oldest(j) {
			c.explainJoined(j)
		}
	}
}

// explainJoined accounts for a citation and what joins it to the list before it: ", and section IV
// of its resolution".
func (c *change) explainJoined(i *item) {
	c.explain(i)
	for j := i.beside(-1); j.open && (j.value == "," || j.sort == aWord && (j.in(joining) || strings.Trim(j.value, "ivx") == "")); j = j.beside(-1) {
		c.explain(j)
	}
}

// oldest reports whether a citation began a list of which something stays, and did not stand out of
// it by its age, as a landmark does.
func (c *change) oldest(i *item) bool {
	before, next := i.cited(-1), i.cited(1)
	_, turn := organOf(i.value)
	_, after := organOf(next.value)
	list := next.sort == aCitation || has(i.p.items, func(j *item) bool { return j.value == "resolutions" && !j.open })
	return list && (before.sort != aCitation || before.open) && after <= turn+3*max(1, c.pair.gap.sessions, c.pair.gap.years)
}

// cited returns the nearest citation after one, or before it.
func (i *item) cited(step int) *item {
	const far = 8 // words between the numbers of a list
	j := i.beside(step)
	for n := 1; n < far && j.sort != aCitation; n++ {
		j = j.beside(step)
	}
	return j
}

// organOf returns the organ of a citation and the session or year it is of.
func organOf(key string) (organ string, turn int) {
	series, turn, _ := citedTurns(key)
	organ, _, _ = strings.Cut(series, "/")
	return organ, turn
}

// before reports whether an item is a citation of an organ, of a session or year or one before it.
func (i *item) before(organ string, turn int) bool {
	o, t := organOf(i.value)
	return i.sort == aCitation && o == organ && t <= turn
}

// since reports whether a citation is of a day, or a session or year, between the two documents.
func (c *change) since(i *item) bool {
	docs, at := c.pair.docs, firstDay(i.day)
	from, to := dayOn(docs[oldSide].Adopted), dayOn(docs[newSide].Adopted)
	switch {
	case at.year == 0: // "76/72"
		series, turn, _ := citedTurns(i.value)
		s, first, _ := citedTurns(docs[oldSide].own)
		_, last, _ := citedTurns(docs[newSide].own)
		return s == series && first <= turn && turn < last
	case at.month == 0: // "2601 (2021)"
		return from.year <= at.year && at.year <= to.year
	}
	return from.number() <= at.number() && at.number() <= to.number()
}
