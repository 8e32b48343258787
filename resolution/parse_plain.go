package resolution

import (
	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// plainParagraph makes the paragraph of block i in a document that is no resolution.
// Only a number shows a heading there: a section's, or one before a line without a
// stop that text without a number follows.
func (l *labeller) plainParagraph(b layout.Block, i int) {
	m, quote := blockMarker(b)
	switch m.Style {
	case form.Decimal:
		if l.titleAt(i) {
			l.heading(cutMarkerText(b, m), m.Text)
			return
		}
		l.numbered(b, m, quote)
		return
	case form.UpperRoman, form.UpperLetter:
		if l.p.isHeading(i) {
			l.heading(cutMarkerText(b, m), m.Text)
			return
		}
	case form.Letter, form.Roman:
		l.sub(b, m, i)
		return
	}
	l.pp++
	l.put(Label{Series: "PP", Number: l.pp}, Preambular, "", b)
}

// titleAt reports whether block i is a line without a stop above text without a number.
func (l *labeller) titleAt(i int) bool {
	blocks, b := l.p.body, l.p.body[i]
	if i+1 == len(blocks) || b.Style.Table || len(b.Text) > longTitle || ending(b.Text) != unfinished {
		return false
	}
	next, _ := blockMarker(blocks[i+1])
	return next.Style == form.None && ending(blocks[i+1].Text) == fullStop
}
