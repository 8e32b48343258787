package diff

import "testing"

// TestRefusals checks what a hostile examiner got called routine: changes that
// look like an order, a mark, a number or a year that rolled on, and are news.
// Beside them stand like ones that are routine.
func TestRefusals(t *testing.T) {
	checkRolls(t, []rollCase{
		// Parts exchanged by order alone.
		{"attack turned round", assembly, Substantive, "Condemns the raids by Lesotho against Malawi;", "Condemns the raids by Malawi against Lesotho;"},
		{"who leaves where", security, Substantive, "Demands that Lesotho withdraw its boats from Malawi;", "Demands that Malawi withdraw its boats from Lesotho;"},
		{"hedge moved to another request", assembly, Substantive, "Urges States to ratify the Code, as appropriate, and to scrap their dredgers;", "Urges States to ratify the Code and to scrap their dredgers, as appropriate;"},
		{"grades swapped", finance, Substantive, "Approves one D-1 and two P-5 posts;", "Approves two D-1 and one P-5 posts;"},
		{"respectively", assembly, Substantive, "Thanks Lesotho and Malawi, as Chair and Rapporteur respectively;", "Thanks Malawi and Lesotho, as Chair and Rapporteur respectively;"},
		{"the latter", assembly, Substantive, "Notes that the World Food Programme and the World Health Organization will be led by the latter;", "Notes that the World Health Organization and the World Food Programme will be led by the latter;"},
		{"whose Chair", assembly, Substantive, "Thanks the Chair of the World Food Programme and the World Health Organization;", "Thanks the Chair of the World Health Organization and the World Food Programme;"},
		{"an adjective over both", security, Substantive, "Demands the withdrawal of foreign sailors and pilots;", "Demands the withdrawal of pilots and foreign sailors;"},
		{"donors in another order", assembly, Routine, "Thanks the Governments of Lesotho, Malawi and Togo;", "Thanks the Governments of Togo, Lesotho and Malawi;"},
		{"two words about and", assembly, Routine, "Urges States to protect sailors and pilots;", "Urges States to protect pilots and sailors;"},
		// Marks that say something.
		{"currency", finance, Substantive, "Notes the amount of €5 million for the quay;", "Notes the amount of $5 million for the quay;"},
		{"comma", assembly, Routine, "Notes that quays, and piers are old;", "Notes that quays, and piers, are old;"},
		{"phase", security, Substantive, "Welcomes the start of Phase-2 of the plan;", "Welcomes the start of Phase-3 of the plan;"},
		// Tense that is the claim.
		{"occupied still", assembly, Substantive, "Notes that the harbour is blockaded;", "Notes that the harbour was blockaded;"},
		{"has been, was", assembly, Routine, "Notes that the quay has been repaired;", "Notes that the quay was repaired;"},
		// Years of what is condemned, promised or decided.
		{"year of the wrong", assembly, Substantive, "Condemns the raids on ports in 2023;", "Condemns the raids on ports in 2024;"},
		{"elections that must be held", assembly, Substantive, "Emphasizes that elections must take place in 2024;", "Emphasizes that elections must take place in 2025;"},
		{"decision put off", assembly, Substantive, "Decides to adopt the code at its seventy-ninth session;", "Decides to adopt the code at its eightieth session;"},
		{"consideration continued", assembly, Routine, "Decides to continue its consideration of the code at its seventy-ninth session;", "Decides to continue its consideration of the code at its eightieth session;"},
		{"a final time", security, Substantive, "Decides to extend the mandate of the Panel for a final period until 30 June 2024;", "Decides to extend the mandate of the Panel for a final period until 30 June 2025;"},
		{"shall not be extended", security, Substantive, "Decides that the mandate shall not be extended until 30 June 2024;", "Decides that the mandate shall not be extended until 30 June 2025;"},
		{"shall not extend", security, Substantive, "Decides that the Panel shall not extend the mandate until 30 June 2024;", "Decides that the Panel shall not extend the mandate until 30 June 2025;"},
		// Resolutions that are not the series' last.
		{"a founding resolution replaced", security, Substantive, "Demands full compliance with resolution 242 (1967);", "Demands full compliance with resolution 2690 (2023);"},
		{"a founding resolution dropped", security, Substantive, "Recalling its resolutions 242 (1967) and 2640 (2022),", "Recalling its resolutions 2640 (2022) and 2690 (2023),"},
		// Counts and directions.
		{"a decision's count", assembly, Substantive, "Authorizes the transfer of the 15,000 refugees;", "Authorizes the transfer of the 25,000 refugees;"},
		{"by and on", assembly, Substantive, "Notes with concern the attacks by 300 sailors;", "Notes with concern the attacks on 350 sailors;"},
		// One or several.
		{"mandates", security, Substantive, "Decides to extend the mandate of the Mission;", "Decides to extend the mandates of the Mission;"},
		{"families", rights, Substantive, "Recognizes the role of the family;", "Recognizes the role of families;"},
		{"efforts", assembly, Routine, "Notes the effort of fishers to mend nets;", "Notes the efforts of fishers to mend nets;"},
		{"a few", assembly, Substantive, "Notes that few States have joined;", "Notes that a few States have joined;"},
	})
}
