package diff

import (
	"strings"
	"testing"
)

// TestBracketsAreNeverRoutine: text that a draft takes into square brackets or
// out of them is for a person's eyes, and its verb is found behind them.
func TestBracketsAreNeverRoutine(t *testing.T) {
	for _, c := range []struct{ name, old, new, why string }{
		{"out of brackets", "[Urges States to act];", "Urges States to act;", "text came out of its brackets"},
		{"into brackets", "Urges States to act now;", "Urges States to act [now];", "text was put in brackets: it is not agreed"},
		{"with another verb", "[Urges States to act];", "[Encourages States to act];", "the verb is weaker: “Urges” → “Encourages”"},
	} {
		ch := yearly([]string{c.old}, []string{c.new}).Changes[0]
		why := ch.Reasons
		if ch.Attention != Substantive || strings.Join(why, "; ") != c.why {
			t.Errorf("%s: attention %v, why %q; want %q", c.name, ch.Attention, why, c.why)
		}
	}
}
