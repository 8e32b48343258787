package tables

import (
	"strings"
	"testing"
)

// TestTables checks that each row has its cells, and no word stands twice in a kind.
func TestTables(t *testing.T) {
	for name, c := range map[string]struct {
		table       string
		least, most int // cells
	}{"organs": {organs, 1, 7}, "numbers": {numbers, 3, 3}, "openings": {openings, 3, 3}} {
		for line := range strings.Lines(c.table) {
			if n := len(strings.Split(line, "\t")); line[0] != '#' && (n < c.least || n > c.most) {
				t.Errorf("%s: %d cells in %q", name, n, line)
			}
		}
	}
	for _, kind := range []string{"preambular", "operative", "adverb", "noun"} {
		for _, language := range []string{"en", "*", "fr", "es"} {
			seen := map[string]bool{}
			for _, w := range Openings(kind, language) {
				if seen[w] || w != strings.ToLower(w) {
					t.Errorf("%s, %s: %q", kind, language, w)
				}
				seen[w] = true
			}
		}
	}
}
