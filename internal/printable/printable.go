// Package printable makes text from a document safe to print: nothing in it
// can act on a terminal or change the order of what stands around it.
package printable

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean returns text as it may be printed on one line.
//
//   - Control characters (C0, DEL, C1) become pictures: ESC is shown as ␛. Tabs
//     and line breaks, the Unicode ones too, become spaces.
//   - Characters that reorder what follows (bidirectional embeddings, overrides
//     and isolates) and bytes that are no text become U+FFFD, to be seen.
//   - Characters that hide (zero-width spaces, soft hyphens, tags) go, but
//     joiners stay after a letter of a script that is written with them.
//
// Text that needs none of this, nearly all, is returned as it is.
func Clean(text string) string {
	if plain(text) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	last := ' '
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		r = printed(r, last)
		if r < 0 {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// plain reports whether text is printable as it is: ASCII without controls, or
// runes that printed leaves alone.
func plain(text string) bool {
	last := ' '
	for i := 0; i < len(text); {
		c := text[i]
		if c >= 0x20 && c < 0x7f {
			last = rune(c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 || printed(r, last) != r {
			return false
		}
		last = r
		i += size
	}
	return true
}

// printed returns what is printed for r after the rune last: r itself, another
// rune, or -1 for nothing.
func printed(r, last rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return ' '
	case r < 0x20:
		return '␀' + r
	case r == 0x7f:
		return '␡'
	case r < 0x7f:
		return r
	case r < 0xa0:
		return utf8.RuneError
	case r == 0x200c || r == 0x200d: // zero-width joiners
		if last >= firstJoinedScript && unicode.In(last, unicode.L, unicode.M) {
			return r
		}
		return -1
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // embeddings, overrides, isolates
		return utf8.RuneError
	case r == 0xad, r == 0x200b, r == 0x2060, r == 0xfeff,
		r >= 0x2061 && r <= 0x2065, r >= 0x206a && r <= 0x206f, // invisible operators, deprecated format characters
		r >= 0xfff9 && r <= 0xfffb, // interlinear annotation
		r >= 0xe0000 && r <= 0xe0fff:
		return -1
	case r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe: // not characters at all
		return utf8.RuneError
	}
	return r
}

// firstJoinedScript is where the scripts begin that use joiners in ordinary
// spelling: Arabic, Syriac, and those of South Asia after them.
const firstJoinedScript = 0x600
