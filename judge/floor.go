package judge

import (
	"resdiff/diff"
	"resdiff/resolution"
)

// What a change weighs at least, by the gravest words left over, whatever the fitted
// weights say of the rest of it.
const (
	// settledFloor: a day by which something is to be done, or money that is decided on.
	settledFloor = 0.7
	// verbFloor: the verb that opens the paragraph is stronger, weaker or not to be compared.
	verbFloor = 0.6
	// graveFloor: a denial, a modal verb, a sum of money, or words that soften or sharpen
	// what is asked.
	graveFloor = 0.5
)

// fewWords is how many words left over are never folded away: they are read at a glance,
// and a single word is what hides a change of commitment. Words that only stand in another
// order are not either, for who does what to whom may have changed.
const fewWords = 2

// Raised returns a fitted weight with what the change weighs at least. Those raised to
// Light keep their order among themselves.
func Raised(weight, floor float64) float64 {
	if floor == Light {
		floor += weight / 10
	}
	return max(weight, floor)
}

// floorOf returns what a change weighs at least for one run of words left over; Light,
// so that it is never folded away, for any that decide, ask or otherwise commit.
func floorOf(l *Leftover) float64 {
	floor := 0.0
	if l.Kind == diff.Hedge || l.Kind == diff.Verb {
		floor = graveFloor
	}
	for i := range l.items {
		sum := i.sort == aFigure && i.near(6, money)
		switch commits := i.commits(); {
		case i.sort == aMark:
		case sum && commits, i.dated() && i.beside(-1).in(until):
			floor = max(floor, settledFloor)
		case sum, i.sort == aSign, i.in(denying | binds):
			floor = max(floor, graveFloor)
		case commits:
			floor = max(floor, Light)
		}
	}
	return floor
}

// commits reports whether an item stands in what is decided, asked or promised, or in a
// part of the operative text or an annex that no verb of its own governs: the line above
// it does.
func (i *item) commits() bool {
	part := i.p.kind() == resolution.Operative || i.p.kind() == resolution.Annex
	return !i.tells() || part && i.clause().verb == ""
}
