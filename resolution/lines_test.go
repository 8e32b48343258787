package resolution

import (
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

// broken makes a block of lines, broken within the paragraph where a stroke
// stands.
func broken(text string) layout.Block {
	b := layout.Block{}
	for i, line := range strings.Split(text, "|") {
		if i > 0 {
			b.Breaks = append(b.Breaks, len(b.Text))
			b.Text += " "
		}
		b.Text += line
	}
	return b
}

func TestSplitLines(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Harbour Council|Sixth session|Agenda item 3", "Harbour Council / Sixth session / Agenda item 3"},
		{"United Nations A/RES/70/900|General Assembly", "United Nations A/RES/70/900 General Assembly"},
		{"Resolution adopted by the Harbour Council on|4 March 2016", "Resolution adopted by the Harbour Council on 4 March 2016"},
		{"The General Assembly,|Recalling the lamps,|Noting the wicks,|1. Urges States:|(a) To light lamps;|(b) To trim wicks.", "The General Assembly, / Recalling the lamps, / Noting the wicks, / 1. Urges States: / (a) To light lamps; / (b) To trim wicks."},
		{"1. Urges States to light the lamps of the|harbours, and|to trim wicks,|Noting nothing", "1. Urges States to light the lamps of the harbours, and to trim wicks, / Noting nothing"},
		{"Ports|and harbours", "Ports and harbours"},
	} {
		p := &parser{body: []layout.Block{broken(c.text)}}
		splitLines(p)
		var got []string
		for _, b := range p.body {
			got = append(got, b.Text)
		}
		if s := strings.Join(got, " / "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

// TestSplitLinesKeepsPlaces checks that marks and italics go with their lines.
func TestSplitLinesKeepsPlaces(t *testing.T) {
	b := broken("Recalling the lamps,|Noting the wicks,")
	b.Marks = []layout.Mark{{At: 19, Note: 0, Text: "1"}, {At: len(b.Text) - 1, Note: 1, Text: "2"}}
	b.Style.Italic = []layout.Range{{Start: 0, End: 9}, {Start: 21, End: 27}}
	p := &parser{body: []layout.Block{b}}
	splitLines(p)
	if len(p.body) != 2 {
		t.Fatalf("%d blocks", len(p.body))
	}
	for i, want := range []struct {
		mark   int
		italic layout.Range
	}{{19, layout.Range{Start: 0, End: 9}}, {16, layout.Range{Start: 0, End: 6}}} {
		got := p.body[i]
		if len(got.Marks) != 1 || got.Marks[0].At != want.mark || len(got.Style.Italic) != 1 || got.Style.Italic[0] != want.italic {
			t.Errorf("block %d: %+v, want a mark at %d and italics %v", i, got, want.mark, want.italic)
		}
	}
}

func TestSymbolWithin(t *testing.T) {
	for text, want := range map[string]string{
		"United Nations A/RES/70/900":                         "A/RES/70/900",
		"United Nations S/RES/3950 (2024) Security Council":   "S/RES/3950 (2024)",
		"SEVENTY-SEVENTH WORLD HEALTH ASSEMBLY WHA77.3":       "WHA77.3",
		"United Nations Distr.: General":                      "",
		"Report of the Council A/70/3":                        "",
		"United Nations A/RES/70/900 on the keeping of lamps": "",
	} {
		name, size := symbolWithin(text)
		got := ""
		if size > 0 {
			got = text[name+1 : name+1+size]
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestTypedNotesInBlocks checks that notes that were typed are found in any form
// of file, and that bare figures and asterisks count at the end alone.
func TestTypedNotesInBlocks(t *testing.T) {
	for _, c := range []struct{ name, blocks, notes, paragraphs string }{
		{"brackets", "Recalling the lamps,[1]|[1] A/1.|1. Lights [2] lamps.", "1 A/1.", "Recalling the lamps, Lights [2] lamps."},
		{"asterisk at the end", "Recalling the lamps,*|1. Lights lamps.|* A/1.", "* A/1.", "Recalling the lamps, Lights lamps."},
		{"asterisk that nothing calls", "Recalling the lamps,|1. Lights lamps.|* A/1.", "", "Recalling the lamps, Lights lamps. * A/1."},
		{"bare figure at the end", "Recalling resolution WHA70.1 on lamps;1|1. Lights lamps.|1 Document A/1.", "1 Document A/1.", "Recalling resolution WHA70.1 on lamps; Lights lamps."},
		{"bare figure elsewhere", "Recalling lamps;1|1 lamp is lit.|1. Lights lamps.", "", "Recalling lamps;1 1 lamp is lit. Lights lamps."},
	} {
		doc := layout.Document{Blocks: []layout.Block{{Text: "The General Assembly,"}}}
		for text := range strings.SplitSeq(c.blocks, "|") {
			doc.Blocks = append(doc.Blocks, layout.Block{Text: text})
		}
		r := Parse(doc)
		var notes, paragraphs []string
		for _, n := range r.Footnotes {
			notes = append(notes, n.Mark+" "+n.Text)
		}
		called := 0
		for _, p := range r.Paragraphs {
			paragraphs = append(paragraphs, p.Text)
			called += len(p.Notes)
		}
		if strings.Join(notes, "; ") != c.notes || strings.Join(paragraphs, " ") != c.paragraphs || called != len(notes) {
			t.Errorf("%s: notes %q, paragraphs %q, %d called", c.name, notes, paragraphs, called)
		}
	}
}
