package report

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff/diff"
)

// Ledgers name only changes that are shown, leave out no row that concerns one,
// and are whole where nothing is left out.
func TestLedgersOfSelection(t *testing.T) {
	c, _ := hazards(t)
	rapid.Check(t, func(t *rapid.T) {
		s := Selection{
			Only:      rapid.SliceOfDistinct(rapid.SampledFrom(Kinds), rapid.ID[string]).Draw(t, "only"),
			Attention: rapid.SampledFrom([]diff.Attention{diff.None, diff.Routine, diff.Substantive}).Draw(t, "attention"),
		}
		whole := s.Attention == diff.None && len(s.Only) == 0
		got := map[string][]diff.LedgerRow{}
		for _, l := range s.ledgers(c) {
			got[l.ID] = l.Rows
		}
		for _, l := range c.Ledgers {
			if l.ID == ruleLedger && !whole {
				if got[l.ID] != nil {
					t.Fatal("the ledger of rules counts edits that are not shown")
				}
				continue
			}
			var want []diff.LedgerRow
			for _, r := range l.Rows {
				at := slices.DeleteFunc(slices.Clone(r.Changes), func(i int) bool { return !whole && !s.Keeps(c.Changes[i]) })
				if len(at) > 0 {
					r.Changes = at
					want = append(want, r)
				}
			}
			if !slices.EqualFunc(got[l.ID], want, func(a, b diff.LedgerRow) bool {
				return a.What == b.What && a.Old == b.Old && a.New == b.New && a.Note == b.Note && slices.Equal(a.Changes, b.Changes)
			}) {
				t.Fatalf("ledger %q: %v, want %v", l.ID, got[l.ID], want)
			}
		}
	})
}

// The forms of report for people agree on the rows; JSON keeps them all.
func TestLedgersInEveryForm(t *testing.T) {
	c := harbours(t)
	c.Ledgers = diff.Ledgers{
		{ID: "actors", Title: "Actors", Rows: []diff.LedgerRow{
			{What: "gained", New: "lighthouses", Changes: []int{4}},
			{What: "gained", New: "lanterns", Changes: []int{4, 6}},
			{What: "gained", New: "buoys", Changes: []int{2}},
		}},
		{ID: ruleLedger, Title: "Edits by rules", Rows: []diff.LedgerRow{{What: "roll", Note: "3 of 9 beacons", Changes: []int{4, 6}}}},
	}
	for _, f := range []struct {
		name  string
		write func(io.Writer, *diff.Comparison, Options) error
		whole bool
	}{{"text", Terminal, false}, {"md", Markdown, false}, {"html", HTML, false}, {"json", JSON, true}} {
		var b bytes.Buffer
		if err := f.write(&b, c, Options{Selection: Selection{Only: []string{"moved"}}}); err != nil {
			t.Fatal(err)
		}
		// A page carries the JSON report too.
		text, _, _ := strings.Cut(b.String(), `<script type="application/json"`)
		for words, want := range map[string]bool{"lanterns": true, "lighthouses": f.whole, "buoys": f.whole, "beacons": f.whole} {
			if strings.Contains(text, words) != want {
				t.Errorf("%s: shows %q: %t, want %t", f.name, words, !want, want)
			}
		}
	}
}
