package judge

import (
	"slices"
	"strings"
)

// howHeld are words of where, how and by whom an event is held.
var howHeld = setOf(`hosting convened held holding convened convening hosted host organized hybrid virtually virtual online headquarters place took take scheduled city beginning format
		government theme main themes priority under entitled informal meetings participants attended over annually be will jointly title focus partnership welcomed`)

// events explains where, how and on what theme the next event is held, or what the next
// document is called: beside a turn or date that moved on.
func (c *change) events() []*item {
	return c.eachHunk(func(a, b []*item, h hunk) bool {
		another := len(ofSort(b, aDate)) > max(1, len(ofSort(a, aDate))) // event beside it
		return len(saying(a))+len(saying(b)) > 0 && !another && c.whereHeld(a, h) && c.whereHeld(b, h)
	})
}

func (c *change) whereHeld(items []*item, h hunk) bool {
	for _, i := range items {
		p := c.paragraphOf(i)
		switch {
		case i.sort == aMark:
			continue
		case i.small, i.sort == aDate, i.sort == aYear, i.sort == aQuotation, i.sort == aFigure && p.word(i.at+1) == "participants":
		case i.sort != aWord, instruments[i.value], i.capital && documents[p.word(i.at+1)], !i.capital && !ofHolding(i.value):
			return false
		}
		if !c.tells(i) || !p.near(i.at, 24, gatherings) && !p.near(i.at, 24, documents) || !c.rolledBeside(i) && !c.recent(h) && !c.heldSince(i) && !c.given(i, h) {
			return false
		}
	}
	return true
}

// ofHolding reports whether all words of a phrase are of how an event is held.
func ofHolding(value string) bool {
	for w := range strings.FieldsSeq(value) {
		if !howHeld[w] && !small[w] {
			return false
		}
	}
	return true
}

// instruments are the heads of names of what is adopted, which are news.
var instruments = setOf("declaration agreement convention protocol program plan agenda framework compact strategy code outcome pact charter covenant treaty principles goals")

// given reports whether a hunk only gives or leaves out details of an event whose day or
// year stayed.
func (c *change) given(i *item, h hunk) bool {
	if h.bothSay() || len(ofSort(h.old, aDate))+len(ofSort(h.new, aDate))+len(ofSort(h.old, aYear))+len(ofSort(h.new, aYear)) > 0 {
		return false
	}
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	for k := max(cl.from, i.at-8); k < min(cl.to, i.at+8); k++ {
		if j := &p.items[k]; !j.open && (j.sort == aDate || j.sort == aYear) {
			return p.near(k, 10, eventVerbs)
		}
	}
	return false
}

var eventVerbs = map[string]bool{"held": true, "to be held": true, "convened": true, "hosted": true}

// bothSay reports whether words that say something are left of a hunk on both sides.
func (h hunk) bothSay() bool { return len(saying(left(h.old))) > 0 && len(saying(left(h.new))) > 0 }

// recent reports whether a hunk brings a date between the two documents, or up to a year
// after.
func (c *change) recent(h hunk) bool {
	from, to := c.pair.c.Old.Adopted.Year(), c.pair.c.New.Adopted.Year()+1
	return !h.bothSay() && slices.ContainsFunc(left(h.new), func(i *item) bool {
		return (i.sort == aDate || i.sort == aYear) && datesOf(i.value)[0].year >= from && datesOf(i.value)[0].year <= to
	})
}

// heldSince reports whether the clause of an item tells of an event held on days between the
// two documents, or to be held within a year, in place of an earlier one or of none: not of
// one that is looked forward to in place of itself, which was put off, nor of what it decided.
func (c *change) heldSince(i *item) bool {
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	onDays := func(j item) bool { return j.open && j.sort == aDate && datesOf(j.value)[0].month > 0 }
	if cl.ahead(i) || affirming[cl.verb] || p.endorses || anyOf(cl.before(i, 0), settling) || p.near(i.at, 8, periods) || !slices.ContainsFunc(cl.within(i), onDays) {
		return false
	}
	var days [2][]day
	for _, h := range c.hunks {
		for _, j := range h.items() {
			if onDays(*j) {
				days[j.side] = append(days[j.side], datesOf(j.value)[0])
			}
		}
	}
	was, is := days[oldSide], days[newSide]
	from, to := c.pair.c.Old.Adopted.Year(), c.pair.c.New.Adopted.Year()+1
	return len(is) > 0 && len(is) <= max(1, len(was)) && !slices.ContainsFunc(is, func(d day) bool {
		return d.year < from || d.year > to || slices.ContainsFunc(was, func(e day) bool { return !e.before(d) })
	})
}

// rolledBeside reports whether a turn or date moved on in the clause of an item.
func (c *change) rolledBeside(i *item) bool {
	cl := c.clauseOf(i)
	from, to := cl.p.around(i.at)
	for k := max(cl.from, from); k < min(cl.to, to); k++ {
		if j := &cl.p.items[k]; j.by == "turn" || j.by == "date" {
			return true
		}
	}
	return false
}
