package diff

import (
	"strings"
	"testing"
	"time"

	"resdiff/align"
	"resdiff/resolution"
)

// series is two successive resolutions of an organ to put a paragraph in.
type series struct {
	old, new   string // symbols
	dayA, dayB time.Time
}

func on(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

var (
	assembly = series{"A/RES/78/140", "A/RES/79/150", on(2023, 12, 19), on(2024, 12, 19)}
	biennial = series{"A/RES/77/140", "A/RES/79/150", on(2022, 12, 15), on(2024, 12, 19)}
	rights   = series{"A/HRC/RES/52/14", "A/HRC/RES/55/9", on(2023, 4, 3), on(2024, 4, 3)}
	security = series{"S/RES/2690 (2023)", "S/RES/2740 (2024)", on(2023, 6, 30), on(2024, 6, 28)}
	finance  = series{"A/RES/77/310", "A/RES/78/290", on(2023, 6, 30), on(2024, 6, 28)}
)

// compare compares one paragraph of each side of the series.
func (s series) compare(old, new string) Change {
	make := func(symbol string, day time.Time, text string) *resolution.Resolution {
		r := document(text)
		_, r.Number, _ = strings.Cut(symbol, "RES/")
		r.Symbol, r.Adopted = symbol, day
		p := &r.Paragraphs[0]
		if w := strings.Fields(text); strings.HasSuffix(text, ",") || len(w) > 0 && strings.HasSuffix(w[0], "ing") {
			p.Kind, p.Label.Series = resolution.Preambular, "PP"
		}
		return r
	}
	al := &align.Alignment{Matches: []align.Match{{Old: []int{0}, New: []int{0}, Confidence: 1}}}
	return compareAligned(make(s.old, s.dayA, old), make(s.new, s.dayB, new), al, Options{}).Changes[0]
}

// TestOrgans checks the judgement on paragraphs as other organs and subjects
// write them.
func TestOrgans(t *testing.T) {
	for _, c := range []struct {
		name     string
		in       series
		want     Attention
		old, new string
	}{
		// What rolled over.
		{"item of the next session", assembly, Routine, "Decides to include in the provisional agenda of its seventy-ninth session the item entitled “Small arsenals”.", "Decides to include in the provisional agenda of its eightieth session the item entitled “Small arsenals”."},
		{"item two sessions on", biennial, Routine, "Decides to include in the provisional agenda of its seventy-ninth session the item entitled “Small arsenals”.", "Decides to include in the provisional agenda of its eighty-first session the item entitled “Small arsenals”."},
		{"remain on the agenda", assembly, Routine, "Decides to continue its consideration of the question at its seventy-ninth session under the item entitled “Oceans”.", "Decides to continue its consideration of the question at its eightieth session under the item entitled “Oceans”."},
		{"keeps under review at session", assembly, Routine, "Decides to keep the matter under review at its seventy-ninth session.", "Decides to keep the matter under review at its eightieth session."},
		{"financing item next session", finance, Routine, "Decides to include in the provisional agenda of its seventy-eighth session the item entitled “Financing of the Mission in Lowland”.", "Decides to include in the provisional agenda of its seventy-ninth session the item entitled “Financing of the Mission in Lowland”."},
		{"report cited by footnote", assembly, Routine, "Takes note of the report of the Special Committee on its work in 2023 (A/78/23);", "Takes note of the report of the Special Committee on its work in 2024 (A/79/23);"},
		{"special committee's year", assembly, Routine, "Having examined the chapter of the report of the Special Committee for 2023 relating to the question of Highisland,", "Having examined the chapter of the report of the Special Committee for 2024 relating to the question of Highisland,"},
		{"its work in the year", assembly, Routine, "Approves the report of the Special Committee covering its work during 2023;", "Approves the report of the Special Committee covering its work during 2024;"},
		{"own last council resolution", rights, Routine, "Recalling Human Rights Council resolution 49/12 of 31 March 2022,", "Recalling Human Rights Council resolution 52/14 of 3 April 2023,"},
		{"council list grows", rights, Routine, "Recalling its resolutions 40/7 of 21 March 2019 and 46/11 of 23 March 2021,", "Recalling its resolutions 40/7 of 21 March 2019, 46/11 of 23 March 2021 and 52/14 of 3 April 2023,"},
		{"council in three sessions", rights, Routine, "Requests the High Commissioner to present to the Human Rights Council, at its fifty-fifth session, a report on the implementation of the present resolution;", "Requests the High Commissioner to present to the Human Rights Council, at its fifty-eighth session, a report on the implementation of the present resolution;"},
		{"council, its own session", rights, Routine, "Requests the Special Rapporteur to submit a report to the Council at its fifty-fifth session and to the General Assembly at its seventy-eighth session;", "Requests the Special Rapporteur to submit a report to the Council at its fifty-eighth session and to the General Assembly at its seventy-ninth session;"},
		{"council spelling", rights, Routine, "Emphasizes that organizations of civil society recognize this;", "Emphasizes that organisations of civil society recognise this;"},
		{"capital letters", assembly, Routine, "Urges member States to sign;", "Urges Member States to sign;"},
		{"next review conference session", assembly, Routine, "Welcomes the convening of the second session of the Preparatory Committee, held in Geneva from 22 July to 2 August 2023;", "Welcomes the convening of the third session of the Preparatory Committee, held in Geneva from 22 July to 2 August 2024;"},
		{"meeting of the parties hosted", assembly, Routine, "Notes that the twenty-first Meeting of States Parties was held in Geneva from 20 to 24 November 2023;", "Notes that the twenty-second Meeting of States Parties was held in Nairobi from 18 to 22 November 2024;"},
		{"ratifications", assembly, Substantive, "Noting that 110 States have ratified the Convention,", "Noting that 112 States have ratified the Convention,"},
		{"sec council adds last", security, Routine, "Recalling its previous resolutions on Lowland, including resolutions 2601 (2021) and 2640 (2022),", "Recalling its previous resolutions on Lowland, including resolutions 2601 (2021), 2640 (2022) and 2690 (2023),"},
		{"pronoun", assembly, Routine, "Thanks the Secretary-General for his report;", "Thanks the Secretary-General for her report;"},

		// What changes a commitment.
		{"item put off a year", assembly, Substantive, "Decides to include in the provisional agenda of its seventy-ninth session the item entitled “Small arsenals”.", "Decides to include in the provisional agenda of its eighty-first session the item entitled “Small arsenals”."},
		{"annual to biennial", assembly, Substantive, "Requests the Secretary-General to submit an annual report on the matter;", "Requests the Secretary-General to submit a biennial report on the matter;"},
		{"annually to every two years", assembly, Substantive, "Requests the Secretary-General to report annually on the matter;", "Requests the Secretary-General to report every two years on the matter;"},
		{"mandate extended by half", security, Substantive, "Decides to extend the mandate of the Mission until 30 June 2024;", "Decides to extend the mandate of the Mission until 31 December 2024;"},
		{"mandate extended by a year", security, Routine, "Decides to extend the mandate of the Mission until 30 June 2024;", "Decides to extend the mandate of the Mission until 30 June 2025;"},
		{"cessation", security, Substantive, "Decides that the Mission shall cease its operations on 31 December 2024;", "Decides that the Mission shall cease its operations on 31 December 2025;"},
		{"withdrawal date under notes", security, Substantive, "Takes note of the withdrawal of all forces by 31 December 2023;", "Takes note of the withdrawal of all forces by 31 December 2024;"},
		{"intended elections", security, Substantive, "Notes the intention of the Government to hold elections in December 2023;", "Notes the intention of the Government to hold elections in December 2024;"},
		{"promised elections", security, Substantive, "Welcomes the commitment of the parties to hold elections in 2023;", "Welcomes the commitment of the parties to hold elections in 2024;"},
		{"troop ceiling", security, Substantive, "Decides that the Mission shall comprise up to 17,000 military personnel;", "Decides that the Mission shall comprise up to 15,000 military personnel;"},
		{"troop ceiling, other verb", security, Substantive, "Welcomes the authorized strength of 17,000 military personnel and 2,000 police;", "Welcomes the authorized strength of 15,000 military personnel and 2,000 police;"},
		{"appropriation", finance, Substantive, "Decides to appropriate the amount of 520,100,000 dollars for the period from 1 July 2023 to 30 June 2024;", "Decides to appropriate the amount of 530,100,000 dollars for the period from 1 July 2024 to 30 June 2025;"},
		{"outstanding contributions", finance, Substantive, "Takes note of the status of contributions as at 30 April 2023, including the contributions outstanding in the amount of 41.2 million United States dollars, representing some 3 per cent of the total assessed contributions;", "Takes note of the status of contributions as at 30 April 2024, including the contributions outstanding in the amount of 45.2 million United States dollars, representing some 5 per cent of the total assessed contributions;"},
		{"financial period of apportionment", finance, Substantive, "Decides to apportion among Member States the amount of 20,000,000 dollars for the period from 1 July 2023 to 30 June 2024;", "Decides to apportion among Member States the amount of 20,000,000 dollars for the period from 1 July 2024 to 31 December 2024;"},
		{"share of assessments", finance, Substantive, "Notes that 22 per cent of the assessed contributions are due;", "Notes that 25 per cent of the assessed contributions are due;"},
		{"demands to calls for", security, Substantive, "Demands that all parties cease fire;", "Calls for all parties to cease fire;"},
		{"shall to should", security, Substantive, "Decides that States shall freeze such assets;", "Decides that States should freeze such assets;"},
		{"all dropped", security, Substantive, "Urges all States to comply;", "Urges States to comply;"},
		{"and to or", security, Substantive, "Decides that States shall seize and destroy such items;", "Decides that States shall seize or destroy such items;"},
		{"and/or", security, Substantive, "Calls for the release of fishers and sailors;", "Calls for the release of fishers and/or sailors;"},
		{"not inserted", assembly, Substantive, "Affirms that such acts are justified;", "Affirms that such acts are not justified;"},
		{"women and girls", rights, Substantive, "Condemns violence against women and girls;", "Condemns violence against women;"},
		{"including to in particular", rights, Substantive, "Urges States to protect journalists, including women journalists;", "Urges States to protect journalists, in particular women journalists;"},
		{"territory swapped", assembly, Substantive, "Reaffirms the right of the people of Highisland to self-determination;", "Reaffirms the right of the people of Lowisland to self-determination;"},
		{"real territory swapped", assembly, Substantive, "Takes note of the General Assembly's discussion of Tokelau, held in New York in June 2023;", "Takes note of the General Assembly's discussion of Montserrat, held in New York in June 2024;"},
		{"state swapped in event", assembly, Substantive, "Welcomes the holding of elections in Guinea in May 2023;", "Welcomes the holding of elections in Gabon in May 2024;"},
		{"condemns to concern", security, Substantive, "Condemns the attacks on the camp;", "Expresses concern at the attacks on the camp;"},
		{"with a view to if", assembly, Substantive, "Encourages States to consult with a view to concluding a treaty;", "Encourages States to consult if concluding a treaty;"},
		{"strongly dropped", rights, Substantive, "Strongly condemns all acts of piracy;", "Condemns all acts of piracy;"},
		{"inter alia dropped", rights, Substantive, "Urges States to act, inter alia, by training judges;", "Urges States to act by training judges;"},
		{"brackets", rights, Substantive, "Urges States to act;", "Urges States to [act];"},
		{"brackets of sessions", assembly, Substantive, "Decides to resume the matter at its seventy-ninth session;", "Decides to resume the matter at its [eightieth] session;"},
		{"of dropped", assembly, Substantive, "Takes note of the plans of, and the aid given by, the host;", "Takes note of the plans, and the aid given by, the host;"},
		{"the to these", rights, Substantive, "Affirms the rights of the child;", "Affirms the rights of a child;"},
		{"among to between", assembly, Routine, "Notes cooperation amongst States;", "Notes cooperation among States;"},
		{"tense: is to was", security, Substantive, "Determines that the situation in Lowland has been a threat to international peace;", "Determines that the situation in Lowland is a threat to international peace;"},
		{"occupied name", assembly, Substantive, "Reiterates its call regarding the Occupied Territory;", "Reiterates its call regarding the Territory;"},
		{"people to peoples", rights, Substantive, "Recognizes the rights of indigenous peoples;", "Recognizes the rights of indigenous people;"},
		{"right to rights", assembly, Substantive, "Reaffirms the inalienable right of the people to independence;", "Reaffirms the inalienable right of the peoples to independence;"},
		{"as well as", rights, Routine, "Urges States and cities to act;", "Urges States, as well as cities, to act;"},
		{"the dropped before territories (242)", security, Substantive, "Affirms the need for withdrawal of armed forces from the territories occupied in the recent conflict;", "Affirms the need for withdrawal of armed forces from territories occupied in the recent conflict;"},
		{"order of condemned", rights, Substantive, "Condemns the attacks by the Government on rebels;", "Condemns the attacks by rebels on the Government;"},
		{"deadline in decision", assembly, Substantive, "Calls upon States to eliminate such weapons by 2025;", "Calls upon States to eliminate such weapons by 2026;"},
		{"report within months", security, Substantive, "Requests the Secretary-General to report to the Council every 60 days;", "Requests the Secretary-General to report to the Council every 90 days;"},
		{"report every date", security, Substantive, "Requests the Panel to provide a final report to the Council no later than 15 May 2024;", "Requests the Panel to provide a final report to the Council no later than 15 August 2024;"},
		{"panel report a year on", security, Routine, "Requests the Panel to provide a final report to the Council no later than 15 May 2024;", "Requests the Panel to provide a final report to the Council no later than 15 May 2025;"},
		{"report moved two years", assembly, Substantive, "Requests the Secretary-General to submit a report by 30 June 2024;", "Requests the Secretary-General to submit a report by 30 June 2026;"},
		{"sessions of another", rights, Substantive, "Requests the High Commissioner to present a report to the Human Rights Council at its fifty-fifth session;", "Requests the High Commissioner to present a report to the Human Rights Council at its sixty-first session;"},
		{"committee recipient", rights, Substantive, "Requests the High Commissioner to report to the Human Rights Council at its fifty-fifth session;", "Requests the High Commissioner to report to the General Assembly at its seventy-ninth session;"},
		{"anniversary", assembly, Substantive, "Decides to mark the sixtieth anniversary of the Declaration in 2024;", "Decides to mark the sixty-first anniversary of the Declaration in 2025;"},
		{"noting anniversary", assembly, Routine, "Noting that 2024 marks the seventy-fifth anniversary of the Convention,", "Noting that 2025 marks the seventy-sixth anniversary of the Convention,"},
		{"years of mandate", rights, Substantive, "Decides to extend the mandate of the Special Rapporteur for a period of three years;", "Decides to extend the mandate of the Special Rapporteur for a period of one year;"},
		{"noting mandate period figures", rights, Substantive, "Notes that the mandate was extended for three years;", "Notes that the mandate was extended for one year;"},
		{"in to on", assembly, Substantive, "Reaffirms sovereignty in the islands;", "Reaffirms sovereignty on the islands;"},
		{"use to utilization", assembly, Routine, "Notes the utilization of ships;", "Notes the use of ships;"},
		{"chairman", assembly, Routine, "Thanks the Chairman of the Committee;", "Thanks the Chair of the Committee;"},
		{"impact", assembly, Routine, "Notes the programme on health;", "Notes the program on health;"},
		{"due to/owing", assembly, Routine, "Concerned at losses due to storms,", "Concerned at losses owing to storms,"},
		{"fewer noted deaths", rights, Substantive, "Deplores the killing of 1,200 civilians;", "Deplores the killing of 1,300 civilians;"},
		{"percentage cut", assembly, Substantive, "Welcomes the pledge to cut stocks by 40 per cent;", "Welcomes the pledge to cut stocks by 20 per cent;"},
		{"states with recognition", assembly, Substantive, "Noting the decision of 9 July 2004 of the Court,", "Noting the decision of 9 July 2014 of the Court,"},
		{"moved to less", assembly, Substantive, "Welcomes that States parties adopted the text by consensus;", "Welcomes that States parties adopted the text by vote;"},
		{"human right to", rights, Substantive, "Recognizes the human right to safe water;", "Recognizes the right to safe water;"},
		{"should within", assembly, Substantive, "Stresses that aid should be neutral;", "Stresses that aid must be neutral;"},
		{"would", assembly, Substantive, "Stresses that aid will be neutral;", "Stresses that aid would be neutral;"},
		{"is to be", assembly, Substantive, "Stresses that aid is neutral;", "Stresses that aid was neutral;"},
		{"shall be", security, Substantive, "Decides that forces are to be deployed;", "Decides that forces have to be deployed;"},
		{"date of letter", security, Substantive, "Takes note of the letter dated 4 May 2023 from the Government;", "Takes note of the letter dated 7 May 2024 from the Government;"},
		{"budget figure noted", finance, Substantive, "Notes the budget level of 310,000,000 dollars for 2023/24;", "Notes the budget level of 290,000,000 dollars for 2024/25;"},
		{"vacancy rate", finance, Substantive, "Endorses a vacancy rate of 12 per cent for national staff;", "Endorses a vacancy rate of 15 per cent for national staff;"},
		{"posts", finance, Substantive, "Takes note of the abolishment of 12 posts;", "Takes note of the abolishment of 20 posts;"},
		{"noting scale of assessments", finance, Substantive, "Taking into account the scale of assessments for 2022, 2023 and 2024, as set out in its resolution 76/238,", "Taking into account the scale of assessments for 2025, 2026 and 2027, as set out in its resolution 79/249,"},
		{"noted ceiling", security, Substantive, "Recalling the ceiling of 3,000 personnel, and noting the deployment of 2,500 personnel,", "Recalling the ceiling of 2,000 personnel, and noting the deployment of 1,900 personnel,"},
	} {
		ch := c.in.compare(c.old, c.new)
		if ch.Attention != c.want {
			t.Errorf("%s: %v, want %v (%s)\n\t%s\n\t%s", c.name, ch.Attention, c.want, strings.Join(ch.Reasons, "; "), c.old, c.new)
		}
	}
}
