package align_test

import (
	"testing"

	"resdiff/align"
	"resdiff/resolution"
)

// TestPartChange: a paragraph that went from the preamble to the operative part
// takes the form of a call; one that kept its form was misread on one side.
func TestPartChange(t *testing.T) {
	para := func(kind resolution.Kind, text string) resolution.Paragraph {
		return resolution.Paragraph{Kind: kind, Text: text}
	}
	for _, tt := range []struct {
		name     string
		old, new resolution.Paragraph
		changed  bool
	}{
		{"taken up in the operative part", para(resolution.Preambular, "Recognizing the use of tide tables,"), para(resolution.Operative, "Recognizes the use of tide tables;"), true},
		{"told of in the preamble", para(resolution.Operative, "Requests the Director to convene the forum;"), para(resolution.Preambular, "Noting that the Director convened the forum,"), true},
		{"read under a number on one side", para(resolution.Preambular, "Recalling the Convention on Tides,"), para(resolution.Operative, "Recalling the Convention on Tides,"), false},
		{"read under no number on one side", para(resolution.Operative, "Takes note of the tide tables;"), para(resolution.Preambular, "Takes note of the tide tables;"), false},
		{"a verb that no list has", para(resolution.Preambular, "Bearing in mind the tides,"), para(resolution.Operative, "Bears in mind the tides;"), true},
		{"no verb at all, on either side", para(resolution.Preambular, "Part I. Tide tables"), para(resolution.Operative, "Part I. Tide tables"), false},
		{"into an annex", para(resolution.Operative, "Tide tables are open to all;"), para(resolution.Annex, "Tide tables are open to all;"), true},
		{"in its part", para(resolution.Preambular, "Recalling the Convention on Tides,"), para(resolution.Preambular, "Noting the Convention on Tides,"), false},
		{"a title", para(resolution.Heading, "Tide tables"), para(resolution.Operative, "Decides on tide tables;"), false},
	} {
		old, new := &resolution.Resolution{Paragraphs: []resolution.Paragraph{tt.old}}, &resolution.Resolution{Paragraphs: []resolution.Paragraph{tt.new}}
		m := align.Match{Old: []int{0}, New: []int{0}}
		from, to, changed := m.PartChange(old, new)
		if changed != tt.changed || changed && (from != tt.old.Kind || to != tt.new.Kind) {
			t.Errorf("%s: %v to %v, %v", tt.name, from, to, changed)
		}
	}
}
