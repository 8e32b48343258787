package text

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

// texts returns the blocks' texts.
func texts(t *testing.T, content string) []string {
	t.Helper()
	doc, err := Read([]byte(content))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, b := range doc.Blocks {
		out = append(out, b.Text)
	}
	return out
}

func TestReadBlocks(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"numbers without empty lines", "The General Assembly,\n\n1. Lights lamps;\n2. Trims wicks.\n", []string{"The General Assembly,", "1. Lights lamps;", "2. Trims wicks."}},
		{"a figure at a line's start", "The General Assembly,\n\n1. Recalls paragraph\n2. It lights lamps.\n", []string{"The General Assembly,", "1. Recalls paragraph 2. It lights lamps."}},
		{"a number on its own line", "The General Assembly,\n\n1. \nLights lamps;\n\n2. \nTrims wicks.\n", []string{"The General Assembly,", "1. Lights lamps;", "2. Trims wicks."}},
		{"an inline list", "The General Assembly,\n\n1. Calls for light in (a) harbours; and\n(b) estuaries.\n", []string{"The General Assembly,", "1. Calls for light in (a) harbours; and (b) estuaries."}},
		{"a sentence across an empty line", "The General Assembly,\n\n1. Lights the lamps of the harbour and\n\nthe mole.\n", []string{"The General Assembly,", "1. Lights the lamps of the harbour and the mole."}},
		{
			"no empty lines",
			"The General Assembly,\nRecalling the lamps that were lit upon the coast in the year before,\nNoting the wicks,\nHarbours\n1. Lights the lamps of the harbour;\n(a) The red;\n(b) The green.\n9th plenary meeting\n4 March 2016\n",
			[]string{"The General Assembly,", "Recalling the lamps that were lit upon the coast in the year before,", "Noting the wicks,", "Harbours", "1. Lights the lamps of the harbour;", "(a) The red;", "(b) The green.", "9th plenary meeting", "4 March 2016"},
		},
		{
			"laid out",
			"          The General Assembly,\n               Recalling the lamps that were lit upon the coast in the year before\n          the flood, and the keepers,\n               Noting the wicks,\n               1.   Lights the lamps of the harbour and of the mole at the time of the\n          spring tide.\n",
			[]string{"The General Assembly,", "Recalling the lamps that were lit upon the coast in the year before the flood, and the keepers,", "Noting the wicks,", "1. Lights the lamps of the harbour and of the mole at the time of the spring tide."},
		},
		{
			"a letter after numerals, at a page's end",
			"S/RES/3999 (2019)\nThe Security Council,\n\n1. Decides that the Mission shall:\n\n(a) Count the wicks;\n\n(b) Light the lamps:\n\n     (i) Of the harbour;\n\n     (ii) Of the mole, in so far as the\nkeepers agree;\n\n2/2\nS/RES/3999 (2019)\n\n     (c) Trim the wicks.\n",
			[]string{"The Security Council,", "1. Decides that the Mission shall:", "(a) Count the wicks;", "(b) Light the lamps:", "(i) Of the harbour;", "(ii) Of the mole, in so far as the keepers agree;", "(c) Trim the wicks."},
		},
		{"a table of Markdown", "The General Assembly,\n\n1. Approves:\n\n| Post | Level |\n|------|:-----:|\n| Pilot | high |\n| Keeper | low |\n\n2. Meets.\n", []string{"The General Assembly,", "1. Approves:", "Post Level", "Pilot high", "Keeper low", "2. Meets."}},
		{"comments of Markdown", "The General Assembly,\n\nNoting the lamps,\n\n<!-- Page 2 -->\n\n1. Trims wicks.<!-- here -->\n", []string{"The General Assembly,", "Noting the lamps,", "1. Trims wicks."}},
		{
			"headings above text, by the room left on their lines",
			"Report of the keepers of the lamps of the coast\nI.\nCare of the lamps of the outer harbour and of the mole and\nof the quay\nA.Wicks and oil of the lamps of the mole\nThe keepers of the coast trimmed the wicks and bought oil for the\n" + strings.Repeat("lamps of the harbour, of the mole and of the northern breakwaters\n", 8) + "of the coast.\n2. Keys\nThe wardens hold the keys of the lamps of the harbour, and give\nthem to the keepers.\n",
			[]string{"Report of the keepers of the lamps of the coast", "I. Care of the lamps of the outer harbour and of the mole and of the quay", "A.Wicks and oil of the lamps of the mole", "The keepers of the coast trimmed the wicks and bought oil for the " + strings.Repeat("lamps of the harbour, of the mole and of the northern breakwaters ", 8) + "of the coast.", "2. Keys", "The wardens hold the keys of the lamps of the harbour, and give them to the keepers."},
		},
		{"the cells of a table, each on a line", "The General Assembly,\n\nRecalling the lamps,\n\n1. Approves the posts of the keepers of the lamps of the coast and of the mole\nwhich the wardens of the ports of the coast proposed, as in the table below:\n \nAction\nPost\nLevel\nNew post\nPilot\nP-4\n1\nTotal\n1\n \n2. Decides to meet in the harbour of the coast, in the house of the keepers,\nand to hear them.\n", []string{"The General Assembly,", "Recalling the lamps,", "1. Approves the posts of the keepers of the lamps of the coast and of the mole which the wardens of the ports of the coast proposed, as in the table below:", "Action Post Level New post Pilot P-4 1 Total 1", "2. Decides to meet in the harbour of the coast, in the house of the keepers, and to hear them."}},
		{"titles that count", "The General Assembly,\nNotes the areas of the plan for the lamps of the coast, as\nfollows:\nArea 1: Lamps of the harbour and of the mole and of the\nquay\nArea 2: Wicks\nArea 3: Oil.\n", []string{"The General Assembly,", "Notes the areas of the plan for the lamps of the coast, as follows:", "Area 1: Lamps of the harbour and of the mole and of the quay", "Area 2: Wicks", "Area 3: Oil."}},
		{"hyphens at line ends", "The General Assembly,\n\nNoting the multi-\nstakeholder forum, the develop-\nment of wick- and oil-\nburning lamps, and the harbour/\nmole of 2015–\n2030,\n", []string{"The General Assembly,", "Noting the multi-stakeholder forum, the development of wick- and oil-burning lamps, and the harbour/mole of 2015–2030,"}},
	} {
		if got := texts(t, c.text); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestFootnotes(t *testing.T) {
	type called struct {
		Text, Mark string
		At         int
	}
	for _, c := range []struct {
		name, text string
		want       []called
		notes      []string
	}{
		{
			"under a rule, between pages",
			"A/RES/70/900\n\nThe General Assembly,\n\nRecalling the lamps,1 the wicks and the\n__________\n\n1  See resolution 1/1.\n\nA/RES/70/900\n2/2\n\noil of the year 2005, 2 and\nthe keepers,\n\n_________\n\n2  A/70/1.\n",
			[]called{{"Recalling the lamps, the wicks and the oil of the year 2005, and the keepers,", "1", 20}, {"Recalling the lamps, the wicks and the oil of the year 2005, and the keepers,", "2", 60}},
			[]string{"1 See resolution 1/1.", "2 A/70/1."},
		},
		{
			"superscript, in the text",
			"The General Assembly,\n\nRecalling the lamps¹ and the\n\n¹ See resolution 1/1.\n\nwicks,\n",
			[]called{{"Recalling the lamps and the wicks,", "1", 19}},
			[]string{"1 See resolution 1/1."},
		},
		{
			"stuck to a year",
			"The General Assembly,\n\nRecalling the summits of 20171 and 2021,2 and paragraph 2 of each,\n\n________\n1\nA/1.\n2\nA/2.\n",
			[]called{{"Recalling the summits of 2017 and 2021, and paragraph 2 of each,", "1", 29}, {"Recalling the summits of 2017 and 2021, and paragraph 2 of each,", "2", 39}},
			[]string{"1 A/1.", "2 A/2."},
		},
		{
			"figures with a stroke",
			"The General Assembly,\n\nRecalling the lamps 1/ and the wicks, 2/\nand 3/4 of the oil,\n\n_______\n     1/ A/1.\n     2/ A/2.\n",
			[]called{{"Recalling the lamps and the wicks, and 3/4 of the oil,", "1", 19}, {"Recalling the lamps and the wicks, and 3/4 of the oil,", "2", 34}},
			[]string{"1 A/1.", "2 A/2."},
		},
		{
			"called twice",
			"The General Assembly,\n\nRecalling the Code of Lights,1 and lamps,\n\n1. Affirms the Code of Lights,1 as amended.\n\n________\n1 A/1.\n",
			[]called{{"Recalling the Code of Lights, and lamps,", "1", 29}, {"1. Affirms the Code of Lights, as amended.", "1", 30}},
			[]string{"1 A/1."},
		},
		{
			"marks away from their notes",
			"The General Assembly,\n\nRecalling the lamps,1 the wicks,2 and the oil,\n\n________\n1\n2\n\nResolution 1/1.\nResolution 2/2.\n",
			[]called{{"Recalling the lamps, the wicks, and the oil,", "1", 20}, {"Recalling the lamps, the wicks, and the oil,", "2", 31}},
			[]string{"1 Resolution 1/1.", "2 Resolution 2/2."},
		},
		{
			"a figure among its like is no mark",
			"The General Assembly,\n\nRecalling articles 6, 1 and 15 of the Code of Lights 1 and the lamps,\n\n________\n1 A/1.\n",
			[]called{{"Recalling articles 6, 1 and 15 of the Code of Lights and the lamps,", "1", 52}},
			[]string{"1 A/1."},
		},
		{
			"before a noun that a figure may count",
			"The General Assembly,\n\nRecalling the lamps,1 lit in December 2003,2 States being urged, and in March 2005, 3  countries having wicks,\n\n1. Thanks the 3 States.\n\n________\n1 A/1.\n2 A/2.\n3 A/3.\n",
			[]called{
				{"Recalling the lamps, lit in December 2003, States being urged, and in March 2005, countries having wicks,", "1", 20},
				{"Recalling the lamps, lit in December 2003, States being urged, and in March 2005, countries having wicks,", "2", 42},
				{"Recalling the lamps, lit in December 2003, States being urged, and in March 2005, countries having wicks,", "3", 81},
			},
			[]string{"1 A/1.", "2 A/2.", "3 A/3."},
		},
		{
			"a noun counted where the note has its mark elsewhere",
			"The General Assembly,\n\nRecalling that in 2003, 1 State and in 2005, 2 States had lamps,1 and wicks,2\n\n________\n1 A/1.\n2 A/2.\n",
			[]called{{"Recalling that in 2003, 1 State and in 2005, 2 States had lamps, and wicks,", "1", 64}, {"Recalling that in 2003, 1 State and in 2005, 2 States had lamps, and wicks,", "2", 75}},
			[]string{"1 A/1.", "2 A/2."},
		},
		{
			"no footnotes left",
			"The General Assembly,\n\nRecalling the lamps,1 the wicks,2 and 3 oils,\n",
			nil, nil,
		},
	} {
		doc, err := Read([]byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []called
		for _, b := range doc.Blocks {
			for _, m := range b.Marks {
				got = append(got, called{b.Text, m.Text, m.At})
			}
		}
		var notes []string
		for _, n := range doc.Notes {
			notes = append(notes, n.Mark+" "+n.Text)
		}
		if !reflect.DeepEqual(got, c.want) || !reflect.DeepEqual(notes, c.notes) {
			t.Errorf("%s:\n got %+v\nwant %+v\nnotes %q, want %q", c.name, got, c.want, notes, c.notes)
		}
	}
}

func TestFurniture(t *testing.T) {
	doc, err := Read([]byte("United Nations      A/RES/70/900\nGeneral Assembly    Distr.: General\n\n16-00123 (E)    010416\n*1600123*\n\n70/900. Lighthouses of the northern\nand southern coasts\n\nThe General Assembly,\n\nRecalling the lamps of the\n\nA/RES/70/900\nLighthouses of the northern\nand southern coasts\n\n16-00123\n2/3\n\nmole,\n\nNoting the\nLighthouses of the northern\nand southern coasts     A/RES/70/900\n3/3   16-00123\nsouthern coasts\nof the world,\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range doc.Blocks {
		got = append(got, b.Text)
	}
	want := []string{"United Nations", "General Assembly", "Distr.: General", "70/900. Lighthouses of the northern and southern coasts", "The General Assembly,", "Recalling the lamps of the mole,", "Noting the southern coasts of the world,"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	for _, line := range []string{"A/RES/70/900", "16-00123", "*1600123*", "2/3"} {
		if !strings.Contains(strings.Join(doc.Furniture, "\n"), line) {
			t.Errorf("furniture %q lacks %q", doc.Furniture, line)
		}
	}
}

func TestMarkdown(t *testing.T) {
	got := texts(t, "---\nsymbol: A/RES/70/900\n---\n\n## The General Assembly,\n\n*Recalling* the [lamps](#),[^1] 2 * 3 and **wicks**,\n\n*9th plenary meeting\n4 March 2016*\n\n---\n\n[^1]: [A/70/1](#).\n")
	want := []string{"The General Assembly,", "Recalling the lamps, 2 * 3 and wicks,", "9th plenary meeting", "4 March 2016"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// TestHostileShapes reads texts whose shape made some step take time that
// grows with the square of their length: they would take minutes.
func TestHostileShapes(t *testing.T) {
	for name, unit := range map[string]string{
		"hyphens at every line's end": "abc-\n",
		"one word":                    "a-",
		"one line":                    "lamps of the harbour ",
		"superscripts":                "a¹ b² ",
		"organs":                      "The General Assembly,\n",
		"equal notes":                 "_____\n1 a\nb,1 c\n",
		"small letters":               "and so on,\n\n",
		"symbols":                     "A/RES/1/2 1/2\nlamps\n",
		"ones":                        "1 1. a\n",
		"emphasis":                    "*a* [b](c) ",
	} {
		if _, err := Read([]byte(strings.Repeat(unit, min(1<<20/len(unit), MaxLines/3)))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestFormsAgree reads the project's long samples in four forms: all must give
// the same text, whatever the page did to it.
func TestFormsAgree(t *testing.T) {
	clean, err := filepath.Glob("../../testdata/samples/hazards-????.txt")
	if err != nil || len(clean) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	for _, path := range clean {
		want := bodyOf(t, path)
		for _, form := range []string{".pages.txt", ".pdftext.txt", ".layout.txt"} {
			got := bodyOf(t, strings.TrimSuffix(path, ".txt")+form)
			for i := range max(len(got), len(want)) {
				if i >= len(got) || i >= len(want) || got[i] != want[i] {
					t.Errorf("%s%s: block %d differs from the clean text's:\n%s", filepath.Base(path), form, i, strings.Join(got[min(i, len(got)):min(i+1, len(got))], ""))
					break
				}
			}
		}
	}
}

// bodyOf returns the texts of the blocks after the organ's name.
func bodyOf(t *testing.T, path string) []string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := Read(content)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, b := range doc.Blocks {
		if strings.HasPrefix(b.Text, "The Economic and Social Council,") {
			out = []string{}
		}
		if out != nil {
			out = append(out, b.Text)
		}
	}
	return out
}

func TestNotesSpan(t *testing.T) {
	doc, err := Read([]byte("The General Assembly,\n\nRecalling lamps,1\n\n_____\n1 A/1.\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := layout.Span{Page: 1, Line: 6, EndLine: 6}
	if len(doc.Notes) != 1 || doc.Notes[0].Span != want {
		t.Errorf("notes %+v; want one at %+v", doc.Notes, want)
	}
}
