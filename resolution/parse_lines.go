package resolution

import (
	"slices"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// splitLines parts what a page or a word processor keeps in one paragraph and
// breaks into lines, where the lines are paragraphs by what they say: so are
// mastheads set, and texts that were pasted.
//
//	"Sixth session" / "Agenda item 3"            → two blocks
//	"1. Urges States;" / "2. Decides to meet."   → two blocks
//	"Ports and" / "harbours"                     → stays one
func splitLines(p *parser) {
	if !slices.ContainsFunc(p.body, func(b layout.Block) bool { return len(b.Breaks) > 0 }) {
		return
	}
	var out []layout.Block
	for _, b := range p.body {
		from := 0 // where the line above begins in what is left of the block
		cut := 0  // how much was cut off its front
		for k, at := range b.Breaks {
			at -= cut
			end := len(b.Text)
			if k+1 < len(b.Breaks) {
				end = b.Breaks[k+1] - cut
			}
			if at <= from || at >= end || !form.Parts(b.Text[from:at], b.Text[at+1:end]) {
				from = at + 1
				continue
			}
			head := b
			head.Text = b.Text[:at]
			head.Marks, head.Style.Italic = before(b.Marks, at), moveRanges(b.Style.Italic, 0, at)
			head.Authored = moveAuthored(b.Authored, 0, at)
			out = append(out, head)
			rest := trimFront(b, at)
			rest.Marks = moveMarks(b.Marks[len(head.Marks):], -(len(b.Text) - len(rest.Text)), len(rest.Text))
			cut += len(b.Text) - len(rest.Text)
			b, from = rest, 0
			b.Style.List = ""
		}
		out = append(out, b)
	}
	p.body = out
}

// before returns the marks that stand up to a place.
func before(marks []layout.Mark, at int) []layout.Mark {
	n := 0
	for n < len(marks) && marks[n].At <= at {
		n++
	}
	return marks[:n:n]
}
