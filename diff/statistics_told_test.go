package diff

import "testing"

// TestToldForms checks the forms in which a statistic is told: each with what it
// has to be about, in clauses that tell how things are.
func TestToldForms(t *testing.T) {
	checkRolls(t, []rollCase{
		{"two shares, both less", assembly, Routine, "Notes with concern the fact that women are 17 per cent less likely than men to have access to water, and 43 per cent less likely in the poorest countries;", "Notes with concern the fact that women are 13 per cent less likely than men to have access to water, and 40 per cent less likely in the poorest countries;"},
		{"two shares that went apart", assembly, Substantive, "Notes with concern the fact that women are 17 per cent less likely than men to have access to water, and 43 per cent less likely in the poorest countries;", "Notes with concern the fact that women are 13 per cent less likely than men to have access to water, and 47 per cent less likely in the poorest countries;"},
		{"welcomed and more", assembly, Routine, "Welcomes the fact that 96 per cent of the world's population lives within reach of a harbour;", "Welcomes the fact that 97 per cent of the world's population lives within reach of a harbour;"},
		{"welcomed and less", assembly, Substantive, "Welcomes the fact that 97 per cent of the world's population lives within reach of a harbour;", "Welcomes the fact that 96 per cent of the world's population lives within reach of a harbour;"},
		{"share of an economy", assembly, Routine, "Noting that lighthouses account for nearly 2.4 per cent of gross domestic product and 5.1 per cent of all employment,", "Noting that lighthouses account for nearly 2.7 per cent of gross domestic product and 5.3 per cent of all employment,"},
		{"share with its year", assembly, Routine, "Noting that tourism accounted for 9.8 per cent of the exports of island States in 2022,", "Noting that tourism accounted for 10.3 per cent of the exports of island States in 2023,"},
		{"share of what is owed", assembly, Substantive, "Noting that developed States are to account for 0.7 per cent of gross national income in aid,", "Noting that developed States are to account for 0.5 per cent of gross national income in aid,"},
		{"share promised", assembly, Substantive, "Recalling the commitment of donors that aid account for 0.7 per cent of gross national income,", "Recalling the commitment of donors that aid account for 0.5 per cent of gross national income,"},
		{"share of votes", assembly, Substantive, "Noting that the Company accounts for 40 per cent of the votes,", "Noting that the Company accounts for 45 per cent of the votes,"},
		{"share of land", assembly, Substantive, "Noting that land that represents 9 per cent of the island has been annexed,", "Noting that land that represents 12 per cent of the island has been annexed,"},
		{"share of people", assembly, Substantive, "Noting that colonists represent 30 per cent of the population of the Territory,", "Noting that colonists represent 35 per cent of the population of the Territory,"},
		{"share decided", assembly, Substantive, "Decides that tourism accounts for 9 per cent of exports;", "Decides that tourism accounts for 10 per cent of exports;"},
		{"share in a conflict", security, Substantive, "Noting that the port accounts for 60 per cent of imports,", "Noting that the port accounts for 50 per cent of imports,"},

		{"one in so many", assembly, Routine, "Noting that fewer than one in three island clinics has a trained midwife,", "Noting that fewer than two in five island clinics have a trained midwife,"},
		{"one in so many is reserved", assembly, Substantive, "Recalling that one in three seats is reserved for women,", "Recalling that one in four seats is reserved for women,"},
		{"one in so many has suffered a deed", assembly, Substantive, "Noting that one in three villages has been razed,", "Noting that one in four villages has been razed,"},
		{"consent", assembly, Substantive, "Noting that two in three States have to consent,", "Noting that three in four States have to consent,"},

		{"people by the million", assembly, Routine, "Recognizing that mangroves shelter the coasts of some 210 million people and feed their fisheries,", "Recognizing that mangroves shelter the coasts of some 225 million people and feed their fisheries,"},
		{"a plan for people", assembly, Substantive, "Recognizes the plan to bring water to some 310 million people;", "Recognizes the plan to bring water to some 325 million people;"},
		{"a target for people", assembly, Substantive, "Recognizing that the target of the Decade is to supply water to 300 million people,", "Recognizing that the target of the Decade is to supply water to 250 million people,"},
		{"people of an organ", assembly, Substantive, "Noting that the Harbour Agency supplies rations to 1.2 million people,", "Noting that the Harbour Agency supplies rations to 1.1 million people,"},
		{"people under a law", assembly, Substantive, "Noting that the law strips 3 million people of nationality,", "Noting that the law strips 4 million people of nationality,"},

		{"judges after a source", assembly, Substantive, "Noting that, according to the report, 8 of the 15 judges were bribed,", "Noting that, according to the report, 9 of the 15 judges were bribed,"},
		{"goals of an accord after a source", assembly, Substantive, "Noting that, according to the review, 8 of the 17 goals of the accord have been met,", "Noting that, according to the review, 6 of the 17 goals of the accord have been met,"},

		{"projects since the inception", council, Routine, "Notes that the Lighthouse Trust Fund has, since its inception, financed 312 projects;", "Notes that the Lighthouse Trust Fund has, since its inception, financed 340 projects;"},
		{"projects to date", council, Routine, "Notes that the Partnership has, to date, supported 86 municipalities;", "Notes that the Partnership has, to date, supported 91 municipalities;"},
		{"how many there are", council, Routine, "Notes that national initiatives have emerged;", "Notes that over 155 national initiatives have emerged;"},
		{"what share of them", council, Substantive, "Notes that sailors of the region live in poverty;", "Notes that 40 per cent of sailors of the region live in poverty;"},
		{"a number of them, and a share", council, Substantive, "Notes that 40 sailors live in poverty;", "Notes that 40 per cent of sailors live in poverty;"},
		{"only a share", council, Substantive, "Notes that the plan has been funded;", "Notes that only 23 per cent of the plan has been funded;"},
		{"so few", council, Substantive, "Notes that national initiatives have emerged;", "Notes that only 12 national initiatives have emerged;"},
		{"how many of them", council, Substantive, "Notes that people need aid, including sailors;", "Notes that people need aid, including 2.2 million sailors;"},
		{"fewer projects", council, Substantive, "Notes that the Fund has, since its inception, financed 312 projects;", "Notes that the Fund has, since its inception, financed 290 projects;"},
		{"projects to come", council, Substantive, "Notes that the Fund is to finance 312 projects;", "Notes that the Fund is to finance 340 projects;"},
		{"money", council, Substantive, "Notes that the Fund has, since its inception, disbursed 312 million dollars;", "Notes that the Fund has, since its inception, disbursed 340 million dollars;"},
		{"verdicts", council, Substantive, "Notes that the Tribunal has, since its establishment, delivered 61 verdicts;", "Notes that the Tribunal has, since its establishment, delivered 70 verdicts;"},

		{"those who came", council, Routine, "Notes the holding of the World Harbour Forum 2023 in Oslo, Norway, from 5 to 9 June 2023, which attracted more than 2,400 participants;", "Notes the holding of the World Harbour Forum 2024 in Cairo, Egypt, from 3 to 7 June 2024, which attracted more than 2,900 participants;"},
		{"where they came from", council, Routine, "Notes that the Forum was attended by some 640 participants from 88 countries;", "Notes that the Forum was attended by some 710 participants from 93 countries;"},
		{"a forum named for what is weighty", council, Routine, "Notes the holding of the Settlements Forum 2023, which attracted more than 2,400 participants;", "Notes the holding of the Settlements Forum 2024, which attracted more than 2,900 participants;"},
		{"those who may come", council, Substantive, "Decides that the Forum shall be attended by 120 delegates;", "Decides that the Forum shall be attended by 150 delegates;"},
		{"far fewer came", council, Substantive, "Notes that the Forum attracted more than 2,400 participants;", "Notes that the Forum attracted more than 900 participants;"},
		{"a march", council, Substantive, "Notes that the march, attended by 400 participants, was dispersed;", "Notes that the march, attended by 500 participants, was dispersed;"},

		{"languages of a treaty", assembly, Substantive, "Noting that the treaty is authentic in six languages,", "Noting that the treaty is authentic in five languages,"},
		{"languages of documents", assembly, Substantive, "Notes that documents are available in five languages;", "Notes that documents are available in six languages;"},
	})
}

