package report

import (
	"strconv"

	"resdiff/diff"
)

// htmlLedger is one ledger as a table.
type htmlLedger struct {
	ID, Title string
	Rows      []htmlLedgerRow
	// HasNote tells whether any row has a note.
	HasNote bool
}

type htmlLedgerRow struct {
	What, Old, New, Note string
	Links                []htmlLink
}

// ledgerTables are the ledgers as far as they speak of changes that the selection
// keeps. (The filters go by the whole ledgers: the page holds every change.)
func (b *pageBuilder) ledgerTables() []htmlLedger {
	var out []htmlLedger
	for _, l := range b.opt.Selection.ledgers(b.c) {
		t := htmlLedger{ID: idText(l.ID), Title: l.Title}
		for _, r := range l.Rows {
			x := htmlLedgerRow{What: r.What, Old: r.Old, New: r.New, Note: r.Note}
			t.HasNote = t.HasNote || r.Note != ""
			for _, i := range r.Changes {
				ch := b.c.Changes[i]
				text := strconv.Itoa(ch.Number)
				if ch.Number == 0 {
					text = htmlRow{From: labelRange(b.labels(oldEdition, ch.Old)), To: labelRange(b.labels(newEdition, ch.New))}.name()
				}
				x.Links = append(x.Links, htmlLink{b.idOf(ch), text})
			}
			t.Rows = append(t.Rows, x)
		}
		out = append(out, t)
	}
	return out
}

// htmlFilter is one box of the filters.
type htmlFilter struct {
	Group string
	Boxes []htmlBox
}

type htmlBox struct {
	Value, Text string
	N           int
}

// filters are what the page can be narrowed to: what became of a paragraph,
// the sort of words that changed, and the ledgers. Only what occurs is offered.
func (b *pageBuilder) filters() []htmlFilter {
	counts := map[string]int{}
	for i, ch := range b.c.Changes {
		for _, t := range b.traits(ch) {
			counts[t]++
		}
		for _, l := range b.ledgers[i] {
			if ch.Number > 0 {
				counts["l-"+l]++
			}
		}
	}
	out := []htmlFilter{{Group: "What happened"}, {Group: "Words changed"}, {Group: "Ledger"}}
	add := func(k int, value, text string) {
		if n := counts[value]; n > 0 {
			out[k].Boxes = append(out[k].Boxes, htmlBox{value, text, n})
		}
	}
	for _, v := range []string{"amended", "added", "dropped", "moved", "split", "merged"} {
		add(0, v, v)
	}
	for k := diff.Clause; k > diff.KindNone; k-- {
		add(1, "k-"+k.String(), kindWords(k))
	}
	for _, l := range b.c.Ledgers {
		add(2, "l-"+idText(l.ID), l.Title)
	}
	var kept []htmlFilter
	for _, f := range out {
		if len(f.Boxes) > 0 {
			kept = append(kept, f)
		}
	}
	return kept
}
