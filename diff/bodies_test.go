package diff

import "testing"

// TestSessionsOfBodies checks the sessions, years and mandates of bodies that the
// organ hears of each year, beside terms for what is to be done.
func TestSessionsOfBodies(t *testing.T) {
	checkRolls(t, []rollCase{
		{"mandated by the last resolution", assembly, Routine, "Notes that, at its sixty-first session, the Piers Subcommittee continued its work, as mandated by the General Assembly in its resolution 77/76;", "Notes that, at its sixty-second session, the Piers Subcommittee continued its work, as mandated by the General Assembly in its resolution 78/140;"},
		{"items of the next session", assembly, Routine, "Agrees that the Committee, at its sixty-sixth session, should consider the items recommended by it at its sixty-fifth session;", "Agrees that the Committee, at its sixty-seventh session, should consider the items recommended by it at its sixty-sixth session;"},
		{"the session that a body intends to hold next", assembly, Routine, "Takes note of the intention of the Committee to hold its seventieth session in Lima from 19 to 23 June 2024;", "Takes note of the intention of the Committee to hold its seventy-first session in Lima from 20 to 24 May 2025;"},
		{"talks intended", assembly, Substantive, "Takes note of the intention of the parties to hold the second round of talks in May 2024;", "Takes note of the intention of the parties to hold the third round of talks in May 2025;"},
		{"what is to be concluded", assembly, Substantive, "Agrees that the Committee, at its sixty-sixth session, should conclude its work on the code;", "Agrees that the Committee, at its sixty-seventh session, should conclude its work on the code;"},
		{"a report endorsed", assembly, Substantive, "Endorses the report of the Committee on Piers on the work of its sixty-fifth session;", "Endorses the report of the Committee on Piers on the work of its sixty-sixth session;"},

		{"support of each year's session", assembly, Routine, "Requests the Secretary-General to continue to provide all necessary support to the Group for the organization of one session in 2024;", "Requests the Secretary-General to continue to provide all necessary support to the Group for the organization of one session in 2025;"},
		{"a session decided upon", assembly, Substantive, "Decides to hold one session in 2024;", "Decides to hold one session in 2025;"},
		{"a force needed beyond its mandate", security, Routine, "Noting that the Government is agreed that it is necessary to keep the Force beyond 31 January 2024,", "Noting that the Government is agreed that it is necessary to keep the Force beyond 31 January 2025,"},
		{"for two years", security, Substantive, "Noting that the Government is agreed that it is necessary to keep the Force beyond 31 January 2024,", "Noting that the Government is agreed that it is necessary to keep the Force beyond 31 January 2026,"},
		{"renewed by another organ", rights, Routine, "Recalling Security Council resolution 2625 (2022) of 15 March 2022, in which the Council extended the mandate of the Mission,", "Recalling Security Council resolution 2677 (2023) of 15 March 2023, in which the Council extended the mandate of the Mission,"},
		{"embargo extended by another organ", rights, Substantive, "Recalling Security Council resolution 2625 (2022) of 15 March 2022, in which the Council extended the embargo,", "Recalling Security Council resolution 2677 (2023) of 15 March 2023, in which the Council extended the embargo,"},

		{"one more year", assembly, Routine, "Reiterates, for the seventeenth consecutive year, its deep concern at the loss of piers;", "Reiterates, for the eighteenth consecutive year, its deep concern at the loss of piers;"},
		{"two more years", assembly, Substantive, "Reiterates, for the seventeenth consecutive year, its deep concern at the loss of piers;", "Reiterates, for the nineteenth consecutive year, its deep concern at the loss of piers;"},
		{"one more year gone by", assembly, Routine, "Affirming its determination, twenty-six years after the Treaty was opened, to see it enter into force,", "Affirming its determination, twenty-seven years after the Treaty was opened, to see it enter into force,"},
		{"one more year granted", assembly, Substantive, "Noting that the Treaty expires ten years after its entry into force,", "Noting that the Treaty expires eleven years after its entry into force,"},
		{"years of floods", assembly, Routine, "Expressing concern at the effects of three successive years of floods,", "Expressing concern at the effects of four successive years of floods,"},
		{"period of a report", assembly, Routine, "Having considered the report of the Commissioner-General covering the period from 1 January to 31 December 2022,", "Having considered the report of the Commissioner-General covering the period from 1 January to 31 December 2023,"},
		{"the yearly letter of an officer", assembly, Routine, "Taking note of the letter dated 15 June 2023 from the Chair of the Board,", "Taking note of the letter dated 22 June 2024 from the Chair of the Board,"},
		{"a letter of a Government", assembly, Substantive, "Taking note of the letter dated 15 June 2023 from the Government of Malawi,", "Taking note of the letter dated 22 June 2024 from the Government of Malawi,"},
		{"measures that go on", security, Routine, "Decides that, until 30 June 2024, all Member States shall continue to take the necessary measures to prevent the supply of arms;", "Decides that, until 30 June 2025, all Member States shall continue to take the necessary measures to prevent the supply of arms;"},
		{"measures that go on for less", security, Substantive, "Decides that, until 30 June 2024, all Member States shall continue to take the necessary measures to prevent the supply of arms;", "Decides that, until 31 December 2024, all Member States shall continue to take the necessary measures to prevent the supply of arms;"},
		{"measures taken", security, Substantive, "Decides that, until 30 June 2024, all Member States shall take the necessary measures to prevent the supply of arms;", "Decides that, until 30 June 2025, all Member States shall take the necessary measures to prevent the supply of arms;"},
		{"a mandate extended by the last resolution", security, Routine, "Decides to extend until 30 June 2024 the mandate of the Panel, as set out in paragraph 30 of resolution 2399 (2018) and extended by paragraph 6 of resolution 2620 (2022);", "Decides to extend until 30 June 2025 the mandate of the Panel, as set out in paragraph 30 of resolution 2399 (2018) and extended by paragraph 6 of resolution 2690 (2023);"},
		{"report on the outcome of the next session", assembly, Routine, "Taking note with appreciation of the report of the Executive Secretary on the outcome of the twenty-sixth session of the Conference of the Parties,", "Taking note with appreciation of the report of the Executive Secretary on the outcome of the twenty-seventh session of the Conference of the Parties,"},
		{"outcome of the next session", assembly, Substantive, "Taking note of the outcome of the twenty-sixth session of the Conference of the Parties,", "Taking note of the outcome of the twenty-seventh session of the Conference of the Parties,"},
		{"the host thanked", assembly, Routine, "Welcoming the holding of the ninth session of the Forum in Lima, Peru, in May 2023, and expressing its appreciation to the Government of Peru for hosting the session,", "Welcoming the holding of the tenth session of the Forum in Oslo, Norway, in May 2024, and expressing its appreciation to the Government of Norway for hosting the session,"},
		{"another thanked", assembly, Substantive, "Welcoming the holding of the ninth session of the Forum in Lima, Peru, in May 2023, and expressing its appreciation to the Government of Peru for hosting the session,", "Welcoming the holding of the tenth session of the Forum in Oslo, Norway, in May 2024, and expressing its appreciation to the Government of Chile for hosting the session,"},
		{"one more session held", assembly, Routine, "Recognizes the contributions of pilots during its twelve working sessions;", "Recognizes the contributions of pilots during its thirteen working sessions;"},
		{"one more session to be held", assembly, Substantive, "Decides that the Group shall hold its twelve working sessions;", "Decides that the Group shall hold its thirteen working sessions;"},

		{"the last conference held, the next awaited", assembly, Routine, "Welcoming the holding of the fourth World Harbour Forum, in Lima, from 24 to 27 April 2023,", "Looking forward to the holding of the fifth World Harbour Forum, in Oslo, from 12 to 15 January 2025,"},
		{"the next round of talks awaited", assembly, Substantive, "Welcoming the holding of the fourth round of talks in April 2023,", "Looking forward to the fifth round of talks in January 2025,"},
		{"a conference awaited, held since", assembly, Routine, "Looking forward to the second part of the Fifth Conference on Harbour Towns, to be held in Lima from 5 to 9 March 2024,", "Welcoming the holding of the second part of the Fifth Conference on Harbour Towns in Lima from 5 to 9 March 2024,"},
	})
}