// TestStatesCounted checks what States are counted for: their own plans, and no
// step out of a treaty.
func TestStatesCounted(t *testing.T) {
	checkRolls(t, []rollCase{
		{"plans", council, Routine, "Notes that 61 Member States have prepared national action plans under the Harbour Framework;", "Notes that 72 Member States have prepared national action plans under the Harbour Framework;"},
		{"the plans of others", assembly, Substantive, "Noting that 61 States have adopted the plans of the Quartet,", "Noting that 72 States have adopted the plans of the Quartet,"},
		{"plans before the figure", assembly, Substantive, "Notes that, under the plans, 61 States have closed harbours;", "Notes that, under the plans, 66 States have closed harbours;"},
		{"plans against others", assembly, Substantive, "Noting that 61 States have adopted national plans to withdraw,", "Noting that 66 States have adopted national plans to withdraw,"},
		{"plans offered", assembly, Substantive, "Notes that 61 States have offered national plans;", "Notes that 66 States have offered national plans;"},
		{"withdrawn", assembly, Substantive, "Noting that 61 Member States have withdrawn from the Convention,", "Noting that 72 Member States have withdrawn from the Convention,"},
	})
}

// TestMovesWithWords checks that a figure moves the way its verb says.
func TestMovesWithWords(t *testing.T) {
	checkRolls(t, []rollCase{
		{"rose, to more", assembly, Routine, "Noting with concern that the number of hungry people rose to 735 million,", "Noting with concern that the number of hungry people rose to 757 million,"},
		{"rose, to fewer", assembly, Substantive, "Noting with concern that the number of hungry people rose to 735 million,", "Noting with concern that the number of hungry people rose to 700 million,"},
		{"fell, to fewer", assembly, Routine, "Noting that the number of hungry people fell to 735 million,", "Noting that the number of hungry people fell to 700 million,"},
		{"fell, to more", assembly, Substantive, "Noting that the number of hungry people fell to 735 million,", "Noting that the number of hungry people fell to 757 million,"},
		{"rose, then fell", assembly, Substantive, "Noting that the number of hungry people rose to 735 million,", "Noting that the number of hungry people fell to 700 million,"},
	})
}

