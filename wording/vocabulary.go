package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/wordset"
)

// Word is one of the different words and marks of a text, known by its key.
type Word struct {
	Key string
	// Lower is the key in lower case.
	Lower string
	// Stem is what Stem makes of Lower.
	Stem string
	// Same is the number of the first word with the same Lower.
	Same int32
	// Upper tells that it begins with a capital letter, Digit that it begins with a
	// digit of 0 to 9.
	Upper, Digit bool
	// may tells what the word may begin, ordinal is one more than the number of an ordinal,
	// 0 for other words.
	may     beginnings
	ordinal int16
	*known
}

// beginnings are the sorts of thing that a word may begin: most words begin none, and
// the scanners pass them over.
type beginnings uint8

const (
	aCitation beginnings = 1 << iota // a symbol or number
	aDate                            // a date, or the number of a session
	aQuantity
)

// vocabulary numbers words in the order of first sight. A resolution has some thousand
// different words and repeats them fifty times over: what is asked of a word (its lower
// case, its stem, whether it is a small word) is asked once, and looked up by number
// where it stands again.
type vocabulary struct {
	numbers wordset.Index
	words   []Word
}

// number returns the number of a key.
func (v *vocabulary) number(key string) int32 {
	n, known := v.numbers.Number(key)
	if !known {
		v.words = append(v.words, Word{Key: key})
	}
	return int32(n)
}

// read finds out what is to be known of a word, given its key.
func (w *Word) read() {
	r, _ := utf8.DecodeRuneInString(w.Key)
	w.Lower, w.Upper, w.Digit = strings.ToLower(w.Key), unicode.IsUpper(r), '0' <= r && r <= '9'
	w.known, w.Stem = lookUp(w.Lower), Stem(w.Lower)
	if n, ok := Ordinal(w.Lower); ok {
		w.ordinal = int16(n + 1)
	}
	_, _, number := slashed(w.Key)
	before, _, _ := strings.Cut(w.Lower, "-")
	if number || symbol(w.Key) != "" || digits(w.Key) {
		w.may |= aCitation
	}
	if w.Digit || w.ordinal > 0 || w.Lower == "one" || w.sets&months != 0 {
		w.may |= aDate
	}
	if w.Digit || w.Lower == "half" || w.Lower == "one" || w.Lower == "a" || cardinals.has(before) {
		w.may |= aQuantity
	}
}

// sameLower sets Same of all words, and returns it for each lower case.
func sameLower(words []Word) map[string]int32 {
	first := make(map[string]int32, len(words))
	for n := range words {
		w := &words[n]
		same, ok := first[w.Lower]
		if !ok {
			same = int32(n)
			first[w.Lower] = same
		}
		w.Same = same
	}
	return first
}