// TestNamesGiven checks names in full and in short where one of the texts says that
// they are the same.
func TestNamesGiven(t *testing.T) {
	checkRolls(t, []rollCase{
		{"acronym given beside the name", assembly, Routine, "Encourages States to cooperate with the International Harbour Police Organization (INTERPOL) and the Customs Board;", "Encourages States to cooperate with INTERPOL and the Customs Board;"},
		{"acronym of another", assembly, Substantive, "Encourages States to cooperate with the International Harbour Police Organization (INTERPOL) and the Customs Board;", "Encourages States to cooperate with INTERPOST and the Customs Board;"},
		{"acronym added", assembly, Routine, "Encourages States to contribute to the Saving All Lives Trust fund;", "Encourages States to contribute to the Saving All Lives Trust (SALT) fund;"},
		{"acronym of what is no name", assembly, Routine, "Requests compliance with the rules on safe mooring and anchoring, and a report;", "Requests compliance with the rules on safe mooring and anchoring (SMA), and a report;"},
		{"another acronym", assembly, Substantive, "Requests compliance with the rules on safe mooring and anchoring, and a report;", "Requests compliance with the rules on safe mooring and anchoring (SOLAS), and a report;"},
		{"the plan of a body", assembly, Routine, "Encourages States to act in line with the global action plan on rabies 2017–2025 of the World Health Organization;", "Encourages States to act in line with the World Health Organization global action plan on rabies 2017–2025;"},
		{"the plan of another body", assembly, Substantive, "Encourages States to act in line with the global action plan on rabies 2017–2025 of the World Health Organization;", "Encourages States to act in line with the World Trade Organization global action plan on rabies 2017–2025;"},
		{"the Council in full", security, Routine, "Requests the Secretary-General to report to the Council on the quays;", "Requests the Secretary-General to report to the Security Council on the quays;"},
		{"another Council", council, Substantive, "Requests the Secretary-General to report to the Council on the quays;", "Requests the Secretary-General to report to the Security Council on the quays;"},
		{"the Office in full", rights, Routine, "Requests the Office of the High Commissioner to provide support;", "Requests the Office of the United Nations High Commissioner for Human Rights to provide support;"},
		{"another Office", rights, Substantive, "Requests the Office of the High Commissioner to provide support;", "Requests the Office of the United Nations High Commissioner for Refugees to provide support;"},

		{"kinds of wrong", rights, Routine, "Condemns the violations, including arbitrary arrests and detention, torture and enforced disappearances;", "Condemns the violations, including arbitrary arrest and detention, torture and enforced disappearance;"},
		{"one wrong", rights, Substantive, "Condemns the arrest of the pilots;", "Condemns the arrests of the pilots;"},
		{"by doing", security, Routine, "Urges the sides to improve matters by encouraging contact and giving direct support to schools, and by refraining from threats;", "Urges the sides to improve matters by encouraging contact and giving direct support to schools, and refraining from threats;"},
		{"to abolish", rights, Routine, "Encourages a moratorium with a view to the abolition of the toll;", "Encourages a moratorium, with a view to abolishing the toll;"},
	})
}
