package pair

import (
	"strings"
	"testing"

	"resdiff/resolution"
)

func TestTooMuch(t *testing.T) {
	paragraphs := func(n int, text string) *resolution.Resolution {
		r := &resolution.Resolution{Paragraphs: make([]resolution.Paragraph, n)}
		for i := range r.Paragraphs {
			r.Paragraphs[i].Text = text
		}
		return r
	}
	for name, c := range map[string]struct {
		r    *resolution.Resolution
		want string // in the error; empty for none
	}{
		"a volume of a session": {paragraphs(10_000, strings.Repeat("word ", 60)), ""},
		"a list":                {paragraphs(maxParagraphs+1, "a"), "paragraphs"},
		"brackets":              {paragraphs(1, strings.Repeat("[", maxWords+1)), "words and punctuation marks"},
	} {
		err := tooMuch(c.r)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want+", too many for one resolution; cut out the part to compare") {
			t.Errorf("%s: error %v, want %q", name, err, c.want)
		}
	}
}
