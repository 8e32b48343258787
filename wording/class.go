package wording

import (
	"unicode"
	"unicode/utf8"
)

// Class tells what sort of word or mark it is: how much it says where it stands alone,
// and whether a phrase may begin or end there. Small words are of closed classes, as any
// grammar lists them, of the official languages of the United Nations. They are kept
// together, for the few that mean something else in another language ("or", "son") are
// small words there too, or rare in resolutions.
type Class uint8

// The classes.
const (
	Content     Class = iota // a word that says something
	Number                   // a word that begins with a digit
	Character                // a Chinese character, which is less than a word
	Month                    // "March": part of a date that is replaced whole
	Article                  // "the", "a"
	Conjunction              // "and", "or"
	Preposition              // "of", "in", "to"
	Function                 // other small words: "its", "that", "is"
	Comma                    // a comma
	Stop                     // other punctuation that ends a phrase: ; : . —
	QuoteMark                // a straight quotation mark, which opens or closes
	Opening                  // ( [ {
	Closing                  // ) ] }
	Mark                     // any other punctuation
)

// Telling reports whether a token says something when it stands alone.
func (c Class) Telling() bool { return c == Content || c == Number || c == Character }

// smallWords are the sets of small words that each class has, and of months but English ones.
var smallWords = [...]sets{Article: articles, Conjunction: conjunctions, Preposition: prepositions, Function: functionWords, Month: monthsElsewhere}

// class returns the class of a word as printed: "May", not "may", is a month.
func (w *Word) class() Class {
	for c, set := range smallWords {
		if !w.Upper && w.sets&set != 0 {
			return Class(c)
		}
	}
	r, _ := utf8.DecodeRuneInString(w.Key)
	switch {
	case w.Upper && w.sets&months != 0:
		return Month
	case unicode.Is(unicode.Han, r):
		return Character
	case unicode.IsDigit(r):
		return Number
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return Content
	}
	switch w.Key {
	case ",", "،", "、", "，":
		return Comma
	case ";", ":", ".", "!", "?", "—", "–", "؛", "。", "；", "：":
		return Stop
	case "\"":
		return QuoteMark
	case "(", "[", "{":
		return Opening
	case ")", "]", "}":
		return Closing
	}
	return Mark
}
