package diff

import (
	"strings"
	"testing"

	"resdiff/resolution"
)

// rollCase is a paragraph of each side and whether the change is news.
type rollCase struct {
	name     string
	in       series
	want     Attention
	old, new string
}

func checkRolls(t *testing.T, cases []rollCase) {
	t.Helper()
	for _, c := range cases {
		ch := c.in.compare(c.old, c.new)
		if ch.Attention != c.want {
			t.Errorf("%s: %v, want %v (%s)\n\t%s\n\t%s", c.name, ch.Attention, c.want, strings.Join(ch.Reasons, "; "), c.old, c.new)
		}
	}
}

// TestTermsRollOver checks renewals, days on which reports are due and budget
// years: as far on as the resolution they are routine, else news.
func TestTermsRollOver(t *testing.T) {
	undated := series{old: "S/RES/2690 (2023)", new: "S/RES/2740 (2024)"}
	checkRolls(t, []rollCase{
		// Renewals.
		{"renewed for another year", security, Routine, "Decides to renew until 30 June 2024 the measures on coal;", "Decides to renew until 30 June 2025 the measures on coal;"},
		{"renewed, a Friday", security, Routine, "Decides to renew until 30 June 2024 the measures on coal;", "Decides to renew until 27 June 2025 the measures on coal;"},
		{"renewed, dates unknown", undated, Routine, "Decides that the mandate of the Panel is extended until 31 July 2024;", "Decides that the mandate of the Panel is extended until 31 July 2025;"},
		{"renewed for six months", security, Substantive, "Decides to renew until 30 June 2024 the measures on coal;", "Decides to renew until 31 December 2024 the measures on coal;"},
		{"renewed for eighteen months", security, Substantive, "Decides to renew until 30 June 2024 the measures on coal;", "Decides to renew until 31 December 2025 the measures on coal;"},
		{"renewed two months later", security, Substantive, "Decides to renew until 30 June 2024 the measures on coal;", "Decides to renew until 31 August 2025 the measures on coal;"},
		{"renewed within the year", halfYear, Substantive, "Decides to extend the mandate of the Mission until 31 December 2023;", "Decides to extend the mandate of the Mission until 31 December 2024;"},
		{"renewed for six months more", halfYear, Routine, "Decides to renew the mandate of the Force for a period of six months, until 31 December 2023;", "Decides to renew the mandate of the Force for a period of six months, until 30 June 2024;"},
		{"renewed for three months", halfYear, Substantive, "Decides to renew the mandate of the Force until 31 December 2023;", "Decides to renew the mandate of the Force until 31 March 2024;"},
		{"report due half a year on", halfYear, Routine, "Requests the Secretary-General to submit a report by 30 September 2023;", "Requests the Secretary-General to submit a report by 31 March 2024;"},
		{"other period", security, Substantive, "Decides to extend the mandate of the Mission for a period of 12 months, until 30 June 2024;", "Decides to extend the mandate of the Mission for a period of 6 months, until 30 June 2025;"},
		{"deadline extended", security, Substantive, "Decides to extend the deadline for disarmament until 30 June 2024;", "Decides to extend the deadline for disarmament until 30 June 2025;"},
		{"authority for a year", security, Substantive, "Authorizes States to board ships until 30 June 2024;", "Authorizes States to board ships until 30 June 2025;"},
		{"review before the renewal", security, Routine, "Expresses its intention to review the mandate and to decide on its further extension no later than 31 May 2024;", "Expresses its intention to review the mandate and to decide on its further extension no later than 31 May 2025;"},
		{"review of what is renewed", security, Routine, "Decides to renew the measures until 30 June 2024, and expresses its intention to review them no later than 31 May 2024;", "Decides to renew the measures until 30 June 2025, and expresses its intention to review them no later than 31 May 2025;"},
		{"ends a year later", security, Substantive, "Decides that the Mission shall cease all operations on 30 June 2024;", "Decides that the Mission shall cease all operations on 30 June 2025;"},
		{"withdrawn a year later", security, Substantive, "Decides to extend the mandate of the Mission, which shall suspend its patrols until 30 June 2024;", "Decides to extend the mandate of the Mission, which shall suspend its patrols until 30 June 2025;"},
		{"no renewal", security, Substantive, "Decides that States shall close the harbour until 30 June 2024;", "Decides that States shall close the harbour until 30 June 2025;"},

		// Reports and their like.
		{"briefing due", rights, Routine, "Invites the Expert to brief the Council by 30 June 2023 on the next steps;", "Invites the Expert to brief the Council by 30 June 2024 on the next steps;"},
		{"assessment due", security, Routine, "Requests the Secretary-General to conduct, no later than 15 April 2024, a full assessment of progress;", "Requests the Secretary-General to conduct, no later than 17 April 2025, a full assessment of progress;"},
		{"several due", security, Routine, "Requests the Panel to provide an interim report by 1 December 2023 and a final report by 1 May 2024;", "Requests the Panel to provide an interim report by 29 November 2024 and a final report by 1 May 2025;"},
		{"two days of one by", security, Routine, "Requests the Secretary-General to report to the Council by 15 February 2024 and 15 June 2024;", "Requests the Secretary-General to report to the Council by 14 February 2025 and 16 June 2025;"},
		{"should provide", security, Routine, "Decides that the Panel should provide a report to the Council by 1 May 2024;", "Decides that the Panel should provide a report to the Council by 1 May 2025;"},
		{"in the report due", security, Routine, "Requests the Secretary-General to address this matter in the report due on 15 June 2024;", "Requests the Secretary-General to address this matter in the report due on 13 June 2025;"},
		{"end of the month", assembly, Routine, "Requests the Secretary-General to submit a report by the end of March 2024;", "Requests the Secretary-General to submit a report by the end of March 2025;"},
		{"report of a day", security, Routine, "Requests that the faults identified in the report of 1 June 2023 be mended;", "Requests that the faults identified in the report of 3 June 2024 be mended;"},
		{"report three months later", security, Substantive, "Requests the Secretary-General to report to the Council by 15 February 2024;", "Requests the Secretary-General to report to the Council by 15 May 2025;"},
		{"report the same year", security, Substantive, "Requests the Secretary-General to report to the Council by 15 February 2024;", "Requests the Secretary-General to report to the Council by 1 March 2024;"},
		{"something else is due", security, Substantive, "Requests the Secretary-General, in his report, to ensure the withdrawal of all patrols by 30 June 2024;", "Requests the Secretary-General, in his report, to ensure the withdrawal of all patrols by 30 June 2025;"},
		{"rebels named in a report", security, Substantive, "Demands that the groups named in the report disarm by 30 June 2024;", "Demands that the groups named in the report disarm by 30 June 2025;"},
		{"a duty and a report on it", assembly, Substantive, "Urges States to rebuild all harbours by 2024 and to report thereon;", "Urges States to rebuild all harbours by 2025 and to report thereon;"},
		{"a report, and a closure", security, Substantive, "Requests the Secretary-General to report by 15 May 2024 on the closure of the post by 1 August 2024;", "Requests the Secretary-General to report by 15 May 2025 on the closure of the post by 1 August 2025;"},
		{"a list provided by the parties", security, Substantive, "Demands that the parties provide a list of sailors by 30 June 2024;", "Demands that the parties provide a list of sailors by 30 June 2025;"},
		{"ships provided", assembly, Substantive, "Urges States to provide ten ships by 30 June 2024;", "Urges States to provide ten ships by 30 June 2025;"},
		{"resolutions of a committee", assembly, Routine, "Noting the resolutions of the Harbour Committee, in particular that of 17 November 2023,", "Noting the resolutions of the Harbour Committee, in particular that of 15 November 2024,"},
		{"decision of a committee", assembly, Substantive, "Noting the decision of the Harbour Committee of 17 November 2023,", "Noting the decision of the Harbour Committee of 15 November 2024,"},

		// Budget years, plans and headings.
		{"year of a budget", assembly, Routine, "Resolves that, for the year 2024:", "Resolves that, for the year 2025:"},
		{"period of a budget", finance, Routine, "Decides to apportion the amount for the period from 1 July 2023 to 30 June 2024;", "Decides to apportion the amount for the period from 1 July 2024 to 30 June 2025;"},
		{"months of accounts", finance, Routine, "Takes note of the accounts for the 12-month period from 1 July 2021 to 30 June 2022;", "Takes note of the accounts for the 12-month period from 1 July 2022 to 30 June 2023;"},
		{"longer period", finance, Substantive, "Decides to apportion the amount for the period from 1 July 2023 to 30 June 2024;", "Decides to apportion the amount for the period from 1 July 2024 to 31 August 2025;"},
		{"budget by its year", finance, Routine, "Requests the Secretary-General to present the proposed budget for 2024;", "Requests the Secretary-General to present the proposed budget for 2025;"},
		{"financial year", finance, Routine, "Takes note of the accounts of the Mission for 2021/22;", "Takes note of the accounts of the Mission for 2022/23;"},
		{"two financial years on", finance, Substantive, "Decides to approve the estimates for 2022/23;", "Decides to approve the estimates for 2024/25;"},
		{"yearly publication", assembly, Routine, "Taking note of the World Harbour Report 2023: Stone and Steel,", "Taking note of the World Harbour Report 2024: The Rising Sea,"},
		{"another publication", assembly, Substantive, "Taking note of the World Harbour Report 2023: Stone and Steel,", "Taking note of the World Fishery Report 2024: The Rising Sea,"},
		{"target of a year", assembly, Substantive, "Decides to set the target for the year 2024;", "Decides to set the target for the year 2025;"},
		{"plan by its year", assembly, Routine, "Expresses concern that 43 per cent of the needs of the harbour plan for 2023 have been met;", "Expresses concern that 38 per cent of the needs of the harbour plan for 2024 have been met;"},
		{"planned for a year", assembly, Substantive, "Notes the plan for 2023 to close the harbour;", "Notes the plan for 2024 to close the harbour;"},
	})
}

