package ledger_test

import (
	"fmt"
	"strings"
	"testing"

	"resdiff"
	"resdiff/resolution"
)

// around are paragraphs that stand in both documents of every example, so that it reads
// as one of many.
var around = []string{
	"Recalling the founding charter of the Lagoon Union and the duties of its keepers,",
	"Recognizing that coastal mangroves shelter one third of the fisheries of the outer islands,",
	"Deeply concerned at the loss of breakwaters along the northern shore,",
	"Bearing in mind the traditions of boatbuilders and the songs of the ferrymen,",
}

// after are such paragraphs of the operative part.
var after = []string{
	"Stresses the worth of lighthouses for night navigation;",
	"Notes the wisdom of elders about storms and tides;",
	"Decides to remain seized of the matter.",
}

// document writes a resolution with the operative paragraphs, each under its number, or
// its letter in brackets where it begins with one.
func document(t *testing.T, symbol, day string, preamble, operative []string) *resolution.Resolution {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "Resolution adopted by the General Assembly on %s\n\n%s. Coastal lagoons\n\nThe General Assembly,\n\n", day, symbol)
	for _, p := range append(append([]string{}, around...), preamble...) {
		b.WriteString(p + "\n\n")
	}
	n := 0
	for _, p := range append(append([]string{}, operative...), after...) {
		if !strings.HasPrefix(p, "(") {
			n++
			fmt.Fprintf(&b, "%d. ", n)
		}
		b.WriteString(p + "\n\n")
	}
	r, err := resolution.Read([]byte(b.String()), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// example is a change and the rows and statements that it puts into the reports.
type example struct {
	name     string
	old, new []string // operative paragraphs; "PP:" before one of the preamble
	rows     string   // "ledger what: old → new (note)", parted by newlines
}

func (x example) compare(t *testing.T) *resdiff.Comparison {
	t.Helper()
	side := func(symbol, day string, list []string) *resolution.Resolution {
		var preamble, operative []string
		for _, p := range list {
			if rest, ok := strings.CutPrefix(p, "PP:"); ok {
				preamble = append(preamble, rest)
			} else {
				operative = append(operative, p)
			}
		}
		return document(t, symbol, day, preamble, operative)
	}
	return resdiff.Compare(side("78/140", "19 December 2023", x.old), side("79/150", "19 December 2024", x.new), resdiff.Options{})
}

// rows writes the rows of all ledgers, for a reader.
func rows(c *resdiff.Comparison) string {
	var out []string
	for _, l := range c.Ledgers {
		for _, r := range l.Rows {
			s := fmt.Sprintf("%s %s: %s → %s", l.ID, r.What, r.Old.Text, r.New.Text)
			note := r.Note
			if r.Doubtful() {
				note = strings.TrimPrefix(note+"; if the paragraphs are the same", "; ")
			}
			if note != "" {
				s += " (" + note + ")"
			}
			out = append(out, strings.TrimSpace(s))
		}
	}
	return strings.Join(out, "\n")
}

func check(t *testing.T, examples []example) {
	t.Helper()
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			t.Parallel()
			c := x.compare(t)
			if got := rows(c); got != strings.TrimSpace(x.rows) {
				t.Errorf("got\n%s\nwant\n%s", got, strings.TrimSpace(x.rows))
			}
			checkQuotations(t, c)
			checkAbsence(t, c)
		})
	}
}

