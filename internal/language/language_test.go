package language

import "testing"

func TestDetect(t *testing.T) {
	for text, want := range map[string]string{
		"Recalling the report of the Secretary-General, and its annex":   "en",
		"Rappelant sa résolution et les rapports du Secrétaire général":  "fr",
		"Recordando su resolución y los informes del Secretario General": "es",
		"ссылаясь на свою резолюцию A/RES/71/399":                        "ru",
		"إذ تشير إلى قرارها 71/399":                                      "ar",
		"回顾其第71/399号决议(A/71/463/Add.8)":                                  "zh",
		"إذ تشير إلى قرارها وتقرير الأمين العام 回顾":                      "ar",
		"إذ تشير 回顾其第71/399号决议":                                          "zh",
		"A/RES/71/399": "und",
		"":             "und",
	} {
		if got := Detect(text); got != want {
			t.Errorf("Detect(%q) = %s, want %s", text, got, want)
		}
	}
}
