package view_test

import (
	"slices"
	"strings"
	"testing"

	"resdiff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// sections is a resolution of sections, each a heading and three paragraphs of its own.
func sections(t *testing.T, names ...string) *resolution.Resolution {
	t.Helper()
	r := &resolution.Resolution{Language: "en"}
	n, h := 0, 0
	for _, name := range names {
		h++
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Label: resolution.Label{Series: "H", Number: h}, Kind: resolution.Heading, Text: name})
		for _, what := range []string{"Welcomes the yearly report on ", "Requests the bureaux to publish charts of ", "Invites donors to pay for the upkeep of "} {
			n++
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Label: resolution.Label{Series: "OP", Number: n}, Kind: resolution.Operative, Text: what + strings.ToLower(name) + ";"})
		}
	}
	return r
}

// TestMovedSection checks that a section that moved is one statement, and its
// paragraphs are none of their own.
func TestMovedSection(t *testing.T) {
	old := sections(t, "Lighthouses of the coast", "Pilots and their training", "Dredging of channels", "Breakwaters and moles")
	new := sections(t, "Lighthouses of the coast", "Breakwaters and moles", "Pilots and their training", "Dredging of channels")
	c := resdiff.Compare(old, new, resdiff.Options{})
	v := view.Of(c, view.Options{})
	if want := []string{"“Breakwaters and moles” (H2) moved before “Pilots and their training” (H3)"}; !slices.Equal(v.Sections, want) {
		t.Errorf("sections: %q, want %q", v.Sections, want)
	}
	if v.Counts.Moved != 0 || v.Counts.MovedSections != 1 {
		t.Errorf("%d moved, %d sections moved", v.Counts.Moved, v.Counts.MovedSections)
	}
	for _, r := range v.Rows {
		if r.Changed() && !r.Heading() {
			t.Errorf("%s is a change of its own: %s", r.Place, r.Happened)
		}
	}
}

// TestSectionsMovedTogether checks that neighbours which moved are told of together.
func TestSectionsMovedTogether(t *testing.T) {
	old := sections(t, "Lighthouses of the coast", "Pilots and their training", "Dredging of channels", "Tides and currents", "Breakwaters and moles", "Harbour dues")
	new := sections(t, "Breakwaters and moles", "Harbour dues", "Lighthouses of the coast", "Pilots and their training", "Dredging of channels", "Tides and currents")
	c := resdiff.Compare(old, new, resdiff.Options{})
	want := []string{"“Breakwaters and moles” (H1) to “Harbour dues” (H2) moved before “Lighthouses of the coast” (H3)"}
	if v := view.Of(c, view.Options{}); !slices.Equal(v.Sections, want) {
		t.Errorf("sections: %q, want %q", v.Sections, want)
	}
	if got := view.MovedSections(c); !slices.Equal(got, want) {
		t.Errorf("moved sections: %q, want %q", got, want)
	}
}
