package text

import (
	"strings"
	"unicode"
)

// quotes counts the quotation marks of a run of text: those that open and have
// not been closed, and straight ones, which do both.
type quotes struct{ open, straight int }

// add counts the marks of one more line.
func (q *quotes) add(text string) {
	for _, r := range text {
		switch r {
		case '“', '«':
			q.open++
		case '”', '»':
			q.open--
		case '"':
			q.straight++
		}
	}
}

// continued reports whether line b begins the next paragraph of a quotation of
// several paragraphs, each of which begins with an opening quotation mark while
// the one before it is not closed; or the first of one, after a colon. A line
// without its stop ends a paragraph only where it is short.
//
//	"“The Council notes the lamps." | "“The Council thanks the lighters.”" → true
//	"entitled “Lamps”."             | "“Wicks” is another."                → false
func (q *quotes) continued(a, b string, short bool) bool {
	rest := strings.TrimLeft(b, "“«\"")
	if len(rest) == len(b) || ending(a) != stop && !short {
		return false
	}
	if r := firstRune(rest); !unicode.IsUpper(r) && !unicode.IsDigit(r) && r != '(' && r < 0x400 {
		return false
	}
	return strings.HasSuffix(a, ":") || q.open > 0 || q.straight%2 == 1
}
