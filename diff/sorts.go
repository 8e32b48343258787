package diff

import (
	"unicode"
	"unicode/utf8"
)

// sort tells what sort of token it is, for the clean-up: how much it says when
// it alone is equal, and whether a phrase may begin or end there.
type sort uint8

const (
	content     sort = iota // a word that says something
	number                  // a word that begins with a digit
	article                 // "the", "a"
	conjunction             // "and", "or"
	preposition             // "of", "in", "to"
	pronoun                 // other small words: "its", "that", "is"
	comma                   // a comma
	stop                    // other punctuation that ends a phrase: ; : . —
	opening                 // ( [ “
	closing                 // ) ] ”
	mark                    // any other punctuation
)

// small are the function words of English: closed classes, as any grammar
// lists them. Texts in other languages are diffed without them.
var small = map[string]sort{}

func init() {
	for class, list := range map[sort][]string{
		article:     {"the", "a", "an"},
		conjunction: {"and", "or", "nor", "but", "as", "well", "including", "inter", "alia"},
		preposition: {"of", "in", "on", "to", "for", "by", "with", "from", "at", "into", "through", "between", "among", "within", "towards", "under", "upon", "over", "about", "per", "via", "than", "against", "during", "without", "across"},
		pronoun: {"its", "their", "his", "her", "our", "it", "they", "this", "that", "these", "those", "which", "who", "whom", "whose", "such", "other", "all", "any", "both", "each",
			"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "not", "no", "so", "also", "further", "if", "when", "where", "there", "will", "may", "can", "would", "should", "shall"},
	} {
		for _, w := range list {
			small[w] = class
		}
	}
}

func sortOf(key string) sort {
	if class, ok := small[key]; ok {
		return class
	}
	r, _ := utf8.DecodeRuneInString(key)
	switch {
	case unicode.IsDigit(r):
		return number
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return content
	}
	switch key {
	case ",", "،", "、", "，":
		return comma
	case ";", ":", ".", "!", "?", "—", "–", "؛", "。", "；", "：":
		return stop
	case "(", "[", "{":
		return opening
	case ")", "]", "}":
		return closing
	}
	return mark
}

// small reports whether a token says nothing when it stands alone.
func (s sort) small() bool { return s != content && s != number }
