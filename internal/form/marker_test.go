package form

import "testing"

func TestCutMarker(t *testing.T) {
	for _, c := range []struct {
		text string
		want Marker
		rest string
	}{
		{"12. Urges States", Marker{Decimal, 12, "12.", 0}, "Urges States"},
		{"12.", Marker{Decimal, 12, "12.", 0}, ""},
		{"2005. The Summit", Marker{}, "2005. The Summit"},
		{"1.2 million people", Marker{Dotted, 1, "1.2", 0}, "million people"},
		{"3.4. Ports", Marker{Dotted, 3, "3.4.", 0}, "Ports"},
		{"(a) To report;", Marker{Letter, 1, "(a)", 0}, "To report;"},
		{"(i) To report;", Marker{Letter, 9, "(i)", 1}, "To report;"},
		{"(ii) To report;", Marker{Roman, 2, "(ii)", 0}, "To report;"},
		{"(aa) To report;", Marker{Letter, 27, "(aa)", 0}, "To report;"},
		{"(and) To report;", Marker{}, "(and) To report;"},
		{"(2) To report;", Marker{Digit, 2, "(2)", 0}, "To report;"},
		{"II. Trade", Marker{UpperRoman, 2, "II.", 0}, "Trade"},
		{"A. Trade", Marker{UpperLetter, 1, "A.", 0}, "Trade"},
		{"I. Trade", Marker{UpperLetter, 9, "I.", 1}, "Trade"},
		{"UN. Trade", Marker{}, "UN. Trade"},
		{"1) Ports", Marker{Digit, 1, "1)", 0}, "Ports"},
		{"a. Ports", Marker{Letter, 1, "a.", 0}, "Ports"},
		{"ii. Ports", Marker{Roman, 2, "ii.", 0}, "Ports"},
		{"p. 5", Marker{}, "p. 5"},
		{"e.g. ports", Marker{}, "e.g. ports"},
		{"(a)(ii) Ports", Marker{Letter, 1, "(a)", 0}, "(ii) Ports"},
		{"(a)(ports) of", Marker{Letter, 1, "(a)", 0}, "(ports) of"},
		{"(a)/(b) Ports", Marker{}, "(a)/(b) Ports"},
		{"– Ports", Marker{Bullet, 0, "–", 0}, "Ports"},
		{"- ports", Marker{Bullet, 0, "-", 0}, "ports"},
		{"– 2 –", Marker{}, "– 2 –"},
		{"-ports", Marker{}, "-ports"},
		{"• Ports", Marker{Bullet, 0, "•", 0}, "Ports"},
		{"", Marker{}, ""},
	} {
		got, rest := CutMarker(c.text)
		if got != c.want || rest != c.rest {
			t.Errorf("CutMarker(%q) = %+v, %q; want %+v, %q", c.text, got, rest, c.want, c.rest)
		}
	}
}

func TestOpen(t *testing.T) {
	for text, want := range map[string]Opening{
		"Recalling its resolution":        OpensPreambular,
		"Deeply concerned about":          OpensPreambular,
		"Noting with deep concern that":   OpensPreambular,
		"Further recalling that":          OpensPreambular,
		"Guided by the purposes":          OpensPreambular,
		"Also requests the Council":       OpensOperative,
		"Strongly urges States":           OpensOperative,
		"Once again calls upon":           OpensOperative,
		"Financing of the fund":           OpensUnknown,
		"Trade facilitation":              OpensUnknown,
		"recalling that":                  OpensUnknown,
		"Means of implementation, funds,": OpensUnknown,
	} {
		if got := Open(text); got != want {
			t.Errorf("Open(%q) = %v; want %v", text, got, want)
		}
	}
}
