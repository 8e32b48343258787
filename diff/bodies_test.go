package diff

import "testing"

// TestSessionsOfBodies checks the sessions, years and mandates of bodies that the
// organ hears of each year, beside terms for what is to be done.
func TestSessionsOfBodies(t *testing.T) {
	checkRolls(t, []rollCase{
		{"mandated by the last resolution", assembly, Routine, "Notes that, at its sixty-first session, the Piers Subcommittee continued its work, as mandated by the General Assembly in its resolution 77/76;", "Notes that, at its sixty-second session, the Piers Subcommittee continued its work, as mandated by the General Assembly in its resolution 78/140;"},
		{"items of the next session", assembly, Routine, "Agrees that the Committee, at its sixty-sixth session, should consider the items recommended by it at its sixty-fifth session;", "Agrees that the Committee, at its sixty-seventh session, should consider the items recommended by it at its sixty-sixth session;"},
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
		{"acronym given beside the name", assembly, Routine, "Encourages States to cooperate with the International Harbour Police Organization (INTERPORT) and the Customs Board;", "Encourages States to cooperate with INTERPORT and the Customs Board;"},
		{"acronym of another", assembly, Substantive, "Encourages States to cooperate with the International Harbour Police Organization (INTERPORT) and the Customs Board;", "Encourages States to cooperate with INTERPOST and the Customs Board;"},
		{"acronym added", assembly, Routine, "Encourages States to contribute to the Saving Pilots Entity fund;", "Encourages States to contribute to the Saving Pilots Entity (SALT) fund;"},
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
