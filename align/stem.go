package align

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stem returns what is common to the forms of a lower-case word: the plural s,
// -ed, -ing and -es are cut where four letters remain. Words longer than nine
// letters keep nine, which does for languages with other endings.
func stem(word string) string {
	word = strings.TrimSuffix(word, "'s")
	for _, ending := range [...]string{"ing", "ies", "ied", "es", "ed", "s", "y", "e"} {
		if rest, ok := strings.CutSuffix(word, ending); ok && len(rest) >= 4 {
			word = rest
			break
		}
	}
	const keep = 9 // letters; "implement-ation", "recogniz-ing" fall together
	if utf8.RuneCountInString(word) > keep && !strings.ContainsFunc(word, unicode.IsDigit) {
		n := 0
		for i := range word {
			if n == keep {
				return word[:i]
			}
			n++
		}
	}
	return word
}

// unspaced reports whether a word is of a script written without spaces, whose
// runs are cut into pairs of characters.
func unspaced(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return r >= 0xE00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// numeral reports whether a word holds a digit.
func numeral(word string) bool { return strings.ContainsFunc(word, unicode.IsDigit) }