// TestNewAndGone checks that what is called new or gone is asked for in all of the other
// document first: beside it, in linked paragraphs, anywhere, in any form of the words.
func TestNewAndGone(t *testing.T) {
	check(t, []example{
		{"a request that nothing speaks of", []string{"Urges all States to repair the piers of the southern harbours;", "Requests the Secretary-General to survey the wrecks near the coral reefs;"},
			[]string{"Urges all States to repair the piers of the southern harbours;"},
			"requests no longer asked: Requests the Secretary-General to survey the wrecks near the coral reefs →\nactors no longer named among those asked: Secretary-General →"},
		{"a request that is new", []string{"Urges all States to repair the piers of the southern harbours;"},
			[]string{"Urges all States to repair the piers of the southern harbours;", "Requests the Secretary-General to survey the wrecks near the coral reefs;"},
			"requests new:  → Requests the Secretary-General to survey the wrecks near the coral reefs\nactors named among those asked now:  → Secretary-General"},
		{"moved into another paragraph", []string{"Urges all States to repair the piers of the southern harbours;", "Requests the Secretary-General to survey the wrecks near the coral reefs;"},
			[]string{"Urges all States to repair the piers of the southern harbours, and requests the Secretary-General to survey the wrecks near the coral reefs;"}, ""},
		{"asked in other forms of the words", []string{"Urges all States to repair the piers of the southern harbours;", "Requests the Secretary-General to survey the wrecks near the coral reefs;"},
			[]string{"Urges all States to repair the piers of the southern harbours;", "Decides that wrecks near coral reefs shall be surveyed by the secretariat;"},
			"actors no longer named among those asked: Secretary-General →"},
		{"a chapeau and its items made one sentence", []string{"Requests the Secretary-General:", "(a) To establish a trust fund for coastal lagoons;", "(b) To convene a forum of lagoon communities every two years;"},
			[]string{"Requests the Secretary-General to establish a trust fund for coastal lagoons and to convene a forum of lagoon communities every two years;"}, ""},
		{"one sentence made a chapeau and items", []string{"Requests the Secretary-General to establish a trust fund for coastal lagoons and to convene a forum of lagoon communities every two years;"},
			[]string{"Requests the Secretary-General:", "(a) To establish a trust fund for coastal lagoons;", "(b) To convene a forum of lagoon communities every two years;"}, ""},
		{"in equal words", []string{"Urges States to commence harbour festivals and to utilize ropes throughout;", "Invites the elderly keepers to begin the utilization of nets;"},
			[]string{"Urges States to start harbour festivals and to use ropes throughout;", "Invites the elderly keepers to commence the use of nets;"}, ""},
		{"spelling and inflection", []string{"Urges States to organise harbour festivals and to prioritise rescue programmes;"},
			[]string{"Urges States to organize harbour festivals and to prioritize rescue programs;"}, ""},
	})
}

// TestVerbs checks that a verb shifts only where it governs the same on both sides.
func TestVerbs(t *testing.T) {
	check(t, []example{
		{"stronger", []string{"Encourages all States to repair the piers of the southern harbours;"}, []string{"Urges all States to repair the piers of the southern harbours;"},
			"verbs stronger: Encourages → Urges"},
		{"stronger, but only to consider it", []string{"Encourages all States to repair the piers of the southern harbours;"}, []string{"Urges all States to consider repairing the piers of the southern harbours;"},
			""},
		{"weaker within", []string{"Notes the report of the keepers, and urges all States to repair the piers of the southern harbours;"},
			[]string{"Notes the report of the keepers, and encourages all States to repair the piers of the southern harbours;"},
			"verbs weaker: urges → encourages"},
		{"a clause put before", []string{"Urges all States to repair the piers of the southern harbours;"},
			[]string{"Notes the storms of the past winter, and urges all States to repair the piers of the southern harbours;"}, ""},
		{"a clause taken off", []string{"Notes the storms of the past winter, and urges all States to repair the piers of the southern harbours;"},
			[]string{"Urges all States to repair the piers of the southern harbours;"}, ""},
		{"two clauses in another order", []string{"Welcomes the rebuilding of the southern quay, and deplores the theft of lanterns from the lighthouse;"},
			[]string{"Deplores the theft of lanterns from the lighthouse, and welcomes the rebuilding of the southern quay;"}, ""},
		{"gerunds within a clause", []string{"Recognizes that creating and maintaining safe piers helps the fishing fleet of the islands;"},
			[]string{"Emphasizes that creating and maintaining safe piers helps the fishing fleet of the islands;"}, "verbs stronger: Recognizes → Emphasizes"},
	})
}

