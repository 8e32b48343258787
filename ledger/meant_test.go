package ledger_test

import "testing"

// TestHalfNames checks that half of a name, or a name in other capitals, is nobody else.
func TestHalfNames(t *testing.T) {
	check(t, []example{
		{"capitals and a hyphen", []string{"Notes that the pact helps the ships of the parties, in particular of least-developed country parties;"},
			[]string{"Notes that the pact helps the ships of the Parties, in particular of least developed country Parties;"}, ""},
		{"a whole name made wider", []string{"Notes that the pact helps the fleets of developing countries in times of storm;"},
			[]string{"Notes that the pact helps the fleets of countries in times of storm;"}, "actors wider: developing countries → countries"},
	})
}
