package resolution

import (
	"fmt"
	"strings"

	"resdiff/resolution/layout"
)

// checkNumbering warns of gaps and repeats in the numbers of paragraphs. That
// numbering starts again at 1 is normal, as in an annex.
func checkNumbering(p *parser) {
	last := 0
	for _, para := range p.r.Paragraphs {
		if para.Label.Series != "OP" || para.Label.Sub != "" || para.Label.Suffix != "" || !strings.ContainsAny(para.Printed, "0123456789") {
			continue
		}
		n := para.Label.Number
		switch {
		case n == last+1 || n == 1:
		case n > last+1:
			p.warn(para.Source, fmt.Sprintf("paragraph %d follows paragraph %d: a number is missing or was not found", n, last))
		default:
			p.warn(para.Source, fmt.Sprintf("paragraph %d follows paragraph %d: the numbering goes back", n, last))
		}
		last = n
	}
}

// checkNotes warns of footnotes that nothing in the text calls.
func checkNotes(p *parser) {
	called := make([]bool, len(p.r.Footnotes))
	for _, para := range p.r.Paragraphs {
		for _, n := range para.Notes {
			called[n.Note] = true
		}
	}
	for _, b := range p.head {
		for _, m := range b.Marks {
			if m.Note >= 0 && m.Note < len(called) {
				called[m.Note] = true
			}
		}
		for i, n := range p.r.Footnotes {
			// "Uganda:* draft resolution"
			called[i] = called[i] || strings.HasPrefix(n.Mark, "*") && strings.Contains(b.Text, n.Mark)
		}
	}
	var lost []string
	var first layout.Span
	for i, n := range p.r.Footnotes {
		if !called[i] {
			if len(lost) == 0 {
				first = n.Source
			}
			lost = append(lost, n.Mark)
		}
	}
	if len(lost) > 0 {
		p.warn(first, "no mark in the text was found for footnote "+strings.Join(lost, ", "))
	}
}
