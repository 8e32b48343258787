package diff

import "testing"

// TestHeldAgain checks gatherings whose dates moved on further than the
// resolution, or that were awaited and are over, beside ones that were put off or
// are another gathering.
func TestHeldAgain(t *testing.T) {
	checkRolls(t, []rollCase{
		{"the next of a longer cycle", assembly, Routine, "Noting the convening of the World Harbour Development Conference in Lima, from 9 to 20 October 2019, under the theme “Quays for all”,", "Noting the convening of the World Harbour Development Conference in Kigali from 6 to 16 June 2024, under the theme “Ropes for all”,"},
		{"still awaited, another year", assembly, Substantive, "Noting the convening of the World Harbour Development Conference in Lima in 2026,", "Noting the convening of the World Harbour Development Conference in Lima in 2028,"},
		{"a conference without a name of its own", assembly, Substantive, "Noting the convening of the Donor Conference in Lima in 2019,", "Noting the convening of the Donor Conference in Oslo in 2024,"},
		{"condemned", assembly, Substantive, "Condemning the convening of the World Harbour Development Conference in Lima in 2019,", "Condemning the convening of the World Harbour Development Conference in Kigali in 2024,"},
		{"without somebody", assembly, Substantive, "Noting the convening of the World Harbour Development Conference in Lima in 2019,", "Noting the convening of the World Harbour Development Conference in Kigali in 2024 without Lesotho,"},
		{"awaited and held", assembly, Routine, "Notes that the fourth session of the Expert Group on Piers will be held in the last quarter of 2024;", "Notes the holding of the fourth session of the Expert Group on Piers, in Geneva from 14 to 16 October 2024;"},
		{"awaited, held later, recalled", assembly, Routine, "Notes that the eighteenth World Harbour and Piers Symposium will be held in Geneva in April 2024;", "Also recalls the holding of the eighteenth World Harbour and Piers Symposium in Geneva on 3 and 4 July 2024 on the theme “Ropes for all”;"},
		{"awaited beside the last, and held", assembly, Routine, "Noting also the convening of the World Harbour Development Conference in Lima in 2019, and looking forward to the next World Harbour Development Conference, to be held in Oslo from 6 to 15 June 2024, under the theme “Quays”,", "Noting also the convening of the World Harbour Development Conference in Kigali from 6 to 16 June 2024, under the theme “Quays”,"},
		{"awaited beside the last, and no more", assembly, Substantive, "Noting also the convening of the World Harbour Development Conference in Lima in 2019, and looking forward to the next World Harbour Development Conference, to be held in Oslo in 2025,", "Noting also the convening of the World Harbour Development Conference in Lima in 2019,"},
		{"another awaited", assembly, Substantive, "Noting also the convening of the World Harbour Development Conference in Lima in 2019, and looking forward to the next Pilots Congress, to be held in Oslo in June 2024,", "Noting also the convening of the World Harbour Development Conference in Lima in June 2024,"},
		{"put off and still awaited", assembly, Substantive, "Notes that the fourth session of the Expert Group on Piers will be held in April 2024;", "Notes that the fourth session of the Expert Group on Piers will be held in April 2025;"},
	})
}

// TestNotedThenRecalled checks what was noted when it was done and is recalled
// now, beside what is still so.
func TestNotedThenRecalled(t *testing.T) {
	checkRolls(t, []rollCase{
		{"a launching", assembly, Routine, "Notes the launching by the Board of the 2025 targets for ports;", "Recalls the launching by the Board of the 2025 targets for ports;"},
		{"meetings held", assembly, Routine, "Also notes that the Working Group held five meetings between May 2016 and January 2018;", "Also recalls that the Working Group held five meetings between May 2016 and January 2018;"},
		{"a strategy of an entity", assembly, Routine, "Takes note of the Board's Harbour Strategy 2022–2025, which seeks to assist ports;", "Recalls the Board's Harbour Strategy 2022–2025, which seeks to assist ports;"},
		{"an agreement", assembly, Substantive, "Notes the Agreement on Piers of the riparian States;", "Recalls the Agreement on Piers of the riparian States;"},
		{"what is still so", assembly, Substantive, "Notes that the Working Group held five meetings in 2018 and is divided;", "Recalls that the Working Group held five meetings in 2018 and is divided;"},
		{"no day", assembly, Substantive, "Notes that the parties established a commission;", "Recalls that the parties established a commission;"},
	})
}