// TestHeadings checks that a year in a heading rolls on and other words do not.
func TestHeadings(t *testing.T) {
	for _, c := range []struct {
		old, new string
		want     Attention
	}{
		{"Budget of the harbours for 2006", "Budget of the harbours for 2007", Routine},
		{"Budget of the harbours for 2006", "Budget of the harbours for 2009", Substantive},
		{"Budget of the harbours", "Debts of the harbours", Substantive},
	} {
		if got := yearlyHeading(c.old, c.new).Attention; got != c.want {
			t.Errorf("%q → %q: %v, want %v", c.old, c.new, got, c.want)
		}
	}
}

// TestCitationsRollOver checks citations that go with the series' own, and the
// dates that go with citations.
func TestCitationsRollOver(t *testing.T) {
	checkRolls(t, []rollCase{
		{"sibling of the Assembly", rights, Routine, "Recalling its resolution 49/12 of 31 March 2022 and General Assembly resolution 77/178 of 16 December 2022,", "Recalling its resolution 52/14 of 3 April 2023 and General Assembly resolution 78/226 of 15 December 2023,"},
		{"another of the Assembly", rights, Substantive, "Recalling its resolution 49/12 of 31 March 2022 and General Assembly resolution 77/178 of 16 December 2022,", "Recalling its resolution 52/14 of 3 April 2023 and General Assembly resolution 78/226 of 2 July 2024,"},
		{"no own beside it", rights, Substantive, "Recalling General Assembly resolution 77/178 of 16 December 2022,", "Recalling General Assembly resolution 78/226 of 15 December 2023,"},
		{"sibling in a request", rights, Substantive, "Requests the Secretary-General to act on resolution 52/14 of 3 April 2023 and General Assembly resolution 74/5 of 16 December 2019;", "Requests the Secretary-General to act on resolution 52/14 of 3 April 2023 and General Assembly resolution 75/8 of 15 December 2020;"},
		{"oldest no longer named", rights, Routine, "Recalling its resolutions 34/5 of 23 March 2017, 43/16 of 22 June 2020 and 49/12 of 31 March 2022,", "Recalling its resolutions 43/16 of 22 June 2020, 49/12 of 31 March 2022 and 52/14 of 3 April 2023,"},
		{"one of the middle no longer named", rights, Substantive, "Recalling its resolutions 34/5 of 23 March 2017, 43/16 of 22 June 2020 and 49/12 of 31 March 2022,", "Recalling its resolutions 34/5 of 23 March 2017, 49/12 of 31 March 2022 and 52/14 of 3 April 2023,"},
		{"one no longer named, none joined", rights, Substantive, "Recalling its resolutions 34/5 of 23 March 2017, 43/16 of 22 June 2020 and 49/12 of 31 March 2022,", "Recalling its resolutions 43/16 of 22 June 2020 and 49/12 of 31 March 2022,"},
		{"window of last resolutions", assembly, Routine, "Recalling also its resolutions 76/253 A to C of 21 December 2021 and 77/247 A to C of 24 December 2022,", "Recalling also its resolutions 77/247 A to C of 24 December 2022 and 78/264 A to C of 22 December 2023,"},
		{"window by other steps", assembly, Substantive, "Recalling also its resolutions 72/253 of 21 December 2017 and 77/247 of 24 December 2022,", "Recalling also its resolutions 77/247 of 24 December 2022 and 78/264 of 22 December 2023,"},
		{"window under a request", assembly, Substantive, "Urges States to heed its resolutions 76/253 of 21 December 2021 and 77/247 of 24 December 2022;", "Urges States to heed its resolutions 77/247 of 24 December 2022 and 78/264 of 22 December 2023;"},
		{"last renewal", security, Routine, "Requests the Mission to watch the measures renewed by resolution 2648 (2022);", "Requests the Mission to watch the measures renewed by resolution 2693 (2023);"},
		{"paragraph of the last renewal", security, Routine, "Requests the Mission to watch the measures last extended in paragraph 1 of resolution 2648 (2022);", "Requests the Mission to watch the measures last extended in paragraph 1 of resolution 2693 (2023);"},
		{"other measures", security, Substantive, "Requests the Mission to watch the measures imposed by resolution 2648 (2022);", "Requests the Mission to watch the measures imposed by resolution 2693 (2023);"},
		{"renewal of long before", security, Substantive, "Requests the Mission to watch the measures renewed by resolution 2648 (2022);", "Requests the Mission to watch the measures renewed by resolution 2500 (2019);"},
		{"date of a report before its symbol", security, Routine, "Taking note of the report of the Secretary-General of 13 October 2022 (S/2022/762),", "Taking note of the report of the Secretary-General of 16 October 2023 (S/2023/769),"},
		{"date of a letter before its symbol", security, Substantive, "Taking note of the letter of the Secretary-General of 13 October 2022 (S/2022/762),", "Taking note of the letter of the Secretary-General of 16 October 2023 (S/2023/769),"},
		{"date of a citation written out", assembly, Routine, "Noting the call set forth in Council resolution 2006/46 to go on,", "Noting the call set forth in Council resolution 2006/46 of 28 July 2006 to go on,"},
		{"date of a citation left off", assembly, Routine, "Noting the call set forth in Council resolution 2006/46 of 28 July 2006 to go on,", "Noting the call set forth in Council resolution 2006/46 to go on,"},
		{"part of a date", assembly, Substantive, "Noting the call set forth in Council resolution 2006/46 of 28 July 2006 to go on,", "Noting the call set forth in Council resolution 2006/46 of 28 July to go on,"},
		{"date of another year", assembly, Substantive, "Noting the call set forth in Council resolution 2006/46 to go on,", "Noting the call set forth in Council resolution 2006/46 of 28 July 2016 to go on,"},
		{"date of an event added", assembly, Substantive, "Noting the decision of the Harbour Court on tolls,", "Noting the decision of the Harbour Court of 28 July 2016 on tolls,"},
	})
}

