package delegation

import "testing"

func TestList(t *testing.T) {
	for text, want := range map[string]bool{
		"EU": true, "EU, Norway": true, "G77+China": true, "G-77 and China": true, "Russian Federation": true, "U.S.": true,
		"EU, Norway and CANZ": true, "Mexico/Peru, supported by AOSIS": true, "Bosnia and Herzegovina": true, "US & UK": true,
		"Cuba on behalf of G77": true, "Iran (Islamic Republic of)": true, "Côte d’Ivoire": true, "the Chair": true,
		"UNESCO": false, "us": false, "no": false, "EU, UNESCO": false, "": false, "a": false, "EU law": false, ",": false,
	} {
		if got := List(text); got != want {
			t.Errorf("List(%q) = %v", text, got)
		}
	}
}
