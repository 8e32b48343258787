package ledger_test

import "testing"

// TestCalls checks that a new paragraph that urges something of nobody by name is a new
// request, where the other document does not speak of it.
func TestCalls(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"encourages what nothing speaks of", []string{kept}, []string{kept, "Encourages the restoration of coral reefs through voluntary contributions from tourism companies;"},
			"requests new:  → Encourages the restoration of coral reefs through voluntary contributions from tourism companies"},
		{"stresses the need", []string{kept}, []string{kept, "Stresses the need for affordable insurance against hailstorms and volcanic eruptions;"},
			"requests new:  → Stresses the need for affordable insurance against hailstorms and volcanic eruptions"},
		{"spoken of already", []string{kept, "Notes the restoration of coral reefs through voluntary contributions from tourism companies;"},
			[]string{kept, "Notes the songs of the ferrymen;", "Encourages the restoration of coral reefs through contributions from tourism companies;"}, "verbs asks now: Notes → Encourages"},
		{"no request", []string{kept}, []string{kept, "Stresses the worth of coral reefs for tourism companies and their voluntary contributions;"}, ""},
	})
}
