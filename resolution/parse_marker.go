package resolution

import (
	"strconv"
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// blockMarker returns the marker of a block: the one that automatic numbering
// gave, or the one that its text starts with, perhaps after an opening quote.
func blockMarker(b layout.Block) (m form.Marker, quote string) {
	if b.Style.List != "" {
		if n, err := strconv.Atoi(b.Style.List); err == nil {
			return form.Marker{Style: form.Digit, Value: n, Text: b.Style.List}, ""
		}
		m, _ = form.CutMarker(b.Style.List)
		return m, ""
	}
	m, _ = form.CutMarker(b.Text)
	if m.Style != form.None {
		return m, ""
	}
	for _, q := range []string{"“", "\"", "«"} {
		if rest, ok := strings.CutPrefix(b.Text, q); ok {
			if m, _ = form.CutMarker(rest); m.Style == form.Decimal || m.Style == form.Letter || m.Style == form.Roman {
				return m, q
			}
		}
	}
	return form.Marker{}, ""
}

// cutMarkerText takes a marker off the front of a block's text, unless it came
// from automatic numbering and so is not in the text.
func cutMarkerText(b layout.Block, m form.Marker) layout.Block {
	if m.Text == "" || b.Style.List != "" || !strings.HasPrefix(b.Text, m.Text) {
		return b
	}
	return trimFront(b, len(m.Text))
}

// cutQuoted takes a marker off that stands after an opening quote, and leaves
// the quote.
func cutQuoted(b layout.Block, m form.Marker, quote string) layout.Block {
	if quote == "" {
		return cutMarkerText(b, m)
	}
	rest := trimFront(b, len(quote)+len(m.Text))
	head := b
	head.Text, head.Marks, head.Style.Italic, head.Authored = quote, nil, nil, nil
	return joinBlocks(head, "", rest)
}
