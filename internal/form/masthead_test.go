package form

import "testing"

func TestOrgan(t *testing.T) {
	for line, want := range map[string]string{
		"The General Assembly,":                             "General Assembly",
		"The General Assembly":                              "General Assembly",
		"The Commission on the Limits of the High Seas,":    "Commission on the Limits of the High Seas",
		"The Commission on the Limits of the High Seas":     "",
		"The General Assembly decides":                      "",
		"The Future We Build,":                              "",
		"The Conference of the Parties to the Convention,":  "Conference of the Parties to the Convention",
		"The Council took note of the report of the Forum,": "",
		"The Council, Board, and O’Neil-Pérez Union,":       "Council, Board, and O’Neil-Pérez Union",
		"The General Assembly,,":                            "",
		"The General  Assembly,":                            "",
		"The 2nd Committee,":                                "",
	} {
		got, ok := Organ(line)
		if ok != (want != "") || ok && got != want {
			t.Errorf("Organ(%q) = %q, %v; want %q", line, got, ok, want)
		}
	}
}

func TestNumberTitle(t *testing.T) {
	for line, want := range map[string][2]string{
		"2024/13. Ports and harbours":                {"2024/13", "Ports and harbours"},
		"78/15. Ports":                               {"78/15", "Ports"},
		"75/290 A and B. Ports":                      {"75/290 A and B", "Ports"},
		"1733 (LIV). Ports":                          {"1733 (LIV)", "Ports"},
		"Resolution 2719 (2023)":                     {"2719 (2023)", ""},
		"S-29/1 Ports":                               {"S-29/1", "Ports"},
		"General Assembly resolution 78/47":          {"78/47", ""},
		"Resolution 2719 (2023) of 21 December 2023": {"2719 (2023)", ""},
		"General Assembly resolution 78/47 of 4 December 2023, in which": {"78/47", ""},
		"Resolution 78/47 recalls the ports":                             {},
		"12 ports":                                                       {},
		"70/125 of 16 December 2015, and":                                {"70/125", "of 16 December 2015, and"},
	} {
		number, title, _ := NumberTitle(line)
		if number != want[0] || title != want[1] {
			t.Errorf("NumberTitle(%q) = %q, %q; want %q", line, number, title, want)
		}
	}
}

func TestMastheadLines(t *testing.T) {
	type read func(string) (string, bool)
	meeting := func(s string) (string, bool) { m, _, ok := Meeting(s); return m, ok }
	for _, c := range []struct {
		name string
		read read
		line string
		want string
	}{
		{"Session", Session, "Seventy-eighth session", "Seventy-eighth session"},
		{"Session", Session, "2024 session", "2024 session"},
		{"Session", Session, "Tenth emergency special session", "Tenth emergency special session"},
		{"Session", Session, "Fifty-fourth session 11 September–13 October 2023", "Fifty-fourth session"},
		{"Session", Session, "at its next session", ""},
		{"AgendaItem", AgendaItem, "Agenda item 18 (b)", "18 (b)"},
		{"AgendaItem", AgendaItem, "Agenda items 3 and 4", "3 and 4"},
		{"AgendaItem", AgendaItem, "Agenda item 38 Ports and harbours", "38"},
		{"Symbol", Symbol, "A/RES/78/15", "A/RES/78/15"},
		{"Symbol", Symbol, "S/RES/2719 (2023)", "S/RES/2719 (2023)"},
		{"Symbol", Symbol, "A/C.2/79/L.15/Rev.1", "A/C.2/79/L.15/Rev.1"},
		{"Symbol", Symbol, "A/RES/78/15 Ports", ""},
		{"Meeting", meeting, "37th plenary meeting", "37th plenary meeting"},
		{"Meeting", meeting, "22nd (resumed) plenary meeting 29 October 2025", "22nd (resumed) plenary meeting"},
		{"Meeting", meeting, "5th meeting of the Board", ""},
		{"Recommended", Recommended, "[on the report of the Ports Committee (A/1/2)]", "on the report of the Ports Committee (A/1/2)"},
		{"Recommended", Recommended, "[on the other hand", ""},
	} {
		if got, ok := c.read(c.line); ok != (c.want != "") || got != c.want {
			t.Errorf("%s(%q) = %q, %v; want %q", c.name, c.line, got, ok, c.want)
		}
	}
}

func TestJobNumber(t *testing.T) {
	for line, want := range map[string]bool{
		"23-25902 (E) 291223": true, "23-25902": true, "*2325902*": true, "GE.23-12345(E)": true,
		"23 years": false, "1990-2000": false,
	} {
		if got := JobNumber(line); got != want {
			t.Errorf("JobNumber(%q) = %v; want %v", line, got, want)
		}
	}
}
