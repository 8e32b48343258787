// Package terminal writes a comparison for a terminal, or as plain text.
package terminal

import (
	"io"
	"resdiff"
	"strings"

	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Write writes the report for a terminal, or for a pipe or text file where
// the screen has no colours: the summary, the changes in document order under
// their section headings, the ledgers. No line is wider than the screen.
//
// The left margin carries a sign for every change and, beside it, ! where the
// change needs a person's eyes; in the text below it the sign is repeated on
// the lines where words went or came.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options, screen Screen) error {
	t := &terminal{page: newPage(screen), screen: screen, c: c, opt: opt}
	t.summary()
	if view.Differ(c) {
		t.changes()
		t.ledgers()
	}
	return t.writeTo(w)
}

// terminal is the state of one terminal report.
type terminal struct {
	*page
	screen Screen
	c      *resdiff.Comparison
	opt    view.Options
	// section is the heading under which the last printed line stands.
	section section
	// hidden gathers unchanged paragraphs, and changes that the selection leaves
	// out, since the last printed one.
	hidden []int
}

// section is what a heading in the report stands for: a heading paragraph of
// the documents, or a part without one.
type section struct {
	// change is the index of the heading's change, -1 for a part.
	change int
	// name is the part's name, "" for a heading.
	name string
}

// changes prints every change that the selection keeps, the others folded.
func (t *terminal) changes() {
	how := t.opt.Selection.Show(t.c.Changes)
	t.section = section{change: -1}
	under := t.section
	for i, ch := range t.c.Changes {
		kind, heading := view.KindOf(t.c, ch), view.IsHeading(t.c, ch)
		switch {
		case heading:
			under = section{change: i}
			if how[i] == view.Full {
				t.fold()
				t.enter(under)
			}
			continue
		case under.change < 0 || kind == resolution.Annex:
			if name := view.PartName(kind); name != under.name {
				under = section{change: -1, name: name}
			}
		}
		if how[i] == view.Folded {
			t.hidden = append(t.hidden, i)
			continue
		}
		t.foldBefore(under)
		if how[i] == view.Context {
			t.context(ch)
		} else {
			t.change(ch)
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
	first := s.change
	for first > t.section.change+1 && first > 0 {
		if !view.IsHeading(t.c, t.c.Changes[first-1]) {
			break
		}
		first--
	}
	for ; first < s.change; first++ {
		t.heading(section{change: first})
	}
	t.heading(s)
	t.section = s
}

// heading prints a section's heading, marked up if it changed.
func (t *terminal) heading(s section) {
	t.blank()
	if s.change < 0 {
		t.rule(run(s.name, headingText))
		return
	}
	ch := t.c.Changes[s.change]
	runs := []typeset.Run{run(view.Place(t.c, ch)+" ", faintText)}
	if view.Changed(ch) {
		mark, more := "", ""
		if ch.Attention == diff.Substantive {
			mark, more = "!", ", "
		}
		runs = []typeset.Run{run(sign(ch), signStyle(ch)), run(mark, eyesText), run(" ", plainText), run(view.Place(t.c, ch)+" ", faintText)}
		for _, b := range t.inline(ch) {
			runs = append(runs, b.runs...)
			runs = append(runs, run(" ", plainText))
		}
		runs = append(runs, run("("+view.Happened(ch), faintText))
		if more != "" {
			runs = append(runs, run(more, faintText), run("needs your eyes", eyesText))
		}
		runs = append(runs, run(view.ChangeNumber(ch)+")", faintText))
	} else {
		for _, b := range t.oneSide(ch, view.New) {
			for _, r := range b.runs {
				runs = append(runs, typeset.Run{Text: r.Text, Style: headingText})
			}
		}
	}
	t.rule(runs...)
	if view.Changed(ch) {
		t.notes(ch)
	}
}

// signStyle is the look of a change's sign.
func signStyle(ch resdiff.Change) typeset.Style {
	switch ch.Status {
	case diff.Added:
		return addedText
	case diff.Dropped:
		return droppedText
	}
	if ch.Moved {
		return movedSign
	}
	return amendedSign
}

// marked reports whether words of the line went or came.
func marked(l typeset.Line) bool {
	for _, r := range l {
		switch r.Style {
		case deletedText, insertedText, movedOutText, movedInText, droppedText, addedText:
			return true
		}
	}
	return false
}

// body prints wrapped text behind the gutter, repeating sign on the lines where
// words went or came.
func (t *terminal) body(label string, runs []typeset.Run, sign string, style typeset.Style) {
	indent := typeset.Line{{Text: strings.Repeat(" ", gutter)}}
	switch l := run(label+"  ", strongText); {
	case label == "":
	case typeset.Width(l.Text) > t.width/2:
		runs = append([]typeset.Run{l}, runs...)
	default:
		indent = append(indent, l)
	}
	lines := typeset.Wrap(runs, t.width-indent.Width())
	for i, l := range lines {
		lead := indent
		if i > 0 {
			lead = typeset.Line{{Text: strings.Repeat(" ", indent.Width())}}
		}
		if marked(l) {
			lead = append(typeset.Line{{Text: sign, Style: style}, {Text: lead[0].Text[typeset.Width(sign):]}}, lead[1:]...)
		}
		t.line(append(lead, l...))
	}
}

// gutter is the width of the left margin: sign, attention mark, space.
const gutter = 3
