package ledger_test

import "testing"

// TestHedgesOfOthers checks that a hedge that came with somebody is theirs.
func TestHedgesOfOthers(t *testing.T) {
	check(t, []example{
		{"with others who are asked", []string{"Calls upon Member States to repair the piers of the southern harbours;"}, []string{"Calls upon Member States and other stakeholders, as appropriate, to repair the piers of the southern harbours;"},
			"actors who is asked: Member States → Member States and other stakeholders"},
		{"a condition in other words", []string{"Urges Member States to repair, within existing resources, the piers of the southern harbours;"}, []string{"Urges Member States to repair, within available resources, the piers of the southern harbours;"}, ""},
		{"by itself", []string{"Calls upon Member States to repair the piers of the southern harbours;"}, []string{"Calls upon Member States to repair, as appropriate, the piers of the southern harbours;"},
			"hedges condition gained:  → as appropriate"},
		{"another condition of the kind at another place", []string{"Calls upon Member States to repair, where appropriate, the piers of the southern harbours;"}, []string{"Calls upon Member States, as appropriate, to repair the piers of the southern harbours;"}, ""},
		{"a law beside the one that stood there", []string{"Calls upon Member States to repair the piers of the southern harbours, in accordance with maritime law;"}, []string{"Calls upon Member States to repair, in accordance with maritime law and the Code, the piers of the southern harbours;"}, ""},
		{"as a resolution says", []string{"Requests the Secretary-General to repair the piers of the southern harbours;"}, []string{"Requests the Secretary-General to repair the piers of the southern harbours, in accordance with paragraph 8 of resolution 71/18;"}, "citations new:  → 71/18"},
		{"as a law says", []string{"Requests the Secretary-General to repair the piers of the southern harbours;"}, []string{"Requests the Secretary-General to repair the piers of the southern harbours, in accordance with maritime law;"}, "hedges qualified here now:  → in accordance with maritime law"},
	})
}
