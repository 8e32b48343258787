package diff

import "testing"

// TestMeasured checks that figures of how people live are statistics, whatever
// verb tells them, and that figures of law, finance, staff and conflict are not.
func TestMeasured(t *testing.T) {
	checkRolls(t, []rollCase{
		{"users", assembly, Routine, "Notes that 61 per cent of sailors use the Internet, compared with 66 per cent of pilots;", "Notes that 63 per cent of sailors use the Internet, compared with 68 per cent of pilots;"},
		{"people without", assembly, Routine, "Notes that 2.6 billion people do not use the Internet;", "Notes that 2.4 billion people do not use the Internet;"},
		{"hunger", assembly, Routine, "Expresses concern that 735 million people face hunger;", "Expresses concern that 757 million people face hunger;"},
		{"poverty", security, Routine, "Notes with concern that 42 per cent of households on the coast live in poverty;", "Notes with concern that 46 per cent of households on the coast live in poverty;"},
		{"in need", security, Routine, "Noting that 18.2 million people are in need of help,", "Noting that 21.6 million people are in need of help,"},
		{"response plan", security, Routine, "Expresses concern that only 23 per cent of the response plan has been funded;", "Expresses concern that only 31 per cent of the response plan has been funded;"},
		{"out of school", assembly, Routine, "Notes that 258 million children are out of school;", "Notes that 251 million children are out of school;"},
		{"ratio", assembly, Routine, "Notes that the mortality of children in ports is 38 per 1,000 births;", "Notes that the mortality of children in ports is 37 per 1,000 births;"},
		{"initiatives", assembly, Routine, "Recognizes that over 150 national initiatives of the Forum have emerged;", "Recognizes that over 170 national initiatives of the Forum have emerged;"},
		{"took part", assembly, Routine, "Notes that 5.3 million people took part in drills;", "Notes that 6.1 million people took part in drills;"},
		{"under siege", assembly, Substantive, "Notes that 5.3 million people live under siege;", "Notes that 6.1 million people live under siege;"},
		{"access to water", assembly, Routine, "Notes that 20 per cent of sailors lack access to safe water;", "Notes that 22 per cent of sailors lack access to safe water;"},
		{"share of the water", assembly, Substantive, "Notes that 60 per cent of the water is kept by the dam;", "Notes that 50 per cent of the water is kept by the dam;"},
		{"paragraph of a report", finance, Routine, "Recalls paragraph IV.12 of the report of the Harbour Committee;", "Recalls paragraph IV.15 of the report of the Harbour Committee;"},
		{"paragraph of a report that is endorsed", finance, Substantive, "Endorses paragraph IV.12 of the report of the Harbour Committee;", "Endorses paragraph IV.15 of the report of the Harbour Committee;"},

		{"majority", assembly, Substantive, "Noting that decisions on tolls are taken by two thirds of the pilots present and voting,", "Noting that decisions on tolls are taken by three quarters of the pilots present and voting,"},
		{"votes", assembly, Substantive, "Noting that the toll was adopted by 93 votes to 9,", "Noting that the toll was adopted by 88 votes to 9,"},
		{"recognition", assembly, Substantive, "Noting that 143 States recognize the Harbour Authority,", "Noting that 149 States recognize the Harbour Authority,"},
		{"parties", security, Substantive, "Notes the agreement between the two parties;", "Notes the agreement between the three parties;"},
		{"few things", assembly, Substantive, "Recalling the two States living by one harbour,", "Recalling the three States living by one harbour,"},
		{"crossings", security, Substantive, "Notes that four crossings remain open to schools;", "Notes that three crossings remain open to schools;"},
		{"zone", assembly, Substantive, "Recalling that the zone where pilots live extends 200 nautical miles,", "Recalling that the zone where pilots live extends 150 nautical miles,"},
		{"distance", assembly, Substantive, "Noting that sailors live 300 kilometres from the coast,", "Noting that sailors live 400 kilometres from the coast,"},
		{"discount", finance, Substantive, "Notes that the discount for poor harbours is 80 per cent;", "Notes that the discount for poor harbours is 70 per cent;"},
		{"fund", finance, Substantive, "Notes that the fund for schools stands at 120 million;", "Notes that the fund for schools stands at 140 million;"},
		{"staff", finance, Substantive, "Notes the share of 12 per cent of women living in barracks of the force;", "Notes the share of 8 per cent of women living in barracks of the force;"},
		{"offer", assembly, Substantive, "Notes the offer to bring electricity to 5,000 boats;", "Notes the offer to bring electricity to 4,000 boats;"},
		{"plan", assembly, Substantive, "Notes the plan for 300 houses with electricity;", "Notes the plan for 400 houses with electricity;"},
		{"killed", security, Substantive, "Expresses grave concern that 1,200 sailors living in the port were killed;", "Expresses grave concern that 1,300 sailors living in the port were killed;"},
		{"recruited", security, Substantive, "Gravely concerned that 400 children out of school were recruited,", "Gravely concerned that 500 children out of school were recruited,"},
		{"displaced", security, Substantive, "Notes with alarm that 3,000 people living on the coast were displaced;", "Notes with alarm that 4,000 people living on the coast were displaced;"},
		{"arrested, in a count at a day", assembly, Substantive, "Notes that, as at 1 June 2023, there were 140 pilots in prison;", "Notes that, as at 1 June 2024, there were 149 pilots in prison;"},
		{"is to be", assembly, Substantive, "Recognizes that 30 per cent of schools is to be kept in ports;", "Recognizes that 20 per cent of schools is to be kept in ports;"},
	})
}

// TestSameMeasure checks that two figures are values of one thing.
func TestSameMeasure(t *testing.T) {
	checkRolls(t, []rollCase{
		{"traded places", assembly, Substantive, "Notes that 22 per cent of sailors use the Internet and 30 per cent of pilots use the Internet;", "Notes that 30 per cent of sailors use the Internet and 22 per cent of pilots use the Internet;"},
		{"another unit", assembly, Substantive, "Notes that 20 per cent of households have electricity;", "Notes that 20 million of households have electricity;"},
		{"more than tripled", assembly, Substantive, "Notes that 20 per cent of households have electricity;", "Notes that 65 per cent of households have electricity;"},
		{"more, then fewer", assembly, Substantive, "Notes that more than 40 per cent of sailors live in poverty;", "Notes that fewer than 30 per cent of sailors live in poverty;"},
		{"more, then as many", assembly, Routine, "Notes that more than 40 per cent of sailors live in poverty;", "Notes that 42 per cent of sailors live in poverty;"},
		{"close to", assembly, Routine, "Notes that 40 per cent of sailors live in poverty;", "Notes that close to 42 per cent of sailors live in poverty;"},
		{"only", assembly, Substantive, "Notes that 40 per cent of sailors live in poverty;", "Notes that only 38 per cent of sailors live in poverty;"},
		{"sign", assembly, Substantive, "Notes that poverty changed by 3 per cent;", "Notes that poverty changed by –3 per cent;"},
		{"sign of the same figure", assembly, Substantive, "Notes that it is -3 degrees in ports;", "Notes that it is 3 degrees in ports;"},
		{"from and to", security, Substantive, "Notes that 300 boats for schools went from 120 States;", "Notes that 300 boats for schools went to 140 States;"},
	})
}
