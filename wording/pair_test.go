package wording

import (
	"reflect"
	"testing"
)

// What is read together is what each scanner finds alone, on any number of
// processors; equal paragraphs share one reading, an empty one is read too.
func TestReadPair(t *testing.T) {
	old := []string{
		"Recalling its resolution 70/125 of 16 December 2015,",
		"Also urges Member States to report on harbours, and encourages the 12 island States to take part.",
		"",
	}
	new := []string{
		"Decides to meet in Apia on 3 May 2031.",
		"Recalling its resolution 70/125 of 16 December 2015,",
	}
	p := ReadPair(old, new)
	if p.Old[0] != p.New[1] || p.Old[0] == p.Old[1] {
		t.Error("equal paragraphs should share one reading, others not")
	}
	for s, paragraphs := range [][]*Text{p.Old, p.New} {
		doc := [][]string{old, new}[s]
		for i, got := range paragraphs {
			text := doc[i]
			if got.Text != text || len(got.Words) != len(Cut(text)) {
				t.Errorf("%q: words %v", text, got.Words)
			}
			for k, piece := range Cut(text) {
				if (piece != Piece{got.Start(k), got.End(k), got.Key(k), got.Word(k)}) {
					t.Errorf("%q: word %d is %q, not %q", text, k, got.Key(k), piece.Key)
				}
			}
			if !reflect.DeepEqual(got.Mentions, Read(text).Mentions) || !reflect.DeepEqual(got.Verbs, Read(text).Verbs) {
				t.Errorf("%q: mentions %v, verbs %v", text, got.Mentions, got.Verbs)
			}
		}
	}
}
