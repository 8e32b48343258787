package judge

import "slices"

// hangs explains what hangs from a citation or day that moved on: the session or day that the
// last resolution speaks of ("in which it decided ..."), the paragraph of it that is meant, and
// the number of the meeting held on the day.
func (c *change) hangs() []*Item {
	var out []*Item
	for _, s := range [...]Sort{Turn, Date, Year, Reference, Citation} {
		for _, p := range c.couples(s) {
			if p.old == nil || p.new == nil {
				continue
			}
			var hang func(*Item) bool
			switch s {
			case Turn:
				if step := int(p.new.mention.Value - p.old.mention.Value); p.old.mention.Unit == p.new.mention.Unit && c.pair.gap.forward(step) {
					hang = c.metOn
					if c.fitsTurn(p.new, step) {
						hang = c.tellsOf
					}
				}
			case Date, Year:
				if c.dateMoved(p.old, p.new) {
					hang = c.tellsOf
				}
			default:
				if p.old.To-p.old.From == p.new.To-p.new.From {
					hang = c.paragraphOfMoved
				}
			}
			if hang != nil && hang(p.old) && hang(p.new) {
				out = append(out, p.old, p.new)
			}
		}
	}
	return out
}

// tellsOf reports whether an item stands in what a citation that moved on is told to have
// done about a mandate, an agenda or a report: "by which the Council extended the mandate".
func (c *change) tellsOf(i *Item) bool {
	const far = 25 // words after the citation
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	which := false
	for k := i.at - 1; k >= max(cl.from, i.at-far); k-- {
		switch j := &p.items[k]; {
		case relating[j.value]:
			which = true
		case j.Sort == Citation && which:
			said := p.items[k:min(len(p.items), i.at+far)]
			return j.by == "citation" && (anyOf(said, dueWords) || anyOf(said, mandates)) && !anyOf(said, ending)
		}
	}
	return false
}

// relating are the words by which a text tells what a resolution did.
var relating = map[string]bool{"which": true, "in which": true, "whereby": true, "wherein": true}

// metOn reports whether an item is the number of a meeting held on a day that moved on.
func (c *change) metOn(i *Item) bool {
	const far = 6
	p := c.paragraphOf(i)
	return i.mention.Unit == "meeting" && c.tells(i) && slices.ContainsFunc(p.items[i.at:min(len(p.items), i.at+far)], func(j Item) bool { return j.by == "date" })
}

// paragraphOfMoved reports whether an item is the number of a paragraph of a resolution that
// moved on: "paragraph 20 of its resolution 78/140".
func (c *change) paragraphOfMoved(i *Item) bool {
	const far = 7
	p := c.paragraphOf(i)
	if next := p.nextCitation(i); next != nil && p.word(i.at+1) == "of" && next.at < i.at+far {
		return next.by == "citation"
	}
	return false
}
