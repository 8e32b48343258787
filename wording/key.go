package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Key returns the form of a token by which it is compared: quotes straight,
// hyphens plain, digits and full-width signs as in ASCII, what shows nothing or
// only stretches a line gone. Case is kept.
func Key(token string) string {
	for i := range len(token) {
		if token[i] >= utf8.RuneSelf {
			return strings.Map(plain, token)
		}
	}
	return token
}

// plain returns the plain form of a character, -1 for one that says nothing.
func plain(r rune) rune {
	switch {
	case r < 0x80:
		return r
	case r >= 0x660 && r <= 0x669: // Arabic-Indic digits
		return r - 0x660 + '0'
	case r >= 0x6F0 && r <= 0x6F9: // their eastern forms
		return r - 0x6F0 + '0'
	case r >= 0xFF01 && r <= 0xFF5E: // full-width forms of ASCII
		return r - 0xFF01 + '!'
	case r == '\u0640' || invisible(r): // the stretched line within Arabic words
		return -1
	}
	switch r {
	case '’', '‘', 'ʼ', '‹', '›':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '‑', '‐', '−':
		return '-'
	}
	return r
}

// invisible reports characters that show nothing by themselves: soft hyphens,
// joiners, direction marks, byte-order marks.
func invisible(r rune) bool { return r >= 0xAD && unicode.Is(unicode.Cf, r) }
