package layout

import "strings"

// raisedFigures writes figures as the characters for raised ones.
var raisedFigures = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "+", "⁺", "-", "⁻", "−", "⁻")

// Raised writes raised figures as the characters that stand for them, so that a
// text says the same whatever its format raises them by.
//
//	"10" → "¹⁰"
func Raised(figures string) string { return raisedFigures.Replace(figures) }

// Exponent reports whether a raised text after the given one belongs to it as an
// exponent or a unit's does, rather than being a footnote's mark: figures after a
// figure or a short unit.
//
//	"a flow of 10", "3"   → true
//	"an area of 15 km", "2" → true
//	"the Convention", "2" → false
func Exponent(before, raised string) bool {
	if raised == "" || strings.Trim(raised, "0123456789+-−") != "" {
		return false
	}
	word := before[strings.LastIndexAny(before, " (/·×")+1:]
	if last := len(before) - 1; last >= 0 && before[last] >= '0' && before[last] <= '9' {
		return len(word) <= 3 // a year or a number of a resolution is no base
	}
	return units[word]
}

// units are the units of measurement that have squares and cubes.
var units = map[string]bool{"m": true, "km": true, "cm": true, "mm": true, "dm": true, "hm": true, "ft": true, "s": true, "µm": true, "nm": true}
