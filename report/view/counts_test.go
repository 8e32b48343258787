package view

import (
	"testing"

	"resdiff/diff"
)

func TestEyesLine(t *testing.T) {
	for _, test := range []struct {
		eyes map[diff.Status]int
		want string
	}{
		{nil, "No paragraph needs your eyes"},
		{map[diff.Status]int{diff.Dropped: 1}, "1 needs your eyes: 1 dropped"},
		{map[diff.Status]int{diff.Unchanged: 2, diff.Amended: 27, diff.Added: 14}, "43 need your eyes: 27 amended, 14 added, 2 unchanged"},
	} {
		if got := (Counts{Eyes: test.eyes}).EyesLine(); got != test.want {
			t.Errorf("%v: %q, not %q", test.eyes, got, test.want)
		}
	}
}
