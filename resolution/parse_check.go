package resolution

import (
	"fmt"
	"strconv"
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// checkNumbering warns, once, of gaps and repeats in the numbers of paragraphs. That
// numbering starts again at 1 is normal, as in an annex.
func checkNumbering(p *parser) {
	last, places := 0, 0
	var first Warning
	for _, para := range p.r.Paragraphs {
		if para.Label.Series != "OP" || para.Label.Sub != "" || para.Label.Suffix != "" || !strings.ContainsAny(para.Printed, "0123456789") {
			continue
		}
		n := para.Label.Number
		found := ""
		switch {
		case n == last+1 || n == 1:
		case n > last+1:
			found = "a number is missing or was not found"
		default:
			found = "the numbering goes back"
		}
		if found != "" {
			if places++; places == 1 {
				first = Warning{Span: para.Source, Text: fmt.Sprintf("paragraph %d follows paragraph %d: %s", n, last, found)}
			}
		}
		last = n
	}
	p.warnOfPlaces(first, places)
}

// checkSublists warns, once, of sub-paragraphs that do not follow on.
func checkSublists(p *parser) { p.warnOfPlaces(p.gap, p.gaps) }

// warnOfPlaces warns of the first of several places where the same is odd.
func (p *parser) warnOfPlaces(first Warning, places int) {
	switch {
	case places == 0:
		return
	case places == 2:
		first.Text += " (the same in one more place)"
	case places > 2:
		first.Text += fmt.Sprintf(" (the same in %d more places)", places-1)
	}
	p.r.Warnings = append(p.r.Warnings, first)
}

// checkStructure warns, once, where it is doubtful which paragraphs are operative:
// those that begin with 1, 2, 3 are not, or a preambular one follows an operative
// one in the same part.
func checkStructure(p *parser) {
	const enough = 3
	if p.plain {
		return
	}
	next, operative := 1, false
	for _, para := range p.r.Paragraphs {
		switch {
		case para.Annex != "" || para.Kind == Annex || para.Kind == Heading:
			next, operative = 1, false
		case para.Kind == Operative && !(operative && para.Label.Repeat > 1 && para.Label.Sub == "" && ending(para.Text) == comma):
			next, operative = 1, true
		case operative && para.Printed == "" && (para.Label.Number > 1 || para.Label.Repeat > 1) && form.Open(para.Text) == form.OpensPreambular:
			p.warn(para.Source, para.Label.String()+" opens as a preambular paragraph but stands after operative ones: check which paragraphs are operative")
			return
		case startsWithNumber(para.Text, next):
			if next++; next > enough {
				p.warn(para.Source, "paragraphs begin with 1, 2, 3 but were not read as operative: check which paragraphs are operative")
				return
			}
		}
	}
}

// startsWithNumber reports whether a text begins with a number that is none of a
// longer one.
func startsWithNumber(text string, n int) bool {
	rest, ok := strings.CutPrefix(text, strconv.Itoa(n))
	return ok && rest != "" && (rest[0] < '0' || rest[0] > '9')
}

// checkNotes warns of footnotes that nothing in the text calls.
func checkNotes(p *parser) {
	called := make([]bool, len(p.r.Footnotes))
	for _, para := range p.r.Paragraphs {
		for _, n := range para.Notes {
			called[n.Note] = true
		}
	}
	marks := p.closed
	for _, b := range p.head {
		marks = append(marks, b.Marks...)
		for i, n := range p.r.Footnotes {
			// "Uganda:* draft resolution"
			called[i] = called[i] || strings.HasPrefix(n.Mark, "*") && strings.Contains(b.Text, n.Mark)
		}
	}
	for _, m := range marks {
		if m.Note >= 0 && m.Note < len(called) {
			called[m.Note] = true
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
