package diff

import (
	"testing"

	"resdiff/resolution"
)

// TestAdoption checks that the way of adoption is compared where both texts
// tell it.
func TestAdoption(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"vote called", "Adopted without a vote", "Adopted by a recorded vote of 120 to 3, with 40 abstentions", "without a vote → by a recorded vote of 120 to 3, with 40 abstentions"},
		{"other votes", "Adopted by a recorded vote of 120 to 3, with 40 abstentions", "Adopted by a recorded vote of 110 to 5, with 40 abstentions. The voting was as follows: In favour: Chile", "by a recorded vote of 120 to 3, with 40 abstentions → by a recorded vote of 110 to 5, with 40 abstentions"},
		{"the same", "Adopted without a vote.", "adopted without a vote", ""},
		{"one is silent", "Adopted without a vote.", "", ""},
		{"neither says", "", "", ""},
	} {
		got := ""
		if a := compareAdoption(&resolution.Resolution{Vote: c.old}, &resolution.Resolution{Vote: c.new}); a != nil {
			got = a.Old + " → " + a.New
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