// TestNegations checks that negation is told as negation, in both directions.
func TestNegations(t *testing.T) {
	check(t, []example{
		{"negated", []string{"Decides that the harbour fund shall be financed from the regular budget of the Union;"}, []string{"Decides that the harbour fund shall not be financed from the regular budget of the Union;"},
			"verbs negated:  → shall not be financed"},
		{"no longer negated", []string{"Decides that States may not charge fees for the passage of rescue teams;"}, []string{"Decides that States may charge fees for the passage of rescue teams;"},
			"verbs no longer negated: may not charge fees →"},
		{"not only", []string{"Decides that the harbour fund shall serve fishers of the outer islands;"}, []string{"Decides that the harbour fund shall serve not only fishers of the outer islands;"}, ""},
	})
}

// TestHedges checks that a condition weighs only where it qualifies an undertaking.
func TestHedges(t *testing.T) {
	check(t, []example{
		{"a condition gained", []string{"Urges all States to repair the piers of the southern harbours;"}, []string{"Urges all States to repair, as appropriate, the piers of the southern harbours;"},
			"hedges condition gained:  → as appropriate"},
		{"within a long insertion", []string{"Urges all States to repair the piers of the southern harbours;"},
			[]string{"Urges all States to repair the piers of the southern harbours, and the dry docks, slipways, cranes and beacons that the storms of winter broke, as appropriate;"}, ""},
		{"an adjective of a thing", []string{"Urges all States to repair the piers of the southern harbours;"}, []string{"Urges all States to repair the compulsory piers of the southern harbours;"}, ""},
		{"said already in another place", []string{"Urges all States, as appropriate, to repair the piers of the southern harbours;"}, []string{"Urges all States to repair the piers of the southern harbours, as appropriate;"}, ""},
	})
}

// TestAddressees checks who is asked: the same one in a fuller form is the same, and who
// is harmed or consulted is not asked.
func TestAddressees(t *testing.T) {
	check(t, []example{
		{"one more", []string{"Invites Member States to repair the piers of the southern harbours;"}, []string{"Invites Member States and the private sector to repair the piers of the southern harbours;"},
			"actors who is asked: Member States → Member States and the private sector"},
		{"another", []string{"Urges the Harbour Commission to assist the fishers of the outer islands;"}, []string{"Urges the Harbour Council to assist the fishers of the outer islands;"},
			"actors who is asked: Harbour Commission → Harbour Council"},
		{"in another order", []string{"Invites Austria, Norway and Japan to contribute to the harbour fund;"}, []string{"Invites Japan, Austria and Norway to contribute to the harbour fund;"}, ""},
		{"in a fuller form", []string{"Invites States to repair the piers of the southern harbours;"}, []string{"Invites Member States to repair the piers of the southern harbours;"}, ""},
		{"how, and not who", []string{"Calls upon the owners of the wharves to share the gains with them;"}, []string{"Calls upon the owners of the wharves to share the gains equitably with them;"}, ""},
		{"those who are able", []string{"Invites donors to give ropes to the fishers of the outer islands;"}, []string{"Invites donors in a position to do so to give ropes to the fishers of the outer islands;"},
			"hedges condition gained:  → in a position to do so"},
		{"in consultation with", []string{"Invites Member States to repair the piers of the southern harbours;"}, []string{"Invites Member States, in consultation with the private sector, to repair the piers of the southern harbours;"},
			"hedges qualified here now:  → in consultation with the private sector"},
	})
}

