package ledger_test

import "testing"

// TestObjects checks that a verb shifts only where it governs the same, by the head of its
// object.
func TestObjects(t *testing.T) {
	check(t, []example{
		{"of the same head", []string{"Takes note of the winter report of the keepers of the southern lighthouses;"}, []string{"Welcomes the report of the keepers of the southern lighthouses;"},
			"verbs stronger: Takes note → Welcomes"},
		{"the launch and the worth of it", []string{"PP:Welcoming the launch of the alliance of the pilots against hunger on the outer islands,"}, []string{"PP:Recognizing the great worth of the alliance of the pilots against hunger on the outer islands,"}, ""},
		{"a sentence", []string{"Recognizes that safe piers help the fishing fleet of the islands in storms;"}, []string{"Emphasizes that safe piers help the fishing fleet of the islands in storms;"},
			"verbs stronger: Recognizes → Emphasizes"},
		{"of others of them", []string{"Urges States still not actively helping in the rescue of divers to buy ropes and to mend the lamps of the piers;"},
			[]string{"Calls upon States to help actively in the rescue of divers, to buy ropes and to mend the lamps of the piers;"}, ""},
		{"of those who have not", []string{"Calls upon States that have not yet done so to buy ropes and to mend the lamps of the piers;"},
			[]string{"Urges States that have not yet done so to buy ropes and to mend the lamps of the piers;"}, "verbs stronger: Calls upon → Urges"},
		{"as a means to what is asked above", []string{"Urges States to mend the lamps of the piers and the bells of the buoys before winter;"},
			[]string{"Encourages States to use good habits of other islands, by:", "(a) Taking steps to mend the lamps of the piers and the bells of the buoys before winter;"}, "requests new:  → Encourages States to use good habits of other islands"},
	})
}
