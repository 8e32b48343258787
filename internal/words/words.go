// Package words cuts text into the units that are compared: words and
// punctuation marks.
package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Token is one word, number or punctuation mark of a text. The tokens of a
// text, each with the white space before it, concatenate to the text; white
// space at the very end belongs to no token.
type Token struct {
	// Start and End are the byte range in the text, white space not included.
	Start, End int
	// Key is what the token is compared by: two tokens with equal keys differ
	// at most in typography (kind of quote, hyphen or space), never in case.
	Key string
	// Word tells a word or number from a punctuation mark.
	Word bool
}

// Cut returns the tokens of text in order.
//
// A word is a run of letters, marks and digits; apostrophes and hyphens within
// a run belong to it ("women's", "follow-up"), as do full stops, commas and
// slashes between digits ("5.4", "1,000", "70/125") and slashes within a
// document symbol ("E/CN.16/2024/2").
func Cut(text string) []Token {
	tokens := make([]Token, 0, len(text)/6+1)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		start := i
		i += size
		if wordRune(r) {
			for i < len(text) {
				r, size := utf8.DecodeRuneInString(text[i:])
				if !wordRune(r) && !(joiner(r) && continues(text[i+size:])) {
					break
				}
				i += size
			}
		}
		tokens = append(tokens, Token{Start: start, End: i, Key: Key(text[start:i]), Word: wordRune(r)})
	}
	return tokens
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// joiner reports whether r binds two runs of word characters into one word.
func joiner(r rune) bool {
	switch r {
	case '\'', '’', '-', '‑', '‐', '.', '/', ',':
		return true
	}
	return false
}

func continues(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return wordRune(r)
}

// Key returns the form of a token by which it is compared: quotes straight,
// hyphens plain, soft hyphens and zero-width characters gone. Case is kept.
func Key(token string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘', 'ʼ':
			return '\''
		case '“', '”', '«', '»':
			return '"'
		case '‑', '‐', '−':
			return '-'
		case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff':
			return -1
		}
		return r
	}, token)
}
