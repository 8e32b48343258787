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
	// Cut tells that the clause goes on behind Text.
	Cut bool
}

// Mark is what a report writes behind the words of a quotation, outside of it, where the
// clause goes on behind them: " …".
func (q Quote) Mark() string { return mark(q.Cut) }

func mark(cut bool) string {
	if cut {
		return " " + ellipsis
	}
	return ""
}

// Placed reports whether the quotation is known to stand in a paragraph.
func (q Quote) Placed() bool { return q.Text != "" && q.Paragraph >= 0 }

func quoteOf(s Side, q diff.Quote) Quote {
	if q.Text == "" {
		return Quote{Side: s, Paragraph: -1}
	}
	return Quote{Side: s, Text: q.Text, Paragraph: q.Paragraph, Start: q.Start, End: q.End, Cut: q.Cut}
}
