// Package terminal writes a comparison for a terminal, or as plain text.
package terminal

import (
	"io"

	"resdiff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Write writes the report for a terminal, or for a pipe or text file where the
// screen has no colours: the summary, what needs eyes first, the changes in document
// order under their section headings, the ledgers. No line is wider than the screen.
//
// The left margin carries a sign for every change and, beside it, ! where the
// change needs a person's eyes; in the text below it the sign is repeated on
// the lines where words went or came.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options, screen Screen) error {
	t := &terminal{page: newPage(screen), screen: screen, v: view.Of(c, opt)}
	t.summary()
	if t.v.Differ() {
		t.first()
		t.changes()
		t.ledgers()
	}
	return t.writeTo(w)
}

// terminal is the state of one terminal report.
type terminal struct {
	*page
	screen Screen
	v      *view.View
	// section is the heading under which the last printed line stands.
	section section
	// hidden gathers unchanged paragraphs, and changes that are not shown, since the
	// last printed one.
	hidden []int
}

// section is what a heading in the report stands for: a heading paragraph of
// the documents, or a part without one.
type section struct {
	// row is the index of the heading's row, -1 for a part.
	row int
	// name is the part's name, "" for a heading.
	name string
}

// changes prints every change that is shown, the others folded.
func (t *terminal) changes() {
	t.section = section{row: -1}
	under := t.section
	for i, r := range t.v.Rows {
		switch {
		case r.Heading():
			under = section{row: i}
			if r.Shown == view.Full {
				t.fold()
				t.enter(under)
			}
			continue
		case under.row < 0 || r.Kind == resolution.Annex:
			if name := view.PartName(r.Kind); name != under.name {
				under = section{row: -1, name: name}
			}
		}
		if r.Shown == view.Folded {
			t.hidden = append(t.hidden, i)
			continue
		}
		t.foldBefore(under)
		switch r.Shown {
		case view.Context:
			t.context(r)
		case view.Brief:
			t.brief(r)
		default:
			t.change(r)
		}
	}
	t.fold()
}

// enter prints a section's heading, and those right above it under which
// nothing else stands.
func (t *terminal) enter(s section) {
	if s == t.section {
		return
	}
	first := s.row
	for first > t.section.row+1 && first > 0 && t.v.Rows[first-1].Heading() {
		first--
	}
	for ; first < s.row; first++ {
		t.heading(section{row: first})
	}
	t.heading(s)
	t.section = s
}

// heading prints a section's heading, marked up if it changed.
func (t *terminal) heading(s section) {
	t.blank()
	if s.row < 0 {
		t.rule(run(s.name, headingText))
		return
	}
	r := t.v.Rows[s.row]
	if !r.Changed() {
		runs := []typeset.Run{run(r.Place+" ", faintText)}
		for _, b := range t.oneSide(r.Change, view.New) {
			for _, words := range b.runs {
				runs = append(runs, typeset.Run{Text: words.Text, Style: headingText})
			}
		}
		t.rule(runs...)
		return
	}
	mark := ""
	if r.Eyes {
		mark = "!"
	}
	runs := []typeset.Run{run(sign(r), signStyle(r)), run(mark, eyesText), run(" ", plainText), run(r.Place+" ", faintText)}
	for _, b := range t.inline(r.Change) {
		runs = append(runs, b.runs...)
		runs = append(runs, run(" ", plainText))
	}
	runs = append(runs, run("("+r.Happened, faintText))
	switch {
	case r.Eyes:
		runs = append(runs, run(", ", faintText), run("needs your eyes", eyesText))
	case r.Light:
		runs = append(runs, run(", probably routine", faintText))
	}
	runs = append(runs, run(view.ChangeNumber(r.Change)+")", faintText))
	t.rule(runs...)
	t.notes(r)
}
