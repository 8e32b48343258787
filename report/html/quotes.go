package html

import (
	"slices"
	"strconv"

	"resdiff/report/view"
)

// quoteMark is a passage that a reason or a row of a ledger quotes: its words are
// marked, so that a link leads to them.
type quoteMark struct {
	start, end int
	id         string
	// placed tells that the page has an element with the id.
	placed bool
}

// quoteMarks are the marks in the paragraphs of each side.
type quoteMarks struct {
	at [2]map[int][]*quoteMark
	// hidden tells that the copy of the text which is being made is one that the page
	// does not show at first: no link leads there.
	hidden bool
}

// findQuotes gives each passage that a ledger quotes a mark.
func (b *pageBuilder) findQuotes() {
	b.quotes = quoteMarks{at: [2]map[int][]*quoteMark{{}, {}}}
	n := 0
	add := func(q view.Quote) {
		if !q.Placed() || b.quotes.find(q) != nil {
			return
		}
		n++
		marks := b.quotes.at[q.Side]
		marks[q.Paragraph] = append(marks[q.Paragraph], &quoteMark{start: q.Start, end: q.End, id: "q" + strconv.Itoa(n)})
	}
	for _, l := range b.v.Ledgers {
		for _, r := range l.Rows {
			add(r.Old)
			add(r.New)
		}
	}
}

// find is the mark of a quotation, nil for none.
func (m quoteMarks) find(q view.Quote) *quoteMark {
	list := m.at[q.Side][q.Paragraph]
	if i := slices.IndexFunc(list, func(x *quoteMark) bool { return x.start == q.Start && x.end == q.End }); i >= 0 {
		return list[i]
	}
	return nil
}

// target is the id of the element where a quotation begins, "" where the page has
// none.
func (b *pageBuilder) target(q view.Quote) string {
	if m := b.quotes.find(q); m != nil && m.placed {
		return m.id
	}
	return ""
}

// quoted is a part of a passage that is quoted.
type quoted struct {
	// Mark is the id of its mark; First tells that this is where a link leads.
	Mark  string
	First bool
}

// quotesAt are the marks of the bytes from start to end, between which none begins
// or ends.
func (m quoteMarks) quotesAt(s view.Side, paragraph, start, end int) []quoted {
	var out []quoted
	for _, x := range m.at[s][paragraph] {
		if x.start <= start && end <= x.end {
			q := quoted{Mark: x.id, First: !x.placed && !m.hidden}
			x.placed = x.placed || q.First
			out = append(out, q)
		}
	}
	return out
}

// cuts are the places within a passage where a mark begins or ends.
func (m quoteMarks) cuts(s view.Side, paragraph, start, end int) []int {
	var out []int
	for _, x := range m.at[s][paragraph] {
		for _, at := range []int{x.start, x.end} {
			if at > start && at < end {
				out = append(out, at)
			}
		}
	}
	return out
}

// notFirst are quotations of which the beginning is placed.
func notFirst(list []quoted) []quoted {
	var out []quoted
	for _, q := range list {
		out = append(out, quoted{Mark: q.Mark})
	}
	return out
}
