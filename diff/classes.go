package diff

import (
	"unicode"
	"unicode/utf8"

	"resdiff/wording"
)

// class tells what sort of token it is, for the clean-up: how much it says
// when it alone is equal, and whether a phrase may begin or end there.
type class uint8

const (
	content     class = iota // a word that says something
	number                   // a word that begins with a digit
	character                // a Chinese character, which is less than a word
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
func (c class) telling() bool { return c == content || c == number || c == character }

func classOf(w *wording.Word) class {
	if c, ok := partClasses[w.Part()]; ok {
		return c
	}
	r, _ := utf8.DecodeRuneInString(w.Key)
	switch {
	case unicode.Is(unicode.Han, r):
		return character
	case unicode.IsDigit(r):
		return number
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return content
	}
	switch w.Key {
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

var partClasses = map[wording.Part]class{
	wording.Article: article, wording.Conjunction: conjunction, wording.Preposition: preposition, wording.Function: function, wording.Month: month,
}