// TestEventsRollOver checks events told in other words while their turn rolls.
func TestEventsRollOver(t *testing.T) {
	nineYears := series{"E/RES/2015/26", "E/RES/2024/13", on(2015, 7, 22), on(2024, 7, 23)}
	checkRolls(t, []rollCase{
		{"held, then to be held", assembly, Routine, "Notes the holding of the third session of the Expert Group on Harbours;", "Notes that the fourth session of the Expert Group on Harbours will be held in the last quarter of 2025;"},
		{"to be held, then held", assembly, Routine, "Notes that the third session of the Expert Group on Harbours will be held in Lima in May 2024;", "Notes that the fourth session of the Expert Group on Harbours was held in Lima in May 2025;"},
		{"sessions in a row", assembly, Routine, "Requests the Secretary-General to report at its seventy-ninth and eightieth sessions;", "Requests the Secretary-General to report at its eightieth and eighty-first sessions;"},
		{"a session more", assembly, Substantive, "Requests the Secretary-General to report at its seventy-ninth and eightieth sessions;", "Requests the Secretary-General to report at its eightieth, eighty-first and eighty-second sessions;"},
		{"sessions apart", assembly, Substantive, "Requests the Secretary-General to report at its seventy-ninth and eightieth sessions;", "Requests the Secretary-General to report at its eightieth and eighty-third sessions;"},
		{"reports in a row", assembly, Routine, "Takes note of the fifteenth, sixteenth and seventeenth reports of the Harbour Panel;", "Takes note of the sixteenth, seventeenth and eighteenth reports of the Harbour Panel;"},
		{"the organ itself", assembly, Routine, "Requests the Secretary-General to submit to it at its seventy-ninth session a report on harbours;", "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on harbours;"},
		{"another organ", assembly, Substantive, "Requests the Secretary-General to submit to it at its seventy-ninth session a report on harbours;", "Requests the Secretary-General to submit to the Security Council at its eightieth session a report on harbours;"},
		{"a count at a day", assembly, Routine, "Notes that, as at 1 June 2023, there were 180 ships in the fleet;", "Notes that, as at 3 July 2024, there were 182 ships in the fleet;"},
		{"what a session adopted", assembly, Substantive, "Welcomes the adoption of the agreement by the Harbour Conference at its third session;", "Welcomes the adoption of the agreement by the Harbour Conference at its fourth session;"},
		{"the same session will be held", assembly, Substantive, "Notes that the third session of the Expert Group on Harbours was held;", "Notes that the third session of the Expert Group on Harbours will be held;"},
		{"asked to be held", assembly, Substantive, "Requests that the third session of the Expert Group on Harbours be held;", "Requests that the fourth session of the Expert Group on Harbours will be held;"},
		{"mode", assembly, Routine, "Notes the holding of the ninth meeting of the Harbour Forum in informal virtual meetings from 6 to 8 May 2023;", "Notes the holding of the tenth meeting of the Harbour Forum from 7 to 9 May 2024;"},
		{"day of every year", assembly, Routine, "Welcomes the Harbour Week, from 24 to 31 October 2023;", "Welcomes the Harbour Week, from 24 to 31 October each year;"},
		{"day of every year, before", assembly, Routine, "Welcomes the holding on 3 May 2023 of the Harbour Day;", "Welcomes the holding of the Harbour Day, celebrated annually on 3 May;"},
		{"other day of every year", assembly, Substantive, "Welcomes the Harbour Week, from 24 to 31 October 2023;", "Welcomes the Harbour Week, from 1 to 7 June each year;"},
		{"decided for every year", assembly, Substantive, "Decides to observe the Harbour Week, from 24 to 31 October 2023;", "Decides to observe the Harbour Week, from 24 to 31 October each year;"},
		{"days of a known year", assembly, Routine, "Looks forward to the review of the harbour summit in 2025;", "Looks forward to the review of the harbour summit, to be held on 16 and 17 December 2025;"},
		{"list of past meetings", assembly, Routine, "Recalling the meetings of the Harbour Forum held in Lima in 2021, in Paris in 2022 and in Turin in 2023,", "Recalling the meetings of the Harbour Forum held in Lima in 2021, in Paris in 2022, in Turin in 2023 and the meeting held in Kampala in 2024,"},
		{"a meeting of others joins the list", assembly, Substantive, "Recalling the meetings of the Harbour Forum held in Lima in 2021 and in Turin in 2023,", "Recalling the meetings of the Harbour Forum held in Lima in 2021 and in Turin in 2023 and the meeting of the Sailors' Guild in Kampala in 2024,"},
		{"rewritten slot", nineYears, Routine, "Notes the holding of the ninth meeting of the Harbour Forum, hosted by the Government of Peru, in Lima from 2 to 5 September 2014, under the main theme “Stone and rope for all of us”;", "Notes the holding of the eighteenth meeting of the Harbour Forum, organized in Kampala, from 8 to 12 October 2023, under the theme “The harbours that we want to have – sails for everybody”, which welcomed over 9,000 participants;"},
		{"rewritten, and more", nineYears, Substantive, "Notes the holding of the ninth meeting of the Harbour Forum, hosted by the Government of Peru, in Lima from 2 to 5 September 2014, under the main theme “Stone and rope for all of us”;", "Notes the holding of the eighteenth meeting of the Harbour Forum, organized in Kampala, from 8 to 12 October 2023, which resolved to end all tolls on the ships of poor countries and to close old harbours;"},
	})
}

