package resolution

import (
	"fmt"
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

// TestRemarksBesideText reads tables with a column of remarks, headed so, headed
// otherwise and not at all, and one whose second column is the text again.
func TestRemarksBesideText(t *testing.T) {
	text := []string{"Recalling the lamps,", "Noting the wicks,", "1. Lights the lamps;", "2. Trims the wicks."}
	for _, c := range []struct {
		heads   [2]string
		remarks []string
		warned  bool
		want    string
	}{
		{[2]string{"Text as of May", "Comments"}, []string{"Agreed", "", "Alma reserves", "Agreed"}, false, "PP1‹Agreed› PP2 OP1‹Alma reserves› OP2‹Agreed›"},
		{[2]string{"Text as of May", "Where we stand"}, []string{"Agreed", "", "Alma reserves", "Agreed"}, true, "PP1‹Agreed› PP2 OP1‹Alma reserves› OP2‹Agreed›"},
		{[2]string{}, []string{"Agreed", "", "Supports the text.", "Agreed"}, true, "PP1‹Agreed› PP2 OP1‹Supports the text.› OP2‹Agreed›"},
		{[2]string{}, []string{"Recalling the wicks,", "Noting the lamps,", "1. Lights the harbours;", "2. Trims the lamps."}, false, "PP1 PP2 PP3 PP4 OP1 OP1#2 OP2 OP2#2"},
	} {
		doc := layout.Document{Reader: "word", Blocks: []layout.Block{{Text: "The Harbour Council,"}}}
		cell := func(column int, text string) {
			if text != "" {
				doc.Blocks = append(doc.Blocks, layout.Block{Text: text, Style: layout.Style{Table: true, Column: column}})
			}
		}
		cell(1, c.heads[0])
		cell(2, c.heads[1])
		for i, row := range text {
			cell(1, row)
			cell(2, c.remarks[i])
		}
		r := Parse(doc)
		var got []string
		for _, p := range r.Paragraphs {
			id := p.Name()
			for _, m := range p.Remarks {
				id += "‹" + m.Text + "›"
			}
			got = append(got, id)
		}
		if all := strings.Join(got, " "); all != c.want {
			t.Errorf("%v, %v:\n got %s\nwant %s", c.heads, c.remarks, all, c.want)
		}
		if warned := strings.Contains(fmt.Sprint(r.Warnings), "column beside the text"); warned != c.warned {
			t.Errorf("%v, %v: warnings %v", c.heads, c.remarks, r.Warnings)
		}
	}
}