// TestDeadlines checks that a deadline belongs to its task and has its unit.
func TestDeadlines(t *testing.T) {
	check(t, []example{
		{"moved", []string{"Urges all States to repair the piers of the southern harbours by 2026;"}, []string{"Urges all States to repair the piers of the southern harbours by 2035;"},
			"requests deadline moved: by 2026 → by 2035"},
		{"another unit", []string{"Requests the Secretary-General to count the ropes of the harbours within sixty months;"}, []string{"Requests the Secretary-General to count the ropes of the harbours within sixty days;"},
			"requests deadline moved: within sixty months → within sixty days"},
		{"at the second of two sessions", []string{"Requests the Panel of Pilots to discuss, during its twenty-seventh session and its twenty-eighth session, the ropes of the harbours;"},
			[]string{"Requests the Panel of Pilots to discuss, during its twenty-eighth session, the ropes of the harbours;"}, ""},
		{"when they are to be done", []string{"Urges the Panel of Pilots that all logs of wrecks be published by 31 May 2023;"}, []string{"Urges the Panel of Pilots that all logs of wrecks be published by 30 September 2024;"},
			"requests deadline moved: by 31 May 2023 → by 30 September 2024"},
		{"written otherwise", []string{"Requests the Panel of Pilots to count the ropes of the southern harbours every year;"}, []string{"Requests the Panel of Pilots to count annually the ropes of the southern harbours;"}, ""},
		{"a session at which something was adopted", []string{"Requests the Panel of Pilots to study the harbour code;"}, []string{"Requests the Panel of Pilots to study the harbour code adopted at its third session;"}, ""},
	})
}

// TestFigures checks what is counted otherwise.
func TestFigures(t *testing.T) {
	check(t, []example{
		{"more", []string{"Notes that 5.3 billion people sail the seas in small boats;"}, []string{"Notes that 5.4 billion people sail the seas in small boats;"},
			"figures changed: 5.3 billion people sail the seas in small boats → 5.4 billion people sail the seas in small boats (+1.9 %)"},
		{"a share", []string{"Notes that 66 per cent of ships lack a pilot in storms;"}, []string{"Notes that 64.5 per cent of ships lack a pilot in storms;"},
			"figures changed: 66 per cent of ships lack a pilot in storms → 64.5 per cent of ships lack a pilot in storms (−1.5 points)"},
		{"a bound", []string{"Notes that more than 30 harbours lack a pilot in storms;"}, []string{"Notes that 38 harbours lack a pilot in storms;"},
			"figures changed: more than 30 harbours lack a pilot in storms → 38 harbours lack a pilot in storms"},
		{"in two writings", []string{"Notes that 5 per cent of twelve harbours and 1,500 lagoons remain;"}, []string{"Notes that 5% of 12 harbours and 1 500 lagoons remain;"}, ""},
		{"another thing", []string{"Notes that 48 countries joined the pact of the keepers;"}, []string{"Notes that 120 million dollars were paid under the pact of the keepers;"}, ""},
		{"in names and citations", []string{"Notes the Decade (2021–2030), section 12 and article 7 of resolution 75/12;"}, []string{"Notes the Decade (2022–2031), section 13 and article 8 of resolution 75/12;"}, ""},
	})
}

