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
	check := func(all ...[]string) {
		t.Helper()
		for term, want := range all {
			if got := lists.Of(int32(term)); !slices.Equal(got, want) {
				t.Errorf("term %d stands at %q, want %q", term, got, want)
			}
		}
	}
	check([]string{"b"}, nil, []string{"a", "c", "e"}, []string{"d"}, nil)
	lists.Set(2, func(do func(term int32, at string)) { do(1, "f") }) // in the same room
	check(nil, []string{"f"})
}
