package diff

import (
	"unicode"
	"unicode/utf8"
)

// class tells what sort of token it is, for the clean-up: how much it says
// when it alone is equal, and whether a phrase may begin or end there.
type class uint8

const (
	content     class = iota // a word that says something
	number                   // a word that begins with a digit
	month                    // "March": part of a date that is replaced whole
	article                  // "the", "a"
	conjunction              // "and", "or"
	preposition              // "of", "in", "to"
	function                 // other small words: "its", "that", "is"
	comma                    // a comma
	stop                     // other punctuation that ends a phrase: ; : . —
	quote                    // a straight quotation mark, which opens or closes
	opening                  // ( [ {
	closing                  // ) ] }
	mark                     // any other punctuation
)

// telling reports whether a token says something when it stands alone.
func (c class) telling() bool { return c == content || c == number }

// classes are the function words and months of English: closed classes, as any
// grammar lists them. Other languages are diffed without such knowledge.
var classes = func() map[string]class {
	out := map[string]class{}
	for _, list := range []struct {
		class class
		words []string
	}{
		{month, []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}},
		{article, []string{"the", "a", "an"}},
		{conjunction, []string{"and", "or", "nor", "but", "as", "well", "including"}},
		{preposition, []string{"of", "in", "on", "to", "for", "by", "with", "from", "at", "into", "through", "between", "among", "within",
			"towards", "under", "upon", "over", "about", "per", "via", "than", "against", "during", "without", "across"}},
		{function, []string{"its", "their", "his", "her", "our", "it", "they", "this", "that", "these", "those", "which", "who", "whom",
			"whose", "such", "other", "all", "any", "both", "each", "is", "are", "was", "were", "be", "been", "being", "has", "have",
			"had", "do", "does", "not", "no", "so", "also", "further", "if", "when", "where", "there", "will", "may", "can", "would",
			"should", "shall", "inter", "alia"}},
	} {
		for _, w := range list.words {
			out[w] = list.class
		}
	}
	return out
}()

func classOf(key string) class {
	if c, ok := classes[key]; ok {
		return c
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
	case "\"":
		return quote
	case "(", "[", "{":
		return opening
	case ")", "]", "}":
		return closing
	}
	return mark
}
