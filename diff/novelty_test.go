package diff

import "testing"

// TestNamesOfLastYear checks names and titles that are told otherwise because a
// year went by: no longer new, put right, the next edition, the theme now known.
func TestNamesOfLastYear(t *testing.T) {
	checkRolls(t, []rollCase{
		{"no longer new", assembly, Routine, "Notes with appreciation the new Measuring Harbours series, which tells of trends;", "Notes with appreciation the Measuring Harbours series, which tells of trends;"},
		{"now by its name", assembly, Routine, "Recognizing that the new Programme of Action for Harbour Towns and Islands aims at growth,", "Recognizing that the Lima Programme of Action for Harbour Towns and Islands aims at growth,"},
		{"new, and another agreement", assembly, Substantive, "Recognizing that the new Agreement aims at growth,", "Recognizing that the Lima Agreement aims at growth,"},
		{"new now", assembly, Substantive, "Notes with appreciation the Measuring Harbours series, which tells of trends;", "Notes with appreciation the new Measuring Harbours series, which tells of trends;"},
		{"asked for by its novelty", assembly, Substantive, "Urges States to support the new Harbour Fund;", "Urges States to support the Harbour Fund;"},
		{"new members", assembly, Substantive, "Notes that new Members joined the Board;", "Notes that Members joined the Board;"},

		{"a long name put right", assembly, Routine, "Noting the Connect 2030 Agenda for Global Harbour and Ropes Technologies Development, including piers,", "Noting the Connect 2030 Agenda for Global Harbour and Rope Technology, including piers,"},
		{"another name", assembly, Substantive, "Noting the Connect 2030 Agenda for Global Harbour and Ropes Technologies Development, including piers,", "Noting the Connect 2030 Agenda for Global Harbour and Rope Bans, including piers,"},
		{"more in the name", assembly, Substantive, "Noting the Global Programme of Action for Harbour Safety and Women Workers, including piers,", "Noting the Global Programme of Action for Harbour Safety and Women Worker Rights, including piers,"},

		{"next edition, called a report", assembly, Routine, "Taking note of the report entitled The State of Harbours 2023: Quays for New Realities, which tells of trends,", "Taking note of the report entitled The State of Harbours Report 2024: Dredging Anew, which tells of trends,"},
		{"recommendations of the next report", assembly, Routine, "Noting the outcome and recommendations of the fifth report of the Expert Group on Piers on its fifth session,", "Noting the outcome and recommendations of the sixth report of the Expert Group on Piers on its sixth session,"},
		{"recommendations endorsed", assembly, Substantive, "Endorsing the outcome and recommendations of the fifth report of the Expert Group on Piers,", "Endorsing the outcome and recommendations of the sixth report of the Expert Group on Piers,"},

		{"a theme put in quotation marks", assembly, Routine, "Looks forward to the sixth session of the Expert Group on Piers, from 10 to 12 May 2024, which will focus on how to count piers;", "Looks forward to the seventh session of the Expert Group on Piers, from 6 to 8 May 2025, which will focus on “Piers that count”;"},
		{"another focus in plain words", assembly, Substantive, "Looks forward to the sixth session of the Expert Group on Piers, from 10 to 12 May 2024, which will focus on the closure of piers;", "Looks forward to the seventh session of the Expert Group on Piers, from 6 to 8 May 2025, which will focus on the opening of piers;"},
	})
}
