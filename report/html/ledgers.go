package html

import (
	"strconv"

	"resdiff/diff"
	"resdiff/report/view"
)

// ledgerTable is one ledger as a table.
type ledgerTable struct {
	ID, Title, About string
	Rows             []ledgerRow
	// HasNote tells whether any row has a note, Eyes whether any needs eyes.
	HasNote, Eyes bool
}

type ledgerRow struct {
	What, Note string
	// Old and New lead to the words where they stand; with no target where the words
	// are not at hand.
	Old, New ledgerQuote
	Links    []link
	// Eyes tells that a change of the row needs eyes: only such rows are printed.
	Eyes bool
}

// ledgerQuote is a quotation that leads to its words, and what stands behind it where the
// clause goes on.
type ledgerQuote struct {
	link
	After string
}

func (b *pageBuilder) ledgerQuote(q view.Quote) ledgerQuote {
	return ledgerQuote{link{b.target(q), q.Text}, q.Mark()}
}

// ledgerTables are the ledgers as far as they speak of changes that the selection
// keeps. (The filters go by the whole ledgers: the page holds every change.)
func (b *pageBuilder) ledgerTables() []ledgerTable {
	var out []ledgerTable
	for _, l := range b.v.Ledgers {
		t := ledgerTable{ID: idText(l.ID), Title: l.Title, About: l.About}
		for _, r := range l.Rows {
			x := ledgerRow{What: r.What, Note: r.Note, Old: b.ledgerQuote(r.Old), New: b.ledgerQuote(r.New)}
			t.HasNote = t.HasNote || r.Note != ""
			for _, i := range r.Changes {
				ch := b.c.Changes[i]
				x.Eyes = x.Eyes || view.NeedsEyes(ch)
				text := strconv.Itoa(ch.Number)
				if ch.Number == 0 {
					text = rowData{From: labelRange(b.labels(view.Old, ch.Old)), To: labelRange(b.labels(view.New, ch.New))}.name()
				}
				x.Links = append(x.Links, link{b.idOf(ch), text})
			}
			t.Eyes = t.Eyes || x.Eyes
			t.Rows = append(t.Rows, x)
		}
		out = append(out, t)
	}
	return out
}

// filter is one box of the filters.
type filter struct {
	Group string
	Boxes []filterBox
}

type filterBox struct {
	Value, Text string
	N           int
}

// filters are what the page can be narrowed to: what became of a paragraph,
// the sort of words that changed, and the ledgers. Only what occurs is offered.
func (b *pageBuilder) filters() []filter {
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
	out := []filter{{Group: "What happened"}, {Group: "Words changed"}, {Group: "Ledger"}}
	add := func(k int, value, text string) {
		if n := counts[value]; n > 0 {
			out[k].Boxes = append(out[k].Boxes, filterBox{value, text, n})
		}
	}
	for _, v := range []string{"amended", "added", "dropped", "moved", "split", "merged"} {
		add(0, v, v)
	}
	for k := diff.Clause; k > diff.KindNone; k-- {
		add(1, "k-"+k.String(), view.KindWords(k))
	}
	for _, l := range view.Ledgers(b.c) {
		add(2, "l-"+idText(l.ID), l.Title)
	}
	var kept []filter
	for _, f := range out {
		if len(f.Boxes) > 0 {
			kept = append(kept, f)
		}
	}
	return kept
}
