package ledger

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestNameIndex checks that the index finds a name where, one by one, a fuller or shorter form of
// it is found.
func TestNameIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.Map(rapid.SliceOfN(rapid.SampledFrom(strings.Fields("all other harbour board lagoon union states member pilots")), 1, 4), func(w []string) string { return strings.Join(w, " ") })
		names, asked := rapid.SliceOfN(name, 0, 12).Draw(t, "names"), name.Draw(t, "asked")
		want := slices.ContainsFunc(names, func(n string) bool { return sameName(n, asked) })
		if got := indexNames(slices.Clone(names)).has(asked); got != want {
			t.Errorf("%q among %q: %v, one by one %v", asked, names, got, want)
		}
	})
}
