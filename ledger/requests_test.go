package ledger_test

import "testing"

// TestAskedWhole checks that what is asked is quoted from its first verb, to an end of its
// own, and that all who are asked are named.
func TestAskedWhole(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"two verbs", []string{kept}, []string{kept, "Calls upon coastal States and invites donors to lend coral nurseries to widows, including by:"},
			"requests new:  → Calls upon coastal States and invites donors to lend coral nurseries to widows"},
		{"two who are asked", []string{kept}, []string{kept, "Requests the Food and Agriculture Organization of the United Nations and the International Fund for Agricultural Development, as appropriate, to plant mangroves near lagoons, and to publish atlases of wrecks;"},
			"requests new:  → to plant mangroves near lagoons (asked of the Food and Agriculture Organization of the United Nations and the International Fund for Agricultural Development)\nactors newly among those asked:  → Food and Agriculture Organization of the United Nations\nactors newly among those asked:  → International Fund for Agricultural Development"},
	})
}

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
