package judge

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// citedTurns reads a citation's normal form: its series ("A/RES", "A", "S/RES"), the
// session or year it is of, 0 for one that counts on through the years, and its number.
func citedTurns(key string) (series string, turn, number int) {
	key, _, _ = strings.Cut(key, " ")
	var numbers []int
	var head []string
	for part := range strings.SplitSeq(key, "/") {
		if n, err := strconv.Atoi(part); err == nil {
			numbers = append(numbers, n)
		} else {
			head = append(head, strings.TrimRight(part, "0123456789"))
		}
	}
	switch len(numbers) {
	case 0:
		return key, 0, 0
	case 1:
		return strings.Join(head, "/"), 0, numbers[0]
	}
	return strings.Join(head, "/"), numbers[0], numbers[len(numbers)-1]
}

// resolves reports whether a citation is of a resolution.
func resolves(key string) bool { return strings.Contains(key, "/RES/") }

// movedOn reports whether a citation is of the next of the series that another is
// of, as far on as the two documents are apart.
func (c *change) movedOn(a, b string) bool {
	s, from, n := citedTurns(a)
	t, to, m := citedTurns(b)
	switch {
	case s != t:
		return false
	case strings.HasPrefix(s, "A/HRC"):
		return to-from == sessionsAYear["human rights council"]*c.pair.gap.years
	case from == 0: // the Security Council counts on
		return s == "S/RES" && m > n
	}
	return c.pair.gap.fits(to - from)
}

// citations explains a citation that gave way to the next of its series, where it
// is only told, and the day of it.
func (c *change) citations() []*item { return c.eachCouple(c.citedOn, aCitation) }

// citedOn reports whether a citation is that of another, moved on with the documents.
func (c *change) citedOn(old, new *item) bool {
	own := c.pair.isOwn(new.value)
	switch {
	case c.paragraphOfReport(old) && c.paragraphOfReport(new):
		return true
	case !c.movedOn(old.value, new.value):
		return false
	case own && c.nearDay(old, new) && c.clauseOf(new).family != "directive",
		(own || sameNumber(new.value, c.pair.ownNew)) && c.comesBack(new),
		c.pair.rolled[[2]string{old.value, new.value}],
		c.renews(new),
		c.latest(new) && c.pair.gap.fitsDay(c.dayOf(old), c.dayOf(new)):
		return true
	}
	return c.tells(old) && c.tells(new) && c.pair.gap.fitsDay(c.dayOf(old), c.dayOf(new)) && !c.ofPaper(new)
}

// latest reports whether a citation is told as the last of several: "the latest of which was".
func (c *change) latest(i *item) bool {
	const far = 7 // words
	p := c.paragraphOf(i)
	return anyOf(p.items[max(0, i.at-far):i.at], newest)
}

var newest = map[string]bool{"latest": true, "most recent": true, "recent": true, "last": true}

// nearDay reports whether a citation is not much older than one that took its place.
func (c *change) nearDay(old, new *item) bool {
	n, ok := yearsApart(c.dayOf(old), c.dayOf(new))
	return !ok || c.pair.gap.near(n)
}

// paragraphOfReport reports whether a citation is of a paragraph of a report that comes
// back with other numbers: "paragraph 146 of its report".
func (c *change) paragraphOfReport(i *item) bool {
	const far = 5 // words
	p := c.paragraphOf(i)
	return strings.HasPrefix(i.value, "paragraph ") && anyOf(p.items[i.at+1:min(len(p.items), i.at+far)], documents)
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

// ofPaper reports whether a document's symbol is of what is written once, a letter or a
// plan, or of what the organ makes its own.
func (c *change) ofPaper(i *item) bool {
	p := c.paragraphOf(i)
	return !resolves(i.value) && (p.endorses || anyOf(p.items[c.clauseOf(i).from:i.at], papers))
}

// papers are documents that are written once.
var papers = setOf("letter letters agreement plan roadmap proposal proposals guidelines options convention request list annex draft")

// hangs explains what hangs from a citation or day that moved on: the session or day that the
// last resolution speaks of ("in which it decided ..."), the paragraph of it that is meant, and
// the number of the meeting held on the day.
func (c *change) hangs() []*item {
	turns := c.eachCouple(func(old, new *item) bool {
		step := turnOn(old, new)
		return step > 0 && (c.metOn(old) && c.metOn(new) || c.fitsTurn(new, step) && c.tellsOf(old) && c.tellsOf(new))
	}, aTurn)
	dates := c.eachCouple(func(old, new *item) bool { return c.dateMoved(old, new) && c.tellsOf(old) && c.tellsOf(new) }, aDate, aYear)
	paragraphs := c.eachCouple(func(old, new *item) bool {
		return old.To-old.From == new.To-new.From && c.paragraphOfMoved(old) && c.paragraphOfMoved(new)
	}, aReference, aCitation)
	return slices.Concat(turns, dates, paragraphs)
}

// tellsOf reports whether an item stands in what a citation that moved on is told to have
// done about a mandate, an agenda or a report: "by which the Council extended the mandate".
func (c *change) tellsOf(i *item) bool {
	const far = 25 // words after the citation
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	which := false
	for k := i.at - 1; k >= max(cl.from, i.at-far); k-- {
		switch j := &p.items[k]; {
		case relating[j.value]:
			which = true
		case j.sort == aCitation && which:
			said := p.items[k:min(len(p.items), i.at+far)]
			return j.by == "citation" && (anyOf(said, dueWords) || anyOf(said, mandates)) && !anyOf(said, ending)
		}
	}
	return false
}

// relating are the words by which a text tells what a resolution did.
var relating = map[string]bool{"which": true, "in which": true, "whereby": true, "wherein": true}

// metOn reports whether an item is the number of a meeting held on a day that moved on.
func (c *change) metOn(i *item) bool {
	const far = 6
	p := c.paragraphOf(i)
	return i.mention.Unit == "meeting" && slices.ContainsFunc(p.items[i.at:min(len(p.items), i.at+far)], func(j item) bool { return j.by == "date" })
}

// paragraphOfMoved reports whether an item is the number of a paragraph of a resolution that
// moved on: "paragraph 20 of its resolution 78/140".
func (c *change) paragraphOfMoved(i *item) bool {
	const far = 7
	p := c.paragraphOf(i)
	next := slices.IndexFunc(p.items[i.at+1:min(len(p.items), i.at+far)], func(j item) bool { return j.sort == aCitation })
	return next >= 0 && p.word(i.at+1) == "of" && p.items[i.at+1+next].by == "citation"
}
