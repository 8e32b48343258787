package diff

import "testing"

// TestEqualVerbsAndHolders checks verbs that say the same before what is
// conducted, and "acting" before the office of one who is thanked.
func TestEqualVerbsAndHolders(t *testing.T) {
	checkRolls(t, []rollCase{
		{"visits", rights, Routine, "Requests the Special Rapporteur to conduct country visits to harbours;", "Requests the Special Rapporteur to undertake country visits to harbours;"},
		{"a review", assembly, Routine, "Requests the Secretary-General to carry out a comprehensive review of the quays;", "Requests the Secretary-General to conduct a comprehensive review of the quays;"},
		{"studies made", assembly, Routine, "Welcomes the studies and the surveys that were made in conducting research on tides;", "Welcomes the studies and the surveys that were made in undertaking research on tides;"},
		{"another verb", assembly, Substantive, "Requests the Board to conduct a review of the quays;", "Requests the Board to consider a review of the quays;"},
		{"a promise", assembly, Substantive, "Calls upon States to conduct themselves well;", "Calls upon States to undertake themselves well;"},
		{"operations", security, Substantive, "Authorizes the Force to conduct operations at sea;", "Authorizes the Force to undertake operations at sea;"},
		{"patrols beside a review", security, Substantive, "Requests the Force to conduct a review and patrols;", "Requests the Force to undertake a review and patrols;"},
		{"a code", assembly, Substantive, "Recalling the conduct of research;", "Recalling the undertaking of research;"},
		{"done or to be done", assembly, Substantive, "Notes that the Board is conducting a review of the quays;", "Notes that the Board is to conduct a review of the quays;"},

		{"acting no more", assembly, Routine, "Expressing its appreciation to the acting Executive Director of the Harbour Fund for her report,", "Expressing its appreciation to the Executive Director of the Harbour Fund for her report,"},
		{"acting now", rights, Routine, "Commends the Special Representative for his work;", "Commends the acting Special Representative for his work;"},
		{"head of a State", security, Substantive, "Commends the acting President for his work;", "Commends the President for his work;"},
		{"a government's minister", security, Substantive, "Expresses its appreciation to the acting Prime Minister for his work;", "Expresses its appreciation to the Prime Minister for his work;"},
		{"an appointment", assembly, Substantive, "Notes the appointment of an acting Executive Director;", "Notes the appointment of an Executive Director;"},
		{"who is asked", assembly, Substantive, "Requests the acting Executive Director to report;", "Requests the Executive Director to report;"},
		{"a power", security, Substantive, "Commends the States acting for the Mission;", "Commends the States for the Mission;"},
		{"former", assembly, Substantive, "Commends the former Special Representative for his work;", "Commends the Special Representative for his work;"},
	})
}
