package ledger_test

import "testing"

// TestStyle checks that what is written otherwise in several paragraphs is told once.
func TestStyle(t *testing.T) {
	check(t, []example{
		{"capital letters", []string{"Notes the reports of the States parties on reefs;", "Requests the States parties to chart the quays;", "Urges all States parties to train pilots;"},
			[]string{"Notes the reports of the States Parties on reefs;", "Requests the States Parties to chart the quays;", "Urges all States Parties to train pilots;"},
			"style written otherwise: parties → Parties (at least 3 times)"},
		{"two words and one", []string{"Notes the health care of pilots on reefs;", "Requests the Board to offer health care at the quays;", "Urges States to fund health care for sailors;"},
			[]string{"Notes the healthcare of pilots on reefs;", "Requests the Board to offer healthcare at the quays;", "Urges States to fund healthcare for sailors;"},
			"style written otherwise: health care → healthcare (at least 3 times)"},
		{"other words before", []string{"Notes the reports of the States parties on reefs;", "Requests parties to chart the quays;", "Urges all parties to train pilots;"},
			[]string{"Notes the reports of the States Parties on reefs;", "Requests Parties to chart the quays;", "Urges all Parties to train pilots;"},
			"style written otherwise: parties → Parties (at least 3 times)"},
		{"once only", []string{"Notes the health care of pilots on reefs;"}, []string{"Notes the healthcare of pilots on reefs;"}, ""},
	})
}
