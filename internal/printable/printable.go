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
	if r >= 0x20 && r < 0x7f {
		return r
	}
	switch ClassOf(r) {
	case Break:
		return ' '
	case Control:
		switch {
		case r < 0x20:
			return '␀' + r
		case r == 0x7f:
			return '␡'
		}
		return utf8.RuneError
	case Joiner:
		if last >= firstJoinedScript && unicode.In(last, unicode.L, unicode.M) {
			return r
		}
		return -1
	case Reorders, None:
		return utf8.RuneError
	case Hides, Selector:
		return -1
	}
	return r
}

// firstJoinedScript is where the scripts begin that use joiners in ordinary
// spelling: Arabic, Syriac, and those of South Asia after them.
const firstJoinedScript = 0x600
