package judge

import "slices"

// hangs explains what hangs from a citation or day that moved on: the session or day that the
// last resolution speaks of ("in which it decided ..."), the paragraph of it that is meant, and
// the number of the meeting held on the day.
func (c *change) hangs() []*item {
	both := func(hang func(*item) bool, old, new *item) bool { return hang(old) && hang(new) }
	turns := c.eachCouple(func(old, new *item) bool {
		step, ok := turnOn(old, new)
		if !ok || !c.pair.gap.forward(step) {
			return false
		}
		return both(c.metOn, old, new) || c.fitsTurn(new, step) && both(c.tellsOf, old, new)
	}, aTurn)
	dates := c.eachCouple(func(old, new *item) bool { return c.dateMoved(old, new) && both(c.tellsOf, old, new) }, aDate, aYear)
	paragraphs := c.eachCouple(func(old, new *item) bool {
		return old.To-old.From == new.To-new.From && both(c.paragraphOfMoved, old, new)
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
	return i.mention.Unit == "meeting" && c.tells(i) && slices.ContainsFunc(p.items[i.at:min(len(p.items), i.at+far)], func(j item) bool { return j.by == "date" })
}

// paragraphOfMoved reports whether an item is the number of a paragraph of a resolution that
// moved on: "paragraph 20 of its resolution 78/140".
func (c *change) paragraphOfMoved(i *item) bool {
	const far = 7
	p := c.paragraphOf(i)
	if next := p.nextCitation(i); next != nil && p.word(i.at+1) == "of" && next.at < i.at+far {
		return next.by == "citation"
	}
	return false
}
