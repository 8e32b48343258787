package view

import (
	"resdiff"
	"resdiff/diff"
)

// Ledger is a table of one sort of change over the whole pair.
type Ledger struct {
	// ID is a short name without spaces: "verbs".
	ID, Title string
	// About says what the rows are and what they leave out; "" where the title says it.
	About string
	Rows  []LedgerRow
}

// LedgerRow is one line of a ledger.
type LedgerRow struct {
	// What says what happened: "stronger", "rolled".
	What string
	// Old and New are the words before and after; one may be empty.
	Old, New Quote
	// Note adds what the words do not show: "+1.9 %".
	Note string
	// Rule names the sort of statement that it is.
	Rule string
	// Doubtful tells that it is true if a link between paragraphs is that is not sure.
	Doubtful bool
	// Changes are indices into Comparison.Changes, of the changes that it speaks of.
	Changes []int
}

// Ledgers are all ledgers that have rows.
func Ledgers(c *resdiff.Comparison) []Ledger {
	var out []Ledger
	for _, l := range c.Ledgers {
		if len(l.Rows) == 0 {
			continue
		}
		v := Ledger{ID: l.ID, Title: l.Title, About: l.About}
		for _, s := range l.Rows {
			v.Rows = append(v.Rows, rowOf(s))
		}
		out = append(out, v)
	}
	return out
}

func rowOf(s diff.Statement) LedgerRow {
	r := LedgerRow{What: s.What, Note: s.Note, Rule: string(s.Rule), Doubtful: s.Doubtful(), Changes: s.Changes, Old: quoteOf(Old, s.Old), New: quoteOf(New, s.New)}
	if r.Doubtful {
		if r.Note != "" {
			r.Note += "; "
		}
		r.Note += proviso
	}
	return r
}

// proviso is what a report says of a statement that rests on an unsure link.
const proviso = "if the paragraphs are the same"

// ledgers are those that have something to say of the changes that the selection
// shows: all of them where it leaves nothing out, and else the rows that concern a
// change that is shown, each with those changes alone.
func (s Selection) ledgers(c *resdiff.Comparison) []Ledger {
	all := Ledgers(c)
	if !s.leavesOut() {
		return all
	}
	var out []Ledger
	for _, l := range all {
		var kept []LedgerRow
		for _, r := range l.Rows {
			if r.Changes = s.kept(c, r.Changes); len(r.Changes) > 0 {
				kept = append(kept, r)
			}
		}
		if l.Rows = kept; len(kept) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// kept are those of the changes that the selection keeps.
func (s Selection) kept(c *resdiff.Comparison, changes []int) []int {
	var out []int
	for _, i := range changes {
		if s.Keeps(c.Changes[i]) {
			out = append(out, i)
		}
	}
	return out
}
