package verify

import (
	"strings"
	"testing"
)

// TestFirstDifferenceShowsIt checks that a difference is quoted even where it
// stands far into data without spaces.
func TestFirstDifferenceShowsIt(t *testing.T) {
	long := `{"paragraphs":[` + strings.Repeat(`{"kind":"operative"},`, 20)
	got := firstDifference([]string{long + `"urges"]}`}, []string{long + `"requests"]}`})
	if want := `holds “…kind":"operative"},"urges"]}” where the texts give “…kind":"operative"},"requests"]}”`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
