package diff

import "testing"

// TestEitherOrder checks that a verdict does not hang on which resolution is given first.
func TestEitherOrder(t *testing.T) {
	var cases []rollCase
	for _, c := range []rollCase{
		{"a session that stayed", rights, Substantive, "Requests the Expert to give an oral update at its fifty-fifth session and to submit a report at its fifty-seventh session;", "Requests the Expert to give an oral update at its fifty-eighth session and to submit a report at its fifty-seventh session;"},
		{"two sessions that came apart", assembly, Substantive, "Requests the Board to report at its seventy-ninth session, and to brief States at its seventy-ninth session;", "Requests the Board to report at its eightieth session, and to brief States at its seventy-ninth session;"},
		{"what can only grow fell", council, Substantive, "Notes that the Fund has, since its inception, financed 312 projects;", "Notes that the Fund has, since its inception, financed 290 projects;"},
		{"what can only grow grew", council, Routine, "Notes that the Fund has, since its inception, financed 312 projects;", "Notes that the Fund has, since its inception, financed 340 projects;"},
		{"rose to less", council, Substantive, "Noting with concern that the number of hungry people rose to 735 million,", "Noting with concern that the number of hungry people rose to 700 million,"},
		{"rose to more", council, Routine, "Noting with concern that the number of hungry people rose to 735 million,", "Noting with concern that the number of hungry people rose to 757 million,"},
		{"fell to more", council, Substantive, "Noting with concern that the number of hungry people fell to 735 million,", "Noting with concern that the number of hungry people fell to 757 million,"},
	} {
		swapped := series{c.in.new, c.in.old, c.in.dayB, c.in.dayA}
		cases = append(cases, c, rollCase{c.name + ", the later one first", swapped, c.want, c.new, c.old})
	}
	checkRolls(t, cases)
}
