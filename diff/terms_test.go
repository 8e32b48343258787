package diff

import (
	"slices"
	"strings"
	"testing"
)

var (
	council       = series{"E/RES/2023/5", "E/RES/2024/6", on(2023, 7, 20), on(2024, 7, 22)}
	halfYear      = series{"S/RES/2690 (2023)", "S/RES/2715 (2023)", on(2023, 6, 30), on(2023, 12, 29)}
	fifteenMonths = series{"S/RES/2690 (2023)", "S/RES/2750 (2024)", on(2023, 6, 30), on(2024, 9, 27)}
)

// termCase is a paragraph of each side of a series.
type termCase struct {
	in       series
	old, new string
}

func checkTerms(t *testing.T, want Attention, cases []termCase) {
	t.Helper()
	for _, c := range cases {
		if ch := c.in.compare(c.old, c.new); ch.Attention != want {
			t.Errorf("%v, want %v (%s)\n\t%s\n\t%s", ch.Attention, want, strings.Join(ch.Reasons, "; "), c.old, c.new)
		}
	}
}

// TestTermsAreNews checks dates, sessions and citations that moved as far as the
// resolution and yet are commitments: who is asked, for what, and what it is
// that is renewed or cited tells them from the yearly round.
func TestTermsAreNews(t *testing.T) {
	checkTerms(t, Substantive, []termCase{
		// Sessions named by their year.
		{council, "Requests the Government to submit its plan at the 2024 session;", "Requests the Government to submit its plan at the 2025 session;"},
		{council, "Decides to close the item at its 2024 session;", "Decides to close the item at its 2025 session;"},
		{council, "Reaffirming the declaration adopted at its 2023 session,", "Reaffirming the declaration adopted at its 2024 session,"},
		// Renewals.
		{security, "Decides to extend the mandate of the Mission until 30 June 2024;", "Decides to extend the mandate of the Mission until 15 June 2025;"},
		{security, "Calls upon the parties to renew the ceasefire until 30 June 2024;", "Calls upon the parties to renew the ceasefire until 30 June 2025;"},
		{security, "Decides to renew until 30 June 2024 the exemption granted to the Bank;", "Decides to renew until 30 June 2025 the exemption granted to the Bank;"},
		{security, "Decides to extend the suspension of the measures until 30 June 2024;", "Decides to extend the suspension of the measures until 30 June 2025;"},
		{security, "Decides that the authorization to use all necessary means is extended until 30 June 2024;", "Decides that the authorization to use all necessary means is extended until 30 June 2025;"},
		{security, "Encourages the Government to extend the mandate of its Truth Commission until 30 June 2024;", "Encourages the Government to extend the mandate of its Truth Commission until 30 June 2025;"},
		{halfYear, "Decides to extend the mandate of the Mission until 31 December 2023;", "Decides to extend the mandate of the Mission until 31 December 2024;"},
		{fifteenMonths, "Decides to renew the measures on timber until 30 June 2024;", "Decides to renew the measures on timber until 30 June 2025;"},
		{security, "Decides to extend the period of residence of the former staff until 30 June 2024;", "Decides to extend the period of residence of the former staff until 30 June 2025;"},
		{security, "Decides to extend the mandate of the transitional Government until 30 June 2024;", "Decides to extend the mandate of the transitional Government until 30 June 2025;"},
		{security, "Decides to extend the mandate of the Mission for a final period until 30 June 2024;", "Decides to extend the mandate of the Mission for a final period until 30 June 2025;"},
		{security, "Decides to extend the agreement on grain shipments until 30 June 2024;", "Decides to extend the agreement on grain shipments until 30 June 2025;"},
		{security, "Decides to extend the mandate of the Mission until 30 June 2024;", "Decides to extend the mandate of the Mission until 20 June 2025;"},
		{security, "Decides to renew until 30 June 2024 the measures and the amnesty in paragraph 4;", "Decides to renew until 30 June 2025 the measures and the amnesty in paragraph 4;"},
		{security, "Decides that the measures shall not be extended until 30 June 2024;", "Decides that the measures shall not be extended until 30 June 2025;"},
		{assembly, "Decides to extend the mandate of the Board until the end of 2024;", "Decides to extend the mandate of the Board until the end of 2026;"},

		// Reports and what else is due by a day.
		{security, "Calls upon the parties to submit a report on the exchange of prisoners by 31 March 2024;", "Calls upon the parties to submit a report on the exchange of prisoners by 31 March 2025;"},
		{security, "Requests the Government to brief the Council by 31 March 2024 on the withdrawal;", "Requests the Government to brief the Council by 31 March 2025 on the withdrawal;"},
		{security, "Requests the Secretary-General to close the camps named in his report by 31 March 2024;", "Requests the Secretary-General to close the camps named in his report by 31 March 2025;"},
		{security, "Requests the Secretary-General to carry out the recommendations of the assessment by 31 March 2024;", "Requests the Secretary-General to carry out the recommendations of the assessment by 31 March 2025;"},
		{security, "Requests the Mission to report on and dismantle the stockpiles by 31 March 2024;", "Requests the Mission to report on and dismantle the stockpiles by 31 March 2025;"},
		{assembly, "Requests the Executive Director to submit a concluding report by 31 March 2024;", "Requests the Executive Director to submit a concluding report by 31 March 2025;"},
		{assembly, "Invites Member States to submit their national reports by 31 March 2024;", "Invites Member States to submit their national reports by 31 March 2025;"},
		{assembly, "Requests the Secretary-General to submit a report and the list of beneficiaries to be paid by 31 March 2024;", "Requests the Secretary-General to submit a report and the list of beneficiaries to be paid by 31 March 2025;"},
		{security, "Demands that the armed groups provide an update on the hostages by 31 March 2024;", "Demands that the armed groups provide an update on the hostages by 31 March 2025;"},
		{security, "Decides that Lowland shall report to the Committee on its uranium by 31 March 2024;", "Decides that Lowland shall report to the Committee on its uranium by 31 March 2025;"},
		{security, "Requests the Secretary-General to submit a report by 31 March 2024;", "Requests the Secretary-General to submit a report by 31 March 2026;"},
		{assembly, "Welcomes the ratification of the Convention by Highisland in 2023;", "Welcomes the ratification of the Convention by Highisland in 2024;"},
		{security, "Requests the Secretary-General to submit by 31 March 2024 a plan for the closure of the Mission;", "Requests the Secretary-General to submit by 31 March 2025 a plan for the closure of the Mission;"},
		{security, "Requests the Secretary-General to report by 31 March 2024 that all stocks have been destroyed;", "Requests the Secretary-General to report by 31 March 2025 that all stocks have been destroyed;"},
		{security, "Calls upon the Government, and requests it to report to the Council by 31 March 2024;", "Calls upon the Government, and requests it to report to the Council by 31 March 2025;"},
		{security, "Urges the Panel to verify the disarmament by 31 March 2024;", "Urges the Panel to verify the disarmament by 31 March 2025;"},
		{assembly, "Requests the Secretary-General to present the ships listed in the report by 31 March 2024;", "Requests the Secretary-General to present the ships listed in the report by 31 March 2025;"},
		{assembly, "Requests the Secretary-General to provide assistance to States in preparing their reports by 31 March 2024;", "Requests the Secretary-General to provide assistance to States in preparing their reports by 31 March 2025;"},

		// Periods and years.
		{assembly, "Decides to defer the payment of the arrears for the year 2024;", "Decides to defer the payment of the arrears for the year 2025;"},
		{assembly, "Decides to exempt Highisland from payment for the period from 1 January 2024 to 31 December 2024;", "Decides to exempt Highisland from payment for the period from 1 January 2025 to 31 December 2025;"},
		{security, "Decides to prohibit the import of gold for the year 2024;", "Decides to prohibit the import of gold for the year 2025;"},
		{assembly, "Decides to reduce the budget for 2024 by ten posts;", "Decides to reduce the budget for 2025 by ten posts;"},
		{assembly, "Noting that the ceasefire took effect in 2023,", "Noting that the ceasefire took effect in 2024,"},
		{assembly, "Stresses the need for the completion of the census in 2024;", "Stresses the need for the completion of the census in 2025;"},
		{assembly, "Recalling the findings of the Court of 2023,", "Recalling the findings of the Court of 2024,"},
		{assembly, "Takes note of the intention of the Government to hold elections in 2024;", "Takes note of the intention of the Government to hold elections in 2025;"},
		{assembly, "Decides to observe 2025 as the Year of Rivers;", "Decides to observe 2026 as the Year of Rivers;"},
		{assembly, "Recalls that the parties agreed to disarm in 2024;", "Recalls that the parties agreed to disarm in 2025;"},
		{assembly, "Notes that the moratorium was lifted in 2023;", "Notes that the moratorium was lifted in 2024;"},
		{assembly, "Recognizes that 300 fighters surrendered in the agreement of 2023;", "Recognizes that 350 fighters surrendered in the agreement of 2024;"},
		{assembly, "Welcomes the appointment of the Special Envoy in 2023;", "Welcomes the appointment of the Special Envoy in 2024;"},
		{assembly, "Reaffirms the declaration adopted in 2023 on the rights of sailors;", "Reaffirms the declaration adopted in 2024 on the rights of sailors;"},
		{assembly, "Takes note of the opinion in the report of the Tribunal for 2023 to annul the election;", "Takes note of the opinion in the report of the Tribunal for 2024 to annul the election;"},
		{assembly, "Urges States to submit their weapons to the monitors in 2024;", "Urges States to submit their weapons to the monitors in 2025;"},
		{assembly, "Requests States to carry out the programme for 2024;", "Requests States to carry out the programme for 2025;"},
		{assembly, "Urges States to pay their contributions to the budget for 2024;", "Urges States to pay their contributions to the budget for 2025;"},
		{assembly, "Approves the use of force in support of the budget for the year 2024;", "Approves the use of force in support of the budget for the year 2025;"},
		{assembly, "Takes note of the report of the Special Committee on the reform of the Council in 2023;", "Takes note of the report of the Special Committee on the reform of the Council in 2024;"},
		{assembly, "Recalls the report on the chemical attack in 2023;", "Recalls the report on the chemical attack in 2024;"},
		{assembly, "Requests States to report to the Committee on the dismantling of mines in 2024;", "Requests States to report to the Committee on the dismantling of mines in 2025;"},

		// Sessions.
		{assembly, "Decides to hold a summit on rivers during its seventy-ninth session;", "Decides to hold a summit on rivers during its eightieth session;"},
		{assembly, "Requests the Secretary-General to report to the General Assembly at its seventy-ninth session;", "Requests the Secretary-General to report to the General Assembly at its eighty-second session;"},
		{rights, "Requests the Special Rapporteur to report to the Human Rights Council at its fifty-fifth session;", "Requests the Special Rapporteur to report to the Human Rights Council at its fifty-sixth session;"},
		{rights, "Requests the Special Rapporteur to report to the Human Rights Council at its fifty-fifth session;", "Requests the Special Rapporteur to report to the Human Rights Council at its fifty-seventh session;"},
		{assembly, "Decides to conclude its consideration of the item at its seventy-ninth session;", "Decides to conclude its consideration of the item at its eightieth session;"},
		{assembly, "Requests States to complete the negotiations before its seventy-ninth session;", "Requests States to complete the negotiations before its eightieth session;"},
		{assembly, "Decides that the working group shall finish its work at the seventy-ninth session;", "Decides that the working group shall finish its work at the eightieth session;"},
		{assembly, "Requests the Secretary-General to report to the General Assembly at its seventy-ninth session;", "Requests the Secretary-General to report to the General Assembly before its eightieth session;"},
		{assembly, "Requests the Secretary-General to report at its eightieth, eighty-first and eighty-second sessions;", "Requests the Secretary-General to report at its eighty-first and eighty-second sessions;"},
		{assembly, "Requests the Secretary-General to submit a one-time report to the General Assembly at its seventy-ninth session;", "Requests the Secretary-General to submit a one-time report to the General Assembly at its eightieth session;"},
		{assembly, "Decides to include in the agenda of its seventy-ninth session the termination of the mandate;", "Decides to include in the agenda of its eightieth session the termination of the mandate;"},
		{assembly, "Decides to review the suspension at its seventy-ninth session;", "Decides to review the suspension at its eightieth session;"},
		{assembly, "Decides to keep the sanctions in force until its seventy-ninth session;", "Decides to keep the sanctions in force until its eightieth session;"},
		{assembly, "Decides to undertake the review of the Fund at its seventy-ninth session;", "Decides to undertake the review of the Fund at its eightieth session;"},
		{assembly, "Requests the Commission to finalize the draft articles at its seventy-ninth session;", "Requests the Commission to finalize the draft articles at its eightieth session;"},
		{assembly, "Notes the decision of the Committee to close the register at its twelfth session;", "Notes the decision of the Committee to close the register at its thirteenth session;"},
		{rights, "Requests the High Commissioner to report to the Human Rights Council at its fifty-fifth and fifty-sixth sessions;", "Requests the High Commissioner to report to the Human Rights Council at its fifty-sixth and fifty-seventh sessions;"},

		// Reports cited.
		{security, "Takes note of the letter of the President (S/2023/100);", "Takes note of the letter of the President (S/2024/211);"},
		{assembly, "Welcomes the draft convention annexed to the report of the Committee (A/78/55);", "Welcomes the draft convention annexed to the report of the Committee (A/79/61);"},
		{assembly, "Takes note of the guidelines contained in the report of the Secretary-General (A/78/55);", "Takes note of the guidelines contained in the report of the Secretary-General (A/79/61);"},
		{assembly, "Approves the proposals of the Secretary-General in his report (A/78/55);", "Approves the proposals of the Secretary-General in his report (A/79/61);"},
		{assembly, "Endorses the report of the Committee (A/78/55);", "Endorses the report of the Committee (A/79/61);"},
		{assembly, "Takes note of the report of the Commission (A/CN.9/1161);", "Takes note of the report of the Commission (A/CN.9/1162);"},
		{security, "Recalling the ceasefire agreement (S/2023/100, annex),", "Recalling the ceasefire agreement (S/2024/211, annex),"},
		{rights, "Takes note of the report of the High Commissioner (A/HRC/52/30);", "Takes note of the report of the High Commissioner (A/HRC/53/30);"},
		{security, "Takes note of the proposal in the report of the Secretary-General (S/2023/100);", "Takes note of the proposal in the report of the Secretary-General (S/2024/211);"},
		{security, "Welcomes the peace plan transmitted with the report of the Secretary-General (S/2023/100);", "Welcomes the peace plan transmitted with the report of the Secretary-General (S/2024/211);"},
		{security, "Takes note of the options set out in paragraph 9 of the report of the Secretary-General (S/2023/100);", "Takes note of the options set out in paragraph 9 of the report of the Secretary-General (S/2024/211);"},
		{security, "Condemns the acts described in the report of the Panel (S/2023/100);", "Condemns the acts described in the report of the Panel (S/2024/211);"},
		{security, "Notes the request of Lowland in its note (S/2023/100);", "Notes the request of Lowland in its note (S/2024/211);"},
		{security, "Welcomes the roadmap of the parties (S/2023/100);", "Welcomes the roadmap of the parties (S/2024/211);"},

		// Resolutions cited.
		{assembly, "Calls upon all States to implement its resolution 77/88;", "Calls upon all States to implement its resolution 78/140;"},
		{security, "Demands that Lowland comply with resolution 2640 (2022);", "Demands that Lowland comply with resolution 2690 (2023);"},
		{assembly, "Recalling its resolutions 46/182 of 19 December 1991, 76/5 of 3 December 2021 and 77/9 of 1 December 2022,", "Recalling its resolutions 76/5 of 3 December 2021, 77/9 of 1 December 2022 and 78/140 of 19 December 2023,"},
		{assembly, "Recalling its resolutions 74/3 of 3 December 2019, 75/4 of 3 December 2020, 76/5 of 3 December 2021 and 77/9 of 1 December 2022,", "Recalling its resolutions 76/5 of 3 December 2021, 77/9 of 1 December 2022 and 78/140 of 19 December 2023,"},
		{assembly, "Recalling its resolution 77/247 A to C of 24 December 2022,", "Recalling its resolution 78/140 A of 19 December 2023,"},
		{assembly, "Decides to apply the terms of resolution 77/88 to the Fund;", "Decides to apply the terms of resolution 78/140 to the Fund;"},
		{assembly, "Requests the Secretary-General to ensure the implementation of resolution 77/88;", "Requests the Secretary-General to ensure the implementation of resolution 78/140;"},
		{assembly, "Decides that States shall be assessed as established in resolution 77/88;", "Decides that States shall be assessed as established in resolution 78/140;"},
		{security, "Requests the Mission to watch the measures renewed by resolution 2648 (2022);", "Requests the Mission to watch the measures renewed by resolution 2670 (2023);"},
	})
}

