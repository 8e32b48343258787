package ledger_test

import "testing"

// TestScopes checks that figures are compared in one scope, and quoted with it.
func TestScopes(t *testing.T) {
	check(t, []example{
		{"where", []string{"Notes that worldwide 62 per cent of ships carry pilots, and that in the outer island States only 19 per cent of ships carry pilots;"},
			[]string{"Notes that worldwide 69 per cent of ships carry pilots, and that in the outer island States only 30 per cent of ships carry pilots;"},
			"figures changed: 62 per cent of ships → 69 per cent of ships (+7 points)\nfigures changed: in the outer island States only 19 per cent of ships → in the outer island States only 30 per cent of ships"},
		{"a fall", []string{"Notes that the trade in ropes declined by 2 per cent in the winter of storms;"}, []string{"Notes that the trade in ropes declined by 11 per cent in the winter of storms;"},
			"figures changed: declined by 2 per cent in the winter of storms → declined by 11 per cent in the winter of storms"},
		{"a range", []string{"Notes that between 713 million and 757 million people lacked boats;"}, []string{"Notes that between 638 million and 720 million people lacked boats;"},
			"figures changed: between 713 million and 757 million people → between 638 million and 720 million people"},
		{"of another year", []string{"Notes that 45 million boats were counted in 2022 in the southern harbours;"}, []string{"Notes that 52 million boats were counted in 2023 in the southern harbours;"},
			"figures changed: 45 million boats → 52 million boats (+15.6 %)"},
		{"of a year out of turn", []string{"Notes that 45 million boats were counted in 2017 in the southern harbours;"}, []string{"Notes that 52 million boats were counted in 2023 in the southern harbours;"},
			"figures changed: 45 million boats → 52 million boats"},
		{"with a rate of its own", []string{"Notes that in 2022 the trade of boats in the southern harbours was worth 45 billion dollars;"}, []string{"Notes that in 2023 the trade of boats in the southern harbours was worth 52 billion dollars, a fall of 3 per cent from 54 billion dollars in 2022;"},
			"figures new:  → 54 billion dollars"},
		{"within rounding", []string{"Notes that 2.33 billion people lacked boats in the season;"}, []string{"Notes that 2.3 billion people lacked boats in the season;"}, ""},
		{"beyond rounding", []string{"Notes that 2.38 billion people lacked boats in the season;"}, []string{"Notes that 2.3 billion people lacked boats in the season;"},
			"figures changed: 2.38 billion people → 2.3 billion people (−3.4 %)"},
		{"another network", []string{"Notes that 96 per cent of islanders live within reach of a cellular network of the union;"}, []string{"Notes that 91 per cent of islanders live within reach of a broadband network of the union;"}, ""},
		{"written otherwise elsewhere", []string{"Notes the 4 trillion dollar gap of harbours;", "Welcomes the pact of the keepers;"},
			[]string{"Notes the 4 trillion dollar gap of harbours;", "Welcomes the pact of the keepers, which closes the annual 4 trillion United States dollar financing gap;"}, ""},
		{"without a noun", []string{"Notes that the pact has 98 parties, and that 72 have ratified it of late;"}, []string{"Notes that the pact has 98 parties, and that 77 have ratified it of late;"},
			"figures changed: 72 have ratified it of late → 77 have ratified it of late (+6.9 %)"},
		{"a day between", []string{"Notes that at the fair in the harbour States on 10 December 2003, 24 keepers spoke of ropes;"}, []string{"Notes that at the fair in the harbour States on 10 December 2003, 27 keepers spoke of ropes;"},
			"figures changed: 24 keepers → 27 keepers (+12.5 %)"},
		{"children and youth", []string{"Notes that storms kept more than 1.5 million children and youth worldwide from their boats;"}, []string{"Notes that storms kept divers from their boats;"},
			"figures gone: more than 1.5 million children and youth worldwide from their boats →"},
		{"a list whose noun comes last", []string{"Notes that only 40 per cent of small, 50 per cent of middling and 65 per cent of large harbours have cranes;"},
			[]string{"Notes that only 48 per cent of small, 62 per cent of middling and 70 per cent of large harbours have cranes;"},
			"figures changed: only 40 per cent of small, 50 per cent of middling and 65 per cent of large harbours → only 48 per cent of small, 62 per cent of middling and 70 per cent of large harbours"},
		{"compared within a scope", []string{"Notes that in the outer island States 30 per cent of women sail, compared with 43 per cent of men;"},
			[]string{"Notes that in the outer island States 30 per cent of women sail, compared with 41 per cent of men;"},
			"figures changed: in the outer island States 30 per cent of women sail, compared with 43 per cent of men → in the outer island States 30 per cent of women sail, compared with 41 per cent of men"},
		{"behind a year and a dash", []string{"Notes that the gap of harbours grew between 2021 and 2022 – 63 per cent of women sail in boats of the islands;"},
			[]string{"Notes that the gap of harbours grew between 2021 and 2022 – 65 per cent of women sail in boats of the islands;"},
			"figures changed: 63 per cent of women → 65 per cent of women (+2 points)"},
		{"halves of different sums", []string{"Notes that the dues of the guild of pilots amount to 44,000,000 dollars after the credit;", "Decides to share the amount of 22,000,000 dollars among the harbours by the scale of ropes;"},
			[]string{"Welcomes the gifts of lamp makers worth 58,000,000 dollars at the northern forum;", "Decides to share the amount of 29,000,000 dollars among the harbours by the scale of ropes;"},
			""},
		{"a name whole", []string{"Welcomes the forums of the keepers;"}, []string{"Welcomes the forums of the keepers and over 155 national and regional pilot initiatives;"},
			"figures new:  → over 155 national and regional pilot initiatives"},
	})
}
