package judge

import "resdiff/resolution"

// nextPeriod explains the year or the period of accounts that came as far on as the
// documents, where no sum or figure changed and it is no day by which something is due.
func (c *change) nextPeriod() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		for _, i := range append(h.old[:len(h.old):len(h.old)], h.new...) {
			if i.Sort == Figure {
				return nil
			}
		}
	}
	for _, s := range []Sort{Date, Year} {
		for _, p := range c.couples(s) {
			if p.old != nil && p.new != nil && c.dateMoved(p.old, p.new) && c.ofPeriod(p.old) && c.ofPeriod(p.new) {
				out = append(out, p.old, p.new)
			}
		}
	}
	return out
}

// ofPeriod reports whether a date is of a period of accounts, or of the title of one.
func (c *change) ofPeriod(i *Item) bool {
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	if until[p.word(i.at-1)] || anyOf(cl.within(i), setOnce) || p.near(i.at, 16, notOfAccounts) || !ofAccounts[cl.verb] {
		return false
	}
	doc := c.pair.c.Old
	if i.Side == New {
		doc = c.pair.c.New
	}
	if doc.Paragraphs[p.index].Kind == resolution.Heading {
		return p.near(i.at, 8, accounts) || p.near(i.at, 8, setOf("period biennium year"))
	}
	return p.near(i.at, 14, accounts) && !p.near(i.at, 8, settling)
}

var (
	accounts = setOf("budget budgetary expenditure account appropriation certifies fiscal financial")
	// ofAccounts are the verbs by which accounts are kept, and none; notOfAccounts what is no
	// matter of accounts.
	ofAccounts    = map[string]bool{"": true, "decide": true, "approve": true, "take note": true, "note": true, "appropriate": true}
	notOfAccounts = setOf(ofConflict + " " + ofStaff)
	// setOnce are words of what is decided once for a period, or put off to another.
	setOnce = setOf(`extend extends extended renew renews renewed defer defers postpone postpones hold convene convenes close closes closure terminate reduce
		increase election elections elect elects target targets reach achieve mandate appointment appoint appoints apportion apportions transfer review report`)
)