// TestStatistics checks figures of fact beside words of duty.
func TestStatistics(t *testing.T) {
	checkRolls(t, []rollCase{
		{"fact after a duty", assembly, Routine, "Welcomes the fact that two thirds of the sailors should have a boat by now, 96 per cent of the people live near a harbour, with 8.1 billion ropes, and 51 per cent of them have a sail;", "Welcomes the fact that two thirds of the sailors should have a boat by now, 97 per cent of the people live near a harbour, with 8.1 billion ropes, and 54 per cent of them have a sail;"},
		{"people in want", security, Routine, "Noting that 6.6 million people need aid in 2023, including 2.2 million sailors,", "Noting that 9 million people need aid in 2024, including 2.1 million sailors,"},
		{"people to be trained", security, Substantive, "Noting that sailors need to train 60 people,", "Noting that sailors need to train 90 people,"},
		{"share that is owed", assembly, Substantive, "Recognizes that 30 per cent of the seats should be held by sailors;", "Recognizes that 40 per cent of the seats should be held by sailors;"},
		{"duty in the clause itself", assembly, Substantive, "Notes that ships must be mended, with 20 per cent of the money for sails;", "Notes that ships must be mended, with 30 per cent of the money for sails;"},
		{"known group", security, Routine, "Urges the Government to find lasting homes for the 484,000 internally displaced persons;", "Urges the Government to find lasting homes for the 489,000 internally displaced persons;"},
		{"as many as are to be helped", security, Substantive, "Urges the Government to find homes for 484,000 displaced persons;", "Urges the Government to find homes for 489,000 displaced persons;"},
		{"pledged", assembly, Substantive, "Welcomes the pledge of 5,000 sailors to return;", "Welcomes the pledge of 6,000 sailors to return;"},
		{"those who are to be sent", security, Substantive, "Requests the deployment of the 12,000 persons;", "Requests the deployment of the 14,000 persons;"},
	})
}

