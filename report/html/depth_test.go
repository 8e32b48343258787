package html

import (
	"fmt"
	"strings"
	"testing"

	"resdiff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// headed makes a resolution of the lines: "= II. Ropes" is a heading, every
// other line an operative paragraph.
func headed(lines ...string) *resolution.Resolution {
	r := &resolution.Resolution{Language: "en"}
	for _, line := range lines {
		p := resolution.Paragraph{Kind: resolution.Operative, Text: line}
		if title, ok := strings.CutPrefix(line, "= "); ok {
			p.Kind, p.Text = resolution.Heading, title
			if number, rest, ok := strings.Cut(title, ". "); ok {
				p.Printed, p.Text = number+".", rest
			}
		}
		r.Paragraphs = append(r.Paragraphs, p)
	}
	for i := range r.Paragraphs {
		r.Paragraphs[i].Label = resolution.Label{Series: map[bool]string{true: "H", false: "OP"}[r.Paragraphs[i].Kind == resolution.Heading], Number: i + 1}
	}
	return r
}

// TestHeadingDepths checks how deep headings are taken to stand: "-" stands for
// a paragraph.
func TestHeadingDepths(t *testing.T) {
	for _, c := range []struct{ name, lines, want string }{
		{"no numbers", "= Ropes/-/= Sails/-", "0 0"},
		{"letters below Roman numbers", "= I. Ropes/-/= A. Knots/-/= B. Splices/-/= II. Sails/-/= A. Cloth/-", "0 1 1 0 1"},
		{"letters that are Roman numbers", "= A. Ropes/= B. Sails/= C. Masts/= D. Oars/= I. Hulls", "0 0 0 0 0"},
		{"figures below letters", "= I. Ropes/= A. Knots/= 1. Reef/-/= 2. Bowline/-/= B. Splices/= II. Sails", "0 1 2 2 1 0"},
		{"none between numbers", "= I. Ropes/-/= Knots/-/= Splices/-/= II. Sails/-", "0 1 1 0"},
		{"counted anew below each", "= Ropes/-/= I. Knots/-/= II. Splices/-/= Sails/-/= I. Cloth/-/= Ports", "0 1 1 0 1 0"},
		{"a title over all", "= Charter/= I. Ropes/-/= II. Sails/-", "0 1 1"},
		{"an introduction", "= Introduction/-/= I. Ropes/-/= II. Sails/-", "0 0 0"},
		{"an annex begins anew", "= I. Ropes/-/= II. Sails/-/= Annex/= I. Charter/-", "0 0 0 1"},
		{"in the middle", "= B. Budget/-/= C. Fund/-", "0 0"},
	} {
		r := headed(strings.Split(c.lines, "/")...)
		depths := headingDepths(r)
		var got []string
		for i, p := range r.Paragraphs {
			if p.Kind == resolution.Heading {
				got = append(got, fmt.Sprint(depths[i]))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

// TestTallies checks that the table of contents counts under a part and a heading
// what stands under their sub-headings too.
func TestTallies(t *testing.T) {
	const same = "Notes the harbour of the northern islands, its pilots and its lights"
	old := headed(same+" at noon;", "= I. Ropes", same+" with ropes;", "= A. Knots", same+" and knots, which it welcomes;", "= II. Sails", same+" under sail;")
	new := headed(same+" at night;", "= I. Ropes", same+" with cables;", "= A. Knots", same+" and bends, which it welcomes;", "= II. Sails", same+" under sail;")
	c := resdiff.Compare(old, new, resdiff.Options{})
	var got []string
	for _, s := range newPageBuilder(c, view.Options{}).page().Sections {
		got = append(got, fmt.Sprintf("%s%s whole %d, tally %d", s.Part, s.Title, s.Whole.Changes, s.Tally.Changes))
	}
	want := "Operative part whole 3, tally 1; Ropes whole 0, tally 2; Knots whole 0, tally 1; Sails whole 0, tally 0"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}
