package wording

import "strings"

var units = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
	"seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}

var tens = map[string]int{
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var tenths = map[string]int{
	"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
	"eightieth": 80, "ninetieth": 90, "hundredth": 100,
}

// Ordinal returns the number an ordinal word stands for ("twenty-seventh": 27,
// "27th": 27); false if w is no ordinal. Case does not matter.
func Ordinal(w string) (int, bool) {
	w = strings.ToLower(w)
	if n, ok := units[w]; ok {
		return n, true
	}
	if n, ok := tenths[w]; ok {
		return n, true
	}
	if a, b, ok := strings.Cut(w, "-"); ok {
		if t, ok := tens[a]; ok {
			if u, ok := units[b]; ok && u < 10 {
				return t + u, true
			}
		}
		return 0, false
	}
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		if d, ok := strings.CutSuffix(w, suffix); ok && digits(d) && len(d) < 4 {
			n := 0
			for _, c := range d {
				n = n*10 + int(c-'0')
			}
			return n, true
		}
	}
	return 0, false
}

// ordinalAt reads an ordinal at token i, "one hundred and third" included, and
// returns its number and the index after it, or 0, i.
func (s *scan) ordinalAt(i int) (int, int) {
	ordinal := func(i int) (int, bool) {
		if i < 0 || i >= len(s.Words) {
			return 0, false
		}
		n := int(s.word(i).ordinal)
		return n - 1, n > 0
	}
	if n, ok := ordinal(i); ok {
		return n, i + 1
	}
	if s.Lower(i) == "one" && s.Lower(i+1) == "hundred" && s.Lower(i+2) == "and" {
		if n, ok := ordinal(i + 3); ok && n < 100 {
			return 100 + n, i + 4
		}
	}
	return 0, i
}

// numbered are the things that come in numbered turns.
var numbered = map[string]string{
	"session": "session", "sessions": "session", "meeting": "meeting", "meetings": "meeting",
	"conference": "conference", "forum": "forum", "forums": "forum", "summit": "summit", "assembly": "assembly",
	"congress": "congress", "symposium": "symposium", "anniversary": "anniversary", "cycle": "cycle",
	"replenishment": "replenishment", "edition": "edition", "dialogue": "dialogue", "consultation": "consultation",
	"report": "report", "reports": "report", "review": "review", "phase": "phase", "round": "round", "decade": "decade", "year": "year",
	"plenary": "meeting", "retreat": "retreat", "workshop": "workshop", "high-level": "high-level", "ministerial": "ministerial",
	"colloquium": "colloquium", "seminar": "seminar",
}
