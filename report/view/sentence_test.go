package view

import (
	"testing"

	"resdiff/diff"
	"resdiff/ledger"
)

// TestCutQuotations checks that a mark for a clause that goes on behind its quotation stands outside the quotation.
func TestCutQuotations(t *testing.T) {
	for _, x := range []struct {
		statement diff.Statement
		want      string
	}{
		{diff.Statement{Rule: ledger.Request, What: "new", New: diff.Quote{Text: "Urges pilots to mend the quays"}, Note: "under “Quays”"}, "not asked before in like words: “Urges pilots to mend the quays” (under “Quays”)"},
		{diff.Statement{Rule: ledger.Request, What: "no longer asked", Old: diff.Quote{Text: "Urges States to mend the quays", Cut: true}}, "not asked any more in like words: “Urges States to mend the quays” …"},
		{diff.Statement{Rule: ledger.Verb, What: "weaker", Old: diff.Quote{Text: "Urges"}, New: diff.Quote{Text: "Invites"}}, "the verb is weaker: “Urges” → “Invites”"},
	} {
		if got := sentence(x.statement); got != x.want {
			t.Errorf("got %q, want %q", got, x.want)
		}
	}
}
