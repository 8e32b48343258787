// Package sheet writes the negotiation sheet of a comparison: only what needs
// eyes, a row each, with empty columns to fill in. It is worked out once, as a
// Sheet, and written as a Word file or as a page.
package sheet

import (
	"slices"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/ooxml"
	"resdiff/report/brief"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Options is what the sheet is told beside the comparison.
type Options struct {
	// Columns are the heads of the empty columns.
	Columns []string
	// ByWeight puts the weightiest rows first, instead of the document's order.
	ByWeight bool
}

// Columns are the empty columns of a sheet unless others are asked for.
var Columns = []string{"Our position", "Red line", "Fallback", "Allies"}

// Sheet is a negotiation sheet.
type Sheet struct {
	Old, New Document
	Columns  []string
	Rows     []Row
	// Light is how many changes are left out as probably routine.
	Light int
	// Order says how the rows are ordered.
	Order string
}

// Document is one of the two documents.
type Document struct {
	*resolution.Resolution
	// Name is its symbol, or what else it is called by.
	Name string
	ooxml.Language
}

// Row is one change.
type Row struct {
	// Number is the change's; 0 for the title.
	Number int
	// Place names the paragraphs.
	Place string
	// Old and New are the words of the two documents, a paragraph each.
	Old, New []Words
	// What says in a few words what changed.
	What []string
}

// Words are words of one paragraph, whole or in extracts.
type Words []Piece

// Piece is a run of words.
type Piece struct {
	Text string
	Mark Mark
}

// Mark tells what became of words.
type Mark uint8

// The marks.
const (
	Plain Mark = iota
	Gone       // not in the new document
	Come       // not in the old document
	Left       // a gap: words that are left out
	Aside      // of ours: who proposed the words before it
)

// New works out the sheet of what a selection keeps of a comparison.
func New(c *resdiff.Comparison, report view.Options, opt Options) *Sheet {
	s := &Sheet{
		Old:     document(c.Old, report.Old, "the old text"),
		New:     document(c.New, report.New, "the new text"),
		Columns: opt.Columns, Order: "in the order of the new text",
		Light: brief.ProbablyRoutine(c, report.Selection),
	}
	if s.Old.Name == s.New.Name { // two states of one document
		s.Old.Name, s.New.Name = s.Old.Name+" (old)", s.New.Name+" (new)"
	}
	order := brief.InOrder(c, report.Selection)
	if opt.ByWeight {
		order, s.Order = brief.Weightiest(c, report.Selection), "weightiest first"
	}
	if view.Retitled(c) {
		row := rowOf(c.Title, &c.Title.Changes[0])
		row.Number, row.Place = 0, "Title"
		s.Rows = append(s.Rows, row)
	}
	for _, n := range order {
		s.Rows = append(s.Rows, rowOf(c, &c.Changes[n]))
	}
	return s
}

func document(r *resolution.Resolution, src view.Source, otherwise string) Document {
	return Document{r, brief.Name(r, src, otherwise), ooxml.LanguageOf(r.Language)}
}

// rowOf works out the row of a change.
func rowOf(c *resdiff.Comparison, ch *resdiff.Change) Row {
	row := Row{Number: ch.Number, Place: together.Replace(brief.Place(c, ch)), What: what(c, ch)}
	for _, i := range ch.Old {
		row.Old = append(row.Old, extract(c, ch, oldSide, i))
	}
	for _, j := range ch.New {
		row.New = append(row.New, extract(c, ch, newSide, j))
	}
	return row
}

// together keeps signs and the labels after them in one line.
var together = strings.NewReplacer("→ ", "→\u00a0", "+ ", "+\u00a0")

// longReason is the length in bytes of a reason that is too long for its column.
const longReason = 40

// what says in a few words what changed. That a paragraph was amended, or moved, is said
// only where nothing else says so.
func what(c *resdiff.Comparison, ch *resdiff.Change) []string {
	out := brief.Shortly(ch)
	if len(out) == 0 {
		out = brief.Changed(c, ch)
	}
	for i, reason := range out {
		if head, _, ok := strings.Cut(reason, ": "); ok && len(reason) > longReason {
			out[i] = head // the report has the details
		}
	}
	kind := brief.Kind(ch)
	told := slices.ContainsFunc(out, func(reason string) bool { return strings.HasPrefix(reason, "moved ") })
	if amended := diff.Amended.String(); len(out) > 0 && (kind == amended || told && kind == "moved, "+amended) {
		return out
	}
	return append([]string{kind}, out...)
}
