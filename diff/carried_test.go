package diff

import (
	"strings"
	"testing"

	"resdiff/align"
)

// oneToOne matches paragraph i with paragraph i; what is left over is added or
// dropped.
func oneToOne(old, new int) *align.Alignment {
	a := &align.Alignment{}
	for i := range max(old, new) {
		switch {
		case i >= new:
			a.Matches = append(a.Matches, align.Match{Old: []int{i}, Relation: align.Dropped})
		case i >= old:
			a.Matches = append(a.Matches, align.Match{New: []int{i}, Relation: align.Added})
		default:
			a.Matches = append(a.Matches, align.Match{Old: []int{i}, New: []int{i}})
		}
	}
	return a
}

// elsewhere lists what the edits of a comparison say stands elsewhere, as
// "OLD text → text" or "NEW text ← text".
func elsewhere(c *Comparison) []string {
	var out []string
	for _, ch := range c.Changes {
		for _, e := range ch.Edits {
			switch {
			case e.Elsewhere == nil:
			case e.Op == Delete:
				out = append(out, "OLD"+c.OldText(e)+" →"+textOf(c.New, e.Elsewhere.Passage))
			default:
				out = append(out, "NEW"+c.NewText(e)+" ←"+textOf(c.Old, e.Elsewhere.Passage))
			}
		}
	}
	return out
}

const (
	wells  = "keep a public register of wells and to renew it every two years"
	bridge = "Welcomes the offer of the river commissions to train young hydrologists in flood forecasting and in the care of gauges along the upper basin;"
)

func TestCarriedTextIsToldFromNewText(t *testing.T) {
	for _, tt := range []struct {
		name     string
		old, new []string
		want     []string
	}{
		{"a clause leaves one paragraph for another",
			[]string{"Requests States to " + wells + ", and thanks the donors;", "Decides to meet again;"},
			[]string{"Requests States to thank the donors;", "Decides to meet again and to " + wells + ";"},
			[]string{"OLD " + wells + " → " + wells, "NEW " + wells + " ← " + wells}},
		{"a twin is dropped while the other stays",
			[]string{bridge, bridge},
			[]string{bridge},
			[]string{"OLD" + bridge + " →" + bridge}},
		{"a copy is not new",
			[]string{bridge},
			[]string{bridge, bridge},
			[]string{"NEW" + bridge + " ←" + bridge}},
		{"the long name of a body is no passage",
			[]string{"Thanks the United Nations Office for the Coordination of River Basin Affairs for its report;", "Decides to meet;"},
			[]string{"Thanks the donors for the report;", "Decides to meet at the United Nations Office for the Coordination of River Basin Affairs;"},
			nil},
		{"too short to tell",
			[]string{"Urges the keeping of gauges;", "Decides to meet;"},
			[]string{"Urges peace;", "Decides to meet on the keeping of gauges;"},
			nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			old, new := document(tt.old...), document(tt.new...)
			c := CompareAligned(old, new, oneToOne(len(tt.old), len(tt.new)))
			if err := checkLaws(c); err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(elsewhere(c), "\n"); got != strings.Join(tt.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", got, strings.Join(tt.want, "\n"))
			}
		})
	}
}
