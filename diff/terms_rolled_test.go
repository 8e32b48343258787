package diff

import "testing"

// TestRenewalsInOtherWords checks renewals whose day or period stands elsewhere
// than right after what is renewed, beside decisions that look like them.
func TestRenewalsInOtherWords(t *testing.T) {
	checkRolls(t, []rollCase{
		{"kept under review", security, Routine, "Decides to keep under continuous review the measures renewed in this resolution until 30 June 2024;", "Decides to keep under continuous review the measures renewed in this resolution until 30 June 2025;"},
		{"kept under review longer", security, Substantive, "Decides to keep under review the measures renewed in this resolution until 30 June 2024;", "Decides to keep under review the measures renewed in this resolution until 31 December 2025;"},
		{"suspended", security, Substantive, "Decides to suspend the measures renewed in this resolution until 30 June 2024;", "Decides to suspend the measures renewed in this resolution until 30 June 2025;"},
		{"lifted", security, Substantive, "Decides to lift the measures renewed by resolution 2648 (2022) until 30 June 2024;", "Decides to lift the measures renewed by resolution 2648 (2022) until 30 June 2025;"},
		{"a closure kept", security, Substantive, "Decides to keep under review the closure renewed in this resolution until 30 June 2024;", "Decides to keep under review the closure renewed in this resolution until 30 June 2025;"},
		{"reviewed before the renewal", security, Routine, "Expresses its intention to review the mandate of the Panel no later than 31 May 2024;", "Expresses its intention to review the mandate of the Panel no later than 31 May 2025;"},
		{"reviewed earlier", security, Substantive, "Expresses its intention to review the mandate of the Panel no later than 31 May 2024;", "Expresses its intention to review the mandate of the Panel no later than 30 November 2024;"},
		{"reviewed and ended", security, Substantive, "Expresses its intention to review the mandate of the Panel and to end it no later than 31 May 2024;", "Expresses its intention to review the mandate of the Panel and to end it no later than 31 May 2025;"},
		{"dues reviewed", security, Substantive, "Expresses its intention to review the harbour dues no later than 31 May 2024;", "Expresses its intention to review the harbour dues no later than 31 May 2025;"},
		{"a power is no mandate", security, Substantive, "Decides to extend until 30 June 2024 the authorizations set out in paragraph 5;", "Decides to extend until 30 June 2025 the authorizations set out in paragraph 5;"},
		{"until the end of a session", council, Routine, "Decides to extend the mandate of the Group until the conclusion of the 2024 session;", "Decides to extend the mandate of the Group until the conclusion of the 2025 session;"},
		{"two sessions on", council, Substantive, "Decides to extend the mandate of the Group until the conclusion of the 2024 session;", "Decides to extend the mandate of the Group until the conclusion of the 2026 session;"},
		{"suspended until the end of a session", council, Substantive, "Decides to suspend the mandate of the Group until the end of the 2024 session;", "Decides to suspend the mandate of the Group until the end of the 2025 session;"},
		{"a deadline until then", council, Substantive, "Decides to extend the deadline until the end of the 2024 session;", "Decides to extend the deadline until the end of the 2025 session;"},
		{"a further period", rights, Routine, "Decides to extend the mandate of the Expert for a further period of one year;", "Decides to extend the mandate of the Expert for a period of one year;"},
		{"a final period", rights, Substantive, "Decides to extend the mandate of the Expert for a further period of one year;", "Decides to extend the mandate of the Expert for a final period of one year;"},
		{"a longer period", rights, Substantive, "Decides to extend the mandate of the Expert for a further period of one year;", "Decides to extend the mandate of the Expert for a period of two years;"},
		{"suspended for a further period", rights, Substantive, "Decides to suspend the right for a further period of one year;", "Decides to suspend the right for a period of one year;"},
		{"not extended", rights, Substantive, "Decides not to extend the mandate of the Expert for a further period of one year;", "Decides not to extend the mandate of the Expert for a period of one year;"},
	})
}

