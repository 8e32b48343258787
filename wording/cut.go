package wording

import (
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
	for start, end, word := nextToken(text, 0); start < end; start, end, word = nextToken(text, end) {
		pieces = append(pieces, Piece{start, end, Key(text[start:end]), word})
	}
	return pieces
}

// nextToken returns where the first token from i on starts and ends, and whether it is a
// word; an empty range where there is none.
func nextToken(text string, i int) (start, end int, word bool) {
	for start = i; start < len(text); {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !unicode.IsSpace(r) {
			break
		}
		start += size
	}
	for end = start; end < len(text); {
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case unicode.IsSpace(r):
			return start, end, false
		case invisible(r): // what shows nothing goes with the token after it
			end += size
		case !wordRune(r):
			return start, trailing(text, end+size), false
		case alone(r):
			return start, trailing(text, end+size), true
		default:
			return start, wordEnd(text, end), true
		}
	}
	return start, end, false
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

// Key returns the form of a token by which it is compared: quotes straight,
// hyphens plain, digits and full-width signs as in ASCII, what shows nothing or
// only stretches a line gone. Case is kept.
func Key(token string) string {
	for i := range len(token) {
		if token[i] >= utf8.RuneSelf {
			return strings.Map(plain, token)
		}
	}
	return token
}

// plain returns the plain form of a character, -1 for one that says nothing.
func plain(r rune) rune {
	switch {
	case r < 0x80:
		return r
	case r >= 0x660 && r <= 0x669: // Arabic-Indic digits
		return r - 0x660 + '0'
	case r >= 0x6F0 && r <= 0x6F9: // their eastern forms
		return r - 0x6F0 + '0'
	case r >= 0xFF01 && r <= 0xFF5E: // full-width forms of ASCII
		return r - 0xFF01 + '!'
	case r == '\u0640' || invisible(r): // the stretched line within Arabic words
		return -1
	}
	switch r {
	case '’', '‘', 'ʼ', '‹', '›':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '‑', '‐', '−':
		return '-'
	}
	return r
}

// invisible reports characters that show nothing by themselves: soft hyphens,
// joiners, direction marks, byte-order marks.
func invisible(r rune) bool { return r >= 0xAD && unicode.Is(unicode.Cf, r) }
