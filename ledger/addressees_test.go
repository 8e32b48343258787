package ledger_test

import "testing"

// TestAskedInGeneral checks that those who are comprised in a general word now are not
// called released, and that who is asked in the same breath still is asked.
func TestAskedInGeneral(t *testing.T) {
	check(t, []example{
		{"a list made general", []string{"Appeals to Governments, harbour boards and individuals to assist the pilots in mending the nets of the fleet;"},
			[]string{"Appeals to all relevant parties to assist the pilots in mending the nets of the fleet;"},
			"actors who is asked: Governments, harbour boards and individuals → all relevant parties"},
		{"a general word told by name", []string{"Invites all stakeholders to assist the pilots in mending the nets of the fleet;"},
			[]string{"Invites Governments and donors to assist the pilots in mending the nets of the fleet;"},
			"actors who is asked: all stakeholders → Governments and donors"},
		{"one of them let go", []string{"Invites Governments and donors to assist the pilots in mending the nets of the fleet;"},
			[]string{"Invites Governments to assist the pilots in mending the nets of the fleet;"},
			"actors who is asked: Governments and donors → Governments"},
		{"asked before another", []string{"Encourages the Harbour Commission to assist the pilots in mending the nets of the fleet;"},
			[]string{"Encourages the Lagoon Council, in partnership with the Harbour Commission, to assist the pilots in mending the nets of the fleet;"},
			"actors who is asked: Harbour Commission → Lagoon Council"},
		{"a hyphen come", []string{"Requests the Secretary General to assist the pilots in mending the nets of the fleet;"},
			[]string{"Requests the Secretary-General to assist the pilots in mending the nets of the fleet;"}, ""},
		{"all or other of the same", []string{"Invites all States to assist the pilots in mending the nets of the fleet;"},
			[]string{"Invites other States to assist the pilots in mending the nets of the fleet;"}, ""},
	})
}

// TestSlotOfAsked checks that those asked are compared by whom they cover, and told whole.
func TestSlotOfAsked(t *testing.T) {
	check(t, []example{
		{"a relative clause is of one name", []string{"Urges all States that have not signed the Harbour Convention or acceded to it to mend the nets of the fleet without fees;"},
			[]string{"Urges all States that are not party to the Harbour Convention to mend the nets of the fleet without fees;"},
			""},
		{"comprised in a collective", []string{"Invites the Harbour Programme and other relevant United Nations bodies to mend the nets of the fleet without fees;"},
			[]string{"Invites the United Nations system, particularly the Harbour Programme, to mend the nets of the fleet without fees;"},
			"actors who is asked: Harbour Programme and other relevant United Nations bodies → United Nations system, particularly the Harbour Programme"},
		{"of the object of what is asked", []string{"Urges all States to promote the right of divers and fishers to mend their nets in the harbours;"}, []string{"Urges all States to guarantee keepers the right to mend their nets in the harbours;"}, ""},
		{"a way to take part", []string{"Encourages the full and equal participation of divers in all fleet councils of the harbours;"}, []string{"Encourages the full, equal and safe participation of divers in all fleet councils of the harbours;"}, ""},
		{"singled out", []string{"Invites private companies to mend the nets of the fleet without fees;"},
			[]string{"Invites private companies, including institutional investors, to mend the nets of the fleet without fees;"}, ""},
	})
}
