package diff

import (
	"slices"
	"strings"
	"testing"
)

// TestEquivalentsAreEqual checks that each row of the table does what it says: its forms
// come out alike, and would not without it.
func TestEquivalentsAreEqual(t *testing.T) {
	for line := range strings.Lines(equivalentsTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		want := canonical(lowerWords(f[0]))
		for _, form := range f[1:] {
			if got := canonical(lowerWords(form)); !slices.Equal(got, want) {
				t.Errorf("%q becomes %q, and %q %q", form, got, f[0], want)
			}
			var plain, other []string
			for _, w := range lowerWords(f[0]) {
				plain = appendCanonical(plain, w)
			}
			for _, w := range lowerWords(form) {
				other = appendCanonical(other, w)
			}
			if slices.Equal(plain, other) {
				t.Errorf("%q is %q without a row that says so", form, f[0])
			}
		}
	}
}
