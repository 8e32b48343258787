package diff

import (
	"strings"
	"testing"
)

// TestRenamedBody checks that small words in the name of a body are told by the
// whole name, once, and other words as they are.
func TestRenamedBody(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"two small words", "Requests the Commission on Harbours Ropes and Sails to report to the sailors;", "Requests the Commission on Harbours and Ropes for Sails to report to the sailors;",
			"the name of a body reworded: “Commission on Harbours Ropes and Sails” → “Commission on Harbours and Ropes for Sails”"},
		{"no small word", "Requests the Commission on Harbour Works to report to the sailors;", "Requests the Commission on Harbour Safety to report to the sailors;",
			"an actor reworded: “Works” → “Safety”"},
	} {
		ch := assembly.compare(c.old, c.new)
		if got := strings.Join(ch.Reasons, "; "); ch.Attention != Substantive || got != c.want {
			t.Errorf("%s: %v, %q, want %q", c.name, ch.Attention, got, c.want)
		}
	}
}
