package terminal

import (
	"fmt"
	"io"
	"strings"

	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Outline shows a person how one document was read: metadata, every paragraph
// with its label and the line or page where it stood, footnotes, warnings.
func Outline(w io.Writer, r *resolution.Resolution, src view.Source, s Screen) error {
	o := &outline{page: newPage(s), r: r}
	o.metadata(src)
	o.paragraphs()
	o.footnotes()
	o.warnings()
	return o.writeTo(w)
}

type outline struct {
	*page
	r *resolution.Resolution
}

// metadata prints what is known of the document, one line each.
func (o *outline) metadata(src view.Source) {
	r := o.r
	adopted := ""
	if !r.Adopted.IsZero() {
		adopted = view.Day(r.Adopted)
	}
	counts := map[resolution.Kind]int{}
	for _, p := range r.Paragraphs {
		counts[p.Kind]++
	}
	count := fmt.Sprintf("%d (%d preambular, %d operative, %d headings", len(r.Paragraphs),
		counts[resolution.Preambular], counts[resolution.Operative], counts[resolution.Heading])
	if n := counts[resolution.Annex]; n > 0 {
		count += fmt.Sprintf(", %d of annexes", n)
	}
	for _, row := range [][2]string{
		{"File", src.Name},
		{"Read as", strings.TrimSuffix(r.Reader+", language "+r.Language, ", language ")},
		{"Symbol", r.Symbol},
		{"Number", r.Number},
		{"Title", r.Title},
		{"Organ", r.Organ},
		{"Session", r.Session},
		{"Agenda item", r.AgendaItem},
		{"Recommended", r.Recommended},
		{"Adopted", adopted},
		{"Meeting", r.Meeting},
		{"Vote", r.Vote},
		{"Paragraphs", count + ")"},
		{"Footnotes", fmt.Sprint(len(r.Footnotes))},
		{"Warnings", fmt.Sprint(len(r.Warnings))},
	} {
		if row[1] == "" {
			continue
		}
		o.hang(typeset.Line{run(fmt.Sprintf("%-13s", row[0]), faintText)}, run(row[1], plainText))
	}
}

// paragraphs prints the text, labels in a column before it; footnote marks in
// brackets where they stood.
func (o *outline) paragraphs() {
	column := 0
	for _, p := range o.r.Paragraphs {
		column = max(column, typeset.Width(p.Name()))
	}
	column = min(column, o.width/4)
	for _, p := range o.r.Paragraphs {
		o.blank()
		label := p.Name()
		lead := typeset.Line{run(label+strings.Repeat(" ", max(column-typeset.Width(label), 0))+"  ", strongText)}
		style := plainText
		if p.Kind == resolution.Heading {
			style = headingText
		}
		runs := o.withMarks(p, style)
		for _, m := range p.Remarks {
			if m.At == len(p.Text) {
				runs = append(runs, run("  ‹"+m.Text+"›", faintText))
			}
		}
		if at := where(p.Source.Page, p.Source.Line); at != "" {
			runs = append(runs, run("  ("+at+")", faintText))
		}
		o.hang(lead, runs...)
	}
}

// withMarks returns a paragraph's text with its footnote marks put back, and in
// small angle brackets what a draft remarks in the middle of it.
func (o *outline) withMarks(p resolution.Paragraph, style typeset.Style) []typeset.Run {
	var runs []typeset.Run
	last, k := 0, 0
	remarks := func(to int) {
		for ; k < len(p.Remarks) && p.Remarks[k].At <= to && p.Remarks[k].At < len(p.Text); k++ {
			at := max(p.Remarks[k].At, last)
			before, after := " ", ""
			if at == 0 || p.Text[at-1] == ' ' || p.Text[at-1] == '[' {
				before, after = "", " "
			}
			runs = append(runs, run(p.Text[last:at], style), run(before+"‹"+p.Remarks[k].Text+"›"+after, faintText))
			last = at
		}
	}
	for _, n := range p.Notes {
		remarks(n.At)
		runs = append(runs, run(p.Text[last:n.At], style), run("["+o.r.Footnotes[n.Note].Mark+"]", faintText))
		last = n.At
	}
	remarks(len(p.Text))
	return append(runs, run(p.Text[last:], style))
}

func (o *outline) footnotes() {
	if len(o.r.Footnotes) == 0 {
		return
	}
	o.blank()
	o.rule(run("Footnotes", headingText))
	for _, n := range o.r.Footnotes {
		o.hang(typeset.Line{run(fmt.Sprintf("%5s  ", "["+n.Mark+"]"), strongText)}, run(n.Text, plainText))
	}
}

func (o *outline) warnings() {
	if len(o.r.Warnings) == 0 {
		return
	}
	o.blank()
	o.rule(run("Warnings", headingText))
	for _, w := range o.r.Warnings {
		text := w.Text
		if at := where(w.Span.Page, w.Span.Line); at != "" {
			text = at + ": " + text
		}
		o.hang(typeset.Line{run("  ! ", eyesText)}, run(text, plainText))
	}
}

// where says where in a file something stood, as far as its format tells. A
// line of the first page needs no page: most texts have no other.
func where(page, line int) string {
	switch {
	case page > 1 && line > 0:
		return fmt.Sprintf("page %d, line %d", page, line)
	case line > 0:
		return fmt.Sprintf("line %d", line)
	case page > 0:
		return fmt.Sprintf("page %d", page)
	}
	return ""
}
