package wording

import (
	"sync"

	"resdiff/internal/parallel"
	"resdiff/internal/wordset"
)

// Pair holds the paragraphs of an old and a new text, by their indices.
// Paragraphs of equal text share one reading, which nobody changes.
type Pair struct {
	Old, New []*Text
	// Vocabulary are the different words and marks of both, by the IDs of their texts.
	Vocabulary []Word
}

// ReadPair reads the paragraphs of two texts, on as many processors as there
// are; what comes out does not depend on their number. Reading is the dearest
// part of a comparison: aligner, differ and judge share this one.
func ReadPair(old, new []string) *Pair {
	var texts []*Text // the different ones, in their order
	known := make(map[string]*Text, len(old)+len(new))
	p := &Pair{Old: gather(old, known, &texts), New: gather(new, known, &texts)}
	p.Vocabulary = cut(texts)
	parallel.Each(len(p.Vocabulary)/batch+1, func(i int) {
		for n := i * batch; n < min((i+1)*batch, len(p.Vocabulary)); n++ {
			p.Vocabulary[n].read()
		}
	})
	scans := sync.Pool{New: func() any { return &scan{} }}
	parallel.Each(len(texts), func(i int) {
		s := scans.Get().(*scan)
		s.read(texts[i])
		scans.Put(s)
	})
	return p
}

// bytesPerToken is how many bytes of English a word or mark takes at least, with the
// white space before it, on average: mostly 5.6. tokensPerWord is how often a different
// word stands in two resolutions, at least.
const bytesPerToken, tokensPerWord = 5, 12

// cut cuts texts into tokens, and returns the different words, of which it knows the keys:
// the rest is for them to read. The tokens of all lie one after another, a place of twelve
// bytes and a number of four for each, cut once and never copied; what is told of a word
// stands once, by the number of the word. So a document takes some four bytes for each
// byte of its text, and whoever compares words compares numbers.
func cut(texts []*Text) []Word {
	most := 0
	for _, t := range texts {
		most += len(t.Text)/bytesPerToken + 1
	}
	tokens, ids := make([]Token, 0, most), make([]int32, 0, most)
	words, numbers := make([]Word, 0, most/tokensPerWord), wordset.IndexOf(most/tokensPerWord)
	ends := make([]int, len(texts))
	for i, t := range texts {
		for start, end, word := nextToken(t.Text, 0); start < end; start, end, word = nextToken(t.Text, end) {
			key := Key(t.Text[start:end])
			n, known := numbers.Number(key)
			if !known {
				words = append(words, Word{Key: key})
			}
			tokens = append(tokens, Token{int32(start), int32(end), word})
			ids = append(ids, int32(n))
		}
		ends[i] = len(tokens)
	}
	from := 0
	for i, t := range texts { // now that nothing grows any more
		t.Words, t.IDs, t.vocabulary = tokens[from:ends[i]:ends[i]], ids[from:ends[i]:ends[i]], words
		from = ends[i]
	}
	return words
}

// batch is how many words one processor reads at a time.
const batch = 256

// gather returns a place for the reading of each paragraph, one for all of
// equal text, and appends those that are new to texts.
func gather(paragraphs []string, known map[string]*Text, texts *[]*Text) []*Text {
	places := make([]*Text, len(paragraphs))
	for i, text := range paragraphs {
		t := known[text]
		if t == nil {
			t = &Text{Text: text}
			known[text] = t
			*texts = append(*texts, t)
		}
		places[i] = t
	}
	return places
}
