package diff

import (
	"strings"
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

// TestVotesMoved checks that who voted otherwise is told where both texts list
// the members.
func TestVotesMoved(t *testing.T) {
	const lead = "Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows: "
	for _, c := range []struct{ name, old, new, want string }{
		{"three moved", lead + "In favour: Chile, Peru, Turkey Against: Nauru Abstaining: Fiji", lead + "In favour: Chile, Nauru, Türkiye Against: Fiji Abstaining: Peru", "in favour > abstaining: Peru; against > in favour: Nauru; abstaining > against: Fiji"},
		{"nobody moved", lead + "In favour: Chile, Peru Against: Nauru", lead + "In favour: Peru and Chile Against: Nauru", ""},
		{"others vote", lead + "In favour: Chile, Peru Against: Nauru", lead + "In favour: Kenya, Chile Against: Nauru", ""},
		{"one text has no lists", lead + "In favour: Chile Against: Nauru", "Adopted by a recorded vote of 3 to 1, with 1 abstention", ""},
	} {
		var got []string
		a := compareAdoption(&resolution.Resolution{Vote: c.old}, &resolution.Resolution{Vote: c.new})
		if a != nil {
			for _, m := range a.Moved {
				got = append(got, m.From+" > "+m.To+": "+strings.Join(m.Members, ", "))
			}
		}
		if s := strings.Join(got, "; "); s != c.want || (a != nil) != (c.want != "") {
			t.Errorf("%s: %q, want %q (%+v)", c.name, s, c.want, a)
		}
	}
}
