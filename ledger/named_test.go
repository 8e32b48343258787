package ledger_test

import "testing"

// TestNamed checks that a word out of a long deletion is no list of actors.
func TestNamed(t *testing.T) {
	check(t, []example{
		{"within a long deletion", []string{"Notes that the pact helps the fleets of the islands, while storms broke the cranes, the slipways and the beacons, and left fishermen and children under five years of age without shelter;"},
			[]string{"Notes that the pact helps the fleets of the islands;"}, ""},
		{"added to a list", []string{"Notes that the forum was held by the bodies, the academia and the private sector of the lagoon;"},
			[]string{"Notes that the forum was held by the bodies, the academia, civil society and the private sector of the lagoon;"}, "actors added to a list:  → civil society"},
	})
}
