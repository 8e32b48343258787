package form

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution/tables"
)

// Opening is what the first words of a paragraph tell of its kind.
type Opening uint8

// The openings.
const (
	OpensUnknown Opening = iota
	// OpensPreambular: a participle or adjective ("Recalling", "Deeply
	// concerned").
	OpensPreambular
	// OpensOperative: a finite verb in the third person ("Urges", "Also notes").
	OpensOperative
)

// Open tells what the first words of a paragraph without a number say of its
// kind. It knows the words that resolutions use, and otherwise goes by form:
// a capitalised "-ing" is preambular.
//
//	"Deeply concerned that ..."  → OpensPreambular
//	"Also requests the ..."      → OpensOperative
//	"Trade facilitation"         → OpensUnknown
func Open(text string) Opening {
	if r, _ := utf8.DecodeRuneInString(text); r >= 0x400 || !unicode.IsUpper(r) {
		if r < 0x400 {
			return OpensUnknown
		}
		return openElsewhere(text)
	}
	head := firstBytes(text, 120)
	i := -1
	for w := range strings.FieldsSeq(head) {
		i++
		w = strings.ToLower(strings.TrimRight(w, ",;:."))
		switch {
		case operativeVerbs()[w]:
			return OpensOperative
		case preambularWords()[w]:
			return OpensPreambular
		case i == 0 && len(w) > 5 && strings.HasSuffix(w, "ing") && threeWords(head) && !actionNouns()[w]:
			return OpensPreambular
		case i > 0 && len(w) > 5 && strings.HasSuffix(w, "ing"):
			return OpensPreambular
		case i < 3 && (adverbs()[w] || len(w) > 4 && strings.HasSuffix(w, "ly")):
			continue
		}
		return openElsewhere(text)
	}
	return OpensUnknown
}

// threeWords reports whether a text has three words or more.
func threeWords(text string) bool {
	n := 0
	for range strings.FieldsSeq(text) {
		if n++; n == 3 {
			return true
		}
	}
	return false
}

func firstBytes(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// ascii reports whether a text has no character beyond ASCII.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plainLetters reports whether a text has no letter beyond ASCII.
func plainLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) })
}

// wordSet returns a function that gives the words of a list, made when first asked for.
func wordSet(s string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for w := range strings.FieldsSeq(s) {
			m[w] = true
		}
		return m
	})
}

// The words that open English paragraphs: adverbs, which may stand before the verb or
// participle; participles and adjectives other than those in "-ing"; words in "-ing"
// that open headings and sentences as nouns; finite verbs.
var (
	adverbs         = openings("adverb", "en")
	preambularWords = openings("preambular", "en")
	actionNouns     = openings("noun", "en")
	operativeVerbs  = openings("operative", "en")
)

// openings returns a function that gives a row of the words that open paragraphs.
func openings(kind, language string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range tables.Openings(kind, language) {
			m[w] = true
		}
		return m
	})
}
