package html

import (
	"bytes"
	"testing"

	"golang.org/x/net/html"

	"resdiff"
	"resdiff/resolution"
)

func parsePage(t testing.TB, page []byte) *html.Node {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// checkShown checks that the page shows every word of both texts: once in the
// copies of before and after or in the one text, and where both are there, the
// same in both.
func checkShown(t testing.TB, c *resdiff.Comparison, page []byte) {
	t.Helper()
	p := readShown(parsePage(t, page))
	for e, r := range []*resolution.Resolution{c.Old, c.New} {
		for i, want := range r.Paragraphs {
			inline, oneText := p.Inline[e][i]
			side, twoTexts := p.Sides[e][i]
			if !oneText && !twoTexts && want.Text != "" {
				t.Errorf("%s of text %d is not on the page", want.Label, e)
			}
			if oneText && inline != want.Text {
				t.Errorf("%s of text %d, inline:\n%q, want\n%q", want.Label, e, inline, want.Text)
			}
			if twoTexts && side != want.Text {
				t.Errorf("%s of text %d, before and after:\n%q, want\n%q", want.Label, e, side, want.Text)
			}
		}
	}
}
