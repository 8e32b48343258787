package text

import (
	"strings"
	"testing"
)

// TestWordBeforeIsBounded holds the work at each figure to wordReach bytes: a
// document may be one endless word, and has a figure at every other byte of it.
func TestWordBeforeIsBounded(t *testing.T) {
	for text, want := range map[string]string{
		"Recalling A/78/":                        "A/78/",
		"Recalling ":                             "",
		"":                                       "",
		strings.Repeat("1,", 100_000):            strings.Repeat("1,", wordReach/2),
		"a " + strings.Repeat("1,", wordReach/2): strings.Repeat("1,", wordReach/2),
	} {
		if got := wordBefore(text); got != want {
			t.Errorf("wordBefore(%.20q of %d bytes) = %.20q of %d bytes, want %.20q of %d", text, len(text), got, len(got), want, len(want))
		}
	}
}
