package form

import "testing"

func TestCutDraftLabel(t *testing.T) {
	for _, c := range []struct {
		text, series  string
		number        int
		suffix, sub   string
		printed, rest string
	}{
		{"PP1. Recalling", "PP", 1, "", "", "PP1.", "Recalling"},
		{"PP1 bis. [Recalling x,]", "PP", 1, "bis", "", "PP1 bis.", "[Recalling x,]"},
		{"PP 6ter Recalling", "PP", 6, "ter", "", "PP 6ter", "Recalling"},
		{"OP14 alt Urges", "OP", 14, "alt", "", "OP14 alt", "Urges"},
		{"OP14.alt2: Urges", "OP", 14, "alt2", "", "OP14.alt2:", "Urges"},
		{"OP14 bis alt – Urges", "OP", 14, "bisalt", "", "OP14 bis alt", "Urges"},
		{"OP12 (a) To report", "OP", 12, "", "(a)", "OP12 (a)", "To report"},
		{"OP12(a)(ii) bis To report", "OP", 12, "", "(a)(ii)bis", "OP12(a)(ii) bis", "To report"},
		{"[OP12. Urges]", "OP", 12, "", "", "OP12.", "[Urges]"},
		{"[OP12] Urges", "OP", 12, "", "", "OP12", "Urges"},
		{"Op 3 Urges", "OP", 3, "", "", "Op 3", "Urges"},
		{"OP2 alt (EU) Invites", "OP", 2, "alt", "", "OP2 alt", "(EU) Invites"},
		{"New PP Recalling", "PP", 0, "new", "", "New PP", "Recalling"},
		{"OP X Urges", "OP", 0, "", "", "OP X", "Urges"},
		{"12bis. Urges", "OP", 12, "bis", "", "12bis.", "Urges"},
		{"12 ter. Urges", "OP", 12, "ter", "", "12 ter.", "Urges"},
		{"12. bis Urges", "OP", 12, "bis", "", "12. bis", "Urges"},
		{"[12 bis. Urges]", "OP", 12, "bis", "", "12 bis.", "[Urges]"},
		{"(PP1) Recalling", "PP", 1, "", "", "(PP1)", "Recalling"},
		{"(PP1bis) Recalling", "PP", 1, "bis", "", "(PP1bis)", "Recalling"},
		{"(OP)2. URGES", "OP", 2, "", "", "(OP)2.", "URGES"},
		{"PP.3 Recalling", "PP", 3, "", "", "PP.3", "Recalling"},
		{"PP7", "PP", 7, "", "", "PP7", ""},
	} {
		d, rest, ok := CutDraftLabel(c.text)
		want := DraftLabel{c.series, c.number, c.suffix, c.sub, c.printed}
		if !ok || d != want || rest != c.rest {
			t.Errorf("CutDraftLabel(%q) = %+v, %q, %v; want %+v, %q", c.text, d, rest, ok, want, c.rest)
		}
	}
	for _, text := range []string{"12. Urges", "2030 Agenda", "12 terms of reference", "Operative part", "OPEC decides", "PPP5 x", "12 newly independent States", "3 alternative sources", "PP", "OP1a x", "Newport", "(OP) Urges", "(PPP) x"} {
		if d, _, ok := CutDraftLabel(text); ok {
			t.Errorf("CutDraftLabel(%q) = %+v", text, d)
		}
	}
}
