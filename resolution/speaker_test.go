package resolution

import (
	"strings"
	"testing"
)

func TestSpeaker(t *testing.T) {
	for _, c := range []struct {
		text, who string
		end       int
	}{
		{"EU: Recalling", "EU", 4},
		{"EU and Norway : \t Recalling", "EU and Norway", 18},
		{"EU:", "EU", 3},
		{" : x", " ", 3},
		{"Côte d’Ivoire: x", "Côte d’Ivoire", 18},
		{strings.Repeat("é", 80) + ": x", strings.Repeat("é", 80), 162},
		{strings.Repeat("é", 81) + ": x", "", 0},
		{"EU (alt): Recalling", "", 0},
		{"EU [x: y]", "", 0},
		{": Recalling", "", 0},
		{"Recalling its resolution", "", 0},
		{"", "", 0},
	} {
		if who, end := speaker(c.text); who != c.who || end != c.end {
			t.Errorf("speaker(%q) = %q, %d, want %q, %d", c.text, who, end, c.who, c.end)
		}
	}
}
