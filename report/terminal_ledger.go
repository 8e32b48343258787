package report

import (
	"strings"

	"resdiff/diff"
	"resdiff/internal/typeset"
)

// ledgers prints each ledger as a section of its own.
func (t *terminal) ledgers() {
	for _, l := range t.c.Ledgers {
		if len(l.Rows) == 0 {
			continue
		}
		t.blank()
		t.rule(run(l.Title, headingText))
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
func (t *terminal) ledgerRow(r diff.LedgerRow, what int) {
	lead := typeset.Line{run("   "+r.What+strings.Repeat(" ", max(what-typeset.Width(r.What), 0))+"  ", faintText)}
	var runs []typeset.Run
	add := func(more ...typeset.Run) {
		if len(runs) > 0 {
			runs = append(runs, run(" ", plainText))
		}
		runs = append(runs, more...)
	}
	if r.Old != "" {
		add(t.mark(r.Old, "[-", "-]", "", deletedText, false)...)
	}
	if r.Old != "" && r.New != "" {
		add(run("→", plainText))
	}
	if r.New != "" {
		add(t.mark(r.New, "{+", "+}", "", insertedText, false)...)
	}
	if r.Note != "" {
		add(run("("+r.Note+")", plainText))
	}
	for i, at := range r.Changes {
		ch := t.c.Changes[at]
		text := place(t.c, ch) + changeNumber(ch)
		if i < len(r.Changes)-1 {
			text += ";"
		}
		if i == 0 {
			text = " " + text
		}
		add(run(text, faintText))
	}
	t.hang(lead, runs...)
}