// TestCitations checks that one fact is one row, and that what stands anywhere in the
// other document is neither new nor gone.
func TestCitations(t *testing.T) {
	check(t, []example{
		{"one more", []string{"Recalls its resolution 60/31 of 8 December 2005;"}, []string{"Recalls its resolutions 60/31 of 8 December 2005 and 59/3 of 1 November 2004;"}, "citations new:  → 59/3"},
		{"one fewer", []string{"Recalls its resolutions 60/31 of 8 December 2005 and 59/3 of 1 November 2004;"}, []string{"Recalls its resolution 60/31 of 8 December 2005;"}, "citations no longer cited: 59/3 →"},
		{"cited elsewhere", []string{"Recalls its resolutions 60/31 of 8 December 2005 and 59/3 of 1 November 2004;", "Notes the piers of the southern harbours;"},
			[]string{"Recalls its resolution 60/31 of 8 December 2005;", "Notes the piers of the southern harbours, under resolution 59/3;"}, ""},
		{"a part of it", []string{"Recalls its resolution 60/31 A to C of 8 December 2005;"}, []string{"Recalls its resolution 60/31 B of 8 December 2005;"}, ""},
		{"a list of them with another dash", []string{"Notes resolutions 70/1–70/5 on the harbours;"}, []string{"Notes resolutions 70/1-70/5 on the harbours;"}, ""},
		{"the next of the same title", []string{"Recalls its resolution 76/13 of 8 December 2021 on the safety of small harbours;"}, []string{"Recalls its resolution 77/44 of 20 December 2022 on the safety of small harbours;"},
			"citations rolled on: 76/13 → 77/44"},
		{"two swaps in one paragraph", []string{"Recalls the Harbour Charter, its resolution 77/199 of 19 December 2022, Lagoon Council resolution 56/2 of 10 July 2023 and the rulings of the Court of Tides;"},
			[]string{"Recalls the Harbour Charter, its resolution 78/140 of 19 December 2023, Lagoon Council resolution 59/3 of 4 July 2024 and the rulings of the Court of Tides;"},
			"citations rolled on: 77/199 → 78/140\ncitations replaced: 56/2 → 59/3 (Lagoon Council)"},
		{"the old document joins its forerunners", []string{"Recalls its resolutions 76/13 of 8 December 2021 and 77/44 of 20 December 2022;"},
			[]string{"Recalls its resolutions 76/13 of 8 December 2021, 77/44 of 20 December 2022 and 78/140 of 19 December 2023;"}, ""},
		{"a list made short", []string{"Recalls its resolutions 64/17 of 3 December 2009, 65/29 of 6 December 2010, 66/38 of 5 December 2011, 67/212 of 21 December 2012 and 68/214 of 20 December 2013 on the safety of lagoons;"},
			[]string{"Recalls its resolution 78/140 of 19 December 2023 and all its previous resolutions on the safety of lagoons;"},
			""},
		{"a list that lost some", []string{"Recalls its resolutions 64/17 of 3 December 2009, on ropes, 65/29 of 6 December 2010, on sails, and 66/38 of 5 December 2011, on nets;"},
			[]string{"Recalls its resolution 64/17 of 3 December 2009, on ropes;"}, "citations no longer cited: 65/29 →\ncitations no longer cited: 66/38 →"},
		{"a forerunner that stands elsewhere too", []string{"PP:Recalling its resolution 77/44 of 20 December 2022 on the safety of small harbours,", "Notes resolution 77/44 and the storms;"},
			[]string{"PP:Recalling its resolution 78/140 of 19 December 2023 on the safety of small harbours,", "Notes resolution 77/44 and the storms;"}, "citations rolled on: 77/44 → 78/140"},
		{"an organ and its resolutions", []string{"Recalls the study mandated by the Harbour Council in its resolutions 51/14 of 2 May 2022 and 52/8 of 3 May 2023;"},
			[]string{"Recalls the study mandated by the Harbour Council;"}, "citations no longer cited: 51/14 →  (Harbour Council)\ncitations no longer cited: 52/8 →  (Harbour Council)"},
		{"an organ at the head of a list", []string{"Recalls Harbour Council decision 18/120 of 28 September 2011;"},
			[]string{"Recalls Harbour Council decision 18/120 of 28 September 2011 and resolutions 24/14 of 27 September 2013 and 55/7 of 3 April 2024;"}, "citations new:  → 24/14 (Harbour Council)\ncitations new:  → 55/7 (Harbour Council)"},
		{"an organ, its session and the number", []string{"Welcomes the talks on the reefs;"},
			[]string{"Welcomes the decision of the United Nations Environment Assembly at its resumed fifth session, in resolution 5/14, to begin talks on the reefs;"}, "citations new:  → 5/14 (United Nations Environment Assembly)"},
		{"a footnote's mark stuck to it", []string{"Recalls decision LAG/CP/MOP/VIII/1914 on the safety of small harbours;"}, []string{"Recalls decision LAG/CP/MOP/VIII/19 on the safety of small harbours;"}, ""},
		{"a statement of a president", []string{"Recalls resolution 16/21 and PRST 29/1 on the ropes of pilots;"}, []string{"Recalls resolution 16/21 on the ropes of pilots;"}, ""},
		{"only its number went", []string{"Acknowledges decision 16/2 of 1 November 2024 on the modalities of the common fund for pilots;"}, []string{"Acknowledges the adoption of the decision on the modalities of the common fund for pilots;"}, ""},
		{"the report of the next year", []string{"Takes note of the report of the Panel of Pilots, contained in document A/78/534, on ropes;"}, []string{"Takes note of the report of the Panel of Pilots, contained in document A/80/505, on ropes;"}, ""},
		{"of the organ that acts, not of who follows", []string{"Notes that the Harbour Commission submits a report on the reefs;"},
			[]string{"Notes that, as requested by the Economic and Social Council in its resolution 2023/3 of 7 June 2023, the Harbour Commission will submit a report on the reefs;"}, "citations new:  → 2023/3 (Economic and Social Council)"},
		{"in the place of one number in two paragraphs", []string{"Recalls resolution 73/218 of 20 December 2018 on the safety of small harbours;", "Encourages the Panel of Pilots to consider small harbours in accordance with resolution 73/218;"},
			[]string{"Recalls resolution 78/132 of 19 December 2023 on the safety of small harbours;", "Encourages the Panel of Pilots to consider small harbours in accordance with resolution 77/150;"},
			"citations rolled on: 73/218 → 78/132\ncitations replaced: 73/218 → 77/150"},
		{"of an organ named before", []string{"Notes the work of the United Nations Environment Assembly on the reefs;"},
			[]string{"Notes the work of the United Nations Environment Assembly on the reefs, in particular its declaration and its resolution 5/9 of 7 March 2023;"}, "citations new:  → 5/9 (United Nations Environment Assembly)"},
		{"on another topic", []string{"Recalls resolution 73/218 of 20 December 2018 on the safety of small harbours, and thanks the keepers of the northern lamps for their work;"},
			[]string{"Recalls resolution 78/132 of 19 December 2023 on the wages of ferry crews, and thanks the keepers of the northern lamps for their work;"}, "citations replaced: 73/218 → 78/132"},
		{"a decision of an organ after its resolutions", []string{"Welcomes the talks on the reefs;"},
			[]string{"Welcomes the talks on the reefs mandated by the Human Rights Council in its resolutions 51/14 of 2 May 2022 and 52/8 of 3 May 2023, and its decision 53/110 of 4 May 2024;"},
			"citations new:  → 51/14 (Human Rights Council)\ncitations new:  → 52/8 (Human Rights Council)\ncitations new:  → 53/110 (Human Rights Council decision)"},
		{"before the title of another thing", []string{"Welcomes the light of the pilots, and the report on lamps and bells of the reefs;"},
			[]string{"Welcomes the light of the pilots under resolution 58/14, also recalling the report on lamps and bells of the reefs;"}, "citations new:  → 58/14"},
		{"a section of it", []string{"Recalls the charts of the reefs;"}, []string{"Recalls section XIV of its resolution 71/244 of 4 May 2017, and the charts of the reefs;"}, "citations new:  → 71/244"},
		{"a list with words for the rest", []string{"Recalls its resolutions 64/17 of 3 December 2009, 65/29 of 6 December 2010, 66/38 of 5 December 2011 and its previous resolutions on the safety of lagoons;"},
			[]string{"Recalls its resolution 78/140 of 19 December 2023 and its previous resolutions on the safety of lagoons;"},
			""},
		{"another sort of text in its place", []string{"Recalls its resolution 76/13 of 8 December 2021 on the safety of small harbours and of their crews;"},
			[]string{"Recalls its decision 77/501 of 20 December 2022 on the wages of judges;"}, "citations new:  → 77/501 (decision)\ncitations no longer cited: 76/13 →"},
	})
}
