package wording

import "testing"

// TestPlainNumber: a comma parts thousands only where three digits follow it; else the
// number is another one, a tenth or a hundredth of it.
func TestPlainNumber(t *testing.T) {
	for number, want := range map[string]string{
		"1,500": "1500", "1,500,000": "1500000", "1'500": "1500", "12,345.5": "12345.5", "2,024": "2024",
		"12,5": "12,5", "0,125": "0,125", "15,00": "15,00", "1,5000": "1,5000",
		"125": "125", "5.4": "5.4", "1,5,7": "1,5,7", "15,": "15,", ",5": ",5", "": "",
	} {
		if got := plainNumber(number); got != want {
			t.Errorf("%q became %q, want %q", number, got, want)
		}
	}
	for _, pair := range [][2]string{{"12,5", "125"}, {"1,500", "15,00"}, {"0,125", "0125"}} {
		if Stem(pair[0]) == Stem(pair[1]) {
			t.Errorf("%s and %s are told for one number", pair[0], pair[1])
		}
	}
}
