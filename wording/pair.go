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
}

// ReadPair reads the paragraphs of two texts, on as many processors as there
// are; what comes out does not depend on their number. Reading is the dearest
// part of a comparison: aligner, differ and judge share this one.
func ReadPair(old, new []string) *Pair {
	var unread []*Text // in the order of the texts
	known := map[string]*Text{}
	p := &Pair{Old: gather(old, known, &unread), New: gather(new, known, &unread)}
	var mutex sync.Mutex
	var all []*vocabulary // of each reader
	readers := sync.Pool{New: func() any {
		mutex.Lock()
		defer mutex.Unlock()
		r := &Reader{index: int32(len(all))}
		all = append(all, &r.vocabulary)
		return r
	}}
	by := make([]int32, len(unread))
	parallel.Each(len(unread), func(i int) {
		reader := readers.Get().(*Reader)
		*unread[i] = reader.Read(unread[i].Text)
		by[i] = reader.index
		readers.Put(reader)
	})
	p.Vocabulary = merge(all, unread, by)
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
// equal text, and appends those that are new to unread.
func gather(paragraphs []string, known map[string]*Text, unread *[]*Text) []*Text {
	places := make([]*Text, len(paragraphs))
	for i, text := range paragraphs {
		t := known[text]
		if t == nil {
			t = &Text{Text: text}
			known[text] = t
			*unread = append(*unread, t)
		}
		places[i] = t
	}
	return places
}
