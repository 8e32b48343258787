package judge

import (
	"slices"
	"strings"
)

// events explains where, how and on what theme the next event is held, or the next document's title.
func (c *change) events() {
	c.explainHunks(func(a, b []*item, h *hunk) bool {
		another := len(ofSort(b, aDate)) > max(1, len(ofSort(a, aDate))) // event beside it
		if saying(a)+saying(b) == 0 || another {
			return false
		}
		given := (saying(a) == 0) != (saying(b) == 0) && !h.any((*item).dated)
		recent := saying(a) == 0 && slices.ContainsFunc(b, (*item).soon)
		return !h.any(func(i *item) bool {
			return i.rule == nil && i.sort != aMark && !(i.ofHolding() && i.tells() && i.near(24, gatherings|documents) && (i.rolledBeside() || i.heldSince() || recent || given && i.keepsDay()))
		})
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

// heldSince reports whether the clause of an item tells of an event on a day that is another now:
// not of one looked forward to, which was put off, nor of what it decided.
func (i *item) heldSince() bool {
	cl := i.clause()
	return !cl.ahead(i) && !cl.settled(i) && has(cl.within(i), (*item).newDay)
}

// keepsDay reports whether beside an item the day or year stayed on which an event is held.
func (i *item) keepsDay() bool {
	return has(i.clause().around(i, 8, 7), func(j *item) bool { return j.dated() && !j.open && j.near(10, gatherings) })
}

// newDay reports whether an item is a day that the word diff did not keep.
func (i *item) newDay() bool {
	return i.open && i.first().month > 0 && i.sort == aDate && (i.p.side == oldSide || i.soon())
}

// soon reports whether a date is between the two documents, or up to a year after.
func (i *item) soon() bool {
	year, docs := i.first().year, i.p.pair.docs
	return i.dated() && year >= docs[oldSide].Adopted.Year() && year <= docs[newSide].Adopted.Year()+1
}

// rolledBeside reports whether a turn or date moved on in the clause of an item.
func (i *item) rolledBeside() bool {
	return has(i.clause().within(i), func(j *item) bool { return j.by("turn") || j.by("date") })
}
