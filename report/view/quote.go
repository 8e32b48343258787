package view

import "resdiff/diff"

// Quote is what a reason or a row of a ledger quotes of one side.
type Quote struct {
	Side Side
	// Text are the words; "" for no quotation.
	Text string
	// Paragraph is the index of the paragraph that holds Text at the bytes from Start
	// to End; -1 for no quotation.
	Paragraph, Start, End int
	// CutBefore and CutAfter tell that the clause begins before Text, or goes on behind it.
	CutBefore, CutAfter bool
}

// Marks are what a report writes around the words of a quotation, outside of it, where
// the clause begins before them or goes on behind them: "… ", " …".
func (q Quote) Marks() (before, after string) { return marks(q.CutBefore, q.CutAfter) }

func marks(cutBefore, cutAfter bool) (before, after string) {
	if cutBefore {
		before = ellipsis + " "
	}
	if cutAfter {
		after = " " + ellipsis
	}
	return before, after
}

// Placed reports whether the quotation is known to stand in a paragraph.
func (q Quote) Placed() bool { return q.Text != "" && q.Paragraph >= 0 }

func quoteOf(s Side, q diff.Quote) Quote {
	if q.Text == "" {
		return Quote{Side: s, Paragraph: -1}
	}
	return Quote{Side: s, Text: q.Text, Paragraph: q.Paragraph, Start: q.Start, End: q.End, CutBefore: q.CutBefore, CutAfter: q.CutAfter}
}
