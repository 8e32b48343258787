package ledger_test

import "testing"

// TestHedgesOfOthers checks that a hedge that came with somebody is theirs.
func TestHedgesOfOthers(t *testing.T) {
	check(t, []example{
		{"with others who are asked", []string{"Calls upon Member States to repair the piers of the southern harbours;"}, []string{"Calls upon Member States and other stakeholders, as appropriate, to repair the piers of the southern harbours;"},
			"actors now also asked:  → other stakeholders"},
		{"a condition in other words", []string{"Urges Member States to repair, within existing resources, the piers of the southern harbours;"}, []string{"Urges Member States to repair, within available resources, the piers of the southern harbours;"}, ""},
		{"by itself", []string{"Calls upon Member States to repair the piers of the southern harbours;"}, []string{"Calls upon Member States to repair, as appropriate, the piers of the southern harbours;"},
			"hedges condition gained:  → as appropriate"},
	})
}