// TestYearlyRound checks the other side: what comes round every year in requests
// for reports, renewals, budgets and agendas.
func TestYearlyRound(t *testing.T) {
	checkTerms(t, Routine, []termCase{
		// Sessions named by their year.
		{council, "Requests the Secretary-General to report to the Economic and Social Council at its 2024 session on the keeping of harbours;", "Requests the Secretary-General to report to the Economic and Social Council at its 2025 session on the keeping of harbours;"},
		{council, "Decides to include the item in the agenda of its 2024 session;", "Decides to include the item in the agenda of its 2025 session;"},
		{council, "Requests the Committee to submit its report on its sixth session to the Council at its 2024 substantive session;", "Requests the Committee to submit its report on its seventh session to the Council at its 2025 substantive session;"},
		// Renewals.
		{security, "Decides to extend the mandate of the Mission until 30 June 2024;", "Decides to extend the mandate of the Mission until 30 June 2025;"},
		{security, "Decides to extend until 31 July 2024 the mandate of the Panel of Experts as set out in paragraph 9 of resolution 2206 (2015);", "Decides to extend until 31 July 2025 the mandate of the Panel of Experts as set out in paragraph 9 of resolution 2206 (2015);"},
		{security, "Decides to renew the travel and financial measures imposed by resolution 2206 (2015) until 30 June 2024;", "Decides to renew the travel and financial measures imposed by resolution 2206 (2015) until 29 June 2025;"},
		{security, "Decides that the mandate of the Group of Experts, as set out in paragraph 5 of resolution 2206 (2015), shall be extended until 1 August 2024;", "Decides that the mandate of the Group of Experts, as set out in paragraph 5 of resolution 2206 (2015), shall be extended until 1 August 2025;"},
		{security, "Decides to extend for a further period of one year, until 30 June 2024, the mandate of the Force;", "Decides to extend for a further period of one year, until 30 June 2025, the mandate of the Force;"},
		{security, "Decides to extend the mandate of the Monitoring Team for twelve months, until 30 June 2024, and expresses its intention to review the mandate no later than 31 May 2024;", "Decides to extend the mandate of the Monitoring Team for twelve months, until 30 June 2025, and expresses its intention to review the mandate no later than 31 May 2025;"},
		{security, "Decides to renew, until 30 June 2024, the measures imposed in paragraph 4 above;", "Decides to renew, until 30 June 2025, the measures imposed in paragraph 4 above;"},
		{security, "Decides to extend the mandate of the Mission and of the Panel of Experts until 30 June 2024;", "Decides to extend the mandate of the Mission and of the Panel of Experts until 30 June 2025;"},
		{security, "Decides that the measures on arms shall be renewed until 30 June 2024;", "Decides that the measures on arms shall be renewed until 30 June 2025;"},
		{security, "Decides to extend the mandate of the Mission, including its Force Intervention Brigade, until 30 June 2024;", "Decides to extend the mandate of the Mission, including its Force Intervention Brigade, until 30 June 2025;"},

		// Reports and what else is due by a day.
		{security, "Requests the Secretary-General to submit to the Security Council a written report by 1 June 2024 on the work of the Mission;", "Requests the Secretary-General to submit to the Security Council a written report by 1 June 2025 on the work of the Mission;"},
		{security, "Requests the Panel to provide to the Council, after discussion with the Committee, an interim report by 15 December 2023 and a final report by 15 May 2024;", "Requests the Panel to provide to the Council, after discussion with the Committee, an interim report by 15 December 2024 and a final report by 15 May 2025;"},
		{security, "Requests the Secretary-General to update the Council on the work of the Mission by 15 October 2023;", "Requests the Secretary-General to update the Council on the work of the Mission by 15 October 2024;"},
		{security, "Requests the Secretary-General to provide the Council with an update on progress no later than 31 March 2024;", "Requests the Secretary-General to provide the Council with an update on progress no later than 31 March 2025;"},
		{security, "Decides that the Committee shall report to the Council by 31 March 2024;", "Decides that the Committee shall report to the Council by 31 March 2025;"},
		{assembly, "Requests the Board of Auditors to submit its report by 31 July 2024;", "Requests the Board of Auditors to submit its report by 31 July 2025;"},
		{assembly, "Requests the Executive Director of the United Nations Environment Programme to present a progress report by the end of March 2024;", "Requests the Executive Director of the United Nations Environment Programme to present a progress report by the end of March 2025;"},
		{security, "Further requests the Secretary-General to keep the Council informed and to submit an update by 30 September 2023 and a full report by 31 March 2024;", "Further requests the Secretary-General to keep the Council informed and to submit an update by 30 September 2024 and a full report by 31 March 2025;"},
		{security, "Requests the Panel of Experts to submit to the Council, no later than 31 March 2024, a final report with its findings;", "Requests the Panel of Experts to submit to the Council, no later than 31 March 2025, a final report with its findings;"},
		{security, "Requests the Office for Disarmament to provide the Council with written updates by 1 March 2024;", "Requests the Office for Disarmament to provide the Council with written updates by 1 March 2025;"},
		{security, "Requests the Special Envoy to brief the Council before 31 March 2024;", "Requests the Special Envoy to brief the Council before 31 March 2025;"},
		{security, "Requests the Secretary-General to submit to the Council a report on the situation in Lowland and the implementation of the present resolution by 31 March 2024;", "Requests the Secretary-General to submit to the Council a report on the situation in Lowland and the implementation of the present resolution by 31 March 2025;"},

		// Periods and years.
		{finance, "Decides to appropriate to the Special Account the amount of 500,000 dollars for the period from 1 July 2023 to 30 June 2024;", "Decides to appropriate to the Special Account the amount of 500,000 dollars for the period from 1 July 2024 to 30 June 2025;"},
		{finance, "Takes note of the status of contributions to the accounts of the Mission for the year 2023;", "Takes note of the status of contributions to the accounts of the Mission for the year 2024;"},
		{assembly, "Approves the programme budget for 2024;", "Approves the programme budget for 2025;"},
		{assembly, "Noting that in 2023 about 5.4 billion people lived near a harbour,", "Noting that in 2024 about 5.6 billion people lived near a harbour,"},
		{assembly, "Noting with concern that the humanitarian response plan for 2023 was funded at 40 per cent,", "Noting with concern that the humanitarian response plan for 2024 was funded at 38 per cent,"},
		{assembly, "Takes note of the fifth report of the Harbour Panel;", "Takes note of the sixth report of the Harbour Panel;"},
		{assembly, "Notes with appreciation the report of the Office on its activities in 2023;", "Notes with appreciation the report of the Office on its activities in 2024;"},
		{assembly, "Having received the report of the Harbour Court for the period from 1 August 2022 to 31 July 2023,", "Having received the report of the Harbour Court for the period from 1 August 2023 to 31 July 2024,"},
		{assembly, "Takes note of the report of the Harbour Agency for 2022;", "Takes note of the report of the Harbour Agency for 2023;"},
		{finance, "Decides to apportion among Member States the amount for the maintenance of the Mission for the period from 1 July 2023 to 30 June 2024;", "Decides to apportion among Member States the amount for the maintenance of the Mission for the period from 1 July 2024 to 30 June 2025;"},
		{assembly, "Decides to appropriate for the biennium 2024-2025 the amounts below;", "Decides to appropriate for the biennium 2025-2026 the amounts below;"},
		{assembly, "Noting that 2024 marks the fiftieth anniversary of the Declaration,", "Noting that 2025 marks the fifty-first anniversary of the Declaration,"},

		// Sessions.
		{assembly, "Requests the Secretary-General to report to the General Assembly at its seventy-ninth session on the implementation of the present resolution;", "Requests the Secretary-General to report to the General Assembly at its eightieth session on the implementation of the present resolution;"},
		{assembly, "Requests the Secretary-General to submit to the General Assembly, at its seventy-ninth session, under the item entitled “Oceans”, a comprehensive report on ships;", "Requests the Secretary-General to submit to the General Assembly, at its eightieth session, under the item entitled “Oceans”, a comprehensive report on ships;"},
		{assembly, "Invites the Special Rapporteur to present an annual report to the General Assembly at its seventy-ninth session;", "Invites the Special Rapporteur to present an annual report to the General Assembly at its eightieth session;"},
		{assembly, "Requests the Special Committee to continue its work and to report thereon to the General Assembly at its seventy-ninth session;", "Requests the Special Committee to continue its work and to report thereon to the General Assembly at its eightieth session;"},
		{assembly, "Decides to remain seized of the matter and to resume its consideration of it at its seventy-ninth session;", "Decides to remain seized of the matter and to resume its consideration of it at its eightieth session;"},
		{assembly, "Decides that the item shall be included in the provisional agenda of its seventy-ninth session;", "Decides that the item shall be included in the provisional agenda of its eightieth session;"},
		{rights, "Requests the High Commissioner to submit a report to the Human Rights Council at its fifty-fifth session and to the General Assembly at its seventy-eighth session;", "Requests the High Commissioner to submit a report to the Human Rights Council at its fifty-eighth session and to the General Assembly at its seventy-ninth session;"},
		{rights, "Decides to continue its consideration of the matter at its fifty-fifth session;", "Decides to continue its consideration of the matter at its fifty-eighth session;"},
		{council, "Requests the Secretary-General to report to the Commission at its sixtieth session on the follow-up to the present resolution;", "Requests the Secretary-General to report to the Commission at its sixty-first session on the follow-up to the present resolution;"},
		{assembly, "Requests the Secretary-General to submit to the General Assembly a report on trade and development at its seventy-ninth session;", "Requests the Secretary-General to submit to the General Assembly a report on trade and development at its eightieth session;"},
		{assembly, "Requests the Secretary-General to inform the General Assembly at its seventy-ninth session about the implementation of the present resolution;", "Requests the Secretary-General to inform the General Assembly at its eightieth session about the implementation of the present resolution;"},
		{assembly, "Invites the Commission to report, through the Economic and Social Council, to the General Assembly at its seventy-ninth session;", "Invites the Commission to report, through the Economic and Social Council, to the General Assembly at its eightieth session;"},
		{assembly, "Decides to inscribe in the provisional agenda of its seventy-ninth session an item entitled “Ships”;", "Decides to inscribe in the provisional agenda of its eightieth session an item entitled “Ships”;"},
		{assembly, "Requests the Special Committee to keep the question under review and to report to the General Assembly at its seventy-ninth session;", "Requests the Special Committee to keep the question under review and to report to the General Assembly at its eightieth session;"},
		{assembly, "Decides to continue its consideration of the question of ships at its seventy-ninth session;", "Decides to continue its consideration of the question of ships at its eightieth session;"},
		{assembly, "Decides to consider the question further at its seventy-ninth session;", "Decides to consider the question further at its eightieth session;"},
		{assembly, "Decides to revert to the question at its seventy-ninth session;", "Decides to revert to the question at its eightieth session;"},
		{assembly, "Requests the President of the General Assembly to submit a summary report at the seventy-ninth session;", "Requests the President of the General Assembly to submit a summary report at the eightieth session;"},
		{assembly, "Welcomes the report of the Secretary-General submitted to the General Assembly at its seventy-eighth session;", "Welcomes the report of the Secretary-General submitted to the General Assembly at its seventy-ninth session;"},
		{assembly, "Takes note of the report of the Committee on its thirtieth session;", "Takes note of the report of the Committee on its thirty-first session;"},
		{rights, "Requests the Secretary-General to present to the Council at its fifty-sixth session an update on the prisons;", "Requests the Secretary-General to present to the Council at its fifty-ninth session an update on the prisons;"},
		{rights, "Decides to remain seized of the matter at its fifty-fifth session;", "Decides to remain seized of the matter at its fifty-eighth session;"},
		{rights, "Requests the Commission of Inquiry to present a written report to the Human Rights Council during an interactive dialogue at its fifty-fourth session;", "Requests the Commission of Inquiry to present a written report to the Human Rights Council during an interactive dialogue at its fifty-seventh session;"},

		// Reports cited.
		{rights, "Takes note of the report of the Special Rapporteur on the situation in Lowland (A/HRC/52/30);", "Takes note of the report of the Special Rapporteur on the situation in Lowland (A/HRC/55/41);"},
		{assembly, "Takes note of the report of the Secretary-General on the safety of ships (A/78/62);", "Takes note of the report of the Secretary-General on the safety of ships (A/79/64);"},
		{assembly, "Having considered the report of the Committee on Conferences (A/78/32),", "Having considered the report of the Committee on Conferences (A/79/32),"},
		{assembly, "Taking note with appreciation of the note by the Secretary-General transmitting the report of the Director (A/78/212),", "Taking note with appreciation of the note by the Secretary-General transmitting the report of the Director (A/79/198),"},
		{security, "Recalling the report of the Secretary-General of 3 June 2023 (S/2023/410),", "Recalling the report of the Secretary-General of 4 June 2024 (S/2024/433),"},
		{assembly, "Takes note of the annual report of the Organization for 2022 (A/78/312);", "Takes note of the annual report of the Organization for 2023 (A/79/305);"},
		{assembly, "Having considered the report of the Harbour Law Commission on the work of its seventy-fourth session (A/78/10),", "Having considered the report of the Harbour Law Commission on the work of its seventy-fifth session (A/79/10),"},
		{assembly, "Taking note of the report of the Secretary-General on the draft convention on ships (A/78/62),", "Taking note of the report of the Secretary-General on the draft convention on ships (A/79/64),"},
		{assembly, "Takes note of the reports of the Secretary-General (A/78/62) and the Director (A/78/71);", "Takes note of the reports of the Secretary-General (A/79/64) and the Director (A/79/68);"},
		{rights, "Taking note of the report of the Special Rapporteur presented to the General Assembly (A/78/171),", "Taking note of the report of the Special Rapporteur presented to the General Assembly (A/79/203),"},
		{council, "Takes note of the report of the Committee for Development Policy on its twenty-fifth session (E/2023/33);", "Takes note of the report of the Committee for Development Policy on its twenty-sixth session (E/2024/33);"},

		// Resolutions cited.
		{assembly, "Recalling its resolution 77/88 of 15 December 2022 and previous resolutions on harbours,", "Recalling its resolution 78/140 of 19 December 2023 and previous resolutions on harbours,"},
		{assembly, "Requests the Secretary-General to submit a report on the implementation of resolution 77/88;", "Requests the Secretary-General to submit a report on the implementation of resolution 78/140;"},
		{rights, "Decides to extend the mandate of the Special Rapporteur, in accordance with Human Rights Council resolution 49/4, for a period of one year;", "Decides to extend the mandate of the Special Rapporteur, in accordance with Human Rights Council resolution 52/14, for a period of one year;"},
		{security, "Recalling its resolutions on Lowland, in particular resolutions 2500 (2019), 2600 (2021) and 2640 (2022),", "Recalling its resolutions on Lowland, in particular resolutions 2600 (2021), 2640 (2022) and 2690 (2023),"},
		{assembly, "Recalling its previous resolutions, including resolution 77/88 of 15 December 2022,", "Recalling its previous resolutions, including resolution 78/140 of 19 December 2023,"},
		{assembly, "Recalling also its resolution 77/5 of 1 December 2022 on the safety of small harbours,", "Recalling also its resolution 78/8 of 4 December 2023 on the safety of small harbours,"},
		{assembly, "Requests the Secretary-General to continue to report on the implementation of its resolution 77/88;", "Requests the Secretary-General to continue to report on the implementation of its resolution 78/140;"},
	})
}

