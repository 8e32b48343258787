package ledger_test

import "testing"

// TestScopes checks that figures are compared in one scope, and quoted with it.
func TestScopes(t *testing.T) {
	check(t, []example{
		{"where", []string{"Notes that worldwide 62 per cent of ships carry pilots, and that in the outer island States only 19 per cent of ships carry pilots;"},
			[]string{"Notes that worldwide 69 per cent of ships carry pilots, and that in the outer island States only 30 per cent of ships carry pilots;"},
			"figures changed: 62 per cent of ships → 69 per cent of ships (+7 points)\nfigures changed: in the outer island States only 19 per cent of ships → in the outer island States only 30 per cent of ships"},
		{"a fall", []string{"Notes that the trade in ropes declined by 2 per cent in the winter of storms;"}, []string{"Notes that the trade in ropes declined by 11 per cent in the winter of storms;"},
			"figures changed: declined by 2 per cent → declined by 11 per cent"},
		{"a range", []string{"Notes that between 713 million and 757 million people lacked boats;"}, []string{"Notes that between 638 million and 720 million people lacked boats;"},
			"figures changed: between 713 million and 757 million people → between 638 million and 720 million people"},
		{"within rounding", []string{"Notes that 2.33 billion people lacked boats in the season;"}, []string{"Notes that 2.3 billion people lacked boats in the season;"}, ""},
		{"beyond rounding", []string{"Notes that 2.38 billion people lacked boats in the season;"}, []string{"Notes that 2.3 billion people lacked boats in the season;"},
			"figures changed: 2.38 billion people → 2.3 billion people (−3.4 %)"},
		{"another network", []string{"Notes that 96 per cent of islanders live within reach of a cellular network of the union;"}, []string{"Notes that 91 per cent of islanders live within reach of a broadband network of the union;"}, ""},
		{"written otherwise elsewhere", []string{"Notes the 4 trillion dollar gap of harbours;", "Welcomes the pact of the keepers;"},
			[]string{"Notes the 4 trillion dollar gap of harbours;", "Welcomes the pact of the keepers, which closes the annual 4 trillion United States dollar financing gap;"}, ""},
		{"a name whole", []string{"Welcomes the forums of the keepers;"}, []string{"Welcomes the forums of the keepers and over 155 national and regional pilot initiatives;"},
			"figures new:  → over 155 national and regional pilot initiatives"},
	})
}
