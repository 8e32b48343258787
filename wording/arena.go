package wording

import "resdiff/internal/wordset"

// arena is where the tokens of all paragraphs of two documents lie, one after another:
// a place of twelve bytes and a number of four for each, cut once and never copied. The
// texts of paragraphs are slices of it. What is told of a word stands once in the
// vocabulary, by the number of the word; so a document takes some four bytes for each
// byte of its text, and whoever compares words compares numbers.
type arena struct {
	words []Token
	ids   []int32
	vocabulary
}

// bytesPerToken is how many bytes of English a word or mark takes at least, with the
// white space before it, on average: mostly 5.6.
const bytesPerToken = 5

// tokensPerWord is how often a different word stands in two resolutions, on average, at least.
const tokensPerWord = 12

// newArena makes room for the tokens of so many bytes of text.
func newArena(bytes int) *arena {
	most := bytes/bytesPerToken + 4
	words := most / tokensPerWord
	return &arena{make([]Token, 0, most), make([]int32, 0, most), vocabulary{wordset.IndexOf(words), make([]Word, 0, words)}}
}

// cut cuts texts into tokens. What is known of the words is for them to read.
func (a *arena) cut(texts []*Text) {
	ends := make([]int, len(texts))
	for i, t := range texts {
		for start, end, word := nextToken(t.Text, 0); start < end; start, end, word = nextToken(t.Text, end) {
			a.words = append(a.words, Token{int32(start), int32(end), word})
			a.ids = append(a.ids, a.number(Key(t.Text[start:end])))
		}
		ends[i] = len(a.words)
	}
	from := 0
	for i, t := range texts { // now that nothing grows any more
		t.Words, t.IDs, t.vocabulary = a.words[from:ends[i]:ends[i]], a.ids[from:ends[i]:ends[i]], a.vocabulary.words
		from = ends[i]
	}
}
