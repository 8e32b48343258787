package judge

import (
	"slices"
	"strings"
)

// events explains where, how and on what theme the next event is held, or what the next
// document is called: beside a turn or date that moved on.
func (c *change) events() {
	c.explainHunks(func(a, b []*item, h *hunk) bool {
		another := len(ofSort(b, aDate)) > max(1, len(ofSort(a, aDate))) // event beside it
		return saying(a)+saying(b) > 0 && !another && c.whereHeld(a, h) && c.whereHeld(b, h)
	})
}

func (c *change) whereHeld(items []*item, h *hunk) bool {
	for _, i := range items {
		switch next := i.beside(1); {
		case i.sort == aMark:
			continue
		case i.small(), i.dated(), i.sort == aQuotation, i.sort == aFigure && next.value == "participants":
		case i.sort != aWord, i.in(instruments), i.capital && next.in(documents), !i.capital && !ofHolding(i.value):
			return false
		}
		if !i.tells() || !i.near(24, gatherings|documents) || !i.rolledBeside() && !c.recent(h) && !c.heldSince(i) && !i.given(h) {
			return false
		}
	}
	return true
}

// ofHolding reports whether all words of a phrase are of how an event is held.
func ofHolding(value string) bool {
	for w := range strings.FieldsSeq(value) {
		if !in(w, howHeld|small) {
			return false
		}
	}
	return true
}

// given reports whether a hunk only gives or leaves out details of an event whose day or
// year stayed.
func (i *item) given(h *hunk) bool {
	return !h.bothSay() && !h.any(func(j *item) bool { return j.dated() && j.rule == nil }) &&
		has(i.clause().around(i, 8, 7), func(j *item) bool {
			return j.dated() && !j.open && has(j.around(10, 10), func(k *item) bool {
				return k.value == "held" || k.value == "to be held" || k.value == "convened" || k.value == "hosted"
			})
		})
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
	return d.year >= c.pair.c.Old.Adopted.Year() && d.year <= c.pair.c.New.Adopted.Year()+1
}

// recent reports whether a hunk brings a date between the two documents, or up to a year
// after.
func (c *change) recent(h *hunk) bool {
	return !h.bothSay() && h.any(func(i *item) bool { return i.p.side == newSide && i.rule == nil && i.dated() && c.soon(i.first()) })
}

// heldSince reports whether the clause of an item tells of an event held on days between the
// two documents, or to be held within a year, in place of an earlier one or of none: not of
// one that is looked forward to in place of itself, which was put off, nor of what it decided.
func (c *change) heldSince(i *item) bool {
	cl := i.clause()
	return !cl.ahead(i) && !cl.settled(i) && has(cl.within(i), (*item).newDay) && c.laterDays()
}

// newDay reports whether an item is a day that the word diff did not keep.
func (i *item) newDay() bool { return i.open && i.sort == aDate && i.first().month > 0 }

// laterDays reports whether the days of a change gave way to as many later ones, or fewer, or
// one came, none more than a year after the new document.
func (c *change) laterDays() bool {
	if c.later == unasked {
		var days [2][]day
		soon := true
		for k := range c.hunks {
			for i := range c.hunks[k].items {
				if i.newDay() {
					days[i.p.side] = append(days[i.p.side], i.first())
					soon = soon && (i.p.side == oldSide || c.soon(i.first()))
				}
			}
		}
		byNumber := func(a, b day) int { return a.number() - b.number() }
		was, is := days[oldSide], days[newSide]
		c.later = no
		if soon && len(is) > 0 && len(is) <= max(1, len(was)) && (len(was) == 0 || slices.MaxFunc(was, byNumber).number() <= slices.MinFunc(is, byNumber).number()) {
			c.later = yes
		}
	}
	return c.later == yes
}

// rolledBeside reports whether a turn or date moved on in the clause of an item.
func (i *item) rolledBeside() bool {
	return has(i.clause().within(i), func(j *item) bool { return j.by("turn") || j.by("date") })
}
