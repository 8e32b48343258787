package text

import (
	"reflect"
	"strings"
	"testing"
)

// TestTypedNotes checks that notes without a rule and raised figures are found
// where the text calls them, and that what only looks like one stays.
func TestTypedNotes(t *testing.T) {
	const organ = "The General Assembly,\n\n"
	for _, c := range []struct {
		name, text string
		blocks     []string // marks as {1}
		notes      []string
	}{
		{
			"brackets, at the end, with a heading",
			"Recalling the lamps[1] and the wicks [2],\n\n1. Lights the lamps [and wicks] by [2030].\n\nNotes:\n[1] A/1.\n[2] A/2, on the\nwicks of harbours.\n",
			[]string{"Recalling the lamps{1} and the wicks{2},", "1. Lights the lamps [and wicks] by [2030]."},
			[]string{"1 A/1.", "2 A/2, on the wicks of harbours."},
		},
		{
			"brackets, apart, and at the foot of a page",
			"Recalling the lamps [1] of the\n\n[1] A/1.\n\nharbours,\n\n1. Lights [3] lamps.\n",
			[]string{"Recalling the lamps{1} of the harbours,", "1. Lights [3] lamps."},
			[]string{"1 A/1."},
		},
		{
			"a mark whose note is missing, at the end of a paragraph",
			"Recalling the lamps of all the harbours,[2]\nHaving heard the keepers,\nNoting the wicks,\n1. Lights the lamps.\n",
			[]string{"Recalling the lamps of all the harbours,[2]", "Having heard the keepers,", "Noting the wicks,", "1. Lights the lamps."},
			nil,
		},
		{
			"brackets in the text, bare figures under a rule",
			"Recalling the lamps,[1]\n\n1. Lights [3] lamps and [1] wick.\n\n__________________\n1 A/1.\n",
			[]string{"Recalling the lamps,{1}", "1. Lights [3] lamps and [1] wick."},
			[]string{"1 A/1."},
		},
		{
			"a figure not agreed beside a mark",
			"Recalling the lamps,[1]\n\n1. Lights [1] lamp.\n\n[1] A/1.\n",
			[]string{"Recalling the lamps,{1}", "1. Lights [1] lamp."},
			[]string{"1 A/1."},
		},
		{
			"brackets without a note",
			"Recalling the lamps [1],\n\n1. Lights them within [2] years.\n\n[2. Trims the wicks.]\n",
			[]string{"Recalling the lamps [1],", "1. Lights them within [2] years.", "[2. Trims the wicks.]"},
			nil,
		},
		{
			"brackets that nothing calls",
			"Recalling the lamps,\n\n1. Lights the lamps.\n\n[1] Norway keeps its reserve.\n",
			[]string{"Recalling the lamps,", "1. Lights the lamps.", "[1] Norway keeps its reserve."},
			nil,
		},
		{
			"bare figures, before the closing line",
			"Recalling the lamps;1\n\n1. Lights the lamps.2\n\n1 Document A/1.\n2 See A/2.\n\n9th plenary meeting\n4 March 2016\n",
			[]string{"Recalling the lamps;{1}", "1. Lights the lamps.{2}", "9th plenary meeting", "4 March 2016"},
			[]string{"1 Document A/1.", "2 See A/2."},
		},
		{
			"bare figures that are not the end",
			"Recalling the lamps,1\n\n1 See the wicks.\n\n2. Lights the lamps.\n",
			[]string{"Recalling the lamps,1", "1 See the wicks.", "2. Lights the lamps."},
			nil,
		},
		{
			"round brackets",
			"Recalling the lamps,(1)\n\n1. Lights the lamps of paragraph 2(1).\n\n(1) A/1.\n",
			[]string{"Recalling the lamps,{1}", "1. Lights the lamps of paragraph 2(1)."},
			[]string{"1 A/1."},
		},
		{
			"sub-paragraphs in round brackets",
			"1. Urges States:\n\n(1) to light the lamps;\n\n(2) to trim the wicks.\n",
			[]string{"1. Urges States:", "(1) to light the lamps;", "(2) to trim the wicks."},
			nil,
		},
		{
			"numbers with a stop, under a heading alone",
			"Recalling the lamps,1\n\n1. Lights the lamps.\n\nFootnotes\n\n1. A/1.\n",
			[]string{"Recalling the lamps,{1}", "1. Lights the lamps."},
			[]string{"1 A/1."},
		},
		{
			"asterisks",
			"Recalling the lamps* and the wicks,**\n\n1. Lights the lamps.\n\n* A/1.\n\n** A/2.\n",
			[]string{"Recalling the lamps{*} and the wicks,{**}", "1. Lights the lamps."},
			[]string{"* A/1.", "** A/2."},
		},
		{
			"asterisks of a list",
			"Recalling the lamps*,\n\n1. Lights:\n\n* lamps;\n\n* wicks.\n",
			[]string{"Recalling the lamps*,", "1. Lights:", "* lamps;", "* wicks."},
			nil,
		},
	} {
		doc, err := Read([]byte(organ + c.text))
		if err != nil {
			t.Fatal(err)
		}
		var blocks, notes []string
		for _, b := range doc.Blocks[1:] {
			text := b.Text
			for i := len(b.Marks) - 1; i >= 0; i-- {
				text = text[:b.Marks[i].At] + "{" + doc.Notes[b.Marks[i].Note].Mark + "}" + text[b.Marks[i].At:]
			}
			blocks = append(blocks, text)
		}
		for _, n := range doc.Notes {
			notes = append(notes, n.Mark+" "+n.Text)
		}
		if !reflect.DeepEqual(blocks, c.blocks) || !reflect.DeepEqual(notes, c.notes) {
			t.Errorf("%s:\n got %q\nwant %q\nnotes %q, want %q", c.name, blocks, c.blocks, notes, c.notes)
		}
	}
}

// TestTypedNotesTime reads texts of nothing but marks: they would take minutes
// if every mark were looked for anew.
func TestTypedNotesTime(t *testing.T) {
	for _, unit := range []string{"a[1] ", "a* ", "[1] a[1]\n", "a*\n\n* b\n\n", "a^1 b(2) "} {
		if _, err := Read([]byte(strings.Repeat(unit, 1<<17/len(unit)) + "\n\n* c\n")); err != nil {
			t.Error(err)
		}
	}
}
