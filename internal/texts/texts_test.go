package texts

import (
	"reflect"
	"testing"

	"resdiff/internal/mention"
	"resdiff/internal/words"
	"resdiff/resolution"
)

// What is read together is what each scanner finds alone, on any number of
// processors; equal paragraphs share one reading, an empty one is read too.
func TestOf(t *testing.T) {
	old := &resolution.Resolution{Paragraphs: []resolution.Paragraph{
		{Text: "Recalling its resolution 70/125 of 16 December 2015,"},
		{Text: "Also urges Member States to report on harbours, and encourages the 12 island States to take part."},
		{Text: ""},
	}}
	new := &resolution.Resolution{Paragraphs: []resolution.Paragraph{
		{Text: "Decides to meet in Apia on 3 May 2031."},
		{Text: "Recalling its resolution 70/125 of 16 December 2015,"},
	}}
	p := Of(old, new)
	if p.Old[0] != p.New[1] || p.Old[0] == p.Old[1] {
		t.Error("equal paragraphs should share one reading, others not")
	}
	for s, paragraphs := range [][]*mention.Text{p.Old, p.New} {
		doc := []*resolution.Resolution{old, new}[s]
		for i, got := range paragraphs {
			text := doc.Paragraphs[i].Text
			if got.Text != text || len(got.Lower) != len(got.Words) || !reflect.DeepEqual(got.Words, words.Cut(text)) {
				t.Errorf("%q: words %v", text, got.Words)
			}
			if !reflect.DeepEqual(got.Mentions, mention.Find(text)) || !reflect.DeepEqual(got.Verbs, mention.Verbs(text)) {
				t.Errorf("%q: mentions %v, verbs %v", text, got.Mentions, got.Verbs)
			}
		}
	}
}
