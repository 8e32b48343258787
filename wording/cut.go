package wording

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Piece is one word, number or punctuation mark that Cut made of a text. The pieces of a
// text, each with the white space before it, concatenate to the text; white space at the
// very end belongs to none.
type Piece struct {
	// Start and End are the byte range in the text, white space not included.
	Start, End int
	// Key is what it is compared by: two pieces with equal keys differ at most in
	// typography (kind of quote, hyphen or space), never in case.
	Key string
	// Word tells a word or number from a punctuation mark.
	Word bool
}

// Cut cuts a text that is read alone, in order. Paragraphs are read by ReadPair.
//
// A word is a run of letters, marks and digits; apostrophes, hyphens and
// slashes within a run belong to it ("women's", "follow-up", "70/125"), as do
// full stops and commas between digits ("5.4", "1,000") and full stops after
// single letters ("e.g", "L.15") and within a document symbol ("E/CN.16/2024").
// French elided articles and pronouns are words of their own ("l’", "d’"), and
// so is each Chinese character, for no space tells where Chinese words end.
func Cut(text string) []Piece {
	pieces := make([]Piece, 0, len(text)/bytesPerToken+4)
	for start, end := range tokens(text) {
		pieces = append(pieces, Piece{start, end.at, Key(text[start:end.at]), end.word})
	}
	return pieces
}

// Count returns the number of pieces that Cut makes of text.
func Count(text string) int {
	n := 0
	for range tokens(text) {
		n++
	}
	return n
}

// tokenEnd is where a token ends, and whether it is a word.
type tokenEnd struct {
	at   int
	word bool
}

// tokens gives where each token of a text starts and ends.
func tokens(text string) iter.Seq2[int, tokenEnd] {
	return func(yield func(int, tokenEnd) bool) {
		for i := 0; i < len(text); {
			r, size := utf8.DecodeRuneInString(text[i:])
			if unicode.IsSpace(r) {
				i += size
				continue
			}
			end, word := next(text, i)
			if !yield(i, tokenEnd{end, word}) {
				return
			}
			i = end
		}
	}
}

// next returns the end of the token that starts at i, and whether it is a word.
func next(text string, i int) (end int, word bool) {
	r, size := utf8.DecodeRuneInString(text[i:])
	for invisible(r) {
		// What shows nothing goes with the token after it.
		i += size
		if i == len(text) {
			return i, false
		}
		if r, size = utf8.DecodeRuneInString(text[i:]); unicode.IsSpace(r) {
			return i, false
		}
	}
	switch {
	case !wordRune(r):
		return trailing(text, i+size), false
	case alone(r):
		return trailing(text, i+size), true
	}
	return wordEnd(text, i), true
}

// wordEnd returns the end of the word that starts at start.
func wordEnd(text string, start int) int {
	var before rune // the word character before the place
	run := 0        // word characters since the last joiner
	for i := start; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf && wordRune(rune(c)) { // most are
			before = rune(c)
			run++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case wordRune(r):
			if alone(r) {
				return i
			}
			before = r
			run++
		case invisible(r):
		default:
			after, _ := utf8.DecodeRuneInString(text[i+size:])
			if !joins(text[start:i], before, run, r, after) {
				return i
			}
			if apostrophe(r) && elided(text[start:i], after) {
				return i + size
			}
			run = 0
		}
		i += size
	}
	return len(text)
}

// joins reports whether r binds the word before it, which ends in run
// characters of which the last is before, and what follows into one word.
func joins(word string, before rune, run int, r, after rune) bool {
	if !wordRune(after) || alone(after) {
		return false
	}
	switch r {
	case '\'', '’', '-', '‑', '‐', '/':
		return true
	case '.':
		if unicode.IsDigit(before) && unicode.IsDigit(after) {
			return true
		}
		return run == 1 && unicode.IsLetter(before) || strings.Contains(word, "/") && unicode.IsDigit(after)
	case ',', '٫', '٬':
		return unicode.IsDigit(before) && unicode.IsDigit(after)
	}
	return false
}

func apostrophe(r rune) bool { return r == '\'' || r == '’' }

// elided reports whether word, which an apostrophe follows, is an elided
// French one: "l’Assemblée", not "women’s".
func elided(word string, after rune) bool {
	return len(word) <= len("lorsqu") && elisions.has(strings.ToLower(word)) && strings.ContainsRune("aeiouyhàâæéèêëîïôœùûAEIOUYHÀÂÆÉÈÊËÎÏÔŒÙÛ", after)
}

// trailing returns the end of the marks and invisible characters at i that go
// with the token before them.
func trailing(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsMark(r) && !invisible(r) {
			break
		}
		i += size
	}
	return i
}

// alone reports characters that are words by themselves: those of Chinese and
// Japanese.
func alone(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}
