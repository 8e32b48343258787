package terminal

import (
	"strings"

	"resdiff/internal/typeset"
	"resdiff/report/view"
)

// ledgers prints each ledger as a section of its own, as far as it speaks of
// changes that are shown.
func (t *terminal) ledgers() {
	for _, l := range t.v.Ledgers {
		t.blank()
		t.rule(run(l.Title, headingText))
		if l.About != "" {
			t.hang(typeset.Line{run("   ", faintText)}, run(l.About, faintText))
		}
		what := 0
		for _, r := range l.Rows {
			what = max(what, typeset.Width(r.What))
		}
		for _, r := range l.Rows {
			t.ledgerRow(r, min(what, t.width/4))
		}
	}
}

// ledgerRow prints one row: what happened, the words before and after, where.
func (t *terminal) ledgerRow(r view.LedgerRow, what int) {
	lead := typeset.Line{run("   "+r.What+strings.Repeat(" ", max(what-typeset.Width(r.What), 0))+"  ", faintText)}
	var runs []typeset.Run
	add := func(text string, style typeset.Style) {
		if text == "" {
			return
		}
		if len(runs) > 0 {
			runs = append(runs, run(" ", plainText))
		}
		runs = append(runs, run(text, style))
	}
	quote := func(q view.Quote, style typeset.Style) {
		add(q.Text, style)
		if q.Cut {
			add("…", plainText)
		}
	}
	quote(r.Old, droppedText)
	if r.Old.Text != "" && r.New.Text != "" {
		add("→", plainText)
	}
	quote(r.New, addedText)
	if r.Note != "" {
		add("("+r.Note+")", plainText)
	}
	if p := view.Places(t.v.C, r.Changes); p != "" {
		add("– "+p, faintText)
	}
	t.hang(lead, runs...)
}
