package diff

import (
	"strings"
	"testing"

	"resdiff/resolution"
)

// TestTitles checks which changes of a title are news: all but a year or session
// that rolled on, and marks and capital letters.
func TestTitles(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string
		want     Attention
	}{
		{"the same", "Harbours of the world", "Harbours of the world", None},
		{"typography", "Harbours’ lamps", "Harbours' lamps", None},
		{"unknown", "", "Harbours of the world", None},
		{"budget year", "Programme budget for 2007", "Programme budget for 2008", Routine},
		{"biennium", "Programme budget for the biennium 2006–2007", "Programme budget for the biennium 2008–2009", Routine},
		{"year in the middle", "Follow-up to the 2006 report on harbours", "Follow-up to the 2007 report on harbours", Routine},
		{"session", "Report of the Harbour Commission on its twelfth session", "Report of the Harbour Commission on its thirteenth session", Routine},
		{"session of two words", "Report of the Harbour Commission on its thirty-ninth session", "Report of the Harbour Commission on its fortieth session", Routine},
		{"capital letters", "Safe harbours for all", "Safe Harbours for all", Routine},
		{"a comma", "Quays, piers and slips", "Quays, piers, and slips", Routine},
		{"another word", "Progress in the safety of harbours", "Progress in the security of harbours", Substantive},
		{"a word more", "Safety of harbours", "Safety of small harbours", Substantive},
		{"a year dropped", "Programme budget for 2007", "Programme budget", Substantive},
		{"a year far off", "Harbours in the world of 2006", "Harbours in the world of 2030", Substantive},
		{"a year back", "Programme budget for 2007", "Programme budget for 2006", Substantive},
		{"year and a word", "Programme budget for 2007", "Proposed programme budget for 2008", Substantive},
		{"one or several", "Rights of the family of sailors", "Rights of the families of sailors", Substantive},
		{"article", "Question of the harbour", "Question of harbour", Substantive},
		{"order", "Piers, quays and slips", "Quays, piers and slips", Substantive},
		{"a figure", "Agenda of the 12 harbours", "Agenda of the 13 harbours", Substantive},
	} {
		old, new := document("Notes harbours;"), document("Notes harbours;")
		old.Symbol, new.Symbol = "A/RES/61/40", "A/RES/62/50"
		old.Adopted, new.Adopted = on(2006, 12, 19), on(2007, 12, 19)
		old.Title, new.Title = c.old, c.new
		got := Compare(old, new, Options{}).Title
		if got == nil {
			if c.want != None {
				t.Errorf("%s: nothing said, want %v", c.name, c.want)
			}
			continue
		}
		if ch := got.Changes[0]; ch.Attention != c.want || len(ch.Reasons) == 0 {
			t.Errorf("%s: %v, want %v (%q)", c.name, ch.Attention, c.want, ch.Reasons)
		}
	}
}

// TestAdoption checks that the way of adoption is compared where both texts
// tell it.
func TestAdoption(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"vote called", "Adopted without a vote", "Adopted by a recorded vote of 120 to 3, with 40 abstentions", "without a vote → by a recorded vote of 120 to 3, with 40 abstentions"},
		{"other votes", "Adopted by a recorded vote of 120 to 3, with 40 abstentions", "Adopted by a recorded vote of 110 to 5, with 40 abstentions. The voting was as follows: In favour: Chile", "by a recorded vote of 120 to 3, with 40 abstentions → by a recorded vote of 110 to 5, with 40 abstentions"},
		{"the same votes in other words", "Adopted by a recorded vote of 120 to none, with 40 abstentions.", "adopted by 120 votes to 0, with 40 abstentions", ""},
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
