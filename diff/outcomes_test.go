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
		{assembly, "Invites all stakeholders to take part in the Harbour Forum in 2024;", "Invites all stakeholders to take part in the Harbour Forum;"},
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

		// Deeds and texts that others of the same words stand beside.
		{security, "Demands that the faults described in the report of 1 June 2023 be made good;", "Demands that the faults described in the report of 3 June 2024 be made good;"},
		{security, "Urges States to implement the report of 1 June 2023;", "Urges States to implement the report of 3 June 2024;"},
		{security, "Calls upon States to enforce the measures extended by resolution 2648 (2022);", "Calls upon States to enforce the measures extended by resolution 2693 (2023);"},
		{security, "Decides to lift the measures renewed by resolution 2648 (2022);", "Decides to lift the measures renewed by resolution 2693 (2023);"},
		{security, "Decides that the parties shall submit the report due on 15 June 2024;", "Decides that the parties shall submit the report due on 13 June 2025;"},
		{security, "Requests the Secretary-General to withdraw the Mission on completion of the report due on 15 June 2024;", "Requests the Secretary-General to withdraw the Mission on completion of the report due on 13 June 2025;"},
		{assembly, "Requests the Secretary-General to include the payment in the budget for 2024;", "Requests the Secretary-General to include the payment in the budget for 2025;"},
		{assembly, "Decides that the mandate of the Committee shall end with the financial year for 2023/24;", "Decides that the mandate of the Committee shall end with the financial year for 2024/25;"},
		{assembly, "Requests the Secretary-General to report at its seventy-ninth and eightieth sessions;", "Requests the Secretary-General to report at its eightieth and eighty-first sessions and to close the Fund;"},
		{assembly, "Requests the Fund to disburse the amounts at its seventy-ninth and eightieth sessions;", "Requests the Fund to disburse the amounts at its eightieth and eighty-first sessions;"},
		{assembly, "Requests the Secretary-General to dissolve the Fund at the seventy-ninth session, and to submit a report;", "Requests the Secretary-General to dissolve the Fund at the eightieth session, and to submit a report;"},
		{assembly, "Decides to elect the members of the Board at its seventy-ninth session;", "Decides to elect the members of the Board at its eightieth session;"},
		{assembly, "Decides to defer consideration of the item to its seventy-ninth session;", "Decides to defer consideration of the item to its eightieth session;"},
		{assembly, "Notes that the mandate of the Board expires at the end of the seventy-ninth session;", "Notes that the mandate of the Board expires at the end of the eightieth session;"},
		{assembly, "Stresses that the treaty must be concluded at the seventy-ninth session;", "Stresses that the treaty must be concluded at the eightieth session;"},
		{assembly, "Expresses its resolve to adopt the treaty at its seventy-ninth session;", "Expresses its resolve to adopt the treaty at its eightieth session;"},
		{assembly, "Emphasizes the importance of concluding the talks during the ninth session of the Commission;", "Emphasizes the importance of concluding the talks during the tenth session of the Commission;"},
		{assembly, "Welcomes the decision of the Committee to admit Lowland at its ninth session;", "Welcomes the decision of the Committee to admit Lowland at its tenth session;"},
		{assembly, "Recognizes the right of Lowland to vote during the seventy-ninth session;", "Recognizes the right of Lowland to vote during the eightieth session;"},
		{assembly, "Takes note of the agreement of the parties to meet at the seventy-ninth session;", "Takes note of the agreement of the parties to meet at the eightieth session;"},
		{assembly, "Requests the Secretary-General to submit a report by the seventy-ninth session;", "Requests the Secretary-General to submit a report by the eighty-first session;"},
		{assembly, "Notes the ninth amendment to the statute;", "Notes the tenth amendment to the statute;"},
		{assembly, "Approves the ninth report of the Credentials Committee;", "Approves the tenth report of the Credentials Committee;"},
		{assembly, "Requests States to implement the ninth report of the Committee;", "Requests States to implement the tenth report of the Committee;"},
		{security, "Takes note of the report of the Panel (S/2023/100) and endorses its findings;", "Takes note of the report of the Panel (S/2024/211) and endorses its findings;"},
	})
}

// TestEventsComeRound checks the other side: events and editions of every year.
func TestEventsComeRound(t *testing.T) {
	checkTerms(t, Routine, []termCase{
		{assembly, "Invites all stakeholders to take part in the Harbour Forum in Lima, from 3 to 5 May 2024;", "Invites all stakeholders to take part in the Harbour Forum in Lima;"},
		{assembly, "Notes the holding of the Harbour Forum in Lima in July 2023;", "Notes the holding of the Harbour Forum in Kampala in July 2024;"},
		{assembly, "Looks forward to the tenth meeting of the Harbour Forum, to be held in Lima in May 2024;", "Looks forward to the eleventh meeting of the Harbour Forum, to be held in Kampala in May 2025;"},
		{assembly, "Invites the Chair of the Committee to engage in a dialogue with the General Assembly at its seventy-ninth session;", "Invites the Chair of the Committee to engage in a dialogue with the General Assembly at its eightieth session;"},
		{assembly, "Welcomes the work of the Harbour Commission at its ninth session;", "Welcomes the work of the Harbour Commission at its tenth session;"},
		{assembly, "Looks forward to the Harbour Forum in July 2024;", "Looks forward to the Harbour Forum in July 2025;"},
		{assembly, "Taking note of the World Harbour Outlook 2023: Stone and Steel,", "Taking note of the World Harbour Outlook 2024: The Rising Sea,"},
	})
}
