package view_test

import (
	"strings"
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
	passage := func(paragraph, start, end int) align.Passage {
		return align.Passage{Paragraph: paragraph, Start: start, End: end}
	}
	none := align.Passage{Paragraph: -1}
	c := &resdiff.Comparison{
		Old: &resolution.Resolution{Paragraphs: []resolution.Paragraph{operative(1, "Notes quays"), operative(2, "notes piers;")}},
		New: &resolution.Resolution{Paragraphs: []resolution.Paragraph{operative(1, "notes piers;")}},
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
	if len(begins) != 3 || begins[0] != "from\u00a0OP2:" || begins[1] != "from\u00a0OP1:" || begins[2] != "" {
		t.Errorf("names before the runs: %q", begins)
	}
}

// TestApart: a split within which words changed places is shown as it was and as it is;
// each stretch of the old text says where it went. A lone stop takes no name.
func TestApart(t *testing.T) {
	none := align.Passage{Paragraph: -1}
	c := &resdiff.Comparison{
		Old: &resolution.Resolution{Paragraphs: []resolution.Paragraph{operative(1, "Notes quays, piers, moles;")}},
		New: &resolution.Resolution{Paragraphs: []resolution.Paragraph{operative(1, "Notes quays, moles;"), operative(2, "Notes piers;")}},
	}
	equal := func(start, end, paragraph, at int) diff.Edit {
		return diff.Edit{Op: diff.Equal, Old: align.Passage{Start: start, End: end}, New: align.Passage{Paragraph: paragraph, Start: at, End: at + end - start}}
	}
	came := diff.Edit{Op: diff.Insert, Old: none, New: align.Passage{Paragraph: 1, Start: 0, End: 5}, Pair: 1}
	replaced := diff.Edit{Op: diff.Delete, Old: align.Passage{Start: 11, End: 12}, New: none, Pair: 1}
	moved := diff.Edit{Op: diff.Delete, Old: align.Passage{Start: 12, End: 18}, New: none, Elsewhere: &diff.Elsewhere{Passage: align.Passage{Paragraph: 1, Start: 5, End: 11}, Chance: 1}}
	carried := diff.Edit{Op: diff.Insert, Old: none, New: align.Passage{Paragraph: 1, Start: 5, End: 11}}
	for _, tt := range []struct {
		name  string
		edits []diff.Edit
		apart bool
		names string
	}{
		{"by turns", []diff.Edit{equal(0, 12, 0, 0), moved, equal(19, 26, 0, 12), came, carried}, true, "to OP1: to OP2: to OP1:"},
		{"one after the other", []diff.Edit{equal(0, 12, 0, 0), came, equal(12, 18, 1, 5)}, false, "to OP1: to OP2:"},
		{"with words replaced", []diff.Edit{replaced, came, equal(12, 18, 1, 5)}, false, "to OP2:"},
		{"a stop", []diff.Edit{equal(0, 12, 0, 0), came, equal(12, 18, 1, 5), equal(25, 26, 0, 18)}, false, "to OP1: to OP2:"},
	} {
		ch := resdiff.Change{Match: align.Match{Old: []int{0}, New: []int{0, 1}, Relation: align.Split}, Status: diff.Amended, Edits: tt.edits}
		if got := view.Apart(ch); got != tt.apart {
			t.Errorf("%s: apart %v", tt.name, got)
		}
		var names []string
		for _, r := range view.OneSide(c, ch, view.Old)[0].Runs {
			if r.Begins != "" {
				names = append(names, strings.ReplaceAll(r.Begins, view.NoBreakSpace, " "))
			}
		}
		if got := strings.Join(names, " "); got != tt.names {
			t.Errorf("%s: named %q", tt.name, got)
		}
	}
}

func operative(number int, text string) resolution.Paragraph {
	return resolution.Paragraph{Kind: resolution.Operative, Label: resolution.Label{Series: "OP", Number: number}, Text: text}
}
