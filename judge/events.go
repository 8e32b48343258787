package judge

import (
	"slices"
	"strings"
)

// events explains where, how and on what theme the next event is held, or what the next
// document is called: beside a turn or date that moved on.
func (c *change) events() {
	later := c.laterDays()
	c.explainHunks(func(a, b []*item, h *hunk) bool {
		another := len(ofSort(b, aDate)) > max(1, len(ofSort(a, aDate))) // event beside it
		if saying(a)+saying(b) == 0 || another {
			return false
		}
		recent := !h.bothSay() && h.any(c.recentDay)
		for i := range h.items {
			if i.rule != nil || i.sort == aMark {
				continue
			}
			if !i.ofHolding() || !i.tells() || !i.given(h) && (!i.near(24, gatherings|documents) ||
				!i.rolledBeside() && !recent && !(later && i.heldSince())) {
				return false
			}
		}
		return true
	})
}

// ofHolding reports whether an item is of where, when, how, on what theme and by whom an event is
// held, or the name of a place, but not of what was adopted.
func (i *item) ofHolding() bool {
	next := i.beside(1)
	switch {
	case i.dated() || i.sort == aQuotation || i.sort == aFigure && next.value == "participants":
		return true
	case i.sort != aWord || i.in(instruments) || i.capital && next.in(documents):
		return false
	case i.capital:
		return true
	}
	for w := range strings.FieldsSeq(i.value) {
		if !in(w, howHeld|small) {
			return false
		}
	}
	return true
}

// given reports whether a hunk only gives or leaves out details of an event whose day or
// year stayed, or when it was.
func (i *item) given(h *hunk) bool {
	if h.bothSay() {
		return false
	}
	if h.any(func(j *item) bool { return j.dated() && j.rule == nil }) {
		return !i.clause().settled(i) && !h.any(func(j *item) bool { return j.rule == nil && !j.ofWhen() })
	}
	return has(i.clause().around(i, 8, 7), func(j *item) bool {
		return j.dated() && !j.open && has(j.around(10, 10), func(k *item) bool {
			return k.value == "held" || k.value == "to be held" || k.value == "convened"
		})
	})
}

// ofWhen reports whether an item is of the day or year that is past for the new document, or
// stands before it: "held in 2018".
func (i *item) ofWhen() bool {
	switch i.value {
	case "in", "on", "from", "held":
		return true
	}
	return i.sort == aMark || i.dated() && i.first().year > 0 && i.first().number() <= dayOn(i.p.pair.docs[newSide].Adopted).number()
}

// bothSay reports whether words that say something are left of a hunk on both sides.
func (h *hunk) bothSay() bool {
	left := [2]bool{}
	for i := range h.items {
		left[i.p.side] = left[i.p.side] || i.rule == nil && i.says()
	}
	return left == [2]bool{true, true}
}

// soon reports whether a day is between the two documents, or up to a year after.
func (c *change) soon(d day) bool {
	return d.year >= c.pair.docs[oldSide].Adopted.Year() && d.year <= c.pair.docs[newSide].Adopted.Year()+1
}

// recentDay reports whether an item is a date that came, between the two documents or up to a
// year after.
func (c *change) recentDay(i *item) bool {
	return i.p.side == newSide && i.rule == nil && i.dated() && c.soon(i.first())
}

// heldSince reports whether the clause of an item tells of an event on a day that is another
// now: not of one that is looked forward to in place of itself, which was put off, nor of what
// it decided.
func (i *item) heldSince() bool {
	cl := i.clause()
	return !cl.ahead(i) && !cl.settled(i) && has(cl.within(i), (*item).newDay)
}

// newDay reports whether an item is a day that the word diff did not keep.
func (i *item) newDay() bool { return i.open && i.sort == aDate && i.first().month > 0 }

// laterDays reports whether the days of a change gave way to as many later ones, or fewer, or
// one came, none more than a year after the new document.
func (c *change) laterDays() bool {
	var days [2][]int
	for k := range c.hunks {
		for i := range c.hunks[k].items {
			if i.newDay() {
				if i.p.side == newSide && !c.soon(i.first()) {
					return false
				}
				days[i.p.side] = append(days[i.p.side], i.first().number())
			}
		}
	}
	was, is := days[oldSide], days[newSide]
	return len(is) > 0 && len(is) <= max(1, len(was)) && (len(was) == 0 || slices.Max(was) <= slices.Min(is))
}

// rolledBeside reports whether a turn or date moved on in the clause of an item.
func (i *item) rolledBeside() bool {
	return has(i.clause().within(i), func(j *item) bool { return j.by("turn") || j.by("date") })
}
