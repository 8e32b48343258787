package diff

import (
	"resdiff/internal/words"
	"resdiff/resolution"
)

// token is one word or punctuation mark of a paragraph as the word diff sees
// it. Start and End are bytes of the paragraph's text, white space before the
// token included, so that the tokens of a paragraph tile its text.
type token struct {
	Paragraph, Start, End int
	// Key numbers the token's comparison key: equal keys, equal numbers.
	Key  int32
	Word bool
}

// lexicon numbers comparison keys for one Comparison.
type lexicon struct {
	number map[string]int32
	// key and sort hold each number's key and what sort of token it is.
	key  []string
	sort []sort
}

func newLexicon() *lexicon { return &lexicon{number: map[string]int32{}} }

func (l *lexicon) intern(key string) int32 {
	n, ok := l.number[key]
	if !ok {
		n = int32(len(l.key))
		l.number[key] = n
		l.key = append(l.key, key)
		l.sort = append(l.sort, sortOf(key))
	}
	return n
}

// tokens cuts one paragraph. A text of white space alone becomes one token, so
// that its bytes are covered too; the white space that ends a text goes with
// the last token.
func (l *lexicon) tokens(r *resolution.Resolution, paragraph int) []token {
	text := r.Paragraphs[paragraph].Text
	if text == "" {
		return nil
	}
	cut := words.Cut(text)
	if len(cut) == 0 {
		return []token{{Paragraph: paragraph, End: len(text), Key: l.intern(" ")}}
	}
	out := make([]token, len(cut))
	start := 0
	for i, t := range cut {
		out[i] = token{Paragraph: paragraph, Start: start, End: t.End, Key: l.intern(t.Key), Word: t.Word}
		start = t.End
	}
	out[len(out)-1].End = len(text)
	return out
}

// side is one side of a match: the tokens of its paragraphs one after another.
type side []token

func (s side) keys() []int32 {
	keys := make([]int32, len(s))
	for i, t := range s {
		keys[i] = t.Key
	}
	return keys
}
