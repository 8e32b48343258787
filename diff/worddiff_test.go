package diff

import (
	"strings"
	"testing"
)

// markUp writes a change as [-old-]{+new+}, with ¶ where a paragraph of either
// side begins after another.
func markUp(c *Comparison, ch Change) string {
	var b strings.Builder
	old, new := -1, -1
	for _, e := range ch.Edits {
		if e.Old.Paragraph >= 0 && old >= 0 && e.Old.Paragraph != old || e.New.Paragraph >= 0 && new >= 0 && e.New.Paragraph != new {
			b.WriteString("¶")
		}
		if e.Old.Paragraph >= 0 {
			old = e.Old.Paragraph
		}
		if e.New.Paragraph >= 0 {
			new = e.New.Paragraph
		}
		switch e.Op {
		case Equal:
			b.WriteString(c.NewText(e))
		case Delete:
			b.WriteString("[-" + c.OldText(e) + "-]")
		case Insert:
			b.WriteString("{+" + c.NewText(e) + "+}")
		}
	}
	return b.String()
}

func TestWordDiffMarksWhatAPersonWouldMark(t *testing.T) {
	for _, tt := range []struct{ name, old, new, want string }{
		{"one word",
			"Calls upon Member States to close the gaps in water supply",
			"Calls upon Member States to bridge the gaps in water supply",
			"Calls upon Member States to[- close-]{+ bridge+} the gaps in water supply"},
		{"part of a word stays whole",
			"the protection of data, cyberdefence and trust",
			"the protection of data, cyber and trust",
			"the protection of data,[- cyberdefence-]{+ cyber+} and trust"},
		{"one word comes",
			"encourages Member States to report",
			"encourages willing Member States to report",
			"encourages{+ willing+} Member States to report"},
		{"a phrase comes whole, from its conjunction on",
			"the role of Governments and society in rivers",
			"the role of Governments and other stakeholders and society in rivers",
			"the role of Governments{+ and other stakeholders+} and society in rivers"},
		{"typography is no change",
			"the women’s “right” to follow‑up",
			"the women's \"right\" to follow-up",
			"the women's \"right\" to follow-up"},
		{"case is a change",
			"the member States of the basin",
			"the Member States of the basin",
			"the[- member-]{+ Member+} States of the basin"},
		{"small words between changes go with them",
			"Decides to promote the use of wells",
			"Decides to foster the growth of wells",
			"Decides to[- promote the use-]{+ foster the growth+} of wells"},
		{"a citation rolls whole",
			"its resolution 61/12 of 4 March 2011 on rivers",
			"its resolution 63/44 of 9 April 2013 on rivers",
			"its resolution[- 61/12 of 4 March 2011-]{+ 63/44 of 9 April 2013+} on rivers"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			old, new := document(tt.old), document(tt.new)
			c := compareAligned(old, new, oneMatch(old, new), Options{})
			if got := markUp(c, c.Changes[0]); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
