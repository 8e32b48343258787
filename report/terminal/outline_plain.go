package terminal

import (
	"bufio"
	"fmt"
	"io"

	"resdiff/internal/printable"
	"resdiff/report/view"
	"resdiff/resolution"
)

// PlainOutline writes a document's text for comparison by programs that compare
// lines, as git does: what a new edition of the same text leaves alone stays alone.
// It has one line for each paragraph, with labels after its label, and none of what only
// says where something stood: no file, page, line or reader.
func PlainOutline(w io.Writer, r *resolution.Resolution, labels bool) error {
	b := bufio.NewWriter(w)
	adopted := ""
	if !r.Adopted.IsZero() {
		adopted = view.Day(r.Adopted)
	}
	for _, row := range [][2]string{
		{"Symbol", r.Symbol}, {"Number", r.Number}, {"Title", r.Title}, {"Organ", r.Organ}, {"Session", r.Session},
		{"Agenda item", r.AgendaItem}, {"Recommended", r.Recommended}, {"Adopted", adopted}, {"Meeting", r.Meeting}, {"Vote", r.Vote},
	} {
		if row[1] != "" {
			fmt.Fprintf(b, "%s: %s\n", row[0], printable.Clean(row[1]))
		}
	}
	o := &outline{r: r}
	for _, p := range r.Paragraphs {
		fmt.Fprintln(b)
		if labels {
			fmt.Fprint(b, printable.Clean(p.Name()), "  ")
		}
		for _, piece := range o.withMarks(p, plainText) {
			fmt.Fprint(b, printable.Clean(piece.Text))
		}
		for _, m := range p.Remarks {
			if m.At == len(p.Text) {
				fmt.Fprint(b, "  ‹", printable.Clean(m.Text), "›")
			}
		}
		fmt.Fprintln(b)
	}
	for i, note := range r.Footnotes {
		if i == 0 {
			fmt.Fprintln(b)
		}
		fmt.Fprintf(b, "[%s] %s\n", printable.Clean(note.Mark), printable.Clean(note.Text))
	}
	return b.Flush()
}