// TestYearlyBusiness checks what an organ does or asks for anew in each text, and
// what only looks so.
func TestYearlyBusiness(t *testing.T) {
	checkRolls(t, []rollCase{
		{"programme of work", assembly, Routine, "Approves the programme of work of the Special Committee for 2024;", "Approves the programme of work of the Special Committee for 2025;"},
		{"two years on", assembly, Substantive, "Approves the programme of work of the Special Committee for 2024;", "Approves the programme of work of the Special Committee for 2026;"},
		{"a cut in it", assembly, Substantive, "Approves the cuts in the programme of work of the Committee for 2024;", "Approves the cuts in the programme of work of the Committee for 2025;"},
		{"what it is to do", assembly, Substantive, "Approves the programme of work of the Committee for 2024 to close the ports;", "Approves the programme of work of the Committee for 2025 to close the ports;"},
		{"endorsed", assembly, Substantive, "Endorses the programme of work of the Committee for 2024;", "Endorses the programme of work of the Committee for 2025;"},
		{"each text by its own number", assembly, Routine, "Requests the Secretary-General to report on the implementation of resolution 78/140;", "Requests the Secretary-General to report on the implementation of resolution 79/150;"},
		{"another text", assembly, Substantive, "Requests the Secretary-General to report on the implementation of resolution 78/140;", "Requests the Secretary-General to report on the implementation of resolution 79/3;"},
		{"invited to the session of another organ", rights, Routine, "Invites the Expert to participate in the seventy-eighth session of the General Assembly;", "Invites the Expert to participate in the seventy-ninth session of the General Assembly;"},
		{"two sessions on", rights, Substantive, "Invites the Expert to participate in the seventy-eighth session of the General Assembly;", "Invites the Expert to participate in the eightieth session of the General Assembly;"},
		{"a government invited", rights, Substantive, "Invites the Government to participate in the seventy-eighth session of the General Assembly;", "Invites the Government to participate in the seventy-ninth session of the General Assembly;"},
		{"done before a session", assembly, Substantive, "Invites the Expert to end his work before the seventy-ninth session of the General Assembly;", "Invites the Expert to end his work before the eightieth session of the General Assembly;"},
		{"ratified before a session", assembly, Substantive, "Encourages States to ratify the Code before the seventy-ninth session of the General Assembly;", "Encourages States to ratify the Code before the eightieth session of the General Assembly;"},
		{"reported before a session", assembly, Routine, "Requests the Secretary-General to submit a report before the seventy-ninth session of the General Assembly;", "Requests the Secretary-General to submit a report before the eightieth session of the General Assembly;"},
		{"the year's session", council, Routine, "Requests the Secretary-General to submit to the Council at its 2024 session a report;", "Requests the Secretary-General to submit to the Council at its 2025 session a report;"},
		{"a final report at the year's session", council, Substantive, "Requests the Secretary-General to submit to the Council at its 2024 session a final report;", "Requests the Secretary-General to submit to the Council at its 2025 session a final report;"},
		{"asked of States", council, Substantive, "Requests States to submit to the Council at its 2024 session a report;", "Requests States to submit to the Council at its 2025 session a report;"},
		{"closed at the year's session", council, Substantive, "Requests the Secretary-General to close the Office at its 2024 session;", "Requests the Secretary-General to close the Office at its 2025 session;"},
		{"the session in another place", assembly, Routine, "Requests the Secretary-General to submit to it at its seventy-ninth session a report;", "Requests the Secretary-General to submit to it a report at its eightieth session;"},
		{"two sessions on in another place", assembly, Substantive, "Requests the Secretary-General to submit to it at its seventy-ninth session a report;", "Requests the Secretary-General to submit to it a report at its eighty-first session;"},
		{"whose session", assembly, Substantive, "Requests the Secretary-General to submit at its seventy-ninth session a report on the election;", "Requests the Secretary-General to submit a report on the election at its eightieth session;"},
		{"asked of States in another place", assembly, Substantive, "Requests States to submit to it at its seventy-ninth session a report;", "Requests States to submit to it a report at its eightieth session;"},
		{"a final one in another place", assembly, Substantive, "Requests the Secretary-General to submit to it at its seventy-ninth session a final report;", "Requests the Secretary-General to submit to it a final report at its eightieth session;"},
		{"spelling", rights, Routine, "Stresses the right to defence of sailors accused of offences;", "Stresses the right to defense of sailors accused of offenses;"},
		{"another word", rights, Substantive, "Stresses the right to defence of sailors;", "Stresses the right to defiance of sailors;"},
	})
}
