package pattern

import "testing"

// What Begins and Holds say is asked before the expression.
func TestConditions(t *testing.T) {
	p := New(`^(?:Annex|Appendix) \d+ \((lamps|wicks)\)$`).Begins("Annex", "Appendix").Holds("lamps", "wicks")
	for text, want := range map[string]string{
		"Annex 2 (lamps)":    "lamps",
		"Appendix 3 (wicks)": "wicks",
		"Annex 2 (tides)":    "",
		"The Annex (lamps)":  "",
		"":                   "",
	} {
		got := ""
		if m := p.FindStringSubmatch(text); m != nil {
			got = m[1]
		}
		if got != want || p.MatchString(text) != (want != "") {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if never := New(`(`).Begins("Annex"); never.MatchString("Appendix") {
		t.Error("matches what it may not begin with") // and compiles nothing, which would panic
	}
}
