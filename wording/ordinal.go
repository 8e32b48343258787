package wording

import "strings"

// Ordinal returns the number an ordinal word stands for ("twenty-seventh": 27,
// "27th": 27); false if w is no ordinal. Case does not matter.
func Ordinal(w string) (int, bool) {
	w = strings.ToLower(w)
	if n := ordinals.valueOf(w); n > 0 {
		return int(n), true
	}
	if a, b, ok := strings.Cut(w, "-"); ok {
		if tens, ones := cardinals.valueOf(a), ordinals.valueOf(b); tens >= 20 && tens < 100 && ones > 0 && ones < 10 {
			return int(tens + ones), true
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
	if n := s.word(i).ordinal; n > 0 {
		return int(n) - 1, i + 1
	}
	if n := s.word(i + 3).ordinal; n > 0 && n <= 100 && s.Lower(i) == "one" && s.Lower(i+1) == "hundred" && s.Lower(i+2) == "and" {
		return 99 + int(n), i + 4
	}
	return 0, i
}

// numberedUnit returns, in the singular, what comes in numbered turns: "session"; "" for
// what does not.
func numberedUnit(lower string) string {
	switch {
	case lower == "plenary":
		return "meeting"
	case !numbered.has(lower):
		return ""
	case strings.HasSuffix(lower, "ss"):
		return lower
	}
	return strings.TrimSuffix(lower, "s")
}
