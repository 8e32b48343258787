package ledger_test

import "testing"

// TestOneOfTwoSessions checks that a task that was due twice and is due once was not
// moved.
func TestOneOfTwoSessions(t *testing.T) {
	check(t, []example{
		{"the second of two, told with another word", []string{"Requests the Panel of Pilots to discuss, at its twenty-seventh session and its twenty-eighth session, the ropes of the harbours;"},
			[]string{"Requests the Panel of Pilots to discuss, during its twenty-eighth session, the ropes of the harbours;"}, ""},
		{"moved", []string{"Requests the Panel of Pilots to discuss, at its twenty-seventh session, the ropes of the harbours;"},
			[]string{"Requests the Panel of Pilots to discuss, at its thirtieth session, the ropes of the harbours;"}, "requests deadline moved: at its twenty-seventh session → at its thirtieth session"},
		{"another product", []string{"Requests the Panel of Pilots to prepare a compilation of lessons for the making and upkeep of lamps, based on good practices, and to that end to go on asking States, the guilds, the banks, the academies and the pilots for their views, and to submit the compilation to the Assembly at its seventy-ninth session;"},
			[]string{"Requests the Panel of Pilots to prepare a report with information on the fees and dues of tow boats in canals, and to that end to go on asking States, the guilds, the banks, the academies and the pilots for their views, and to submit the compilation to the Assembly at its eightieth session;"}, ""},
		{"twice in one paragraph", []string{"Requests the Panel of Pilots to report on ropes at its seventy-eighth session, and to brief the keepers on the lamps of the outer reefs at its seventy-eighth session;"},
			[]string{"Requests the Panel of Pilots to report on ropes at its seventy-ninth session, and to brief the keepers on the lamps of the outer reefs at its seventy-ninth session;"}, "requests rolled on: at its seventy-eighth session → at its seventy-ninth session"},
		{"how long something runs", []string{"Requests the Panel of Pilots to keep the school of ropes in the northern bay open until the end of 2024;"},
			[]string{"Requests the Panel of Pilots to keep the school of ropes in the northern bay open until the end of 2027;"}, ""},
		{"a day of the next year", []string{"Requests the Panel of Pilots to report on the ropes of the harbours no later than 1 September 2024;"},
			[]string{"Requests the Panel of Pilots to report on the ropes of the harbours no later than 1 September 2025;"}, "requests rolled on: no later than 1 September 2024 → no later than 1 September 2025"},
	})
}
