package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is one of the different words and marks of a text, known by its key.
type Word struct {
	Key string
	// Lower is the key in lower case.
	Lower string
	// Same is the number of the first word with the same Lower.
	Same int32
	// Upper tells that it begins with a capital letter, Digit that it begins with a
	// digit of 0 to 9.
	Upper, Digit bool
	// may tells what the word may begin, ordinal is one more than the number of an ordinal,
	// 0 for other words.
	may     beginnings
	ordinal int16
}

// beginnings are the sorts of thing that a word may begin: most words begin none, and
// the scanners pass them over.
type beginnings uint8

const (
	aName     beginnings = 1 << iota // a known name
	anActor                          // a known group of actors
	aCitation                        // a symbol or number
	aDate                            // a date, or the number of a session
	aQuantity
)

// vocabulary numbers words in the order of first sight. A resolution has some thousand
// different words and repeats them fifty times over: what is asked of a word (its lower
// case, its stem, whether it is a small word) is asked once, and looked up by number
// where it stands again.
type vocabulary struct {
	numbers map[string]int32
	words   []Word
}

// number returns the number of a key.
func (v *vocabulary) number(key string) int32 {
	n, ok := v.numbers[key]
	if ok {
		return n
	}
	if v.numbers == nil {
		v.numbers = map[string]int32{}
	}
	return v.add(wordOf(key))
}

// wordOf tells what is known of a key.
func wordOf(key string) Word {
	r, _ := utf8.DecodeRuneInString(key)
	w := Word{Key: key, Lower: strings.ToLower(key), Upper: unicode.IsUpper(r), Digit: '0' <= r && r <= '9'}
	if n, ok := Ordinal(w.Lower); ok {
		w.ordinal = int16(n + 1)
	}
	_, _, number := slashed(key)
	before, _, _ := strings.Cut(w.Lower, "-")
	if len(known()[w.Lower]) > 0 {
		w.may |= aName
	}
	if len(groups()[w.Lower]) > 0 {
		w.may |= anActor
	}
	if number || symbol(key) != "" || digits(key) {
		w.may |= aCitation
	}
	if w.Digit || w.ordinal > 0 || w.Lower == "one" || months[w.Lower] > 0 {
		w.may |= aDate
	}
	if w.Digit || w.Lower == "half" || w.Lower == "one" || w.Lower == "a" || numberWords[before] > 0 {
		w.may |= aQuantity
	}
	return w
}

func (v *vocabulary) add(w Word) int32 {
	n := int32(len(v.words))
	v.numbers[w.Key] = n
	v.words = append(v.words, w)
	return n
}

// merge makes one vocabulary of those that several readers made. Each text was read by
// the reader of its index in by; its words are numbered anew, in the order of the texts,
// so that the numbers do not depend on who read which.
func merge(of []*vocabulary, texts []*Text, by []int32) []Word {
	most := 0
	for _, v := range of {
		most += len(v.words)
	}
	all := vocabulary{make(map[string]int32, most), make([]Word, 0, most)}
	numbers := make([][]int32, len(of)) // of the words of each reader, one more than in all; 0 where not seen yet
	for k, v := range of {
		numbers[k] = make([]int32, len(v.words))
	}
	for i, t := range texts {
		own, number := of[by[i]].words, numbers[by[i]]
		for k, id := range t.IDs {
			if number[id] == 0 {
				n, ok := all.numbers[own[id].Key]
				if !ok {
					n = all.add(own[id])
				}
				number[id] = n + 1
			}
			t.IDs[k] = number[id] - 1
		}
	}
	first := make(map[string]int32, len(all.words))
	for n := range all.words {
		w := &all.words[n]
		same, ok := first[w.Lower]
		if !ok {
			same = int32(n)
			first[w.Lower] = same
		}
		w.Same = same
	}
	return all.words
}
