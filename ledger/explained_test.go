package ledger_test

import (
	"regexp"
	"strings"
	"testing"

	"resdiff"
	"resdiff/ledger"
	"resdiff/resolution"
)

// TestExplanations checks that each example brings the statement that it shows.
func TestExplanations(t *testing.T) {
	gone, come := regexp.MustCompile(`\[-(.*?)-\]`), regexp.MustCompile(`\{\+(.*?)\+\}`)
	document := func(text string) *resolution.Resolution {
		r := &resolution.Resolution{}
		for i, p := range strings.Split(text, " || ") {
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Kind: resolution.Operative, Label: resolution.Label{Series: "OP", Number: i + 1}, Text: p})
		}
		return r
	}
	for _, e := range ledger.Explanations {
		c := resdiff.Compare(document(gone.ReplaceAllString(come.ReplaceAllString(e.Example, ""), "$1")), document(come.ReplaceAllString(gone.ReplaceAllString(e.Example, ""), "$1")), resdiff.Options{})
		found := map[string]bool{}
		for _, ch := range c.Changes {
			for _, s := range ch.Reasons {
				found[string(s.Rule)] = true
			}
		}
		for _, l := range c.Ledgers {
			for _, s := range l.Rows {
				found[string(s.Rule)] = true
			}
		}
		if !found[string(e.Rule)] {
			t.Errorf("%s: the example brings %v\n\t%s", e.Rule, found, e.Example)
		}
	}
}
