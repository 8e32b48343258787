package view_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
)

// Ledgers name only changes that are shown, leave out no row that concerns one,
// and are whole where nothing is left out.
func TestLedgersOfSelection(t *testing.T) {
	c, _ := reporttest.Hazards(t)
	rapid.Check(t, func(t *rapid.T) {
		s := view.Selection{
			Only:      rapid.SliceOfDistinct(rapid.SampledFrom(view.Kinds), rapid.ID[string]).Draw(t, "only"),
			Attention: rapid.SampledFrom([]diff.Attention{diff.None, diff.Routine, diff.Substantive}).Draw(t, "attention"),
		}
		whole := s.Attention == diff.None && len(s.Only) == 0
		got := map[string][]diff.LedgerRow{}
		for _, l := range s.Ledgers(c) {
			got[l.ID] = l.Rows
		}
		for _, l := range c.Ledgers {
			if l.ID == "rules" && !whole {
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
