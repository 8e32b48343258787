package diff

import "testing"

// TestSeries checks that the details of an event are routine where it comes
// round and is spoken of as the next of its series.
func TestSeries(t *testing.T) {
	checkRolls(t, []rollCase{
		{"numbered session", assembly, Routine, "Notes the holding of the eighth session of the Harbour Forum in Lima from 5 to 9 May 2023;", "Notes the holding of the ninth session of the Harbour Forum in Oslo from 6 to 10 May 2024;"},
		{"annual meeting", assembly, Routine, "Looks forward to the annual conference of the Harbour League, to be held in Oslo in 2024;", "Looks forward to the annual conference of the Harbour League, to be held in Lima in 2025;"},
		{"week", assembly, Routine, "Welcomes Harbour Week, held from 5 to 9 June 2023;", "Welcomes Harbour Week, held from 3 to 7 June 2024;"},
		{"forum by its year", assembly, Routine, "Notes the holding of the Harbour Forum 2023 in Geneva from 13 to 17 March 2023;", "Notes the holding of the Harbour Forum 2024 in Geneva from 27 to 31 May 2024;"},
		{"host with the place", assembly, Routine, "Looks forward to the tenth meeting of the Harbour Forum, to be hosted by the Government of Peru, in Lima in May 2024;", "Looks forward to the eleventh meeting of the Harbour Forum, to be hosted by the Government of Kenya, in Nairobi in May 2025;"},
		{"host alone", assembly, Substantive, "Notes the ninth meeting of the Harbour Forum, hosted by Peru in May 2023;", "Notes the tenth meeting of the Harbour Forum, hosted by Kenya in May 2024;"},
		{"themes that begin with verbs", assembly, Routine, "Looks forward to the tenth session of the Commission on Tolls, which will have as priority themes “Using stone” and “Rope”;", "Looks forward to the eleventh session of the Commission on Tolls, which will have as priority themes “Sails” and “Ensuring wind”;"},
		{"online, then somewhere", assembly, Routine, "Notes the ninth meeting of the Harbour Forum, organized online from 5 to 9 May 2023;", "Notes the tenth meeting of the Harbour Forum, organized in Lima from 6 to 10 May 2024;"},
		{"the same meeting online", assembly, Substantive, "Notes the ninth session of the Harbour Forum, to be held in person in Geneva in 2025;", "Notes the ninth session of the Harbour Forum, to be held virtually in Geneva in 2025;"},
		{"attendance", assembly, Substantive, "Notes the ninth meeting of the Harbour Forum, attended by 900 delegates;", "Notes the tenth meeting of the Harbour Forum, attended by 20 delegates;"},

		{"summit put off", assembly, Substantive, "Looks forward to the Harbour Summit, to be held in New York in September 2024;", "Looks forward to the Harbour Summit, to be held in New York in September 2025;"},
		{"donor conference", assembly, Substantive, "Looks forward to the donor conference, to be held on 3 May 2025;", "Looks forward to the donor conference, to be held on 30 November 2025;"},
		{"put off within the year", assembly, Substantive, "Looks forward to the tenth session of the Harbour Forum, to be held in Lima in May 2025;", "Looks forward to the tenth session of the Harbour Forum, to be held in Lima in September 2025;"},
		{"told more closely", assembly, Routine, "Looks forward to the tenth session of the Harbour Forum, to be held in Lima in 2025;", "Looks forward to the tenth session of the Harbour Forum, to be held in Lima from 5 to 9 May 2025;"},
		{"talks", security, Substantive, "Welcomes the consultations held by the Envoy in Geneva in May 2023;", "Welcomes the consultations held by the Envoy in Vienna in May 2024;"},
		{"round of talks", assembly, Substantive, "Notes the third round of talks on tolls;", "Notes the fourth round of talks on tolls;"},
		{"special session", assembly, Substantive, "Recalls the tenth special session, devoted to harbours;", "Recalls the eleventh special session, devoted to harbours;"},
		{"named by its number", assembly, Substantive, "Noting the Fourth World Conference on Harbours,", "Noting the Fifth World Conference on Harbours,"},
		{"session complained of", assembly, Substantive, "Notes with regret the quarrel during the ninth session, in Geneva in 2023;", "Notes with regret the quarrel during the tenth session, in Vienna in 2024;"},
	})
}

