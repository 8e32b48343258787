package terminal

import (
	"io"
	"strings"

	"resdiff/internal/printable"
	"resdiff/internal/typeset"
)

// page collects the lines of a terminal report. Every text that goes on a page
// is cleaned on its way: documents cannot send anything to the terminal.
type page struct {
	width   int
	palette *palette
	b       strings.Builder
}

func newPage(s Screen) *page {
	width := s.Width
	if width == 0 {
		width = DefaultWidth
	}
	return &page{width: max(width, LeastWidth), palette: newPalette(s.Colours)}
}

// writeTo writes the page.
func (p *page) writeTo(w io.Writer) error {
	_, err := io.WriteString(w, p.b.String())
	return err
}

// run makes a run of text from a document or of our own.
func run(text string, style typeset.Style) typeset.Run {
	return typeset.Run{Text: printable.Clean(text), Style: style}
}

// blank ends the line and leaves one empty.
func (p *page) blank() { p.b.WriteByte('\n') }

// line prints one line, without the spaces at its end.
func (p *page) line(l typeset.Line) {
	for n := len(l); n > 0; n-- {
		text := strings.TrimRight(l[n-1].Text, " ")
		if text != "" {
			if text != l[n-1].Text {
				l = append(l[:n-1:n-1], typeset.Run{Text: text, Style: l[n-1].Style})
			}
			break
		}
		l = l[:n-1]
	}
	p.palette.paint(&p.b, l)
	p.b.WriteByte('\n')
}

// hang prints runs wrapped, the first line after lead, the others indented by
// the width of lead. A lead that leaves less than half of the line is wrapped
// with the rest.
func (p *page) hang(lead typeset.Line, runs ...typeset.Run) {
	indent := lead.Width()
	if indent > p.width/2 {
		lead, runs, indent = nil, append(lead[:len(lead):len(lead)], runs...), 0
	}
	lines := typeset.Wrap(runs, p.width-indent)
	if len(lines) == 0 {
		p.line(lead)
		return
	}
	for i, l := range lines {
		if i > 0 {
			lead = typeset.Line{{Text: strings.Repeat(" ", indent)}}
		}
		p.line(append(lead[:len(lead):len(lead)], l...))
	}
}

// rule prints a heading with a rule after it to the end of the line.
func (p *page) rule(runs ...typeset.Run) {
	lead := typeset.Line{{Text: "── ", Style: faintText}}
	lines := typeset.Wrap(runs, p.width-6)
	for i, l := range lines {
		l = append(lead[:1:1], l...)
		if i == len(lines)-1 {
			l = append(l, typeset.Run{Text: " " + strings.Repeat("─", max(p.width-l.Width()-1, 0)), Style: faintText})
		}
		p.line(l)
		lead = typeset.Line{{Text: "   "}}
	}
}
