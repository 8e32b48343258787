package judge

import (
	"testing"

	"resdiff/diff"
)

// TestTitles checks which changes of a title are news: all but a year or session
// that rolled on, and marks and capital letters.
func TestTitles(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string
		want     diff.Attention
	}{
		{"the same", "Harbours of the world", "Harbours of the world", diff.None},
		{"typography", "Harbours’ lamps", "Harbours' lamps", diff.None},
		{"unknown", "", "Harbours of the world", diff.None},
		{"budget year", "Programme budget for 2007", "Programme budget for 2008", diff.Routine},
		{"year in the middle", "Follow-up to the 2006 report on harbours", "Follow-up to the 2007 report on harbours", diff.Routine},
		{"session", "Report of the Harbour Commission on its twelfth session", "Report of the Harbour Commission on its thirteenth session", diff.Routine},
		{"session of two words", "Report of the Harbour Commission on its thirty-ninth session", "Report of the Harbour Commission on its fortieth session", diff.Routine},
		{"capital letters", "Safe harbours for all", "Safe Harbours for all", diff.Routine},
		{"a comma", "Quays, piers and slips", "Quays, piers, and slips", diff.Routine},
		{"another word", "Progress in the safety of harbours", "Progress in the security of harbours", diff.Substantive},
		{"a word more", "Safety of harbours", "Safety of small harbours", diff.Substantive},
		{"a year dropped", "Programme budget for 2007", "Programme budget", diff.Substantive},
		{"a year far off", "Harbours in the world of 2006", "Harbours in the world of 2030", diff.Substantive},
		{"a year back", "Programme budget for 2007", "Programme budget for 2006", diff.Substantive},
		{"year and a word", "Programme budget for 2007", "Proposed programme budget for 2008", diff.Substantive},
		{"one or several", "Rights of the family of sailors", "Rights of the families of sailors", diff.Substantive},
		{"article", "Question of the harbour", "Question of harbour", diff.Substantive},
		{"order", "Piers, quays and slips", "Quays, piers and slips", diff.Substantive},
		{"a figure", "Agenda of the 12 harbours", "Agenda of the 13 harbours", diff.Substantive},
	} {
		old, new := document("Notes harbours;"), document("Notes harbours;")
		old.Symbol, new.Symbol = "A/RES/61/40", "A/RES/62/50"
		old.Adopted, new.Adopted = on(2006, 12, 19), on(2007, 12, 19)
		old.Title, new.Title = c.old, c.new
		c0 := diff.Compare(old, new)
		Apply(c0, nil)
		got := c0.Title
		if got == nil {
			if c.want != diff.None {
				t.Errorf("%s: nothing said, want %v", c.name, c.want)
			}
			continue
		}
		if ch := got.Changes[0]; ch.Attention != c.want || len(ch.Reasons) == 0 {
			t.Errorf("%s: %v, want %v (%v)", c.name, ch.Attention, c.want, ch.Reasons)
		}
	}
}

// TestTitlesInTheWrongOrder checks a title that is wholly another where the old text is the later
// one, and is judged from the other side.
func TestTitlesInTheWrongOrder(t *testing.T) {
	old, new := document("Notes harbours;"), document("Notes harbours;")
	old.Adopted, new.Adopted = on(2007, 12, 19), on(2006, 12, 19)
	old.Title, new.Title = "Keepers with lamps", "Effective promotion of the Charter on the Duties of Keepers Belonging to Small Harbours"
	c := diff.Compare(old, new)
	Apply(c, nil)
	if ch := c.Title.Changes[0]; ch.Attention != diff.Substantive || len(ch.Edits) < 2 {
		t.Errorf("%v, %d edits", ch.Attention, len(ch.Edits))
	}
}
