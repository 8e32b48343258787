package report

import (
	"bytes"
	"strings"
	"testing"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// TestLightChanges checks that every form shows a change of little weight folded, as
// probably routine, with what is left of it, and that nothing heavy is.
func TestLightChanges(t *testing.T) {
	light := func(ch *resdiff.Change) { ch.Attention, ch.Weight = diff.Substantive, 0.1 }
	heavy := func(ch *resdiff.Change) { ch.Attention = diff.Substantive }
	c := reporttest.Compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []reporttest.Row{
		{Old: "OP1", New: "OP1", Text: "Notes with thanks the work that the pilots of the seven northern ports did [-on-]{+upon+} the charts;", More: light},
		{Old: "OP2", New: "OP2", Text: "Asks ports to {+close their gates and+} publish their dues;", More: heavy},
	})
	v := view.Of(c, view.Options{})
	if v.Rows[0].Shown != view.Brief || v.Rows[1].Shown != view.Full || len(v.First) != 1 || v.First[0] != 1 {
		t.Fatalf("shown %d and %d, first %v", v.Rows[0].Shown, v.Rows[1].Shown, v.First)
	}
	for _, f := range Formats {
		if f.Name == "json" || f.Name == "docx" {
			continue // they hold every change whole
		}
		var b bytes.Buffer
		if err := f.Write(&b, c, Options{}); err != nil {
			t.Fatal(err)
		}
		text, _, _ := strings.Cut(b.String(), `<script type="application/json"`)
		lower := strings.ToLower(strings.Join(strings.Fields(text), " "))
		for _, want := range []string{"1 needs your eyes: 1 ", "0 explained by the roll-over, 1 probably routine", "what needs eyes first"} {
			if !strings.Contains(lower, want) {
				t.Errorf("%s does not say %q:\n%s", f.Name, want, text)
			}
		}
		if got := strings.Count(lower, "probably routine"); got < 2 {
			t.Errorf("%s says %d times that a change is probably routine", f.Name, got)
		}
		if f.Name != "html" && strings.Contains(text, "Notes with thanks") {
			t.Errorf("%s shows the light change whole", f.Name)
		}
		if f.Name == "html" && !strings.Contains(text, `<details class="fold light"><summary><span class="num">1</span>`) {
			t.Errorf("the page does not fold the light change:\n%s", text)
		}
	}
}
