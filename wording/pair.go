package wording

import (
	"sync"

	"resdiff/internal/parallel"
)

// Pair holds the paragraphs of an old and a new text, by their indices.
// Paragraphs of equal text share one reading, which nobody changes.
type Pair struct {
	Old, New []*Text
	// Vocabulary are the different words and marks of both, by the IDs of their texts.
	Vocabulary []Word
	// lower is the number of the first word with each lower case.
	lower map[string]int32
}

// Number returns the number of the first word with a lower case, -1 if there is none.
func (p *Pair) Number(lower string) int32 {
	if n, ok := p.lower[lower]; ok {
		return n
	}
	return -1
}

// ReadPair reads the paragraphs of two texts, on as many processors as there
// are; what comes out does not depend on their number. Reading is the dearest
// part of a comparison: aligner, differ and judge share this one.
func ReadPair(old, new []string) *Pair {
	var texts []*Text // the different ones, in their order
	known := make(map[string]*Text, len(old)+len(new))
	p := &Pair{Old: gather(old, known, &texts), New: gather(new, known, &texts)}
	bytes := 0
	for _, t := range texts {
		bytes += len(t.Text)
	}
	a := newArena(bytes)
	a.cut(texts)
	p.Vocabulary = a.vocabulary.words
	parallel.Each(len(p.Vocabulary)/batch+1, func(i int) {
		for n := i * batch; n < min((i+1)*batch, len(p.Vocabulary)); n++ {
			p.Vocabulary[n].read()
		}
	})
	p.lower = sameLower(p.Vocabulary)
	scans := sync.Pool{New: func() any { return &scan{} }}
	parallel.Each(len(texts), func(i int) {
		s := scans.Get().(*scan)
		s.read(texts[i])
		scans.Put(s)
	})
	return p
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
