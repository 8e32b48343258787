package diff

import "testing"

// TestJoiningTold checks "and", commas, dashes and brackets that tell what goes with
// what, as a second examiner put them, beside ones that are style.
func TestJoiningTold(t *testing.T) {
	checkRolls(t, []rollCase{
		// A condition that comes to be of another verb or addressee.
		{"condition of the other verb", assembly, Substantive, "Requests the Board to design and, subject to the consent of the ports concerned, build piers;", "Requests the Board to design, subject to the consent of the ports concerned, and build piers;"},
		{"at whose request", security, Substantive, "Authorizes the Mission to monitor and, at the request of the Government, to support patrols;", "Authorizes the Mission to monitor, at the request of the Government, and to support patrols;"},
		{"in particular", assembly, Substantive, "Urges States and, in particular, coastal States to ratify the Code;", "Urges States, in particular, and coastal States to ratify the Code;"},
		{"as appropriate", assembly, Substantive, "Calls upon States to draft and, as appropriate, adopt codes;", "Calls upon States to draft, as appropriate, and adopt codes;"},
		{"by a year", assembly, Substantive, "Calls upon States to adopt, and by 2030 apply, measures for pilots;", "Calls upon States to adopt by 2030, and apply, measures for pilots;"},

		// Spans and parts of numbers.
		{"a span and its ends", security, Substantive, "Decides to extend until 30 June 2024 the measures imposed by paragraphs 9–15 of resolution 2428 (2018);", "Decides to extend until 30 June 2025 the measures imposed by paragraphs 9 and 15 of resolution 2428 (2018);"},
		{"a decade", assembly, Substantive, "Adopts the Programme for Harbours for the Decade 2024–2034, as contained in the annex;", "Adopts the Programme for Harbours for the Decade 2024, 2034, as contained in the annex;"},
		{"Roman ends", assembly, Substantive, "Recalls sections II and IV of the annex;", "Recalls sections II–IV of the annex;"},
		{"ages", assembly, Substantive, "Notes the needs of those aged 15–24;", "Notes the needs of those aged 15, 24;"},
		{"part of an Article", assembly, Substantive, "Recalling Articles 2 (4), 39 and 51 of the Charter,", "Recalling Articles 2, 4, 39 and 51 of the Charter,"},
		{"part of a part", assembly, Substantive, "Recalls paragraph 4 (c) (ii) of the Code;", "Recalls paragraph 4 (c) and (ii) of the Code;"},

		// One that becomes two.
		{"who he is", assembly, Substantive, "Calls upon Lesotho, the occupying Power, to withdraw;", "Calls upon Lesotho, and the occupying Power, to withdraw;"},
		{"who it is", assembly, Substantive, "Urges States to stop all transfers to Lesotho, the occupying Power;", "Urges States to stop all transfers to Lesotho and the occupying Power;"},
		{"the competent body", security, Substantive, "Decides that exemptions require the approval of the Committee, the competent body before any shipment;", "Decides that exemptions require the approval of the Committee and the competent body before any shipment;"},
		{"who it is, and a list in another order", assembly, Substantive, "Demands that Lesotho, the occupying Power, withdraw from ports, bays and quays;", "Demands that Lesotho and the occupying Power withdraw from quays, ports and bays;"},
		{"who an unknown one is, and a list told otherwise", security, Substantive, "Calls upon Lowland, the occupying Power, to leave the ports and bays and quays;", "Calls upon Lowland and the occupying Power to leave the ports as well as bays and quays;"},
		{"a list in another order", assembly, Routine, "Notes the state of the Harbour Pact, the Mooring Plan and the Ropes Accord;", "Notes the state of the Ropes Accord, the Harbour Pact and the Mooring Plan;"},
		{"an act joined", assembly, Routine, "Welcomes the opening of the Bank, invites States to support it;", "Welcomes the opening of the Bank, and invites States to support it;"},

		// What follows a list and is of its last member, or of all.
		{"for each, approved", security, Substantive, "Decides that the exemption for food and for ropes approved by the Committee shall apply;", "Decides that the exemption for food and ropes approved by the Committee shall apply;"},
		{"living there", assembly, Substantive, "Calls for measures for women and for girls living in rural areas;", "Calls for measures for women and girls living in rural areas;"},
		{"with their consent", assembly, Substantive, "Calls for monitors in the port and in neighbouring States, with their consent;", "Calls for monitors in the port and neighbouring States, with their consent;"},
		{"nothing follows", assembly, Routine, "Stresses the importance of trade in developed and in developing countries;", "Stresses the importance of trade in developed and developing countries;"},

		// Commas.
		{"an aside that ends elsewhere", assembly, Substantive, "Urges States to adopt measures, including laws, on trade and smuggling of ropes;", "Urges States to adopt measures, including laws on trade, and smuggling of ropes;"},
		{"not until, because", assembly, Substantive, "Decides that the ban shall not be lifted until the Board so decides, because of the raids;", "Decides that the ban shall not be lifted until the Board so decides because of the raids;"},
		{"not parties", assembly, Substantive, "Calls upon States not parties to the Code to accede;", "Calls upon States, not parties, to the Code to accede;"},
		{"serial comma", assembly, Routine, "Notes the state of quays, ropes and piers;", "Notes the state of quays, ropes, and piers;"},

		{"set apart by dashes", assembly, Routine, "Notes that the harbour – a vital port – was dredged;", "Notes that the harbour, a vital port, was dredged;"},

		// Words parted or joined.
		{"three hundreds", assembly, Substantive, "Calls for three hundred-person crews;", "Calls for three-hundred-person crews;"},
		{"with holding", assembly, Substantive, "Calls for ports with holding areas;", "Calls for ports withholding areas;"},
	})
}
