package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is one of the different words and marks of a text, known by its key. A resolution
// has some thousand and repeats them fifty times over: what is asked of a word (its lower
// case, its stem, whether it is a small word) is asked once, and looked up by number
// where it stands again.
type Word struct {
	Key string
	// Lower is the key in lower case.
	Lower string
	// Stem is what Stem makes of Lower.
	Stem string
	// Upper tells that it begins with a capital letter, Digit that it begins with a
	// digit of 0 to 9.
	Upper, Digit bool
	Class        Class
	// cites tells that it may begin a citation: most words do not, and are passed over.
	cites bool
	// ordinal is the number of an ordinal, 0 for other words.
	ordinal int16
	*known
}

// read finds out what is to be known of a word, given its key.
func (w *Word) read() {
	r, _ := utf8.DecodeRuneInString(w.Key)
	w.Lower, w.Upper, w.Digit = strings.ToLower(w.Key), unicode.IsUpper(r), '0' <= r && r <= '9'
	w.known, w.Stem = lookUp(w.Lower), Stem(w.Lower)
	w.Class = w.class()
	w.ordinal = int16(Ordinal(w.Lower))
	_, _, number := slashed(w.Key)
	w.cites = number || symbol(w.Key) != "" || digits(w.Key)
}
