// Package texts reads the paragraphs of two resolutions once for all who ask
// what they say. The aligner takes what is named for anchors, the differ takes
// words and verbs; reading is the dearest part of a comparison, so it is done
// in one place and handed along.
package texts

import (
	"sync"

	"resdiff/internal/mention"
	"resdiff/internal/parallel"
	"resdiff/resolution"
)

// Pair holds the paragraphs of an old and a new resolution, by their indices.
// Paragraphs of equal text share one reading, which nobody changes.
type Pair struct{ Old, New []*mention.Text }

// Of reads the paragraphs of two resolutions, on as many processors as there
// are; what comes out does not depend on their number.
func Of(old, new *resolution.Resolution) *Pair {
	known := map[string]*mention.Text{}
	p := &Pair{gather(old, known), gather(new, known)}
	unread := make([]*mention.Text, 0, len(known))
	for text, t := range known {
		t.Text = text
		unread = append(unread, t)
	}
	readers := sync.Pool{New: func() any { return &mention.Reader{} }}
	parallel.Each(len(unread), func(i int) {
		reader := readers.Get().(*mention.Reader)
		*unread[i] = reader.Read(unread[i].Text)
		readers.Put(reader)
	})
	return p
}

// Words counts the words and marks of both.
func (p *Pair) Words() int {
	n := 0
	for _, side := range [...][]*mention.Text{p.Old, p.New} {
		for _, t := range side {
			n += len(t.Words)
		}
	}
	return n
}

// gather returns a place for the reading of each paragraph, one for all of
// equal text.
func gather(r *resolution.Resolution, known map[string]*mention.Text) []*mention.Text {
	places := make([]*mention.Text, len(r.Paragraphs))
	for i := range r.Paragraphs {
		text := r.Paragraphs[i].Text
		if known[text] == nil {
			known[text] = new(mention.Text)
		}
		places[i] = known[text]
	}
	return places
}
