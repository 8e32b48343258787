package judge

import "strings"

// turns explains the next session or meeting, as far on as the documents are.
func (c *change) turns() []*item {
	return c.eachCouple(func(old, new *item) bool {
		step := turnOn(old, new)
		if step <= 0 || !c.fitsTurn(new, step) {
			return false
		}
		return c.recurs(new) && c.recurs(old) && !c.likeNoOther(new) || c.comesBack(new) && c.comesBack(old) && !c.otherTurn(new)
	}, aTurn)
}

// turnOn returns by how much one turn is on from another; 0 for those of other things.
func turnOn(old, new *item) int {
	if old.mention.Unit != new.mention.Unit {
		return 0
	}
	return int(new.mention.Value - old.mention.Value)
}

// once are words of what was done with a session or meeting, or what it is, that no other is.
var once = setOf("special emergency suspended cancelled canceled postponed adjourned dissolved")

// likeNoOther reports whether an ordinal counts the editions of what is adopted, or a
// gathering that is like no other.
func (c *change) likeNoOther(i *item) bool {
	p := c.paragraphOf(i)
	if p.near(i.at, 8, once) {
		return true
	}
	for k := i.at + 1; k < min(len(p.items), i.at+5); k++ {
		if instruments[p.items[k].value] && p.items[k].capital {
			return true
		}
	}
	return false
}

// otherTurn reports whether the clause of an item names another session that stayed.
func (c *change) otherTurn(i *item) bool {
	p := c.paragraphOf(i)
	from, to := p.around(i.at)
	for k := from; k < to; k++ {
		if j := &p.items[k]; j.sort == aTurn && !j.open && j.mention.Unit == i.mention.Unit && c.clauseOf(j).family == "directive" && !once[p.word(k+1)] {
			return true
		}
	}
	return false
}

// fitsTurn reports whether so many turns are as far as the documents are apart. Some
// bodies meet several times a year.
func (c *change) fitsTurn(i *item, step int) bool {
	const beside = 8 // words
	p := c.paragraphOf(i)
	for body, yearly := range sessionsAYear {
		far := step == yearly*c.pair.gap.years
		if strings.Contains(strings.ToLower(p.printed(max(0, i.at-beside), min(len(p.items), i.at+beside))), body) || far && p.mentions(body) {
			return far
		}
	}
	switch i.mention.Unit {
	case "session", "meeting":
		return c.pair.gap.fits(step) || c.tells(i) && c.pair.gap.near(step)
	case "review", "report", "cycle", "edition":
		return c.pair.gap.fits(step) || step == 1
	}
	return c.pair.gap.fits(step)
}

// sessionsAYear are the bodies that meet more than once a year.
var sessionsAYear = map[string]int{"human rights council": 3}
