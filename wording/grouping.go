package wording

import "strings"

// plainNumber returns a number as printed without the signs that part its thousands. A
// sign parts thousands only where one to three digits, the first no 0, stand before it
// and three after each: "12,5" is twelve and a half, written with a comma.
//
//	"1,500" → "1500", "1'500'000" → "1500000", "12,5" → "12.5", "0,125" → "0.125", "15,00" → "15.00"
func plainNumber(number string) string {
	whole, fraction, point := strings.Cut(number, ".")
	groups := strings.FieldsFunc(whole, groupSign)
	if len(groups) < 2 {
		return number
	}
	if grouped(groups) {
		whole = strings.Join(groups, "")
		if point {
			return whole + "." + fraction
		}
		return whole
	}
	if !point && len(groups) == 2 && strings.Count(whole, ",") == 1 {
		return groups[0] + "." + groups[1]
	}
	return number
}

func groupSign(r rune) bool { return r == ',' || r == '\'' || r == '٬' }

// grouped reports whether digits stand as thousands are parted.
func grouped(groups []string) bool {
	if first := groups[0]; len(first) > 3 || !digits(first) || first[0] == '0' {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 || !digits(g) {
			return false
		}
	}
	return true
}