// TestOutcomes checks that what an event came to is that of no other event.
func TestOutcomes(t *testing.T) {
	checkRolls(t, []rollCase{
		{"its outcome is endorsed", assembly, Substantive, "Welcomes the holding of the first Harbour Forum, and endorses its outcome;", "Welcomes the holding of the second Harbour Forum, and endorses its outcome;"},
		{"its results are adopted", assembly, Substantive, "Notes the ninth session of the Harbour Forum, held in Lima in 2023, adopting its conclusions;", "Notes the tenth session of the Harbour Forum, held in Oslo in 2024, adopting its conclusions;"},
		{"discussion", assembly, Routine, "Takes note of the discussion held by the Harbour Commission at its sixty-first session;", "Takes note of the discussion held by the Harbour Commission at its sixty-second session;"},
		{"report on a session", assembly, Routine, "Noting the report of the Harbour Commission on its fifty-sixth session,", "Noting the report of the Harbour Commission on its fifty-seventh session,"},
		{"outcome", assembly, Substantive, "Welcomes the outcome of the ninth session of the Harbour Forum;", "Welcomes the outcome of the tenth session of the Harbour Forum;"},
		{"outcome of a dated event", assembly, Substantive, "Welcomes the outcome of the Harbour Forum held in 2023;", "Welcomes the outcome of the Harbour Forum held in 2024;"},
		{"outcome after its name", assembly, Substantive, "Notes the ninth session of the Harbour Forum, held in Lima in 2023, and its declaration on tolls;", "Notes the tenth session of the Harbour Forum, held in Oslo in 2024, and its declaration on tolls;"},
		{"reaffirmed commitments", assembly, Substantive, "Reaffirming the commitments made at its seventy-eighth session,", "Reaffirming the commitments made at its seventy-ninth session,"},
		{"elections", assembly, Substantive, "Recalls the elections of pilots at its seventy-eighth session;", "Recalls the elections of pilots at its seventy-ninth session;"},
		{"suspended", assembly, Substantive, "Notes that the eighth session of the Committee was suspended;", "Notes that the ninth session of the Committee was suspended;"},
		{"decision where to meet", assembly, Substantive, "Welcomes the decision to hold the next meeting of the Harbour Forum in Doha in 2024;", "Welcomes the decision to hold the next meeting of the Harbour Forum in Lima in 2025;"},
		{"plan due from a State", assembly, Substantive, "Invites the Government of Lowland to submit its toll plan at the seventy-ninth session;", "Invites the Government of Lowland to submit its toll plan at the eightieth session;"},
		{"review put off", assembly, Substantive, "Decides to hold the high-level review of the Harbour Agenda at its seventy-ninth session;", "Decides to hold the high-level review of the Harbour Agenda at its eightieth session;"},
		{"phase", assembly, Substantive, "Welcomes the second phase of the withdrawal from harbours;", "Welcomes the third phase of the withdrawal from harbours;"},
		{"review reaffirmed", assembly, Substantive, "Reaffirms the second review of the Harbour Strategy;", "Reaffirms the third review of the Harbour Strategy;"},
		{"edition of a code", assembly, Substantive, "Notes the third edition of the Code of Harbours;", "Notes the fourth edition of the Code of Harbours;"},
		{"decade", assembly, Substantive, "Welcomes the First Decade for the End of Tolls;", "Welcomes the Second Decade for the End of Tolls;"},
	})
}

// TestEditions checks that only the title of a report rolls on with its year.
func TestEditions(t *testing.T) {
	checkRolls(t, []rollCase{
		{"subtitle", assembly, Routine, "Takes note of the report entitled State of Harbours 2023: Stone as a Foundation for Ships;", "Takes note of the report entitled State of Harbours 2024: Sails – A Decade for All;"},
		{"quoted title", assembly, Routine, "Takes note of the report entitled “Harbours 2023: on the way to safety”;", "Takes note of the report entitled “Harbours 2024: on the way to order”;"},
		{"name and year", assembly, Routine, "Takes note of the World Harbour Report 2023;", "Takes note of the World Harbour Report 2024;"},
		{"what it recommends", assembly, Substantive, "Takes note of the report entitled State of Harbours 2023 and of its recommendation to close all harbours;", "Takes note of the report entitled State of Harbours 2024 and of its recommendation to open all harbours;"},
		{"what it shows", assembly, Substantive, "Takes note of the report entitled State of Harbours 2023, which blames sailors;", "Takes note of the report entitled State of Harbours 2024, which blames pilots;"},
		{"in small letters after a colon", assembly, Substantive, "Takes note of the World Harbour Report 2023: findings and the call to raise tolls;", "Takes note of the World Harbour Report 2024: findings and the call to end tolls;"},
		{"endorsed", assembly, Substantive, "Endorses the report entitled Harbour Plan 2023;", "Endorses the report entitled Harbour Plan 2024;"},
	})
}
