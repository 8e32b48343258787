package web_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"resdiff/resolution"
)

// TestPagesGiveTheOutlineOfTheText reads one resolution as text, as a web page
// among navigation and as Markdown: the paragraphs and their labels must be the
// same, and all footnotes tied.
func TestPagesGiveTheOutlineOfTheText(t *testing.T) {
	want, _ := outline(t, "samples/hazards-2018.txt", "text")
	for name, reader := range map[string]string{"web/hazards-2018.html": "html", "web/hazards-2018.md": "markdown"} {
		got, r := outline(t, name, reader)
		if got != want {
			t.Errorf("outline of %s:\n%s\nof the text:\n%s", name, got, want)
		}
		called := 0
		for _, p := range r.Paragraphs {
			called += len(p.Notes)
		}
		if len(r.Footnotes) != 6 || called != 6 {
			t.Errorf("%s: %d footnotes, %d called", name, len(r.Footnotes), called)
		}
	}
}

// outline is what a document is read as, one line a paragraph.
func outline(t *testing.T, name, reader string) (string, *resolution.Resolution) {
	t.Helper()
	content, err := os.ReadFile("../../testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Reader != reader {
		t.Errorf("%s is read as %s, want %s", name, r.Reader, reader)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %s | %s | %s | %s\n", r.Organ, r.Number, r.Title, r.Adopted.Format("2006-01-02"), r.Meeting)
	for _, p := range r.Paragraphs {
		fmt.Fprintf(&b, "%s %s %s %s\n", p.Label, p.Kind, p.Printed, p.Text)
	}
	return b.String(), r
}
