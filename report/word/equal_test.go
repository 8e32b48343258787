package word_test

import (
	"strings"
	"testing"

	"resdiff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// TestTypographyIsRoutine: a hyphen that does not break and one that does are tracked, so
// that both texts come back byte for byte, but not as what needs eyes, whatever changed
// beside them.
func TestTypographyIsRoutine(t *testing.T) {
	c := resdiff.Compare(single("Urges States to hold the long\u2011planned meeting of all pilots;"), single("Urges States to hold the long-planned meeting of willing pilots;"), resdiff.Options{})
	got := shown(parts(t, c, view.Options{}))
	for _, want := range []string{"long\u2011planned(r)-]", "long-planned(r)+}", "willing+}"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// single is a document of one paragraph.
func single(text string) *resolution.Resolution {
	return &resolution.Resolution{Paragraphs: []resolution.Paragraph{{Label: resolution.Label{Series: "OP", Number: 1}, Kind: resolution.Operative, Text: text}}}
}
