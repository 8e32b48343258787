package word_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/report/word"
	"resdiff/resolution"
)

// told are the changes of a comparison, one line each.
func told(c *resdiff.Comparison) []string {
	var out []string
	for _, r := range []*resolution.Resolution{c.Old, c.New} {
		out = append(out, r.Symbol, r.Title, r.Organ, r.Adopted.String(), r.Meeting, r.Session, r.Recommended)
		for _, p := range r.Paragraphs {
			out = append(out, fmt.Sprint(p.Name(), p.Kind, p.Printed, p.Text, len(p.Notes)))
		}
		for _, n := range r.Footnotes {
			out = append(out, n.Mark+" "+n.Text)
		}
	}
	for _, ch := range c.Changes {
		out = append(out, fmt.Sprint(ch.Number, ch.Status, ch.Old, ch.New, ch.Relation, ch.Moved, ch.Attention, ch.Reasons))
	}
	return out
}

// TestReadBack: a redline read alone, before its changes and after them, is the
// comparison that it was written from.
func TestReadBack(t *testing.T) {
	for _, pair := range [][2]string{
		{"hazards-2017.txt", "hazards-2018.txt"},
		{"hazards-2017.pages.txt", "hazards-2018.pages.txt"},
		{"hazards-2017.pdf", "hazards-2018.pdf"},
	} {
		want := resdiff.Compare(read(t, pair[0]), read(t, pair[1]), resdiff.Options{})
		var b bytes.Buffer
		if err := word.Write(&b, want, view.Options{}, ooxml.A4); err != nil {
			t.Fatal(err)
		}
		old, err := resolution.Read(b.Bytes(), resolution.Options{Original: true})
		if err != nil {
			t.Fatal(err)
		}
		new, err := resolution.Read(b.Bytes(), resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := resdiff.Compare(old, new, resdiff.Options{})
		if !slices.Equal(told(got), told(want)) {
			t.Errorf("%s, %s: read back\n%q\nnot\n%q", pair[0], pair[1], told(got), told(want))
		}
	}
}
