package ledger_test

import "testing"

// TestNamed checks that a word out of a long deletion is no list of actors.
func TestNamed(t *testing.T) {
	check(t, []example{
		{"within a long deletion", []string{"Notes that the pact helps the fleets of the islands, while storms broke the cranes, the slipways and the beacons, and left fishermen and children under five years of age without shelter;"},
			[]string{"Notes that the pact helps the fleets of the islands;"}, ""},
		{"one of all who were asked", []string{"Calls upon all stakeholders to draw charts of the harbours;"}, []string{"Calls upon all stakeholders to draw charts of the harbours;", "Invites tourism companies to insure divers against volcanic hazards;"},
			"requests new:  → Invites tourism companies to insure divers against volcanic hazards\nactors named among those asked now:  → tourism companies"},
		{"a theme", []string{"Notes the work of the guilds for the training of women in the harbours;"}, []string{"Notes the work of the guilds for the training of women and girls in the harbours;"}, ""},
		{"whom something comes from", []string{"Encourages the guilds to use charts from the entire union of harbours, and to mend nets;"}, []string{"Encourages the guilds to use charts from the entire union of harbours and from keepers, and to mend nets;"}, ""},
		{"whom something is for", []string{"Encourages the guilds to give ropes to the island States, and to mend nets;"}, []string{"Encourages the guilds to give ropes to the island States and coastal countries, and to mend nets;"}, ""},
		{"those who suffer", []string{"Notes that storms harm many, in particular among women, children and divers, in the harbours;"}, []string{"Notes that storms harm many, in particular among women, children, migrant workers and divers, in the harbours;"}, ""},
		{"in what role", []string{"Encourages the Harbour Board and the Lagoon Union, as the lead agency for the year of reefs, to mend the nets of the fleet;"},
			[]string{"Encourages the Harbour Board and the Lagoon Union to mend the nets of the fleet;"}, "actors who is asked: Harbour Board and the Lagoon Union, as the lead agency for the year of reefs → Harbour Board and the Lagoon Union"},
	})
}

// TestHalfNames checks that half of a name, or a name in other capitals, is nobody else.
func TestHalfNames(t *testing.T) {
	check(t, []example{
		{"capitals and a hyphen", []string{"Notes that the pact helps the ships of the parties, in particular of least-developed country parties;"},
			[]string{"Notes that the pact helps the ships of the Parties, in particular of least developed country Parties;"}, ""},
		{"told by a clause instead", []string{"Notes that the pact helps the fleets of developing countries in times of storm;"},
			[]string{"Notes that the pact helps the fleets of countries that most need ropes in times of storm;"}, ""},
		{"another determiner", []string{"Notes that developing islands lack ropes, and that fishers in these countries drift in times of storm;"},
			[]string{"Notes that developing islands lack ropes, and that fishers in coastal countries drift in times of storm;"}, ""},
		{"the second of two adjectives", []string{"Notes the gap between countries in times of storm;"},
			[]string{"Notes the gap between and within inland and coastal countries in times of storm;"}, ""},
		{"capitals within a compound", []string{"Notes that Lagoon-Fishing States shall mend the nets of the fleet;"},
			[]string{"Notes that lagoon-fishing States shall mend the nets of the fleet;"}, ""},
	})
}
