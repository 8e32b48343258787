package resolution

import (
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// isHeading reports whether block i is a section heading: by its style, or a
// short line without a number of a paragraph that starts with a capital letter
// or figure and has no stop at its end.
func isHeading(blocks []layout.Block, i int) bool {
	b := blocks[i]
	if b.Style.Heading > 0 {
		return true
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
	if form.Open(rest) == form.OpensUnknown {
		return true
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
