package wording

import (
	"sync"

	"resdiff/internal/parallel"
)

// Pair holds the paragraphs of an old and a new text, by their indices.
// Paragraphs of equal text share one reading, which nobody changes.
type Pair struct{ Old, New []*Text }

// ReadPair reads the paragraphs of two texts, on as many processors as there
// are; what comes out does not depend on their number. Reading is the dearest
// part of a comparison: aligner, differ and judge share this one.
func ReadPair(old, new []string) *Pair {
	known := map[string]*Text{}
	p := &Pair{gather(old, known), gather(new, known)}
	unread := make([]*Text, 0, len(known))
	for text, t := range known {
		t.Text = text
		unread = append(unread, t)
	}
	readers := sync.Pool{New: func() any { return &Reader{} }}
	parallel.Each(len(unread), func(i int) {
		reader := readers.Get().(*Reader)
		*unread[i] = reader.Read(unread[i].Text)
		readers.Put(reader)
	})
	return p
}

// Words counts the words and marks of both.
func (p *Pair) Words() int {
	n := 0
	for _, side := range [...][]*Text{p.Old, p.New} {
		for _, t := range side {
			n += len(t.Words)
		}
	}
	return n
}

// gather returns a place for the reading of each paragraph, one for all of
// equal text.
func gather(paragraphs []string, known map[string]*Text) []*Text {
	places := make([]*Text, len(paragraphs))
	for i, text := range paragraphs {
		if known[text] == nil {
			known[text] = new(Text)
		}
		places[i] = known[text]
	}
	return places
}