// TestMeetingsListed checks lists of past meetings that go on to the latest.
func TestMeetingsListed(t *testing.T) {
	const list = "Recalling the efforts of the hosts of the meetings of the Harbour Forum, held in Athens in 2016, in Sharm el-Sheikh, Egypt, in 2018, in Nairobi in 2020 and in Baku in 2022"
	checkRolls(t, []rollCase{
		{"one more", assembly, Routine, list + ",", "Recalling the efforts of the hosts of the meetings of the Harbour Forum, held in Athens in 2016, in Sharm el-Sheikh, Egypt, in 2018, in Nairobi in 2020, in Baku in 2022 and in Oslo in 2024,"},
		{"one more, and by whom", assembly, Routine, list + ",", list + " and convened virtually by the Secretary-General in 2024,"},
		{"the latest for all", assembly, Routine, list + ",", "Recalling the efforts of the hosts of the meetings of the Harbour Forum, most recently held in Kyoto, Japan, in 2024, and taking note of the meeting to be held in Lima in 2025,"},
		{"the latest, twice", assembly, Routine, "Recalling the meetings of the Harbour Forum, most recently held in Kyoto, Japan, in 2022, and taking note of the meeting to be held in Riyadh in 2023 under the theme “Our quays”,", "Recalling the meetings of the Harbour Forum, most recently held in Oslo, Norway, in 2024 under the theme “Your quays”,"},
		{"also recalled", assembly, Routine, list + ",", "Also recalling the efforts of the hosts of the meetings of the Harbour Forum, held in Athens in 2016, in Sharm el-Sheikh, Egypt, in 2018, in Nairobi in 2020, in Baku in 2022 and in Oslo in 2024,"},
		{"one left out", assembly, Substantive, list + ",", "Recalling the efforts of the hosts of the meetings of the Harbour Forum, held in Athens in 2016, in Nairobi in 2020, in Baku in 2022 and in Oslo in 2024,"},
		{"held otherwise", assembly, Substantive, list + ",", list + ", and the meeting to be held under blockade in 2024,"},
		{"asked for", assembly, Substantive, "Requests the hosts to hold the meetings in Athens in 2025, in Lima in 2026 and in Nairobi in 2027;", "Requests the hosts to hold the meetings in Athens in 2025, in Lima in 2026, in Nairobi in 2027 and in Oslo in 2028;"},

		{"the latest noted", assembly, Routine, "Noting the holding of the World Harbour Forum, organized annually by the Board,", "Noting the holding of the World Harbour Forum, organized annually by the Board, and noting also the virtual holding of the World Harbour Forum 2024, from January to May 2024,"},
		{"another event noted", assembly, Substantive, "Noting the holding of the World Harbour Forum, organized annually by the Board,", "Noting the holding of the World Harbour Forum, organized annually by the Board, and noting also the holding of the Pilots Congress in May 2024,"},
		{"the latest endorsed", assembly, Substantive, "Noting the holding of the World Harbour Forum, organized annually by the Board,", "Noting the holding of the World Harbour Forum, organized annually by the Board, and endorsing the holding of the World Harbour Forum 2024, in May 2024,"},
		{"one of long ago noted", assembly, Substantive, "Noting the holding of the World Harbour Forum, organized annually by the Board,", "Noting the holding of the World Harbour Forum, organized annually by the Board, and noting also the holding of the World Harbour Forum 2014, in May 2014,"},
	})
}