// TestJoinedReferences checks that a reference follows the renumbering only with
// the words that join its numbers.
func TestJoinedReferences(t *testing.T) {
	chapter := []string{"Urges States to act on timber;", "Requests States to count assets;", "Notes the price of coal;"}
	for _, c := range []struct {
		old, new string
		want     Attention
	}{
		{"paragraphs 1 and 3 above", "paragraphs 1 to 3 above", Substantive},
		{"paragraphs 1 and 2 above", "paragraphs 1 or 2 above", Substantive},
		{"paragraphs 1 to 3 above", "paragraphs 1 and 3 above", Substantive},
		{"paragraphs 1, 2 and 3 above", "paragraphs 1, 2, and 3 above", Routine},
	} {
		old := yearly(append(slices.Clone(chapter), "Decides to review the steps in "+c.old+";"), append(slices.Clone(chapter), "Decides to review the steps in "+c.new+";"))
		if got := old.Changes[3].Attention; got != c.want {
			t.Errorf("%q → %q: %v, want %v", c.old, c.new, got, c.want)
		}
	}
}

// TestSameTitle checks that a resolution rolls on with its title only about as
// far as the pair, and under a request only as the manner of a deed.
func TestSameTitle(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string // what is said of the resolution
		from, to string // its number and date
		want     Attention
	}{
		{"in accordance with", "Invites the Commission to meet in accordance with resolution 60/31;", "Invites the Commission to meet in accordance with resolution 61/44;", "60/31 of 8 December 2005", "61/44 of 20 December 2006", Routine},
		{"asked of States", "Urges States to act in accordance with resolution 60/31;", "Urges States to act in accordance with resolution 61/44;", "60/31 of 8 December 2005", "61/44 of 20 December 2006", Substantive},
		{"implemented", "Urges States to implement resolution 60/31;", "Urges States to implement resolution 61/44;", "60/31 of 8 December 2005", "61/44 of 20 December 2006", Substantive},
		{"noted, of long before", "Notes resolution 50/31;", "Notes resolution 61/44;", "50/31 of 8 December 1995", "61/44 of 20 December 2006", Substantive},
	} {
		const on = " on the safety of small harbours,"
		pair := yearly([]string{"Recalling its resolution " + c.from + on, c.old}, []string{"Recalling its resolution " + c.to + on, c.new})
		if got := pair.Changes[1].Attention; got != c.want {
			t.Errorf("%s: %v, want %v (%v)", c.name, got, c.want, pair.Changes[1].Reasons)
		}
	}
}
