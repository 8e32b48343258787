package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// isHeading reports whether block i is a section heading: by its style, or a
// short line without a number of a paragraph that starts with a capital letter
// or figure and has no stop at its end.
func (p *parser) isHeading(i int) bool {
	blocks, b := p.body, p.body[i]
	if b.Style.Heading > 0 || p.doc.Whole {
		return b.Style.Heading > 0
	}
	if b.Style.List != "" || b.Style.Table || len(b.Text) > longTitle || b.Text == "" || ending(b.Text) != unfinished {
		return false
	}
	m, rest := form.CutMarker(b.Text)
	switch m.Style {
	case form.None:
		if len(b.Text) > longHeading {
			return false
		}
	case form.UpperRoman, form.UpperLetter:
		if len(b.Text) > titleLimit(blocks, i) {
			return false
		}
	default:
		return false
	}
	if first, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(first) || unicode.IsPunct(first) && first != '“' && first != '"' && first != '(' {
		return false
	}
	switch opening := form.Open(rest); {
	case opening == form.OpensUnknown:
		return m.Style != form.None || !listable(b) || !listed(blocks, i)
	case opening == form.OpensPreambular && m.Style != form.None:
		return true // "I. Raising the lamps": clauses of a preamble have no such number
	}
	// "Taking stock: ten years of the Forum" opens as a preambular paragraph
	// does; that a number follows tells it from one that lost its comma.
	if i+1 == len(blocks) {
		return false
	}
	next, _ := form.CutMarker(blocks[i+1].Text)
	if m.Style != form.None && next.Style == form.None && startsParagraph(blocks[i+1]) {
		return true // "XII. Addressing the state of the harbours", with a number of a section
	}
	return next.Style == form.Decimal || next.Style == form.None && blocks[i+1].Style.List != ""
}

// listed reports whether block i is one of many in a row without a stop, as the
// names in a list are: headings stand over text.
//
//	"The following spoke:" | "The Pilot of Lys" | "The Pilot of Marn" | "The Pilot of Orr" → all three
func listed(blocks []layout.Block, i int) bool {
	const led, alone = 3, 6 // in a row: below a line that leads them in, and elsewhere
	from := i
	for from > 0 && i-from < alone && listable(blocks[from-1]) {
		from--
	}
	to := i
	for to < len(blocks) && to-from < alone && listable(blocks[to]) {
		to++
	}
	if from > 0 && ending(blocks[from-1].Text) == colon {
		return to-from >= led
	}
	return to-from >= alone
}

// listable reports whether a block may be one of a list of names: it has no number,
// of its own or within its title, no style of its own and no stop.
func listable(b layout.Block) bool {
	if b.Text == "" || b.Style.Heading > 0 || b.Style.List != "" || b.Style.Table || len(b.Text) > longTitle || ending(b.Text) != unfinished || standsAlone(b.Text) {
		return false
	}
	m, _ := form.CutMarker(b.Text)
	_, counted := form.TitleNumber(b.Text)
	return m.Style == form.None && counted == 0 && form.Open(b.Text) == form.OpensUnknown &&
		(len(b.Text) < capitals || strings.ContainsFunc(b.Text, unicode.IsLower))
}

// capitals is the least length in bytes of a title in capitals: "P-4" is none.
const capitals = 12
