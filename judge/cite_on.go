package judge

import (
	"slices"
	"sort"
	"strings"
)

// citations explains a citation that gave way to the next of its series, where it
// is only told, and the day of it.
func (c *change) citations() []*item {
	return c.eachCouple(c.citedOn, aCitation)
}

// citedOn reports whether a citation is that of another, moved on with the documents.
func (c *change) citedOn(old, new *item) bool {
	own := c.pair.isOwn(new.value)
	told := c.tells(old) && c.tells(new)
	asked := c.clauseOf(new).family == "directive" || c.clauseOf(old).family == "directive"
	switch {
	case c.paragraphOfReport(old) && c.paragraphOfReport(new), told && c.nextOnSubject(old, new):
		return true
	case !c.movedOn(old.value, new.value):
		return false
	case own && !asked && c.nearDay(old, new),
		c.pair.rolled[[2]string{old.value, new.value}] && !anyOf(c.clauseOf(new).before(new, 4), binding),
		(own || sameNumber(new.value, c.pair.ownNew)) && c.comesBack(new),
		c.renews(old) && c.renews(new),
		c.latest(old) && c.latest(new) && c.pair.gap.fitsDay(c.dayOf(old), c.dayOf(new)):
		return true
	case resolves(new.value):
		return told && c.pair.gap.fitsDay(c.dayOf(old), c.dayOf(new))
	}
	return told && c.ofReport(new) && c.ofReport(old)
}

// nextOnSubject reports whether a resolution is told of in whose place a later one on the same
// subject stands, which was adopted between the two documents.
func (c *change) nextOnSubject(old, new *item) bool {
	s, a, n := citedTurns(old.value)
	t, b, m := citedTurns(new.value)
	p := c.paragraphOf(new)
	return s == t && (b > a || a == 0 && b == 0 && m > n) && resolves(new.value) && c.since(new) && c.titled(new) && c.titled(old) &&
		new.at+2 < len(p.items) && !p.items[new.at+1].open && !p.items[new.at+2].open
}

// latest reports whether a citation is told as the last of several: "the latest of which was".
func (c *change) latest(i *item) bool {
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	from := max(cl.from, i.at-7)
	return cl.family != "directive" && anyOf(p.items[from:i.at], newest) && slices.ContainsFunc(p.items[from:i.at], func(j item) bool { return relating[j.value] })
}

var newest = map[string]bool{"latest": true, "most recent": true, "recent": true, "last": true}

// nearDay reports whether a citation is not much older than one that took its place.
func (c *change) nearDay(old, new *item) bool {
	a, b := c.dayOf(old), c.dayOf(new)
	if a == "" || b == "" {
		return true
	}
	n, _ := yearsApart(a, b)
	return c.pair.gap.near(n)
}

// paragraphOfReport reports whether a citation is of a paragraph of a report that comes
// back with other numbers: "paragraph 146 of its report".
func (c *change) paragraphOfReport(i *item) bool {
	p := c.paragraphOf(i)
	if !strings.HasPrefix(i.value, "paragraph ") {
		return false
	}
	for k := i.at + 1; k < min(len(p.items), i.at+5); k++ {
		if w := p.word(k); w == "report" || w == "reports" {
			return true
		}
	}
	return false
}

// dayOf returns the day that a citation is dated.
func (c *change) dayOf(i *item) string {
	p := c.paragraphOf(i)
	start, end := p.text.Start(i.From), p.text.End(i.To-1)
	list := p.text.Mentions
	for k := sort.Search(len(list), func(k int) bool { return list[k].Start > start }); k < len(list) && list[k].End <= end; k++ {
		if m := &list[k]; m.Unit == "" && len(m.Key) > len("2024-10") {
			return m.Key
		}
	}
	// "2659 (2022)"
	if _, in, ok := strings.Cut(p.printed(i.at, i.at+1), "("); ok && len(in) >= len("2022") {
		return in[:len("2022")]
	}
	return ""
}

// fitsDay reports whether two days are about as far apart as the documents.
func (d distance) fitsDay(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	x, y := datesOf(a)[0], datesOf(b)[0]
	if x.month == 0 || y.month == 0 {
		return y.year-x.year == d.years
	}
	months := (y.year-x.year)*12 + y.month - x.month
	far := months - d.years*12
	return max(far, -far) <= monthsOff
}

// monthsOff is by how many months the day of a yearly resolution or meeting may
// wander.
const monthsOff = 4

// ownJoined explains the document's own last resolution joining what is recalled.
func (c *change) ownJoined() []*item {
	return c.eachItem(func(i *item, _ hunk) bool {
		return i.side == newSide && i.sort == aCitation && c.pair.isOwn(i.value) && c.clauseOf(i).family != "directive"
	})
}

// ofReport reports whether a document's symbol is of a report: the nearest noun of a
// document before it.
func (c *change) ofReport(i *item) bool {
	p := c.paragraphOf(i)
	for k := i.at - 1; k >= 0 && k > i.at-25; k-- {
		switch w := p.word(k); {
		case documents[w] || w == "note" && p.items[k].sort == aWord && p.word(k+1) == "by":
			return !anyOf(p.items[c.clauseOf(i).from:k], papers) && !p.endorses
		case papers[w]:
			return false
		}
	}
	return false
}

// endorsing are verbs that make what is in a document the organ's own.
var endorsing = setOf("endorse endorses endorsing approve approves approving")

// papers are documents that are written once.
var papers = setOf("letter letters agreement plan roadmap proposal proposals guidelines options convention request list annex draft")
