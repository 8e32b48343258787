package quotation

import "testing"

func TestOf(t *testing.T) {
	for text, want := range map[string]string{
		"ropes":                            "“ropes”",
		"the pilots’ ropes":                "“the pilots’ ropes”",
		"“Ropes for all”":                  "“Ropes for all”",
		`"Ropes for all"`:                  "“Ropes for all”",
		"“Ropes for":                       "“Ropes for”",
		"for all”":                         "“for all”",
		"for all”, adopted":                "“for all’, adopted”",
		"the “open harbours” pledge":       "“the ‘open harbours’ pledge”",
		`the "open harbours" pledge`:       "“the ‘open harbours’ pledge”",
		"“Ropes” and “sails”":              "“‘Ropes’ and ‘sails’”",
		"„Ropes“ and sails":                "“‘Ropes’ and sails”",
		"“Ropes and “sails” for all”":      "“Ropes and ‘sails’ for all”",
		"for all”, and of “sails":          "“for all’, and of ‘sails”",
		"":                                 "“”",
		"“":                                "“”",
		"the theme “Ropes for all …":       "“the theme ‘Ropes for all …”",
		"the theme “ …":                    "“the theme …”",
		"“Ropes for all …":                 "“Ropes for all …”",
		"the theme of “":                   "“the theme of”",
		"“Ropes for all” and the harbours": "“‘Ropes for all’ and the harbours”",
	} {
		if got := Of(text); got != want {
			t.Errorf("Of(%q) = %s, want %s", text, got, want)
		}
	}
}
