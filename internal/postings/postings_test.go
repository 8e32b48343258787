package postings_test

import (
	"slices"
	"testing"

	"resdiff/internal/postings"
)

func TestNew(t *testing.T) {
	terms := []int32{2, 0, 2, 3, 2}
	lists := postings.New(5, func(do func(term int32, at string)) {
		for k, term := range terms {
			do(term, "abcde"[k:k+1])
		}
	})
	for term, want := range [][]string{{"b"}, {}, {"a", "c", "e"}, {"d"}, {}} {
		if got := lists.Of(int32(term)); !slices.Equal(got, want) {
			t.Errorf("term %d stands at %q, want %q", term, got, want)
		}
	}
}
