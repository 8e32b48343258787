package diff

import (
	"reflect"
	"strings"
	"testing"
)

// FuzzCompareMatch compares two texts whose lines are paragraphs, as one match.
func FuzzCompareMatch(f *testing.F) {
	for _, seed := range [][2]string{
		{"", ""},
		{"Decides to meet;", ""},
		{"Notes the “third” report,", "Notes the \"fourth\" report, and its annex,"},
		{"one two three four five six seven eight\nnine ten", "nine ten\none two three four five six seven eight"},
		{" \t", "\u00a0"},
		{"a\xffb \xed\xa0\x80", "a\xff b"},
		{"the the the the", "the the the"},
		{"(a) wells; (b) pumps", "(a) pumps; (b) wells"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		old, new := document(strings.Split(a, "\n")...), document(strings.Split(b, "\n")...)
		c := CompareAligned(old, new, oneMatch(old, new))
		if err := checkLaws(c); err != nil {
			t.Fatal(err)
		}
		back := CompareAligned(new, old, oneMatch(new, old))
		if got, want := bare(mirrored(back.Changes[0].Edits)), bare(c.Changes[0].Edits); !reflect.DeepEqual(got, want) {
			t.Fatalf("sides swapped, other edits:\n%+v\n%+v", got, want)
		}
	})
}

// FuzzCompare compares two texts whose lines are paragraphs, aligned.
func FuzzCompare(f *testing.F) {
	f.Add("Recalling its report,\nDecides to meet;", "Decides to meet again;")
	f.Add("Calls for wells and pumps;", "Calls for wells;\nCalls for pumps;")
	f.Add("x\nx\nx\ny", "y\nx\nx")
	f.Fuzz(func(t *testing.T, a, b string) {
		old, new := document(strings.Split(a, "\n")...), document(strings.Split(b, "\n")...)
		if err := checkLaws(Compare(old, new)); err != nil {
			t.Fatal(err)
		}
		for _, ch := range Compare(old, old).Changes {
			for _, e := range ch.Edits {
				if e.Op != Equal {
					t.Fatalf("compared with itself: %+v", e)
				}
			}
		}
	})
}
