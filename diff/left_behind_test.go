package diff

import "testing"

// TestLeftBehind checks paragraphs of which one session or term rolled on and another
// that is to come stayed.
func TestLeftBehind(t *testing.T) {
	checkRolls(t, []rollCase{
		{"the update after the report", rights, Substantive, "Requests the Expert to give an oral update at its fifty-fifth session and to submit a report at its fifty-seventh session;", "Requests the Expert to give an oral update at its fifty-eighth session and to submit a report at its fifty-seventh session;"},
		{"both rolled", rights, Routine, "Requests the Expert to give an oral update at its fifty-fifth session and to submit a report at its fifty-seventh session;", "Requests the Expert to give an oral update at its fifty-eighth session and to submit a report at its sixtieth session;"},
		{"one that is past", assembly, Routine, "Requests the Secretary-General to report at its seventy-ninth session, as requested at its seventy-fifth session;", "Requests the Secretary-General to report at its eightieth session, as requested at its seventy-fifth session;"},
		{"what happens then", security, Substantive, "Decides to extend the mandate of the Mission until 30 June 2024, at which time it will close;", "Decides to extend the mandate of the Mission until 30 June 2025, at which time it will close;"},
		{"what happens thereafter", security, Substantive, "Decides to extend the mandate of the Mission until 30 June 2024, and that the ban shall not apply thereafter;", "Decides to extend the mandate of the Mission until 30 June 2025, and that the ban shall not apply thereafter;"},
		{"for the last time", security, Substantive, "Decides to extend the mandate of the Mission until 30 June 2024 for the last time;", "Decides to extend the mandate of the Mission until 30 June 2025 for the last time;"},
		{"a term not renewed", security, Substantive, "Decides to renew until 31 May 2024 the measures on ropes, and until 30 June 2024 the mandate of the Panel;", "Decides to renew until 31 May 2025 the measures on ropes, and until 30 June 2024 the mandate of the Panel;"},
	})
}
