package diff

import "testing"

// TestEventsAreNews checks events, editions and terms beside them that moved by
// a year and are other events, texts or deeds, or the same put off.
func TestEventsAreNews(t *testing.T) {
	checkTerms(t, Substantive, []termCase{
		{assembly, "Looks forward to the Summit on Rivers, to be held in Lowland in September 2024;", "Looks forward to the Summit on Rivers, to be held in Lowland in September 2025;"},
		{assembly, "Welcomes the decision to convene the United Nations Conference on Rivers in 2025;", "Welcomes the decision to convene the United Nations Conference on Rivers in 2026;"},
		{assembly, "Welcomes the offer of Lowland to host the Conference on Rivers in June 2025;", "Welcomes the offer of Lowland to host the Conference on Rivers in June 2026;"},
		{assembly, "Notes the holding of the referendum on 3 May 2023;", "Notes the holding of the referendum on 4 May 2024;"},
		{assembly, "Recalling the coup of February 2023,", "Recalling the coup of February 2024,"},
		{assembly, "Condemns the attack on the meeting of 3 May 2023;", "Condemns the attack on the meeting of 3 May 2024;"},
		{assembly, "Recalling the commitments made at the conference held in Lowland in 2023,", "Recalling the commitments made at the conference held in Lowland in 2024,"},
		{assembly, "Recalling the Declaration adopted at the summit held in Lowland in 2023,", "Recalling the Declaration adopted at the summit held in Lowland in 2024,"},
		{assembly, "Calls for the holding of the peace conference in 2024;", "Calls for the holding of the peace conference in 2025;"},
		{assembly, "Supports the holding of elections at the end of the forum in 2024;", "Supports the holding of elections at the end of the forum in 2025;"},
		{assembly, "Encourages the parties to hold a meeting on borders in 2024;", "Encourages the parties to hold a meeting on borders in 2025;"},
		{assembly, "Adopts the World Harbour Index 2023;", "Adopts the World Harbour Index 2024;"},
		{assembly, "Urges States to apply the Harbour Outlook 2023;", "Urges States to apply the Harbour Outlook 2024;"},
		{assembly, "Decides to give effect to the review entitled “Harbours in 2023”;", "Decides to give effect to the review entitled “Harbours in 2024”;"},
		{assembly, "Requests the Secretary-General to hold the meeting in 2024 and to report thereon;", "Requests the Secretary-General to hold the meeting in 2025 and to report thereon;"},
		{assembly, "Requests the Commission to hold, during its twelfth session, in 2025, and its thirteenth session, in 2026, a discussion of harbours;", "Requests the Commission to hold, during its thirteenth session, in 2026, a discussion of harbours;"},
		{assembly, "Requests the Secretary-General to submit a quarterly report to the General Assembly at its seventy-ninth session;", "Requests the Secretary-General to submit a report to the General Assembly at its eightieth session;"},
		{assembly, "Urges the parties to implement the conclusions of the ninth session of the Harbour Forum;", "Urges the parties to implement the conclusions of the tenth session of the Harbour Forum;"},
		{assembly, "Endorses the conclusions of the ninth session of the Harbour Forum;", "Endorses the conclusions of the tenth session of the Harbour Forum;"},
		{assembly, "Reaffirms the commitments of the ninth session of the Harbour Forum;", "Reaffirms the commitments of the tenth session of the Harbour Forum;"},
		{assembly, "Invites States to apply the rules adopted by the Commission at its ninth session;", "Invites States to apply the rules adopted by the Commission at its tenth session;"},
		{assembly, "Encourages States to attend the ninth session of the Commission with powers to sign the treaty;", "Encourages States to attend the tenth session of the Commission with powers to sign the treaty;"},
		{assembly, "Notes with satisfaction the text agreed by the Working Group at its ninth session;", "Notes with satisfaction the text agreed by the Working Group at its tenth session;"},
		{assembly, "Reaffirms the mandate given to the Fund at the ninth session of the Board;", "Reaffirms the mandate given to the Fund at the tenth session of the Board;"},
		{security, "Decides that the measures shall apply to acts committed after 30 June 2023;", "Decides that the measures shall apply to acts committed after 30 June 2024;"},
		{security, "Recalls that the embargo expires on 30 June 2024;", "Recalls that the embargo expires on 30 June 2025;"},
		{security, "Recalls that the measures were extended until 30 June 2024 by the Government;", "Recalls that the measures were extended until 30 June 2025 by the Government;"},
		{security, "Welcomes the decision of the parties to extend the measures until 30 June 2024;", "Welcomes the decision of the parties to extend the measures until 30 June 2025;"},
		{security, "Expresses its intention to review the measures and to lift them no later than 31 May 2024;", "Expresses its intention to review the measures and to lift them no later than 31 May 2025;"},
		{security, "Requests the Secretary-General to report to the Council by 15 February 2024;", "Requests the Secretary-General to report to the Council by 10 March 2025;"},
		{security, "Requests the Secretary-General to provide an assessment of the benchmarks and options for withdrawal by 31 March 2024;", "Requests the Secretary-General to provide an assessment of the benchmarks and options for withdrawal by 31 March 2025;"},
		{security, "Requests the Secretary-General to present a strategic review and a report on closing the Mission by 31 March 2024;", "Requests the Secretary-General to present a strategic review and a report on closing the Mission by 31 March 2025;"},
		{assembly, "Approves the appointment of the auditors for the year 2024 to work on the accounts;", "Approves the appointment of the auditors for the year 2025 to work on the accounts;"},
		{assembly, "Proclaims the year 2024 the Year of Rivers, with work on the accounts;", "Proclaims the year 2025 the Year of Rivers, with work on the accounts;"},
		{assembly, "Decides to establish a working group for the period from 1 January 2024 to 31 December 2024;", "Decides to establish a working group for the period from 1 January 2025 to 31 December 2025;"},
		{assembly, "Notes with concern that 40 States had not paid in 2023;", "Notes with concern that 40 States had not paid in 2024;"},
	})
}

// TestEventsComeRound checks the other side: events and editions of every year.
func TestEventsComeRound(t *testing.T) {
	checkTerms(t, Routine, []termCase{
		{assembly, "Notes the holding of the Harbour Forum in Lima in July 2023;", "Notes the holding of the Harbour Forum in Kampala in July 2024;"},
		{assembly, "Looks forward to the tenth meeting of the Harbour Forum, to be held in Lima in May 2024;", "Looks forward to the eleventh meeting of the Harbour Forum, to be held in Kampala in May 2025;"},
		{assembly, "Invites the Chair of the Committee to engage in a dialogue with the General Assembly at its seventy-ninth session;", "Invites the Chair of the Committee to engage in a dialogue with the General Assembly at its eightieth session;"},
		{assembly, "Welcomes the work of the Harbour Commission at its ninth session;", "Welcomes the work of the Harbour Commission at its tenth session;"},
		{assembly, "Looks forward to the Harbour Forum in July 2024;", "Looks forward to the Harbour Forum in July 2025;"},
		{assembly, "Taking note of the World Harbour Outlook 2023: Stone and Steel,", "Taking note of the World Harbour Outlook 2024: The Rising Sea,"},
	})
}
