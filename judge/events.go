package judge

import "strings"

// howHeld are words of where, how and by whom an event is held.
var howHeld = setOf(`hosting convened held holding convened convening hosted host organized hybrid virtually virtual online headquarters place took take scheduled city beginning format
		government theme main themes priority under entitled informal meetings participants attended over annually be will jointly title focus partnership welcomed`)

// events explains where, how and on what theme the next event is held, or what the next
// document is called: beside a turn or date that moved on.
func (c *change) events() []*item {
	return c.eachHunk(func(a, b []*item, h hunk) bool {
		return len(saying(a))+len(saying(b)) > 0 && c.whereHeld(a, h) && c.whereHeld(b, h)
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
		if !c.tells(i) || !p.near(i.at, 24, gatherings) && !p.near(i.at, 24, documents) || !c.rolledBeside(i) && !c.recent(h) && !c.given(i, h) {
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
	if h.bothSay() {
		return false
	}
	for _, i := range left(h.new) {
		if i.sort == aDate || i.sort == aYear {
			if d := datesOf(i.value)[0]; d.year >= c.pair.c.Old.Adopted.Year() && d.year <= c.pair.c.New.Adopted.Year()+1 {
				return true
			}
		}
	}
	return false
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
