package diff

import "testing"

// TestToldOtherwise checks what is routine though it moved by another step
// than the resolution, or came to be told otherwise: the next of its own cycle,
// what was to come and has come, counts that are kept, earlier resolutions.
func TestToldOtherwise(t *testing.T) {
	fourYears := series{"E/RES/2019/24", "E/RES/2023/28", on(2019, 6, 18), on(2023, 7, 5)}
	checkRolls(t, []rollCase{
		{"next review", fourYears, Routine, "Taking note of the report of the Secretary-General on the third review and appraisal of the Strategy,", "Taking note of the report of the Secretary-General on the fourth review and appraisal of the Strategy,"},
		{"review skipped", fourYears, Substantive, "Taking note of the report of the Secretary-General on the third review of the Strategy,", "Taking note of the report of the Secretary-General on the fifth review of the Strategy,"},
		{"review decided on", fourYears, Substantive, "Decides to conduct the third review of the Strategy;", "Decides to conduct the fourth review of the Strategy;"},
		{"review asked for", fourYears, Substantive, "Urges States to take part in the third review of the Strategy;", "Urges States to take part in the fourth review of the Strategy;"},
		{"outcome of a review", fourYears, Substantive, "Reaffirming the commitments of the third review of the Strategy,", "Reaffirming the commitments of the fourth review of the Strategy,"},

		{"anniversary marked", assembly, Routine, "Noting that the year 2024 will mark the fifth anniversary of the Code,", "Noting that the year 2024 marked the fifth anniversary of the Code,"},
		{"anniversary marked this year", assembly, Routine, "Noting that 2024 will mark the fifth anniversary of the Code,", "Noting that 2024 marks the fifth anniversary of the Code,"},
		{"has done and did", assembly, Routine, "Expressing concern that the storm has severely damaged the piers, and has delayed the census,", "Expressing concern that the storm severely damaged the piers, and delayed the census,"},
		{"has to and does", assembly, Substantive, "Noting that the Board has repaired piers to close,", "Noting that the Board repaired piers,"},
		{"verbs of emphasis", assembly, Routine, "Underscoring the need for piers,", "Underlining the need for piers,"},
		{"verbs of recognition", assembly, Routine, "Acknowledging the role of the Board,", "Recognizing the role of the Board,"},
		{"verbs of awareness", assembly, Routine, "Aware of the role of the Board,", "Mindful of the role of the Board,"},
		{"awareness for recognition", assembly, Substantive, "Aware of the role of the Board,", "Recognizing the role of the Board,"},
		{"more emphasis", assembly, Substantive, "Underscoring the need for piers,", "Strongly underlining the need for piers,"},
		{"emphasis for a note", assembly, Substantive, "Noting the need for piers,", "Underlining the need for piers,"},
		{"the year that was", assembly, Routine, "Noting that 2023 is the first year when more than half of the ports will be dredged,", "Noting that 2023 was the first year when more than half of the ports were dredged,"},
		{"the year that is not past", assembly, Substantive, "Noting that 2024 is the first year when all ports are dredged,", "Noting that 2024 was the first year when all ports are dredged,"},
		{"no year told", assembly, Substantive, "Noting that the ports will be dredged,", "Noting that the ports were dredged,"},
		{"a year in another part", assembly, Substantive, "Noting that in 2023, as the Board observes, the port is blockaded,", "Noting that in 2023, as the Board observes, the port was blockaded,"},
		{"still to come", assembly, Substantive, "Noting that the year 2026 will mark the fifth anniversary of the Code,", "Noting that the year 2026 marked the fifth anniversary of the Code,"},
		{"no year", assembly, Substantive, "Noting that the Code will bind all States,", "Noting that the Code binds all States,"},
		{"promise of a party", assembly, Substantive, "Noting the announcement that Lowland will destroy its mines in 2024,", "Noting the announcement that Lowland destroyed its mines in 2024,"},

		{"explosions recorded", assembly, Routine, "Gravely concerned about the damage caused by explosions at depots, of which more than 640 have been recorded in 106 States since 1979,", "Gravely concerned about the damage caused by explosions at depots, of which more than 660 have been recorded in 108 States since 1979,"},
		{"growing number", assembly, Routine, "Noting with satisfaction the growing number of States that have endorsed the Code, which now stands at 71,", "Noting with satisfaction the growing number of States that have endorsed the Code, which now stands at 84,"},
		{"replies", fourYears, Routine, "Noting that the survey, to which 58 Member States replied, was carried out,", "Noting that the survey, to which 74 Member States replied, was carried out,"},
		{"number that halved", assembly, Substantive, "Noting the number of States that apply the Code, which now stands at 71,", "Noting the number of States that apply the Code, which now stands at 30,"},
		{"killings recorded", assembly, Substantive, "Gravely concerned that 300 killings have been recorded in Lowland,", "Gravely concerned that 400 killings have been recorded in Lowland,"},
		{"violations recorded", assembly, Substantive, "Gravely concerned that 300 violations of the ceasefire have been recorded,", "Gravely concerned that 400 violations of the ceasefire have been recorded,"},
		{"as an organization tells", rights, Routine, "Noting with concern that, according to the International Labour Organization, some 170 million persons depend on seasonal work,", "Noting with concern that, according to the International Labour Organization, approximately 184 million persons depend on seasonal work,"},
		{"displaced and fled", assembly, Routine, "Deeply alarmed that more than 1.4 million persons are internally displaced and that 410,000 have sought refuge in neighbouring States,", "Deeply alarmed that more than 2 million persons are internally displaced and that 466,000 have sought refuge in neighbouring States,"},
		{"displaced by somebody", assembly, Substantive, "Deeply alarmed that 1.4 million persons were displaced by the armed forces,", "Deeply alarmed that 2 million persons were displaced by the armed forces,"},
		{"refugees to be taken in", assembly, Substantive, "Notes the offer to take in 5,000 refugees;", "Notes the offer to take in 4,000 refugees;"},
		{"members", assembly, Substantive, "Noting that the Committee has 24 members,", "Noting that the Committee has 29 members,"},
		{"number laid down", assembly, Substantive, "Decides that the number of members, which now stands at 24, shall remain,", "Decides that the number of members, which now stands at 29, shall remain,"},

		{"place and date turned", assembly, Routine, "Recalling the adoption of the Code at the Harbour Conference, held in Lima on 23 May 2019,", "Recalling the adoption of the Code at the Harbour Conference, held on 23 May 2019 in Lima,"},
		{"two events exchanged", assembly, Substantive, "Noting the conference held in Lima in 2019 and the conference held in Oslo in 2021,", "Noting the conference held in Oslo in 2019 and the conference held in Lima in 2021,"},

		{"previous resolutions", assembly, Routine, "Recalling its resolutions 76/203 of 17 December 2021 and 77/171 of 14 December 2022 on harbours,", "Recalling its resolution 78/140 of 19 December 2023 and its previous resolutions on harbours,"},
		{"previous resolutions, another's last", assembly, Substantive, "Recalling its resolutions 76/203 of 17 December 2021 and 77/171 of 14 December 2022 on harbours,", "Recalling its resolution 78/199 of 19 December 2023 and its previous resolutions on harbours,"},
		{"earlier ones gone", assembly, Substantive, "Recalling Security Council resolution 2600 (2021) and its resolution 77/171 of 14 December 2022 on harbours,", "Recalling its resolution 78/140 of 19 December 2023 and its previous resolutions on harbours,"},

		{"two neutral verbs", assembly, Routine, "Notes the report of the Secretary-General;", "Takes note of the report of the Secretary-General;"},
		{"neutral verb within", assembly, Routine, "Calls upon States to clear their harbours, and notes the list of wrecks;", "Calls upon States to clear their harbours, and takes note of the list of wrecks;"},
		{"note of more than neutral kind", assembly, Substantive, "Notes the report of the Secretary-General;", "Takes note with appreciation of the report of the Secretary-General;"},

		{"first report due", security, Routine, "Requests the Secretary-General to report to the Security Council on the implementation of the mandate every 90 days, with the first report due by 13 June 2024;", "Requests the Secretary-General to report to the Security Council on the implementation of the mandate every 90 days, with the first report due by 12 June 2025;"},
		{"another rhythm", security, Substantive, "Requests the Secretary-General to report to the Security Council on the implementation of the mandate every 90 days, with the first report due by 13 June 2024;", "Requests the Secretary-General to report to the Security Council on the implementation of the mandate every 180 days, with the first report due by 12 June 2025;"},
		{"dialogue with an expert", assembly, Routine, "Requests the Special Envoy to continue to participate, by way of interactive dialogue, in the seventy-ninth session of the General Assembly;", "Requests the Special Envoy to continue to participate, by way of interactive dialogue, in the eightieth session of the General Assembly;"},
		{"States at a session", assembly, Substantive, "Urges States to participate in the seventy-ninth session of the General Assembly;", "Urges States to participate in the eightieth session of the General Assembly;"},
		{"discussed at its session", fourYears, Routine, "Draws the attention of the Committee to the discussion held at the 2019 session of the Economic and Social Council;", "Draws the attention of the Committee to the discussion held at the 2023 session of the Economic and Social Council;"},

		{"named before", assembly, Routine, "Recommends that the heads of agencies make proposals and submit the proposals to their governing organs;", "Recommends that the heads of agencies make proposals and submit those proposals to their governing organs;"},
		{"some of them", security, Substantive, "Calls for justice for the soldiers who surrendered;", "Calls for justice for those soldiers who surrendered;"},
		{"not named before", assembly, Substantive, "Recommends that the heads of agencies submit the accounts to their governing organs;", "Recommends that the heads of agencies submit those accounts to their governing organs;"},
		{"by then", assembly, Routine, "Requests States to send their replies by 31 October 2025;", "Requests States to send their replies not later than 31 October 2025;"},
		{"until then", assembly, Substantive, "Requests States to send their replies by 31 October 2025;", "Requests States to send their replies until 31 October 2025;"},
		{"list lengthened as well as", rights, Routine, "Recalling its resolutions 49/13 of 6 July 2022 and 50/15 of 17 July 2022, and all other relevant resolutions of the Council,", "Recalling its resolutions 49/13 of 6 July 2022, 50/15 of 17 July 2022 and 52/14 of 3 April 2023, as well as all other relevant resolutions of the Council,"},

		{"States that have acted", assembly, Routine, "Noting that 95 States have made use of the Guidelines,", "Noting that 104 States have made use of the Guidelines,"},
		{"States that have ratified", assembly, Substantive, "Noting that 95 States have ratified the Convention,", "Noting that 104 States have ratified the Convention,"},
		{"States that shall act", assembly, Substantive, "Decides that the Board meets when 95 States have joined;", "Decides that the Board meets when 104 States have joined;"},
		{"renewed in other words", security, Routine, "Decides to extend until 30 June 2024 the mandate of the Panel of Experts;", "Decides to renew until 30 June 2025 the mandate of the Panel of Experts;"},
		{"count as at a day", assembly, Routine, "Notes that, as at 31 December 2022, 156 countries or areas had conducted a census;", "Notes that, as at 31 December 2023, 178 countries or areas had conducted a census;"},
		{"progress of the year", assembly, Routine, "Takes note of the progress made in 2023 in the implementation of the Code;", "Takes note of the progress made in 2024 in the implementation of the Code;"},
		{"awaited, then welcomed", assembly, Routine, "Looking forward to the fourth annual Harbour Conference, to be held in Lima from 18 to 28 June 2024,", "Welcoming the fourth annual Harbour Conference, held in Lima from 18 to 28 June 2024,"},
		{"still awaited", assembly, Substantive, "Looking forward to the fourth annual Harbour Conference, to be held in Lima from 18 to 28 June 2026,", "Welcoming the fourth annual Harbour Conference, to be held in Lima from 18 to 28 June 2026,"},
		{"acronym with the conjunction", assembly, Routine, "Taking note of the outlook of the Conference on Tides and Dues,", "Taking note of the outlook of the Conference on Tides and Dues (CTAD),"},
		{"two committees", assembly, Routine, "Noting also the concluding observations on Lowland adopted by the Human Rights Committee and the Committee against Torture,", "Noting also the concluding observations on Lowland adopted by the Committee against Torture and the Human Rights Committee,"},
		{"two hosts", assembly, Routine, "Welcoming the generosity of the Governments of Ostrava-Lund and Kelmia in sheltering refugees,", "Welcoming the generosity of the Governments of Kelmia and Ostrava-Lund in sheltering refugees,"},
		{"body within a list, the first as before", assembly, Routine, "Invites the International Labour Organization, the United Nations Educational, Scientific and Cultural Organization and the United Nations Environment Programme to refine the indicators;", "Invites the International Labour Organization, the United Nations Environment Programme and the United Nations Educational, Scientific and Cultural Organization to refine the indicators;"},

		{"mandate of the report", assembly, Routine, "Takes note of the report of the Secretary-General;", "Takes note of the report of the Secretary-General submitted pursuant to resolution 78/140;"},
		{"another's mandate", assembly, Substantive, "Takes note of the report of the Secretary-General;", "Takes note of the report of the Secretary-General submitted pursuant to resolution 78/199;"},
		{"report adopted", assembly, Substantive, "Adopts the report of the Secretary-General;", "Adopts the report of the Secretary-General submitted pursuant to resolution 78/140;"},
	})
}
