package printable

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Piece is a stretch of document text as a page may show it: plain text, or
// one character that must be made visible because it would otherwise hide
// something from the reader or reorder what they see.
type Piece struct {
	// Text is plain text; empty if Code is not.
	Text string
	// Code names a character by its code point, "U+202E", or a byte that is no
	// UTF-8, "\xFF".
	Code string
}

// Pieces cuts text at the characters that a reader could not see: controls,
// bidirectional overrides, zero-width characters, tags, and bytes that are no
// UTF-8. In a text that runs from right to left the joiners and the plain
// direction marks are part of good spelling and stay as they are.
func Pieces(text string, rightToLeft bool) []Piece {
	var out []Piece
	start := 0
	for i := 0; i < len(text); {
		if text[i] >= ' ' && text[i] < 0x7f {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		code := ""
		switch {
		case r == utf8.RuneError && size == 1:
			code = fmt.Sprintf(`\x%02X`, text[i])
		case hidden(r) && !(rightToLeft && spellingMark(r)):
			code = fmt.Sprintf("U+%04X", r)
		}
		if code != "" {
			if start < i {
				out = append(out, Piece{Text: text[start:i]})
			}
			out = append(out, Piece{Code: code})
			start = i + size
		}
		i += size
	}
	if start < len(text) {
		out = append(out, Piece{Text: text[start:]})
	}
	return out
}

// asciiOnly reports, without much work, that a text has nothing to be made visible:
// it holds printable ASCII only.
func asciiOnly(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] >= 0x7f {
			return false
		}
	}
	return true
}

// hidden reports whether a reader cannot see r, or sees other characters in
// another order because of it. Tabs and line feeds are white space to a page, and
// what chooses the form of a character is seen in that form.
func hidden(r rune) bool {
	switch ClassOf(r) {
	case Seen, Selector:
		return false
	case Break:
		return r != '\t' && r != '\n'
	}
	return true
}

// spellingMark reports whether r is a joiner or direction mark that Arabic,
// Persian and Hebrew texts use in plain spelling.
func spellingMark(r rune) bool {
	c := ClassOf(r)
	return c == Joiner || c == Direction
}

// Visible is text with every character that a reader could not see replaced by
// its code in brackets: "[U+202E]".
func Visible(text string) string {
	if asciiOnly(text) {
		return text
	}
	var b strings.Builder
	for _, p := range Pieces(text, false) {
		if p.Code != "" {
			b.WriteString("[" + p.Code + "]")
		}
		b.WriteString(p.Text)
	}
	return b.String()
}
