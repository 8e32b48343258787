package ledger_test

import "testing"

// TestRenamed checks that a name in another form is neither new nor gone.
func TestRenamed(t *testing.T) {
	check(t, []example{
		{"its initials", []string{"Notes the forum of the Great Union on the Tidal Lagoon of last winter;", "Welcomes the fair of last spring in the harbour of the capital;"},
			[]string{"Notes the forum of the GUTL and the pilots of last winter;", "Welcomes the GUTL fair of last spring in the harbour of the capital;"}, ""},
		{"in passing", []string{"Notes the holding of talks in the capital of the islands;", "Welcomes the talks about ropes and sails;"},
			[]string{"Notes the holding of talks in the capital of the islands for member States of the Lantern Council;", "Welcomes the talks about ropes and sails with member States of the Lantern Council;"}, ""},
		{"a new one", []string{"Notes the holding of talks in the capital of the islands;", "Welcomes the talks about ropes and sails;"},
			[]string{"Notes the holding of talks of the Lantern Council in the capital of the islands;", "Welcomes the talks of the Lantern Council about ropes and sails;"},
			"terms appears:  → Lantern Council (in 2 paragraphs)"},
	})
}
