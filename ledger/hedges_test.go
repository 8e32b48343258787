package ledger_test

import "testing"

// TestHedgesOfOthers checks that a hedge that came with somebody is theirs.
func TestHedgesOfOthers(t *testing.T) {
	check(t, []example{
		{"with others who are asked", []string{"Calls upon Member States to repair the piers of the southern harbours;"}, []string{"Calls upon Member States and other stakeholders, as appropriate, to repair the piers of the southern harbours;"},
			"actors now also asked:  → other stakeholders"},
		{"by itself", []string{"Calls upon Member States to repair the piers of the southern harbours;"}, []string{"Calls upon Member States to repair, as appropriate, the piers of the southern harbours;"},
			"hedges gained:  → as appropriate (weakens)"},
	})
}
