package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// readTables makes paragraphs of what drafters set as tables: a number in a cell of
// its own belongs to the text in the next one, and a column of comments holds
// remarks, no text.
//
//	"1." | "Lights the lamps;"                → "1. Lights the lamps;"
//	"Lights the lamps;" | "EU reserves"       → a remark, under the head "Comments"
func readTables(p *parser) {
	out := p.body[:0] // never longer than what was looked at
	comments := 0     // the column of comments in the table that is being read
	end := 0          // where that table ends
	for i := 0; i < len(p.body); i++ {
		b := p.body[i]
		headless := false // the first cell of its column is the head of a table's remarks
		if b.Style.Table && i >= end {
			end = tableEnd(p.body, i)
			table := p.body[i:end]
			if beside := besideText(table); beside > 0 && !slices.ContainsFunc(table, columnHead) {
				comments = beside
				p.warn(b.Span, "the table has a column beside the text, which is read as remarks on it")
				headless = true
			}
		}
		switch {
		case !b.Style.Table:
			comments = 0
		case headless && b.Style.Column < comments && !paragraphCell(b.Text) && !numberAlone(b):
			// A first row that is no paragraph names the columns.
			for row := b.Style.Column; i < end && p.body[i].Style.Column >= row && !paragraphCell(p.body[i].Text); i++ {
				p.furnish(p.body[i].Text)
				row = p.body[i].Style.Column + 1
			}
			i--
			continue
		case columnHead(b):
			comments = b.Style.Column
			p.furnish(b.Text)
			// The other heads of the row name columns, too.
			for n := len(out); n > 0 && out[n-1].Style.Table && out[n-1].Style.Column < b.Style.Column && form.Open(out[n-1].Text) == form.OpensUnknown && ending(out[n-1].Text) == unfinished; n-- {
				p.furnish(out[n-1].Text)
				out = out[:n-1]
			}
			continue
		case comments > 0 && b.Style.Column == comments:
			if n := len(out); n > 0 && b.Text != "" {
				out[n-1].Remarks = append(out[n-1].Remarks, layout.Remark{At: len(out[n-1].Text), Text: b.Text})
			}
			continue
		case comments > 0 && b.Style.Column < comments:
			b.Style.Table = false
		}
		if i+1 < len(p.body) && b.Style.Table && p.body[i+1].Style.Table && numberAlone(b) && startsWord(p.body[i+1].Text) && p.body[i+1].Style.List == "" {
			next := p.body[i+1]
			if m, _ := form.CutMarker(next.Text); m.Style == form.None {
				list := b.Style.List
				if list == "" {
					list = strings.TrimSpace(b.Text)
				}
				next.Style.List, next.Style.Table = list, false
				b = next
				i++
			}
		}
		if b.Text != "" || len(b.Marks) > 0 {
			out = append(out, b)
		}
	}
	p.body = out
}

// dropRules takes out the lines of underscores or dashes that stand over typed notes
// or between parts.
func dropRules(p *parser) {
	out := p.body[:0] // never longer than what was looked at
	for _, b := range p.body {
		if len(b.Text) >= shortestRule && strings.Trim(b.Text, "_-–—―=─ ") == "" {
			p.furnish(b.Text)
			continue
		}
		out = append(out, b)
	}
	p.body = out
}

// shortestRule is the shortest line, in bytes, that is a rule and no dash.
const shortestRule = 5

// numberAlone reports whether a cell holds the number or letter of a paragraph and
// nothing else.
func numberAlone(b layout.Block) bool {
	if b.Text == "" {
		return b.Style.List != ""
	}
	m, rest := form.CutMarker(b.Text)
	if m.Style == form.None && len(b.Text) <= len("OP12") {
		_, rest, ok := form.CutDraftLabel(b.Text)
		return ok && rest == ""
	}
	return m.Style != form.None && m.Style != form.Bullet && m.Style != form.Dotted && rest == ""
}

// startsWord reports whether a text begins with a letter, an opening quotation mark
// or bracket aside.
func startsWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, "“\"«[("))
	return unicode.IsLetter(r)
}

// commentHeads head a column of comments beside a text that is being negotiated.
var commentHeads = map[string]bool{
	"comments": true, "comment": true, "remarks": true, "observations": true, "positions": true, "position": true, "notes": true,
	"rationale": true, "proposals": true, "comments and proposals": true, "status": true, "delegations": true, "explanation": true,
	"commentaires": true, "observaciones": true, "comentarios": true, "замечания": true, "комментарии": true, "تعليقات": true, "评论": true, "意见": true,
}
