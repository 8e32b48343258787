package judge

import (
	"slices"

	"resdiff/resolution"
)

// nextPeriod explains the year or period that came as far on as the documents, where no sum
// or figure changed: of accounts, of what the organ renews each time, or a session by its year.
func (c *change) nextPeriod() []*item {
	figures := slices.ContainsFunc(c.hunks, func(h hunk) bool {
		return slices.ContainsFunc(h.items(), func(i *item) bool { return i.sort == aFigure })
	})
	return c.eachCouple(func(old, new *item) bool {
		if !c.dateMoved(old, new) || !sameSeason(datesOf(old.value)[0], datesOf(new.value)[0], renewalOff) || !c.pair.gap.yearly() {
			return false
		}
		return c.ofSession(new) || !figures && (c.renewed(new) || c.ofPeriod(new))
	}, aDate, aYear)
}

// ofSession reports whether a year names a session: "its 2024 session", "the session of 2024".
func (c *change) ofSession(i *item) bool {
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	named := p.word(i.at+1) == "session" || p.word(i.at+2) == "session" || p.word(i.at-1) == "of" && p.word(i.at-2) == "session"
	return i.sort == aYear && named && (c.tells(i) && !affirming[cl.verb] || c.comesBack(i) || c.renews(i))
}

// renewalOff is by how many days the day until which something is renewed may wander.
const renewalOff = 7

// renewed reports whether a date is the one day until which the organ decides to go on with a
// mandate or with measures, or by which it means to review them.
func (c *change) renewed(i *item) bool {
	cl := c.clauseOf(i)
	return (until[cl.p.word(i.at-1)] || cl.p.word(i.at-1) == "renew until") && c.renews(i) &&
		!slices.ContainsFunc(cl.within(i), func(j item) bool { return !j.open && j.sort == aDate })
}

// renews reports whether the clause of an item is of a renewal.
func (c *change) renews(i *item) bool {
	cl := c.clauseOf(i)
	all := cl.within(i)
	if anyOf(all, ending) || !anyOf(all, mandates) {
		return false
	}
	switch cl.verb {
	case "decide", "extend", "renew":
		return anyOf(all, renewing)
	case "express intention":
		return anyOf(all, reviewing)
	}
	return false
}

var (
	renewing  = map[string]bool{"renew": true, "extend": true, "renewed": true, "extended": true, "renew the mandate": true, "renew until": true}
	reviewing = setOf("review")
	mandates  = map[string]bool{"mandate": true, "measures": true, "renew the mandate": true}
	// ending are words of what ends, or of what is no mandate.
	ending = setOf(`final deadline suspend suspended lift lifted cease close closure withdraw withdrawal terminate termination end not no residence authorization
		authorizations initial last amnesty exemption suspension government authorities reduce reduced downsize drawdown`)
)

// ofPeriod reports whether a date is of a period of accounts, or of the title of one.
func (c *change) ofPeriod(i *item) bool {
	const far = 14 // words
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	if c.kindOfParagraph(i) == resolution.Heading {
		return i.sort == aYear || p.near(i.at, far, accounts)
	}
	around := p.items[max(cl.from, i.at-far):min(cl.to, i.at+far)]
	if until[p.word(i.at-1)] || anyOf(around, setOnce) || p.near(i.at, far+2, notOfAccounts) || !ofAccounts[cl.verb] {
		return false
	}
	return p.near(i.at, far, accounts) || i.sort == aYear && p.word(i.at-1) == "year" && i.at < 10
}

var (
	accounts = setOf("financed financing commitment budget budgetary expenditure account appropriation certifies fiscal financial")
	// ofAccounts are the verbs by which accounts are kept, and none; notOfAccounts what is no
	// matter of accounts.
	ofAccounts    = map[string]bool{"": true, "decide": true, "approve": true, "take note": true, "note": true, "appropriate": true, "apportion": true, "resolve": true, "authorize": true}
	notOfAccounts = setOf(ofConflict + " " + ofStaff)
	// setOnce are words of what is decided once for a period, or put off to another.
	setOnce = setOf(`extend extends extended renew renews renewed defer defers postpone postpones hold convene convenes close closes closure terminate reduce
		increase election elections elect elects target targets reach achieve mandate appointment appoint appoints transfer review report`)
)
