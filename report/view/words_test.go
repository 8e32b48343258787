package view_test

import (
	"testing"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// TestMergedNames: in a merger the name of an old paragraph stands where its words
// begin, not before a lone stop of it.
func TestMergedNames(t *testing.T) {
	para := func(number int, text string) resolution.Paragraph {
		return resolution.Paragraph{Kind: resolution.Operative, Label: resolution.Label{Series: "OP", Number: number}, Text: text}
	}
	passage := func(paragraph, start, end int) align.Passage {
		return align.Passage{Paragraph: paragraph, Start: start, End: end}
	}
	none := align.Passage{Paragraph: -1}
	c := &resdiff.Comparison{
		Old: &resolution.Resolution{Paragraphs: []resolution.Paragraph{para(1, "Notes quays"), para(2, "notes piers;")}},
		New: &resolution.Resolution{Paragraphs: []resolution.Paragraph{para(1, "notes piers;")}},
	}
	ch := resdiff.Change{Match: align.Match{Old: []int{0, 1}, New: []int{0}, Relation: align.Merge}, Status: diff.Amended, Edits: []diff.Edit{
		{Op: diff.Equal, Old: passage(1, 0, 11), New: passage(0, 0, 11)},
		{Op: diff.Delete, Old: passage(0, 0, 11), New: none},
		{Op: diff.Equal, Old: passage(1, 11, 12), New: passage(0, 11, 12)},
	}}
	var begins []string
	for _, b := range view.Inline(c, ch) {
		for _, r := range b.Runs {
			begins = append(begins, r.Begins)
		}
	}
	if len(begins) != 3 || begins[0] != "OP2" || begins[1] != "OP1" || begins[2] != "" {
		t.Errorf("names before the runs: %q", begins)
	}
}