// TestYearsOfReview checks the years that the title of a review counts, and the
// day on which the next edition came out.
func TestYearsOfReview(t *testing.T) {
	checkRolls(t, []rollCase{
		{"review", council, Routine, "Noting the submission of the report entitled “Harbours for all: 15-year review”, prepared by the secretariat,", "Noting the submission of the report entitled “Harbours for all: 16-year review”, prepared by the secretariat,"},
		{"review five years on", council, Substantive, "Noting the report entitled “Harbours for all: 15-year review”,", "Noting the report entitled “Harbours for all: 20-year review”,"},
		{"plan", council, Substantive, "Noting the report entitled “Harbours for all: 15-year plan”,", "Noting the report entitled “Harbours for all: 16-year plan”,"},
		{"review endorsed", council, Substantive, "Endorses the report entitled “Harbours for all: 15-year review”;", "Endorses the report entitled “Harbours for all: 16-year review”;"},
		{"review decided on", council, Substantive, "Decides on a 15-year review of the harbours;", "Decides on a 16-year review of the harbours;"},
		{"edition and its date", council, Routine, "Takes note of the fourth edition of the Atlas of Harbours, issued in February 2023;", "Takes note of the fifth edition of the Atlas of Harbours, issued in February 2024;"},
		{"edition of a code and its date", council, Substantive, "Takes note of the fourth edition of the Code of Harbours, issued in February 2023;", "Takes note of the fifth edition of the Code of Harbours, issued in February 2024;"},
		{"edition and the date of a decision", council, Substantive, "Takes note of the fourth edition of the Harbour Atlas and of the decision issued in February 2023;", "Takes note of the fifth edition of the Harbour Atlas and of the decision issued in February 2024;"},
		{"edition to come", council, Substantive, "Takes note of the fourth edition of the Harbour Atlas, to be issued in February 2024;", "Takes note of the fifth edition of the Harbour Atlas, to be issued in February 2025;"},
	})
}
