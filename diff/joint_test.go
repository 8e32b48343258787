package diff

import (
	"strings"
	"testing"

	"resdiff/resolution"
)

// parted compares a paragraph with the two that it became, parted by " | ", or
// two with one.
func parted(old, new string) Change {
	make := func(text string) *resolution.Resolution {
		r := document(strings.Split(text, " | ")...)
		for i := range r.Paragraphs {
			if p := &r.Paragraphs[i]; strings.HasSuffix(text, ",") {
				p.Kind, p.Label.Series = resolution.Preambular, "PP"
			}
		}
		return r
	}
	a, b := make(old), make(new)
	return compareAligned(a, b, oneMatch(a, b), Options{}).Changes[0]
}

// TestNeutralVerbOfOneParagraph checks that a neutral opening verb excuses no verb
// that another paragraph of the same change opens with.
func TestNeutralVerbOfOneParagraph(t *testing.T) {
	const one = "Notes that ferries lack rafts and that rescue stations are few;"
	for _, second := range []string{"Deplores", "Also deplores", "Welcomes the fact"} {
		if ch := parted(one, "Notes that ferries lack rafts; | "+second+" that rescue stations are few;"); ch.Attention != Substantive {
			t.Errorf("%s: %v (%s)", second, ch.Attention, strings.Join(ch.Reasons, "; "))
		}
	}
}
