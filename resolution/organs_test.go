package resolution

import (
	"strings"
	"testing"
)

// TestMastheads reads a document of each organ as it looks when its text was
// copied or extracted: none of its masthead may be lost or become a paragraph.
func TestMastheads(t *testing.T) {
	const ga = "The General Assembly,\n\nRecalling the lamps,\n\n1. Lights them.\n"
	for _, c := range []struct {
		name, text, symbol, number, title, organ, session, item, adopted, meeting, vote, paragraphs string
	}{
		{
			name:   "Council, adoption in two lines at the end",
			text:   "United Nations E/RES/2024/4\nEconomic and Social Council Distr.: General\n12 June 2024\n\n2024 session\nAgenda item 15\n\n2024/4. Upkeep of lamps\n\nThe Economic and Social Council,\n\nRecalling the lamps,\n\n1. Lights them.\n\nAdopted at the 34th plenary meeting,\non 5 June 2024.\n",
			symbol: "E/RES/2024/4", number: "2024/4", title: "Upkeep of lamps", organ: "Economic and Social Council", session: "2024 session", item: "15",
			adopted: "2024-06-05", meeting: "34th plenary meeting", paragraphs: "PP1 OP1",
		},
		{
			name:   "adoption in two lines in the masthead, with its vote",
			text:   "E/RES/2024/4\n\n2024/4. Upkeep of lamps\n\nAdopted at the 34th plenary meeting, on\n5 June 2024, by 40 votes to 3, with 2 abstentions\n\nThe Economic and Social Council,\n\nRecalling the lamps,\n\n1. Lights them.\n",
			symbol: "E/RES/2024/4", number: "2024/4", title: "Upkeep of lamps", organ: "Economic and Social Council",
			adopted: "2024-06-05", meeting: "34th plenary meeting", vote: "Adopted by 40 votes to 3, with 2 abstentions", paragraphs: "PP1 OP1",
		},
		{
			name:   "number after the organ, no symbol",
			text:   "General Assembly resolution 78/47\nAdopted on 4 December 2023\n\nUpkeep of lamps\n\n" + ga,
			symbol: "A/RES/78/47", number: "78/47", title: "Upkeep of lamps", organ: "General Assembly", adopted: "2023-12-04", paragraphs: "PP1 OP1",
		},
		{
			name:   "Security Council, a symbol with a space",
			text:   "United Nations S/RES/3950 (2024)\nSecurity Council Distr.: General\n12 September 2024\n\nResolution 3950 (2024)\n\nAdopted by the Security Council at its 9720th meeting, on\n12 September 2024\n\nThe Security Council,\n\nRecalling the lamps,\n\n1. Lights them.\n",
			symbol: "S/RES/3950 (2024)", number: "3950 (2024)", organ: "Security Council", adopted: "2024-09-12", meeting: "9720th meeting", paragraphs: "PP1 OP1",
		},
		{
			name:   "decision of the Assembly",
			text:   "United Nations A/DEC/79/530\nGeneral Assembly\n\nSeventy-ninth session\nAgenda item 27\n\n79/530. Lamps in ports\n\nAt its 55th plenary meeting, on 19 December 2024, the General Assembly decided to light them.\n",
			symbol: "A/DEC/79/530", number: "79/530", title: "Lamps in ports", organ: "General Assembly", session: "Seventy-ninth session", item: "27",
			adopted: "2024-12-19", meeting: "55th plenary meeting", paragraphs: "OP1",
		},
		{
			name:   "decision without a symbol",
			text:   "Decision 2024/315\nReport on lamps\n\nAt its 18th plenary meeting, on 5 June 2024, the Economic and Social Council took note of the report.\n",
			symbol: "E/DEC/2024/315", number: "2024/315", title: "Report on lamps", organ: "Economic and Social Council",
			adopted: "2024-06-05", meeting: "18th plenary meeting", paragraphs: "OP1",
		},
		{
			name:   "draft decision in one sentence",
			text:   "United Nations E/2024/L.28\nEconomic and Social Council Distr.: Limited\n17 July 2024\n\n2024 session\nAgenda item 5\n\nDraft decision submitted by the President of the Council\n\nAgenda for lamps\n\nThe Economic and Social Council, recalling its resolution 72/900, decides to approve the agenda.\n",
			symbol: "E/2024/L.28", title: "Agenda for lamps", organ: "Economic and Social Council", session: "2024 session", item: "5", paragraphs: "OP1",
		},
		{
			name:   "draft of the Security Council, which has no title",
			text:   "United Nations                         S/2024/812\nSecurity Council             Provisional\n                                       8 November 2024\n                                       Original: English\n\nAlbania, France and United Kingdom of Great Britain and\nNorthern Ireland: draft resolution\n\n     The Security Council,\n\n     Recalling the lamps,\n\n     1.   Lights them.\n",
			symbol: "S/2024/812", organ: "Security Council", paragraphs: "PP1 OP1",
		},
		{
			name:   "draft of the Executive Board, which recommends another",
			text:   "EXECUTIVE BOARD EB156/CONF./3\n156th session 5 February 2025\n\nCare of lamplighters\n\nDraft resolution proposed by Brazil and Norway\n\nThe Executive Board, having considered the report,1\n\nDecided to recommend to the Seventy-eighth World Health Assembly the adoption of the following resolution:\n\nThe Seventy-eighth World Health Assembly,\n\n(PP1) Noting the lamps,\n\n(OP1) URGES Member States:2\n\n(1) to light them;\n\n(OP2) REQUESTS the Director-General to report.\n\n1 Document EB156/14.\n2 And others.\n",
			symbol: "EB156/CONF./3", title: "Care of lamplighters", organ: "World Health Assembly", session: "156th session", paragraphs: "PP1 OP1 OP1(1) OP2",
		},
		{
			name:   "parts, the first with its title below its letter",
			text:   "A/RES/79/900\n\n79/900. Budget for lamps\n\nA\nLamps of 2025\n\nThe General Assembly\n\n1. Lights them;\n\nB\nOther lamps\n\nThe General Assembly\n\n1. Lights them.\n",
			symbol: "A/RES/79/900", number: "79/900", title: "Budget for lamps", organ: "General Assembly", paragraphs: "H1 OP1 H2 OP1#2",
		},
		{
			name:   "symbol and title on a line of a reader's own",
			text:   "A/RES/70/900: Lamps\n\n" + ga,
			symbol: "A/RES/70/900", number: "70/900", title: "Lamps", organ: "General Assembly", paragraphs: "PP1 OP1",
		},
		{
			name:   "draft of the Human Rights Council",
			text:   "United Nations A/HRC/57/L.9\nGeneral Assembly Distr.: Limited\n1 October 2024\nOriginal: English\n\nHuman Rights Council\nFifty-seventh session\n9 September–9 October 2024\nAgenda item 3\n\nAlbania,* Brazil and Chile:* draft resolution\n\n57/… Lamps and light\n\nThe Human Rights Council,\n\nRecalling the lamps,\n\n1. Lights them.\n\n* State not a member of the Human Rights Council.\n",
			symbol: "A/HRC/57/L.9", title: "Lamps and light", organ: "Human Rights Council", session: "Fifty-seventh session", item: "3", paragraphs: "PP1 OP1",
		},
		{
			name:   "draft of a Main Committee",
			text:   "United Nations A/C.3/79/L.21/Rev.1\nGeneral Assembly Distr.: Limited\n8 November 2024\n\nSeventy-ninth session\nThird Committee\nAgenda item 66 (a)\nRights of lamplighters\n\nAlbania, Andorra, Argentina and\nChile: revised draft resolution\n\nThe lighting of schools\n\n" + ga,
			symbol: "A/C.3/79/L.21/Rev.1", title: "The lighting of schools", organ: "General Assembly", session: "Seventy-ninth session", item: "66 (a)", paragraphs: "PP1 OP1",
		},
		{
			name:   "Environment Assembly",
			text:   "UNITED NATIONS UNEP/EA.6/Res.9\n\nUnited Nations Environment Assembly of the\nUnited Nations Environment Programme\nSixth session\nNairobi, 26 February–1 March 2024\n\nResolution adopted by the United Nations Environment Assembly on\n1 March 2024\n\n6/9. Lamp oil\n\nThe United Nations Environment Assembly,\n\nRecalling the lamps,\n\n1. Lights them.\n",
			symbol: "UNEP/EA.6/Res.9", number: "6/9", title: "Lamp oil", organ: "United Nations Environment Assembly", session: "Sixth session", adopted: "2024-03-01", paragraphs: "PP1 OP1",
		},
		{
			name:   "Environment Assembly, no symbol printed",
			text:   "6/9. Lamp oil\n\nThe United Nations Environment Assembly,\n\nRecalling the lamps,\n\n1. Lights them.\n",
			symbol: "UNEP/EA.6/Res.9", number: "6/9", title: "Lamp oil", organ: "United Nations Environment Assembly", paragraphs: "PP1 OP1",
		},
		{
			name:   "Habitat Assembly, no number printed",
			text:   "United Nations HSP/HA.2/Res.31\n\nLamp oil\n\nThe United Nations Habitat Assembly,\n\nRecalling the lamps,\n\n1. Lights them.\n",
			symbol: "HSP/HA.2/Res.31", number: "2/31", title: "Lamp oil", organ: "United Nations Habitat Assembly", paragraphs: "PP1 OP1",
		},
		{
			name:   "World Health Assembly",
			text:   "SEVENTY-SEVENTH WORLD HEALTH ASSEMBLY WHA77.3\n\nAgenda item 13.4 1 June 2024\n\nCare of lamplighters\n\nThe Seventy-seventh World Health Assembly,\n\nHaving considered the report by the Director-General;1\n\n1. URGES Member States:\n\n(1) to light lamps;\n\n(2) to trim wicks.\n\n1 Document A77/4.\n\nEighth plenary meeting, 1 June 2024\nA77/VR/8\n",
			symbol: "WHA77.3", number: "WHA77.3", title: "Care of lamplighters", organ: "World Health Assembly", item: "13.4",
			adopted: "2024-06-01", meeting: "Eighth plenary meeting", paragraphs: "PP1 OP1 OP1(1) OP1(2)",
		},
		{
			name:   "International Labour Conference",
			text:   "International Labour Conference – 112th Session, Geneva, 2024\n\nILC.112/Resolution III\n\nResolution concerning lamplighters\n(Adopted on 13 June 2024)\n\nThe General Conference of the International Labour Organization, meeting at its 112th Session, 2024,\n\nRecalling the lamps,\n\n1. Lights them.\n",
			symbol: "ILC.112/Resolution III", number: "ILC.112/Resolution III", title: "Resolution concerning lamplighters",
			organ: "General Conference of the International Labour Organization", adopted: "2024-06-13", paragraphs: "PP1 OP1",
		},
		{
			name:   "UNESCO",
			text:   "42 C/Resolution 15\n\n15 Convention on lamps1\n\nThe General Conference,\n\nRecalling 41 C/Resolution 19,\n\n1. Lights them.\n\n1 Resolution adopted at the 19th plenary meeting, on 22 November 2023.\n",
			symbol: "42 C/Resolution 15", number: "42 C/Resolution 15", title: "Convention on lamps", organ: "General Conference",
			adopted: "2023-11-22", meeting: "19th plenary meeting", paragraphs: "PP1 OP1",
		},
		{
			name:   "functional commission",
			text:   "Commission on the Status of Women\nReport on the sixty-eighth session\n(11–22 March 2024)\n\nResolution 68/1\nWomen and lamps*\n\nThe Commission on the Status of Women,\n\nRecalling the lamps,\n\n1. Lights them.\n\n* Adopted without a vote.\n",
			number: "68/1", title: "Women and lamps", organ: "Commission on the Status of Women", session: "Sixty-eighth session", vote: "Adopted without a vote", paragraphs: "PP1 OP1",
		},
		{
			name:   "conference of parties",
			text:   "FCCC/PA/CMA/2024/17/Add.1\n\nDecision 5/CMA.6\n\nLamps and loss\n\nThe Conference of the Parties serving as the meeting of the Parties to the Lamp Agreement,\n\nRecalling the lamps,\n\n1. Lights them.\n\n8th plenary meeting\n24 November 2024\n",
			symbol: "FCCC/PA/CMA/2024/17/Add.1", number: "5/CMA.6", title: "Lamps and loss", organ: "Conference of the Parties serving as the meeting of the Parties to the Lamp Agreement",
			adopted: "2024-11-24", meeting: "8th plenary meeting", paragraphs: "PP1 OP1",
		},
		{
			name:   "an organ in capitals",
			text:   "Resolution 7/2023\nYear of Lamps\n\nTHE CONFERENCE,\n\nRecognizing the role of lamplighters;\n\nRequests the Director-General to light them.\n\n(Adopted on 7 July 2023)\n",
			number: "7/2023", title: "Year of Lamps", organ: "Conference", adopted: "2023-07-07", paragraphs: "PP1 OP1",
		},
		{
			name:   "Atomic Energy Agency",
			text:   "General Conference\nGC(68)/RES/9\nDate: September 2024\n\nSixty-eighth regular session\nItem 15 of the agenda\n\nSafety of lamps\n\nResolution adopted on 20 September 2024 during the eleventh plenary meeting\n\nThe General Conference,\n\n(a) Recalling the lamps,\n\n1. Lights them.\n",
			symbol: "GC(68)/RES/9", number: "GC(68)/RES/9", title: "Safety of lamps", organ: "General Conference", session: "Sixty-eighth regular session", item: "15",
			adopted: "2024-09-20", meeting: "eleventh plenary meeting", paragraphs: "PP(a) OP1",
		},
	} {
		r, err := Read([]byte(c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		adopted := ""
		if !r.Adopted.IsZero() {
			adopted = r.Adopted.Format("2006-01-02")
		}
		var labels []string
		for _, p := range r.Paragraphs {
			labels = append(labels, p.Label.String())
		}
		for _, f := range [][3]string{
			{"symbol", r.Symbol, c.symbol},
			{"number", r.Number, c.number},
			{"title", r.Title, c.title},
			{"organ", r.Organ, c.organ},
			{"session", r.Session, c.session},
			{"agenda item", r.AgendaItem, c.item},
			{"adopted", adopted, c.adopted},
			{"meeting", r.Meeting, c.meeting},
			{"vote", r.Vote, c.vote},
			{"paragraphs", strings.Join(labels, " "), c.paragraphs},
		} {
			if f[1] != f[2] {
				t.Errorf("%s: %s %q, want %q", c.name, f[0], f[1], f[2])
			}
		}
		if len(r.Warnings) > 0 {
			t.Errorf("%s: %v", c.name, r.Warnings)
		}
	}
}

// TestMinutesAreNoDecision checks that a sentence on what an organ decides makes
// no decision of a document that does not call itself one.
func TestMinutesAreNoDecision(t *testing.T) {
	r, err := Read([]byte("Notes of the meeting\n\nThe Lamp Committee decided to adjourn.\n\nThe Lamp Committee, noting the hour, decides to go home.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Organ != "" || len(r.Paragraphs) != 3 || len(r.Warnings) != 1 {
		t.Errorf("organ %q, %d paragraphs, warnings %v", r.Organ, len(r.Paragraphs), r.Warnings)
	}
}
