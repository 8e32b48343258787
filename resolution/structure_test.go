package resolution

import (
	"strings"
	"testing"
)

// labelsOf reads a text and returns its paragraphs' labels, parted by spaces.
func labelsOf(t *testing.T, text string) (*Resolution, string) {
	t.Helper()
	r, err := Read([]byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var labels []string
	for _, p := range r.Paragraphs {
		labels = append(labels, p.Label.String())
	}
	return r, strings.Join(labels, " ")
}

// TestStructure reads the ways in which organs build their texts: which paragraphs
// are operative, and what stands under what.
func TestStructure(t *testing.T) {
	const organ = "The Harbour Council,\n\n"
	for _, c := range []struct{ name, text, want string }{
		{"a verb in the indicative in the preamble", organ + "Recalling the lamps,\n\nTakes note of the law on wicks,\n\nActing under its Rules,\n\n1. Lights the lamps;\n\n2. Trims the wicks.\n", "PP1 PP2 PP3 OP1 OP2"},
		{"the same in French", "Le Conseil de sécurité,\n\nRappelant les lampes du port et de la ville,\n\nPrend note du rapport sur les mèches,\n\nAgissant selon son règlement,\n\n1. Salue les gardiens des phares ;\n\n2. Décide de rester saisi de la question.\n", "PP1 PP2 PP3 OP1 OP2"},
		{"unnumbered verbs that stand by themselves before a list", organ + "Recalling the lamps,\n\nReaffirms its call;\n\nRecommends as follows:\n\n1. Lights the lamps;\n\n2. Trims the wicks.\n", "PP1 OP1 OP2 OP1#2 OP2#2"},
		{"a preamble in each section", organ + "I\nLamps\n\nHaving considered the lamps,\n\n1. Lights them;\n\nII\nWicks\n\nRecalling the wicks,\n\nHaving considered their length,\n\n1. Trims them;\n\n2. Burns them.\n", "H1 PP1 OP1 H2 PP2 PP3 OP1#2 OP2"},
		{"a section's number above its title, a participle in the title", organ + "Recalling the lamps,\n\n1. Lights them at the cost\nof the town.\n\nXII\nWicks of the outer\nharbour\n\nRecalling the wicks,\n\nHaving considered them,\n\n1. Trims them;\n\n(a) By hand;\n\nXIII\n\nAddressing the state of the oil of the\nharbours\n\nHaving considered the oil,\n\n1. Burns it.\n", "PP1 OP1 H1 PP2 PP3 OP1#2 OP1(a)#2 H2 PP4 OP1#3"},
		{"a section with an operative paragraph without a number, and one that begins with a verb", organ + "I\nLamps\n\nHaving considered the lamps,\n\nApproves them;\n\nII\nOil\n\nRecalls its plan for the oil,\n\n1. Buys it.\n", "H1 PP1 OP1 H2 PP3 OP1#2"},
		{"a long title below a section's number", organ + "I\n" + strings.Repeat("Lamps and wicks of the outer harbour of the northern\n", 6) + "\nHaving considered them,\n\n1. Lights the lamps;\n\n2. Trims the wicks.\n", "H1 PP1 OP1 OP2"},
		{"text under a title with a number", "The Harbour Council,\n\nAdopts the following:\n\n1. Election of keepers\n\nThe keepers are elected by the ports.\n\n2. Upkeep\n\nOil is bought by the ports.\n", "OP1 OP1#2 OP1#3 OP2 OP2#2"},
		{"items with a dash, and a list that goes on after them", organ + "1. Decides that the tasks are:\n\n(a) Harbours\n\n(i) To light them, by:\n\n– burning oil;\n\n– burning gas;\n\n(ii) To guard them;\n\n(b) Rivers.\n", "OP1 OP1(a) OP1(a)(i) OP1(a)(i)#2 OP1(a)(i)#3 OP1(a)(ii) OP1(b)"},
		{"text under a titled sub-paragraph", organ + "1. Decides that the tasks are:\n\n(a) Care of harbours\n\nTo light the harbours and to guard them;\n\n(b) Care of rivers\n\n(i) To light them.\n", "OP1 OP1(a) OP1(a)#2 OP1(b) OP1(b)(i)"},
		{"letters after a stop", organ + "Adopts the following:\n\nGoal 1. Light\n\n1.1 By 2040, light the harbours\n\n1.a Train lighters\n\n1.b Buy oil\n", "OP1 H1 OP1.1 OP1.a OP1.b"},
		{"a number and a letter together", organ + "57. Lights the lamps;\n\n58. (a) Trims the wicks;\n\n(b) Burns the oil;\n\n59 (a). Cleans the glass;\n\n59 (b). Polishes the brass.\n", "OP57 OP58(a) OP58(b) OP59(a) OP59(b)"},
		{"letters alone on their lines", organ + "Recalling the lamps,\n1.\nRequests the keepers to:\na.\nlight the lamps,\nb.\ntrim the wicks;\n2.\nDecides to meet.\n", "PP1 OP1 OP1(a) OP1(b) OP2"},
		{"numbers that touch the text", organ + "Recalling the lamps,\n\n1.Lights them;\n\n2.Trims the wicks.\n", "PP1 OP1 OP2"},
		{"numbers that lost their stop too", organ + "Recalling the lamps,\n\n1Requests oil;\n\n2Decides to meet.\n", "PP1 OP1 OP2"},
		{"numbers without a stop, and a verb of no list", organ + "RECALLING the lamps,\n\n1\tADOPTS the plan;\n\n2\tKINDLES the lamps;\n", "PP1 OP1 OP2"},
		{"calls in small letters", "The Conference of Lighthouse Keepers (Port Alma, 2031),\n\nrecalling\n\na)\tResolution 3 (Port Alma, 2027);\n\nb)\tits plan,\n\nconsidering\n\nthat lamps are lit,\n\nresolves\n\n1\tthat lamps be lit;\n\n2\tthat wicks be trimmed,\n\ninstructs the Secretary, with the keepers\n\n1\tto buy oil;\n\ninvites the ports\n\nto send wicks.\n", "PP1 PP1(a) PP1(b) PP2 PP2#2 OP1 OP1(1) OP1(2) OP2 OP2(1) OP3 OP3#2"},
		{"the same off a page", "The Conference of Lighthouse Keepers (Port Alma, 2031),\nrecalling\na) Resolution 3 (Port Alma, 2027);\nb) its plan,\nconsidering\nthat lamps are lit,\nresolves\n1 that lamps be lit;\n2 that wicks be trimmed,\ninvites the ports\nto send wicks.\n", "PP1 PP1(a) PP1(b) PP2 PP2#2 OP1 OP1(1) OP1(2) OP2 OP2#2"},
		{"calls above dashes, and one with its text", "Resolution 1 of the 31st CGPM (2031)\n\nOn lamps\n\nThe General Conference on Weights and Measures (CGPM), at its 31st meeting,\n\nrecalling\n- the lamps,\n- the wicks,\n\nconsidering\n- that light is needed,\n\ndecides\nto add to the lamps:\n- the ronnalamp,\n\nencourages keepers to use it.\n", "PP1 PP1#2 PP1#3 PP2 PP2#2 OP1 OP1#2 OP1#3 OP1#4"},
		{"French preambles in small letters", "L’Assemblée générale,\n\nrappelant ses lampes,\n\nréaffirmant le droit des ports,\n\n1. décide d’allumer les lampes ;\n\n2. prie les gardiens de couper les mèches.\n", "PP1 PP2 OP1 OP2"},
		{"a preamble of clauses with marks, off a page", organ + "Having considered the report on the lamps;1\nRecalling the wicks,\n1. LIGHTS the lamps.\n\n1 See HC/31/2.\n", "PP1 PP2 OP1"},
		{"a call in capitals takes no number", "THE HARBOUR ASSEMBLY,\n\nRECALLING the lamps;\n\nCONSIDERING:\n\nThat lamps are lit; and\n\nThat wicks burn,\n\nRESOLVES:\n\n1. To light more.\n\n2. To trim them.\n", "PP1 H1 PP2 PP3 H2 OP1 OP2"},
		{"clauses before the organ", "Lamps of the coast\n\nWhereas lamps are lit;\n\nRecognizing that wicks burn;\n\nThe Assembly:\n\n1. Resolves to light more;\n\n2. Requests the Council to buy oil.\n", "PP1 PP2 OP1 OP2"},
		{"dashes alone on their lines, and a heading within the preamble", "The Harbour Council,\nRecalling the lamps that were lit upon the coast in the year before,\nKEEPERS\nWelcoming the keepers who came to the ports of the coast in spring,\n1.\nDecides to light:\n-\nHarbours;\n-\nRivers.\n", "PP1 H1 PP2 OP1 OP1#2 OP1#3"},
		{"names in a list are no headings", organ + "1. Notes that the following spoke:\n\nThe Pilot of Lys\n\nThe Keeper of Marn (by letter)\n\nThe Warden of Orr\n\nHarbours\n\n2. Decides to meet.\n", "OP1 OP1#2 OP1#3 OP1#4 OP1#5 OP2"},
		{"titles in a list that have numbers are headings", organ + "1. Notes that the aims are:\n\nAim 1: Lamps of the coast\n\nAim 2: Wicks\n\nAim 3: Oil\n\n2. Decides to meet.\n", "OP1 H1 H2 H3 OP2"},
		{"a table of contents", organ + "Adopts the following plan:\n\nPlan of the coast\n\n| Section | Page |\n|---|---|\n| I. Lamps | 3 |\n| II. Wicks of the mole | 4 |\n| III. Oil | 12 |\n\nI. LAMPS\n\n1. Lamps are low.\n\nII. WICKS OF THE MOLE\n\n2. Wicks are high.\n\nIII. OIL\n\n3. Oil is bought.\n", "OP1 H1 H2 OP1#2 H3 OP2 H4 OP3"},
		{"a table of contents with dots", organ + "Adopts the following plan:\n\nContents\n\nLamps ........ 3\n\nWicks of the mole ..... 4\n\nOil ............. 12\n\nLamps\n\n1. Lamps are low.\n\nWicks of the mole\n\n2. Wicks are high.\n\nOil\n\n3. Oil is bought.\n", "OP1 H1 OP1#2 H2 OP2 H3 OP3"},
		{"a table of figures is none", organ + "1. Adopts the table:\n\nLamps 3\n\nWicks 4\n\nOil 12\n\nLamps\n\n2. Lamps are low.\n", "OP1 OP1#2 OP1#3 OP1#4 H1 OP2"},
		{"letters under headings within a list", organ + "1. Decides that the tasks are:\n\n(i) Care of rivers\n\n(a) To dredge them;\n\n(ii) Care of harbours, and of those who live there,\n\nLamps\n\n(a) To light them;\n\n(b) To guard them;\n\nWicks\n\n(c) To trim them;\n\nKeepers\n\n2. Decides to pay them.\n\nPilots\n\n(a) By day;\n", "OP1 OP1(i) OP1(i)(a) OP1(ii) H1 OP1(ii)(a) OP1(ii)(b) H2 OP1(ii)(c) H3 OP2 H4 OP2(a)"},
		{"an annex with a title of several lines, off a page", organ + "Recalling the lamps that were lit upon the coast in the year before, and the wicks,\n1.\nDecides to light the lamps of the coast and of the mole that the wardens of the ports\nproposed in the spring.\nAnnex A – Lamps that are to be lit\n1.\nLamps of the harbour of the coast that the wardens of the ports care for.\nAnnex B – Wicks and Oil (WO) of the lamps\nWicks of the lamps, oil of the lamps, oil-related equipment of the keepers, and\nrelated goods\nPart I\n1.\nLong wicks of the lamps of the coast.\n", "PP1 OP1 H1 OP1#2 H2 OP1#3"},
		{"a letter alone below a running head, as the title begins", "A/RES/99/1\n\n99/1. Electric lamps\nThe General Assembly,\nRecalling the lamps,\n1.\nLights:\n(a)\nlamps of the coast,\n\n24-00851\n\n1/2\n\n\nA/RES/99/1\n\n(b)\nlamps of the mole,\n\n24-00851\n\n2/2\n\n\nA/RES/99/1\n\n(c)\nother lamps,\n\nA/RES/99/1\n\n(d)\nand the last,\n\nA/RES/99/1\n\n(e)\nlamps of the quay.\n", "PP1 OP1 OP1(a) OP1(b) OP1(c) OP1(d) OP1(e)"},
		{"a long title above its text", organ + "Adopts the following:\n\n1. Placing of the lamps of the outer harbour, of the mole and of the northern breakwater under the care of the wardens of the towns of the coast\n\nThe Wardens hold the keys of the lamps.\n\n2. Oil\n\nThe ports buy it.\n", "OP1 OP1#2 OP1#3 OP2 OP2#2"},
		{"the cells of a table are no heading", organ + "Recalling the lamps,\n\n1. Approves the posts of the keepers of the lamps of the coast and of the mole\nwhich the wardens of the ports of the coast proposed, as in the table below:\n \nAction\nPost\nLevel\nNew post\nPilot\nP-4\n1\nTotal\n1\n \n2. Decides to meet in the harbour of the coast, in the house of the keepers,\nand to hear them.\n", "PP1 OP1 OP1#2 OP2"},
		{"a section's number and a participle", organ + "Adopts this plan:\n\nI. Raising the lamps of the coast\n\nProblem\n\n1. Lamps are low.\n\nII.Lowering the wicks\n\n2. Wicks are high.\n", "OP1 H1 H2 OP1#2 H3 OP2"},
		{"no resolution, with titles that have numbers", "Agenda of the keepers\n\n1. Election of keepers.\n\n2. Lamps.\n\nNotes\n\n1. Election of keepers\n\nThe keepers were elected in spring.\n\n2. Lamps\n\nThe lamps were lit.\n", "PP1 OP1 OP2 PP2 H1 PP3 H2 PP4"},
		{"no resolution, with sections and letters", "Report of the keepers\n\nI. Lamps\n\nThe lamps were lit.\n\n(a) Of the mole\n\n(b) Of the quay\n", "PP1 H1 PP2 PP2(a) PP2(b)"},
		{"a list beyond twenty-six Roman numbers", organ + "1. Lights:\n\n(xxvii) Lamps;\n\n(xxviii) Wicks.\n", "OP1 OP1(xxvii) OP1(xxviii)"},
	} {
		if _, got := labelsOf(t, c.text); got != c.want {
			t.Errorf("%s:\n  got  %s\n  want %s", c.name, got, c.want)
		}
	}
}

// TestSecondOrgan reads a draft of another organ that a resolution quotes or holds:
// the line that names it is text, and a change in it is seen.
func TestSecondOrgan(t *testing.T) {
	r, labels := labelsOf(t, "The Harbour Council,\n\nRecalling the lamps,\n\n1. Adopts the draft that stands below:\n\n“The Assembly of Ports,\n\n“Noting the wicks,\n\n“1. Lights the lamps.”\n\nThe Committee of Keepers,\n\n2. Decides to meet.\n\nThe Harbour Council,\n\n3. Thanks it.\n")
	if want := "PP1 OP1 PP1#2 PP2 OP1#2 H1 OP2 OP3"; labels != want {
		t.Fatalf("labels %s; want %s", labels, want)
	}
	if got := r.Paragraphs[2].Text + " " + r.Paragraphs[5].Text; got != "“The Assembly of Ports, The Committee of Keepers," {
		t.Errorf("the lines with the organs: %s", got)
	}
}

// TestOrganInAnnex checks that what another organ adopted stays in the annex that holds it.
func TestOrganInAnnex(t *testing.T) {
	r, _ := labelsOf(t, "The Harbour Council,\n\nRecalling the lamps,\n\n1. Adopts the annex.\n\nAnnex II\n\nThe Committee of Keepers,\n\nNoting the wicks,\n\n1. Trims them.\n")
	if last := r.Paragraphs[len(r.Paragraphs)-1]; last.Kind != Annex || last.Name() != "Annex II OP1" {
		t.Errorf("%s, %s", last.Kind, last.Name())
	}
}

// TestStatement reads a statement of a President in the forms in which its
// paragraphs are told apart: by empty lines, by indents, by quotation marks alone.
func TestStatement(t *testing.T) {
	const head = "S/PRST/2031/9\nStatement by the President of the Security Council\n"
	for name, text := range map[string]string{
		"empty lines": head + "\nAt the 9912th meeting of the Security Council, held on 4 March 2031, the President made the following statement:\n\n“The Security Council thanks the keepers. It lights lamps.\n\n“In this regard, the Council trims wicks.\n\n“The Security Council asks for oil.”\n",
		"indents":     head + "At the 9912th meeting of the Security Council, held on 4 March 2031, the President made\nthe following statement:\n    “The Security Council thanks the keepers. It\nlights lamps.\n    “In this regard, the Council trims wicks.\n    “The Security Council asks for oil.”\n",
		"marks alone": head + "At the 9912th meeting of the Security Council, held on 4 March 2031, the President made\nthe following statement:\n“The Security Council thanks the keepers. It\nlights lamps.\n“In this regard, the Council trims wicks.\n“The Security Council asks for oil.”\n",
	} {
		r, got := labelsOf(t, text)
		if got != "OP1 OP2 OP3 OP4" || r.Organ != "Security Council" || r.Number != "S/PRST/2031/9" || r.Adopted.IsZero() || len(r.Warnings) > 0 {
			t.Errorf("%s: %s, organ %q, number %q, warnings %v", name, got, r.Organ, r.Number, r.Warnings)
		}
	}
}

// TestNoteInClosingLine checks that a footnote that only the line on the vote calls is
// not said to have no mark.
func TestNoteInClosingLine(t *testing.T) {
	r, _ := labelsOf(t, "The Security Council,\n\nRecalling the lamps,¹\n\n1. Lights them.\n\nAdopted at the 1774th meeting by 13 votes to none.²\n\n¹ Lamps are lit.\n\n² Two members did not vote.\n")
	if len(r.Footnotes) != 2 || len(r.Warnings) > 0 {
		t.Errorf("footnotes %v, warnings %v", r.Footnotes, r.Warnings)
	}
}

// TestDoubtfulStructure checks that a doubt about the structure is told, and once.
func TestDoubtfulStructure(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"numbers that jump twice", "The Council,\n\n1. Lights lamps;\n\n4. Trims wicks;\n\n7. Burns oil.\n", "paragraph 4 follows paragraph 1: a number is missing or was not found (the same in one more place)"},
		{"numbers that were not read", "The Council,\n\nRecalling the lamps,\n\n1/ Lamps be lit;\n\n2/ Wicks be trimmed;\n\n3/ Oil be bought.\n", "paragraphs begin with 1, 2, 3 but were not read as operative: check which paragraphs are operative"},
		{"figures without notes", "The Council,\n\nRecalling the lamps,1 and the wicks,2\n\n1. Burns oil;3\n\n2. Meets.\n", "the figure 1 in PP1 looks like a mark, but there are no footnotes: it stays in the text, as do those that count on from it"},
		{"a preamble after operative paragraphs", "The Council,\n\n1. Burns oil;\n\n2. Meets.\n\nRecalling the lamps,\n\nNoting the wicks,\n\n3. Trims them.\n", "OP2#2 opens as a preambular paragraph but stands after operative ones: check which paragraphs are operative"},
		{"letters that jump", "The Council,\n\n1. Lights:\n\n(a) Lamps;\n\n(d) Wicks;\n\n(g) Oil.\n", "the sub-paragraph (d) does not follow on the one before it: read where its kind of letter stands (the same in one more place)"},
	} {
		r, _ := labelsOf(t, c.text)
		if len(r.Warnings) != 1 || r.Warnings[0].Text != c.want {
			t.Errorf("%s: %v, want %q", c.name, r.Warnings, c.want)
		}
	}
}
