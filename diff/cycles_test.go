package diff

import "testing"

// TestToldOnAnotherCycle checks what is routine though it moved by another step
// than the resolution, or came to be told otherwise: the next of its own cycle,
// what was to come and has come, counts that are kept, earlier resolutions.
func TestToldOnAnotherCycle(t *testing.T) {
	fourYears := series{"E/RES/2019/24", "E/RES/2023/28", on(2019, 6, 18), on(2023, 7, 5)}
	checkRolls(t, []rollCase{
		{"next review", fourYears, Routine, "Taking note of the report of the Secretary-General on the third review and appraisal of the Strategy,", "Taking note of the report of the Secretary-General on the fourth review and appraisal of the Strategy,"},
		{"review skipped", fourYears, Substantive, "Taking note of the report of the Secretary-General on the third review of the Strategy,", "Taking note of the report of the Secretary-General on the fifth review of the Strategy,"},
		{"review decided on", fourYears, Substantive, "Decides to conduct the third review of the Strategy;", "Decides to conduct the fourth review of the Strategy;"},
		{"review asked for", fourYears, Substantive, "Urges States to take part in the third review of the Strategy;", "Urges States to take part in the fourth review of the Strategy;"},
		{"outcome of a review", fourYears, Substantive, "Reaffirming the commitments of the third review of the Strategy,", "Reaffirming the commitments of the fourth review of the Strategy,"},

		{"anniversary marked", assembly, Routine, "Noting that the year 2024 will mark the fifth anniversary of the Code,", "Noting that the year 2024 marked the fifth anniversary of the Code,"},
		{"anniversary marked this year", assembly, Routine, "Noting that 2024 will mark the fifth anniversary of the Code,", "Noting that 2024 marks the fifth anniversary of the Code,"},
		{"still to come", assembly, Substantive, "Noting that the year 2026 will mark the fifth anniversary of the Code,", "Noting that the year 2026 marked the fifth anniversary of the Code,"},
		{"no year", assembly, Substantive, "Noting that the Code will bind all States,", "Noting that the Code binds all States,"},
		{"promise of a party", assembly, Substantive, "Noting the announcement that Lowland will destroy its mines in 2024,", "Noting the announcement that Lowland destroyed its mines in 2024,"},

		{"explosions recorded", assembly, Routine, "Gravely concerned about the damage caused by explosions at depots, of which more than 640 have been recorded in 106 States since 1979,", "Gravely concerned about the damage caused by explosions at depots, of which more than 660 have been recorded in 108 States since 1979,"},
		{"growing number", assembly, Routine, "Noting with satisfaction the growing number of States that have endorsed the Code, which now stands at 71,", "Noting with satisfaction the growing number of States that have endorsed the Code, which now stands at 84,"},
		{"replies", fourYears, Routine, "Noting that the survey, to which 58 Member States replied, was carried out,", "Noting that the survey, to which 74 Member States replied, was carried out,"},
		{"number that halved", assembly, Substantive, "Noting the number of States that apply the Code, which now stands at 71,", "Noting the number of States that apply the Code, which now stands at 30,"},
		{"killings recorded", assembly, Substantive, "Gravely concerned that 300 killings have been recorded in Lowland,", "Gravely concerned that 400 killings have been recorded in Lowland,"},
		{"violations recorded", assembly, Substantive, "Gravely concerned that 300 violations of the ceasefire have been recorded,", "Gravely concerned that 400 violations of the ceasefire have been recorded,"},
		{"members", assembly, Substantive, "Noting that the Committee has 24 members,", "Noting that the Committee has 29 members,"},
		{"number laid down", assembly, Substantive, "Decides that the number of members, which now stands at 24, shall remain,", "Decides that the number of members, which now stands at 29, shall remain,"},

		{"place and date turned", assembly, Routine, "Recalling the adoption of the Code at the Harbour Conference, held in Lima on 23 May 2019,", "Recalling the adoption of the Code at the Harbour Conference, held on 23 May 2019 in Lima,"},
		{"two events exchanged", assembly, Substantive, "Noting the conference held in Lima in 2019 and the conference held in Oslo in 2021,", "Noting the conference held in Oslo in 2019 and the conference held in Lima in 2021,"},

		{"previous resolutions", assembly, Routine, "Recalling its resolutions 76/203 of 17 December 2021 and 77/171 of 14 December 2022 on harbours,", "Recalling its resolution 78/140 of 19 December 2023 and its previous resolutions on harbours,"},
		{"previous resolutions, another's last", assembly, Substantive, "Recalling its resolutions 76/203 of 17 December 2021 and 77/171 of 14 December 2022 on harbours,", "Recalling its resolution 78/199 of 19 December 2023 and its previous resolutions on harbours,"},
		{"earlier ones gone", assembly, Substantive, "Recalling Security Council resolution 2600 (2021) and its resolution 77/171 of 14 December 2022 on harbours,", "Recalling its resolution 78/140 of 19 December 2023 and its previous resolutions on harbours,"},

		{"mandate of the report", assembly, Routine, "Takes note of the report of the Secretary-General;", "Takes note of the report of the Secretary-General submitted pursuant to resolution 78/140;"},
		{"another's mandate", assembly, Substantive, "Takes note of the report of the Secretary-General;", "Takes note of the report of the Secretary-General submitted pursuant to resolution 78/199;"},
		{"report adopted", assembly, Substantive, "Adopts the report of the Secretary-General;", "Adopts the report of the Secretary-General submitted pursuant to resolution 78/140;"},
	})
}
