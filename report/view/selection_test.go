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
		got := map[string][]view.LedgerRow{}
		for _, l := range view.Of(c, view.Options{Selection: s}).Ledgers {
			got[l.ID] = l.Rows
		}
		for _, l := range view.Ledgers(c) {
			var want []view.LedgerRow
			for _, r := range l.Rows {
				r.Changes = slices.DeleteFunc(slices.Clone(r.Changes), func(i int) bool { return !whole && !s.Keeps(c.Changes[i]) })
				if len(r.Changes) > 0 {
					want = append(want, r)
				}
			}
			if !slices.EqualFunc(got[l.ID], want, func(a, b view.LedgerRow) bool {
				return a.What == b.What && a.Old == b.Old && a.New == b.New && a.Note == b.Note && slices.Equal(a.Changes, b.Changes)
			}) {
				t.Fatalf("ledger %q: %v, want %v", l.ID, got[l.ID], want)
			}
		}
	})
}

// TestNoLedgerOfRules checks that what is counted for those who write rules is in no
// report.
func TestNoLedgerOfRules(t *testing.T) {
	c, _ := reporttest.Hazards(t)
	if !slices.ContainsFunc(c.Ledgers, func(l diff.Ledger) bool { return l.ID == "rules" }) {
		t.Skip("the comparison has none")
	}
	if slices.ContainsFunc(view.Ledgers(c), func(l view.Ledger) bool { return l.ID == "rules" }) {
		t.Error("there it is")
	}
}

// TestQuotesStand checks that every quotation that names a place stands there word for
// word.
func TestQuotesStand(t *testing.T) {
	c, _ := reporttest.Hazards(t)
	placed := 0
	for _, l := range view.Ledgers(c) {
		for _, r := range l.Rows {
			for _, q := range []view.Quote{r.Old, r.New} {
				if !q.Placed() {
					continue
				}
				placed++
				if got := view.Document(c, q.Side).Paragraphs[q.Paragraph].Text[q.Start:q.End]; got != q.Text {
					t.Errorf("%s: %q where %q stands", l.ID, q.Text, got)
				}
			}
		}
	}
	if placed == 0 {
		t.Error("no quotation has a place")
	}
}
