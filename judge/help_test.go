package judge

import (
	"time"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// document makes a resolution of operative paragraphs.
func document(paragraphs ...string) *resolution.Resolution {
	r := &resolution.Resolution{}
	for i, text := range paragraphs {
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Kind: resolution.Operative, Label: resolution.Label{Series: "OP", Number: i + 1}, Text: text})
	}
	return r
}

// compare compares two documents by a given alignment, and judges the changes.
func compare(old, new *resolution.Resolution, a *align.Alignment) *diff.Comparison {
	c := diff.CompareAligned(old, new, a)
	Apply(c, nil)
	return c
}

// oneMatch matches all paragraphs of two documents with each other.
func oneMatch(old, new *resolution.Resolution) *align.Alignment {
	m := align.Match{Confidence: 1}
	for i := range old.Paragraphs {
		m.Old = append(m.Old, i)
	}
	for j := range new.Paragraphs {
		m.New = append(m.New, j)
	}
	switch {
	case len(m.Old) > 1:
		m.Relation = align.Merge
	case len(m.New) > 1:
		m.Relation = align.Split
	}
	return &align.Alignment{Matches: []align.Match{m}}
}

func on(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
