package diff

import (
	"strings"
	"testing"
)

// TestSpacing checks that a hyphen or blank within the same letters is editorial,
// and none that makes other words or figures.
func TestSpacing(t *testing.T) {
	const why = "a hyphen or blank within the same letters"
	for _, c := range []struct {
		old, new string
		same     bool
	}{
		{"Notes medium-sized harbours;", "Notes mediumsized harbours;", true},
		{"Notes medium-sized harbours;", "Notes medium sized harbours;", true},
		{"Notes the non-governmental pilots;", "Notes the nongovernmental pilots;", true},
		{"Notes the shipwrights;", "Notes the ship wrights;", true},
		{"Notes the plan for 10-year terms;", "Notes the plan for 10year terms;", true},
		{"Urges 300 ships to sail;", "Urges 300ships to sail;", true},
		{"Notes the report of the Secretary-General;", "Notes the report of the SecretaryGeneral;", true},
		{"Notes that pilots are not able;", "Notes that pilots are notable;", false},
		{"Notes the pilots in action;", "Notes the pilots inaction;", false},
		{"Notes that ships may be old;", "Notes that ships maybe old;", false},
		{"Urges the re-signed pilots to sail;", "Urges the resigned pilots to sail;", false},
		{"Urges twenty-five year plans;", "Urges twenty five-year plans;", false},
		{"Decides to buy 10 15-ton cranes;", "Decides to buy 1015-ton cranes;", false},
		{"Decides to keep it at -5 degrees;", "Decides to keep it at 5 degrees;", false},
		{"Notes a temperature of -20 degrees;", "Notes a temperature of 20 degrees;", false},
	} {
		ch := assembly.compare(c.old, c.new)
		if got := ch.Attention == Routine && strings.Join(ch.Reasons, "; ") == why; got != c.same {
			t.Errorf("%q → %q: %v, %v", c.old, c.new, ch.Attention, ch.Reasons)
		} else if !c.same && ch.Attention != Substantive {
			t.Errorf("%q → %q: %v, %v, want substantive", c.old, c.new, ch.Attention, ch.Reasons)
		}
	}
}
