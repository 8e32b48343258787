package judge

import (
	"testing"

	"resdiff/diff"
)

// TestNameOverTwoParagraphs checks that words that came at the end of one paragraph and at the
// beginning of the next are not taken for one name.
func TestNameOverTwoParagraphs(t *testing.T) {
	old := document("Urges States Urges States Urges data")
	new := document("Urges States Urges States the", "Urges Urges data", "Urges")
	if ch := compare(old, new, oneMatch(old, new)).Changes[0]; ch.Attention != diff.Substantive {
		t.Errorf("is %v", ch.Attention)
	}
}
