package ledger_test

import "testing"

// TestRenamed checks that a name in another form is neither new nor gone.
func TestRenamed(t *testing.T) {
	check(t, []example{
		{"its initials", []string{"Notes the forum of the Great Union on the Tidal Lagoon of last winter;", "Welcomes the fair of last spring in the harbour of the capital;"},
			[]string{"Notes the forum of the GUTL and the pilots of last winter;", "Welcomes the GUTL fair of last spring in the harbour of the capital;"}, ""},
		{"with a footnote's mark stuck to it", []string{"Notes the talks of pilots about ropes;", "Welcomes the storms of the last winter;"},
			[]string{"Notes the talks of pilots about ropes under the Lantern Declaration on Lights7 of keepers;", "Welcomes the storms of the last winter and the Lantern Declaration on Lights;"},
			"terms appears:  → Lantern Declaration on Lights (in 2 paragraphs)"},
		{"a part of a name", []string{"Notes the storms of the last winter;", "Welcomes the ropes of the pilots;"},
			[]string{"Notes the storms of the last winter under the Protocol of the Reefs against the Dumping of Ropes by Land, Sea and Air;", "Welcomes the ropes of the pilots and the Lantern Charter of Keepers with Disabilities;"}, ""},
		{"a new one", []string{"Notes the holding of talks in the capital of the islands;", "Welcomes the talks about ropes and sails;"},
			[]string{"Notes the holding of talks of the Lantern Council in the capital of the islands;", "Welcomes the talks of the Lantern Council about ropes and sails;"},
			"terms appears:  → Lantern Council (in 2 paragraphs)"},
	})
}
