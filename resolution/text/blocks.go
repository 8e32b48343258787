package text

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// blocks groups lines into blocks.
func blocks(lines []line) []layout.Block {
	var out []layout.Block
	for i := 0; i < len(lines); {
		start := i
		for i++; i < len(lines) && !lines[i].blank && !starts(lines[i]); i++ {
		}
		out = append(out, join(lines[start:i]))
	}
	return out
}

// starts reports whether a line starts a block though no empty line stands
// before it.
func starts(l line) bool {
	if m, _ := form.CutMarker(l.text); m.Style == form.Decimal || m.Style == form.Letter || m.Style == form.Roman {
		return true
	}
	return form.DateLine(l.text)
}

// join makes one block of a paragraph's lines.
func join(lines []line) layout.Block {
	var text strings.Builder
	for i, l := range lines {
		if i > 0 {
			text.WriteByte(' ')
		}
		text.WriteString(l.text)
	}
	first, last := lines[0], lines[len(lines)-1]
	return layout.Block{Text: text.String(), Span: layout.Span{Page: first.page, Line: first.number, EndLine: last.number}}
}
