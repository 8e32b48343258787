package judge

import "resdiff/diff"

// Principle accounts for changed words that change nothing about what is said.
type Principle struct {
	// Name is a short name, Why says it in words, as a report does.
	Name, Why string
	// Explain marks the items of a change that the principle accounts for; nil for what is
	// seen over all changes only.
	Explain func(*change)
	// Kind is the sort of words that it accounts for; none stands for diff.Editorial.
	Kind diff.Kind
	// Carries tells that it accounts for the small words beside what it explains, Minor that a
	// report names it only where no other accounts for a word.
	Carries, Minor bool
	// AnyLanguage tells that it holds for texts in any language.
	AnyLanguage bool
	// Routine and News are worked examples, which are its tests: with [-what went-] and
	// {+what came+}, in two resolutions of the Assembly a year apart, 78/140 of 19 December
	// 2023 and 79/150 of 19 December 2024. " | " parts the paragraphs of a change, " || " those
	// of several changes, the last of which is meant. Routine ones it explains, of News
	// something is left over.
	Routine, News []string
}

// Principles are all principles, in the order in which they account for words: an
// item belongs to the first that explains it. Those that ask what else of a change
// moved on ("event", "aged") stand after those that say so, and "small
// words", which asks what is explained beside them, last.
var Principles = []Principle{
	{Name: "same", Why: "another spelling, a capital letter or an equal phrase", Explain: (*change).same, AnyLanguage: true,
		Routine: []string{"Encourages States to [-organise-]{+organize+} courses [-in order-] to train pilots;", "Calls upon States [-parties-]{+Parties+} to report [-prior to-]{+before+} the meeting;"},
		News:    []string{"Notes the views of the [-Authority-]{+authority+} on the quays;"}},
	{Name: "spacing", Why: "written in one word or in two", Explain: (*change).spacing,
		Routine: []string{"Encourages access to [-health care-]{+healthcare+} on islands;"},
		News:    []string{"Notes the pilots [-in action-]{+inaction+} at sea;"}},
	{Name: "marks", Why: "punctuation", Minor: true, Explain: (*change).marks, AnyLanguage: true,
		Routine: []string{"Stresses the need for quays, piers{+,+} and slips;"},
		News:    []string{"Stresses a [-(-]voluntary[-)-] levy;", "Urges States to release sailors{+,+} who are ill;", "Notes that depth [-<-]{+>+} 5 metres is usual;"}},
	{Name: "footnote mark", Why: "the number of a footnote", Explain: (*change).footnoteMarks, AnyLanguage: true,
		Routine: []string{"Notes the progress made at all levels,{+3+} including on islands;"},
		News:    []string{"Notes the start of Phase[--2-]{+-3+} of the works;", "Endorses paragraph IV.[-62-]{+63+} of the report of the Harbour Board;"}},
	{Name: "sequence", Why: "“also” and “further” follow the neighbouring paragraphs", Kind: diff.Sequence, Explain: (*change).sequence,
		Routine: []string{"[-Also requests-]{+Requests+} the Board to chart the reefs;"},
		News:    []string{"Requests {+further +}funds from the donors;"}},
	{Name: "citation", Why: "a citation moved on with the documents", Kind: diff.Citation, Carries: true, Explain: (*change).citations,
		Routine: []string{"Recalling its resolution [-77/88 of 15 December 2022-]{+78/140 of 19 December 2023+} on harbours,", "Takes note of the report of the Secretary-General ([-A/78/62-]{+A/79/71+});"},
		News:    []string{"Reaffirming its resolution [-75/233 of 21 December 2020-]{+79/12 of 20 November 2024+} on the [-review-]{+closure+} of harbours,", "Calls upon States to implement resolution [-58/2-]{+59/7+};", "Takes note of the letter of the President ([-A/78/62-]{+A/79/71+});"}},
	{Name: "list grew", Why: "the newest resolution joins the list", Kind: diff.Citation, Carries: true, Explain: (*change).listGrew,
		Routine: []string{"Recalling its resolutions 76/31 of 8 December 2021[- and-]{+,+} 77/88 of 15 December 2022{+ and 78/140 of 19 December 2023+},", "Recalling its resolutions [-75/31 of 8 December 2020, -]76/31 of 8 December 2021[- and-]{+,+} 77/88 of 15 December 2022{+ and 78/140 of 19 December 2023+},", "Recalling section II of its resolution 76/31[- and-]{+,+} section IV of its resolution 77/88{+ and section V of its resolution 78/140+},", "Notes the resolutions of the Economic and Social Council 2021/4 of 9 June 2021, 2022/7 of 8 June 2022[- and-]{+,+} 2023/5 of 7 June 2023{+ and 2024/9 of 5 June 2024+} on piers;", "Recalling its resolutions 72/31 of 8 December 2017, 74/40 of 9 December 2019[- and-]{+,+} 76/31 of 8 December 2021{+ and 78/187 of 20 December 2023+} on the safety of pilots,", "Recalling its resolutions 76/31 of 8 December 2021[- and-]{+,+} 77/88 of 15 December 2022{+, 78/140 of 19 December 2023 and 78/231 of 24 December 2023+},", "Recalling its resolutions 76/31[- and-]{+,+} 77/88{+, 78/140 and 78/231+} on piers,"},
		News:    []string{"Recalling its resolutions 76/31 of 8 December 2021[- and-]{+,+} 77/88 of 15 December 2022{+ and 78/140 of 19 December 2023 on a ban of tolls+},", "Recalling its resolutions [-74/12 of 3 December 2019 on fees, -]76/31 of 8 December 2021[- and-]{+,+} 77/88 of 15 December 2022{+ and 78/140 of 19 December 2023+},", "Calls upon States to implement its resolutions 76/31[- and-]{+,+} 77/88{+ and 78/140+};", "Recalling its resolutions 72/31 of 8 December 2017, 74/40 of 9 December 2019[- and-]{+,+} 76/31 of 8 December 2021{+ and the Harbour Declaration+} on the safety of pilots,"}},
	{Name: "turn", Why: "a later session or meeting", Kind: diff.Date, Carries: true, Explain: (*change).turns,
		Routine: []string{"Requests the Secretary-General to submit a report to the General Assembly at its [-seventy-ninth-]{+eightieth+} session;", "Welcomes the holding of the [-ninth-]{+tenth+} session of the Harbour Forum;", "Welcomes the holding of the [-fourth-]{+sixth+} forum on harbours;"},
		News:    []string{"Decides to defer the item to its [-seventy-ninth-]{+eightieth+} session;", "Requests the Secretary-General to report at its [-seventy-ninth-]{+eighty-first+} session;", "Requests the Secretary-General to report at its eightieth {+and eighty-first +}sessions;"}},
	{Name: "statistic", Why: "a figure brought up to date", Kind: diff.Figure, Explain: (*change).statistics,
		Routine: []string{"Notes that [-69-]{+70+} per cent of households have a lamp;", "Expresses concern that [-735-]{+757+} million people lack a lamp;"},
		News:    []string{"Urges States to give [-5-]{+7+} per cent of the dues;", "Expresses concern that [-735-]{+757+} sailors were killed;"}},
	{Name: "date", Why: "a date moved on with the documents", Kind: diff.Date, Carries: true, Explain: (*change).dates,
		Routine: []string{"Noting with regret that the Board, during its [-2023-]{+2024+} session, was unable to agree,", "Recalling its resolution [-77/88 of 15 December 2022-]{+78/140 of 19 December 2023+}, in which it decided to extend the mandate of the Board until 30 June [-2024-]{+2025+},", "Notes the meeting of the Harbour Forum, held in Lima from [-6 to 8 May 2023-]{+12 to 14 May 2024+};", "Requests the Secretary-General to submit a report by 31 March [-2024-]{+2025+};"},
		News:    []string{"Demands that the groups disarm by 31 March [-2024-]{+2025+};", "Welcomes the ratification of the Code by Lowland in [-2023-]{+2024+};", "Recalling its resolution [-77/88 of 15 December 2022-]{+78/140 of 19 December 2023+}, in which it imposed a ban on tolls until 30 June [-2024-]{+2025+},"}},
	{Name: "period", Why: "the same, renewed for the next period", Kind: diff.Date, Explain: (*change).nextPeriod,
		Routine: []string{"Decides to extend the mandate of the Mission until 30 June [-2024-]{+2025+};", "Decides to keep the harbour account open for expenditures on quays in [-2024-]{+2025+};", "Such commitments under the budget as the Board certifies in the year [-2024-]{+2025+};"},
		News:    []string{"Decides to extend the mandate of the Mission for a final period until 30 June [-2024-]{+2025+};", "Decides to extend the mandate of the Mission until 30 [-June-]{+September+} 2024;", "Decides to convene the Harbour Summit in [-2024-]{+2025+};", "Decides to complete the works within the budget by [-2024-]{+2025+};", "Decides to appropriate [-400-]{+500+} dollars under the budget for [-2024-]{+2025+};", "Decides to extend the financial mandate of the Board for [-2024-]{+2025+};"}},
	{Name: "paragraph number", Why: "the paragraph has another number", Kind: diff.CrossRef, Explain: (*change).references, AnyLanguage: true,
		Routine: []string{"Welcomes the new harbour of Lowland; || {+Thanks all pilots for their patience in the storm; || +}Urges States to chart the reefs; || Requests the Board to report on paragraph [-2-]{+3+} above;", "Takes note of paragraph IV.[-62-]{+71+} of the report of the Harbour Board;"},
		News:    []string{"Welcomes the new harbour of Lowland; || Urges States to chart the reefs; || Thanks all pilots for their patience; || Requests the Board to report on paragraph [-2-]{+3+} above;"}},
	{Name: "name", Why: "a fuller or shorter form of a name that the text gives", Carries: true, Explain: (*change).fullerNames,
		Routine: []string{"Thanks the members of the [-United Nations -]Harbour Board for their help; || Notes the first annual report of the United Nations Harbour Board;", "Thanks [-RWB-]{+the Reef Watch Board+} for its help; || Notes the first report of the Reef Watch Board (RWB);"},
		News:    []string{"Notes the report of [-Guinea-]{+Equatorial Guinea+}; || Requests [-Guinea-]{+Equatorial Guinea+} to chart the reefs;", "Notes the role of the International Court of Justice and the International Criminal Court; || Requests the International [-Court of Justice-]{+Criminal Court+} to hear the pilots;", "Thanks the members of the [-Assembly -]Harbour Board for their help; || Notes the first annual report of the United Nations Harbour Board;"}},
	{Name: "event", Why: "the place, time, theme or title of the next one", Kind: diff.Event, Carries: true, Explain: (*change).events,
		Routine: []string{"Notes the meeting of the Harbour Forum to be held in {+Lima, +}Peru{+,+} in 2025{+ on the theme “Stone and rope”+};", "Notes the holding of the [-ninth-]{+tenth+} meeting of the Harbour Forum on the theme “[-Stone and rope-]{+The rising sea+}”;", "Notes the holding of the [-ninth-]{+tenth+} meeting of the Harbour Forum, in [-Lima from 6 to 8 May 2023-]{+Turin, hosted by the Government of Italy, from 12 to 14 May 2024+};"},
		News:    []string{"Recalls the Pier Code adopted{+ in 2018+};", "Welcomes the chart of the reefs, to be completed{+ in 2030+};", "Notes the meeting of the Harbour Forum in [-Lima-]{+Turin+};", "Notes the [-ninth-]{+tenth+} meeting of the Harbour Forum, held in Lima in [-2023-]{+2024, and the Lima Declaration+};"}},
	{Name: "aged", Why: "said from a later point in time", Kind: diff.Verb, Explain: (*change).aged,
		Routine: []string{"[-Notes-]{+Recalls+} the meeting of the Harbour Forum, held in Lima from 6 to 8 May 2023;", "[-Requests-]{+Reaffirms its request to+} the Secretary-General to chart the reefs;"},
		News:    []string{"[-Requests-]{+Reaffirms its call upon+} the Secretary-General to chart the reefs;", "[-Notes-]{+Recalls+} the Agreement on Piers;", "[-Welcomes-]{+Recalls+} the Harbour Summit, held in Lima from 6 to 8 May 2023, and its outcome document;"}},
	{Name: "office", Why: "said of who holds the office now", Explain: (*change).office,
		Routine: []string{"Commends the Executive Director for [-his-]{+her+} report on piers;", "Thanks the [-acting -]Commissioner for the chart of the reefs;"},
		News:    []string{"Affirms the right of a pilot to see [-his-]{+her+} ship;"}},
	{Name: "goes on", Why: "what was asked of an officer or body goes on", Explain: (*change).goesOn,
		Routine: []string{"Requests the Harbour Panel{+ to continue+} to inspect the piers;"},
		News:    []string{"Urges States{+ to continue+} to inspect the piers;", "Requests the Secretary-General{+ to continue+} to reduce the number of pilots;", "Requests the Harbour Panel[- to continue-] to inspect the piers;"}},
	{Name: "moved", Why: "words that stand elsewhere", Carries: true, Explain: (*change).elsewhere, AnyLanguage: true,
		Routine: []string{"Requests the Board to train all pilots of small islands[-, and calls upon the donors to mend the broken piers of the outer reefs-]; || Encourages coastal States to keep their lamps lit{+, and calls upon the donors to mend the broken piers of the outer reefs+};"},
		News:    []string{"Requests the Board to train all pilots of small islands[-, and calls upon the donors to mend the broken piers of the outer reefs-]; || Encourages coastal States to keep their lamps lit{+, and calls upon the pilots to mend the broken ropes of the outer buoys+};"}},
	{Name: "tense", Why: "what is past is told as past", Explain: (*change).tenses,
		Routine: []string{"Noting that ports [-have been-]{+were+} hard hit by the storm,", "Noting that the year 2024 [-will mark-]{+marks+} ten years of the Code,"},
		News:    []string{"Noting that the situation in Lowland [-is-]{+was+} stable,", "Requests the States that [-have been-]{+were+} hard hit to report;", "Noting that the year 2034 [-will mark-]{+marks+} ten years of the Code,"}},
	{Name: "inflection", Why: "another form of the same word", Explain: (*change).inflection,
		Routine: []string{"Stresses the need [-to strengthen-]{+for strengthening+} the ports;"},
		News:    []string{"Condemns the [-attack-]{+attacks+} on the port;", "Requests the Board to chart [-the -]other large inner [-harbour-]{+harbours+};", "Invites the States that [-host-]{+hosted+} talks to report;"}},
	{Name: "order", Why: "the same members of a list in another order", Explain: (*change).order,
		Routine: []string{"Urges States to protect [-sailors and pilots-]{+pilots and sailors+};", "Calls upon States to ensure[- the independence of pilots and-] the right of all sailors to rest{+ and the independence of pilots+};"},
		News:    []string{"Demands the release of {+pilots and +}foreign sailors[- and pilots-];", "Condemns the raids by [-Lesotho against Malawi-]{+Malawi against Lesotho+};", "Stresses the need for {+safe+} quays, [-safe-] slips and piers;", "Thanks [-Lesotho and Malawi-]{+Malawi and Lesotho+}, as Chair and Rapporteur respectively;"}},
	{Name: "turned round", Why: "the same words turned round", Explain: (*change).turned,
		Routine: []string{"Notes the {+Board's +}charts[- of the Board-] for pilots;", "Encourages [-campaigns of harbour safety-]{+harbour safety campaigns+};", "Notes the adoption{+ in Lima+} on 3 May 2022[- in Lima-] of the Code of Piers;", "Noting the importance[- for pilots-] of safe quays{+ for pilots+},"},
		News:    []string{"Notes the {+Board's +}charts[- of the Fund-] for pilots;", "Notes the {+pilots' +}charts[- for pilots-];", "Condemns [-Lowland's invasion-]{+the invasion of Lowland+};", "Calls upon States to adopt{+ by 2030+}, and[- by 2030-] apply, rules for pilots;"}},
	{Name: "pronoun", Why: "a pronoun for what was named just before", Explain: (*change).pronouns,
		Routine: []string{"Recognizing that the United Nations Declaration on Reefs holds as [-it-]{+the Declaration+} applies to atolls,", "Requests the Secretary-General to staff the Committee and to help [-the Committee-]{+it+};", "Notes the wish of divers to rest, and invites [-them-]{+divers+} to say so;"},
		News:    []string{"Requests the Board to staff the Committee and to help [-the Committee-]{+it+};", "Urges women and divers to rest, and invites [-them-]{+divers+} to say so;", "Requests the Secretary-General to help [-the Committee-]{+it+};"}},
	{Name: "small words", Why: "words that only hold others together", Minor: true, Explain: (*change).smallWords,
		Routine: []string{"Welcomes the opening of the Bank, {+and +}invites States to support it;", "Stresses the needs of women[- and-]{+,+} girls and older persons on islands;", "Calls upon States to dredge in line with its [-decision-]{+decisions+} 74/549 of 13 April 2020 and[- decision-] 75/575 of 29 July 2021;"},
		News:    []string{"Urges States to stop all sales to Lesotho[-,-]{+ and+} the occupying Power;", "Deplores the refusal [-of-]{+by+} the authorities;", "Recognizes the Republic as [-a-]{+the+} guardian of the reef;"}},
	{Name: "renamed", Why: "another name, as where it first stood",
		Routine: []string{"Thanks the [-Harbour Agency-]{+Reef Authority+}; || Notes the report of the [-Harbour Agency-]{+Reef Authority+} on reefs; || Requests the [-Harbour Agency-]{+Reef Authority+} to chart the quays;"},
		News:    []string{"Thanks the [-Harbour Agency-]{+Reef Authority+}; || Notes the report of the Board on reefs; || Requests the Board to chart the quays; || Invites the [-Harbour Agency-]{+Reef Authority+} to help;"}},
}
