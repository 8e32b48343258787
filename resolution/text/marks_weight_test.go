package text

import (
	"strings"
	"testing"

	"resdiff/resolution/layout"
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

// TestMarkWithinWord takes a mark out of the middle of a word, which is whole then.
func TestMarkWithinWord(t *testing.T) {
	v := layout.NewVocabulary("the lamps and the wicks and the moles of the harbours, and all the keepers of them")
	for _, c := range []struct{ text, want string }{
		{"the Lamp Framework, a 3 nd the wicks", "the Lamp Framework, and the wicks"},
		{"the Lamp Framework 3 and the wicks", "the Lamp Framework and the wicks"},
	} {
		at := strings.Index(c.text, "3")
		got, marks := cutMarks(c.text, []markAt{{place: place{start: at, end: at + 1}, mark: "3"}}, v)
		if got != c.want || len(marks) != 1 {
			t.Errorf("%q: %q, %d marks; want %q", c.text, got, len(marks), c.want)
		}
	}
}
