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
		{"a day of the next year", []string{"Requests the Panel of Pilots to report on the ropes of the harbours no later than 1 September 2024;"},
			[]string{"Requests the Panel of Pilots to report on the ropes of the harbours no later than 1 September 2025;"}, "requests rolled on: no later than 1 September 2024 → no later than 1 September 2025"},
	})
}
