package judge

import "strings"

// turns explains the next session or meeting, as far on as the documents are.
func (c *change) turns() []*item {
	return c.eachCouple(func(old, new *item) bool {
		step, ok := turnOn(old, new)
		if !ok || old.mention.Unit == "anniversary" || !c.pair.gap.forward(step) || !c.fitsTurn(new, step) {
			return false
		}
		return c.recurs(new) && c.recurs(old) && !c.ofInstrument(new) || c.comesBack(new) && c.comesBack(old) && !c.otherTurn(new)
	}, aTurn)
}

// turnOn returns by how much one turn is on from another; false for those of other things.
func turnOn(old, new *item) (int, bool) {
	return int(new.mention.Value - old.mention.Value), old.mention.Unit == new.mention.Unit
}

// once are words of what was done with a session or meeting, or what it is, that no other is.
var once = setOf("special emergency suspended cancelled canceled postponed adjourned dissolved")

// ofInstrument reports whether an ordinal counts the editions of what is adopted, or a
// gathering that is like no other.
func (c *change) ofInstrument(i *item) bool {
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
	if i.mention.Unit == "session" {
		if n, ok := c.sessionStep(i); ok {
			return step == n
		}
	}
	if c.pair.gap.fits(step) {
		return true
	}
	if step == 1 && (i.mention.Unit == "review" || i.mention.Unit == "report" || i.mention.Unit == "cycle" || i.mention.Unit == "edition") {
		return true
	}
	if i.mention.Unit != "session" && i.mention.Unit != "meeting" {
		return false
	}
	if c.tells(i) && c.pair.gap.near(step) {
		return true
	}
	p := c.paragraphOf(i)
	text := strings.ToLower(p.text.Text)
	for body, yearly := range sessionsAYear {
		if strings.Contains(text, body) && step == yearly*c.pair.gap.years {
			return true
		}
	}
	return false
}

// sessionStep is by how many sessions a body that meets several times a year moves on
// between the documents; false where the text names no such body.
func (c *change) sessionStep(i *item) (int, bool) {
	p := c.paragraphOf(i)
	const before, after = 8, 8
	beside := strings.ToLower(p.printed(max(0, i.at-before), min(len(p.items), i.at+after)))
	for body, yearly := range sessionsAYear {
		if strings.Contains(beside, body) {
			return yearly * c.pair.gap.years, true
		}
	}
	text := p.textAround(i.at)
	if g := c.pair.gap; g.sessions != g.years && g.sessions > 0 && !strings.Contains(text, "assembly") && !strings.Contains(text, "commission") && strings.Contains(text, "its") && c.comesBack(i) {
		return g.sessions, true
	}
	return 0, false
}

// sessionsAYear are the bodies that meet more than once a year.
var sessionsAYear = map[string]int{"human rights council": 3}
