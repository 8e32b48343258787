package text

import (
	"strings"
	"unicode/utf8"
)

// lowerMarks puts footnote marks back that a laid-out extraction gave a line
// of their own, below the line that they belong to: the figure's column tells
// the word after which it stands. It becomes a superscript there.
//
//	"Agenda 21, the Programme"
//	"         5               " → "Agenda 21,⁵ the Programme"
func lowerMarks(lines []line, notes []note) []line {
	known := map[string]bool{}
	for _, n := range notes {
		known[n.mark] = true
	}
	out := make([]line, 0, len(lines))
	carry := false
	for i, l := range lines {
		if len(out) > 0 && l.indent > 0 && !l.broken && len(l.text) <= 3 && known[l.text] && i+1 < len(lines) && !lines[i+1].broken {
			if digits := superscript(l.text); digits != l.text {
				prev := &out[len(out)-1]
				prev.text = insertAfterWord(prev.text, l.indent-prev.indent, digits)
				carry = !l.blank
				continue
			}
		}
		if carry {
			l.blank = false
			carry = false
		}
		out = append(out, l)
	}
	return out
}

// insertAfterWord puts mark after the word of s that ends nearest to the
// column.
func insertAfterWord(s string, column int, mark string) string {
	best, nearest := len(s), 1<<30
	col := 0
	for at := 0; at <= len(s); {
		end := len(s)
		if i := strings.IndexByte(s[at:], ' '); i >= 0 {
			end = at + i
		}
		col += utf8.RuneCountInString(s[at:end])
		if d := max(col-column, column-col); d < nearest {
			best, nearest = end, d
		}
		col++
		at = end + 1
	}
	return s[:best] + mark + s[best:]
}
