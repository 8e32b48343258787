package form

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Opening words of the other languages. French and Spanish words that are also
// English ones ("Note", "Decide") are left out: nothing tells here in which
// language a paragraph is. Chinese has the same verbs in both parts, so its
// paragraphs are told by their numbers alone.
var (
	preambularElsewhere = openings("preambular", "*")
	operativeElsewhere  = openings("operative", "*")
	adverbsElsewhere    = openings("adverb", "*")
)

// operativeIn are the operative verbs that are words of another language too, by
// the tag of the language.
var operativeIn = map[string]func() map[string]bool{"fr": openings("operative", "fr"), "es": openings("operative", "es")}

// OpenIn is Open for what only the language of the text tells.
//
//	"fr", "Invite les États" → OpensOperative
func OpenIn(language, text string) Opening {
	words := operativeIn[language]
	first, _, _ := strings.Cut(text, " ")
	if r, _ := utf8.DecodeRuneInString(first); words == nil || !unicode.IsUpper(r) || !words()[strings.ToLower(first)] {
		return OpensUnknown
	}
	return OpensOperative
}

// OpenLow is Open for a paragraph of another language that begins with a small letter.
//
//	"rappelant ses résolutions," → OpensPreambular
func OpenLow(text string) Opening {
	if r, _ := utf8.DecodeRuneInString(text); !unicode.IsLower(r) {
		return OpensUnknown
	}
	return openElsewhere(text)
}

// openElsewhere is Open for the other languages; letters' case does not count,
// for Russian paragraphs open with a small one.
func openElsewhere(text string) Opening {
	for i, w := range strings.Fields(firstBytes(text, 120)) {
		w = strings.ToLower(strings.TrimRight(w, Commas+Semicolons+Colons+FullStops))
		switch {
		case operativeElsewhere()[w]:
			return OpensOperative
		case preambularElsewhere()[w]:
			return OpensPreambular
		case i < 4 && adverbsElsewhere()[w]:
			continue
		}
		return OpensUnknown
	}
	return OpensUnknown
}