// yearlyHeading compares one heading of each side of a yearly series.
func yearlyHeading(old, new string) Change {
	a, b := document(old), document(new)
	a.Adopted, b.Adopted = on(2006, 12, 19), on(2007, 12, 19)
	for _, r := range []*resolution.Resolution{a, b} {
		r.Paragraphs[0].Kind, r.Paragraphs[0].Label = resolution.Heading, resolution.Label{Series: "H", Number: 1}
	}
	return compareAligned(a, b, oneMatch(a, b), Options{}).Changes[0]
}

// TestNothingRollsWithinASession checks that between two resolutions of one
// session, or two versions of one draft, no step is the next.
func TestNothingRollsWithinASession(t *testing.T) {
	sitting := series{"A/RES/78/140", "A/RES/78/156", on(2023, 12, 19), on(2023, 12, 19)}
	later := series{"A/RES/78/140", "A/RES/78/290", on(2023, 12, 19), on(2024, 6, 28)}
	for name, in := range map[string]series{"one day": sitting, "one session": later} {
		checkRolls(t, []rollCase{
			{name + ": item put off", in, Substantive, "Decides to continue its consideration of the question at its seventy-ninth session.", "Decides to continue its consideration of the question at its eightieth session."},
			{name + ": report put off", in, Substantive, "Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on harbours.", "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on harbours."},
			{name + ": meeting put off", in, Substantive, "Looks forward to the Harbour Forum, to be held from 6 to 8 May 2024;", "Looks forward to the Harbour Forum, to be held from 6 to 8 May 2025;"},
			{name + ": older citation", in, Substantive, "Recalling its resolution 77/189 of 15 December 2022 on the safety of harbours,", "Recalling its resolution 76/202 of 16 December 2021 on the safety of harbours,"},
			{name + ": later citation", in, Substantive, "Recalling its resolution 76/189 of 16 December 2021 on the safety of harbours,", "Recalling its resolution 77/202 of 15 December 2022 on the safety of harbours,"},
			{name + ": sequence", in, Routine, "Recalling also its resolution 76/189 of 16 December 2021,", "Recalling further its resolution 76/189 of 16 December 2021,"},
		})
	}
}
