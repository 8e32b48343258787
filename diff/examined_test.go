package diff

import "testing"

// TestExaminedAnew checks what a second hostile examiner got called routine: orders
// that another list or the sentence itself makes matter, lists that shrink,
// deeds told as done.
func TestExaminedAnew(t *testing.T) {
	news := func(old, new string) rollCase { return rollCase{"", assembly, Substantive, old, new} }
	cases := []rollCase{
		// A list that another list goes with.
		news("Decides that Chad, Mali and Niger shall pay 1, 2 and 3 per cent;", "Decides that Niger, Mali and Chad shall pay 1, 2 and 3 per cent;"),
		news("Decides to consider quays, ropes and pilots at its seventy-ninth, eightieth and eighty-first sessions;", "Decides to consider ropes, pilots and quays at its seventy-ninth, eightieth and eighty-first sessions;"),
		news("Decides that the Chair in 2025, 2026 and 2027 shall be Kenya, Chile and Japan;", "Decides that the Chair in 2025, 2026 and 2027 shall be Chile, Japan and Kenya;"),
		news("Decides that the sixth, seventh and eighth sessions will be held in Lima, Oslo and Cairo;", "Decides that the sixth, seventh and eighth sessions will be held in Oslo, Lima and Cairo;"),
		news("Decides that the meetings in January, March and May 2025 will be held in Lima, Oslo and Cairo;", "Decides that the meetings in January, March and May 2025 will be held in Cairo, Oslo and Lima;"),
		// An order that the sentence tells of.
		news("Encourages States to give priority to, in order of preference, dredging, repair and closure;", "Encourages States to give priority to, in order of preference, closure, repair and dredging;"),
		news("Stresses the need for dredging, the repair of quays and the closure of docks, in three phases;", "Stresses the need for the closure of docks, dredging and the repair of quays, in three phases;"),
		news("Stresses that the plan provides for a truce, followed by dredging, repair and elections;", "Stresses that the plan provides for a truce, followed by elections, dredging and repair;"),
		news("Calls for, as a matter of priority, dredging, elections and repair;", "Calls for, as a matter of priority, repair, elections and dredging;"),
		// A word of one member that comes to be of another.
		news("Calls for access to safe housing, water and harbours;", "Calls for access to safe harbours, water and housing;"),
		news("Expresses concern at floods, droughts and raids, which are crimes;", "Expresses concern at raids, floods and droughts, which are crimes;"),
		// Lists that shrink, deeds done.
		news("Recalling the meetings held in Lima in 2021, in Oslo in 2022 and in Cairo in 2023,", "Recalling the meetings held in Lima in 2021 and in Oslo in 2022,"),
		news("Notes that tolls will be imposed in 2024;", "Notes that tolls were imposed in 2024;"),
		news("Notes that the Court will deliver its opinion in 2024;", "Notes that the Court delivered its opinion in 2024;"),
		news("Notes that the term of the Board will end in 2024;", "Notes that the term of the Board ended in 2024;"),
		// Names, figures, phrases.
		news("Notes the work of OPCW;", "Notes the work of the Organization for the Prohibition of Nuclear Weapons (OPCW);"),
		news("Notes the work of the United Nations Office for the Coordination of Humanitarian Affairs;", "Notes the work of the United Nations Office;"),
		news("Recalling that the flood took the lives of 6 million people,", "Recalling that the flood took the lives of 5 million people,"),
		news("Noting that 5.6 million refugees are eligible for services,", "Noting that 3.6 million refugees are eligible for services,"),
		news("Expresses concern for the most vulnerable persons;", "Expresses concern for the majority of vulnerable persons;"),
		news("Calls for peace following international law;", "Calls for peace after international law;"),
		news("Noting the New Partnership for Harbour Development,", "Noting the Partnership for Harbour Development,"),
		news("Welcomes the second report of the Working Group and endorses its recommendations;", "Welcomes the third report of the Working Group and endorses its recommendations;"),
		news("Takes note of the report of the Committee covering the period from 1 January to 31 December 2023;", "Takes note of the report of the Committee covering the period from 1 January to 30 June 2024;"),
		news("Reaffirms that, subject to national law, pilots have rights, and that they shall be protected;", "Reaffirms that, subject to national law, pilots have rights, and reaffirms that they shall be protected;"),
		news("Stresses that States are of the view that the toll is obsolete, and that it must end;", "Stresses that States are of the view that the toll is obsolete, and stresses that it must end;"),
	}
	for _, c := range cases {
		c.name = c.old
		checkRolls(t, []rollCase{c})
	}
}
