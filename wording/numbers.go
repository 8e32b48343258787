package wording

import (
	"strconv"
	"strings"
)

// Ordinal returns the number an ordinal word stands for ("twenty-seventh": 27,
// "27th": 27); 0 if w is no ordinal. Case does not matter.
func Ordinal(w string) int {
	w = strings.ToLower(w)
	if n := ordinals.valueOf(w); n > 0 {
		return int(n)
	}
	if tens, ones, ok := strings.Cut(w, "-"); ok {
		return sum(cardinals.valueOf(tens), ordinals.valueOf(ones))
	}
	d := strings.TrimRight(w, "stndrh")
	if len(w) != len(d)+len("th") || !digits(d) || len(d) > len("9999") {
		return 0
	}
	n, _ := strconv.Atoi(d)
	return n
}

// numberWord returns the number that a word stands for ("twelve", "twenty-six"), 0 for
// none.
func numberWord(w string) int {
	tens, ones, ok := strings.Cut(w, "-")
	switch {
	case !ok:
		return int(cardinals.valueOf(w))
	case ones == "one":
		return sum(cardinals.valueOf(tens), 1)
	}
	return sum(cardinals.valueOf(tens), cardinals.valueOf(ones))
}

// sum returns the number of so many tens and ones, 0 where they are none.
func sum(tens, ones float64) int {
	if tens < 20 || tens >= 100 || ones < 1 || ones >= 10 {
		return 0
	}
	return int(tens + ones)
}

// plainNumber returns a number as printed without the signs that part its thousands. A
// sign parts thousands only where one to three digits, the first no 0, stand before it
// and three after each: "12,5" is twelve and a half, written with a comma.
//
//	"1,500" → "1500", "1'500'000" → "1500000", "12,345.5" → "12345.5"
func plainNumber(number string) string {
	whole, fraction, point := strings.Cut(number, ".")
	groups := strings.FieldsFunc(whole, func(r rune) bool { return r == ',' || r == '\'' || r == '٬' })
	if len(groups) < 2 {
		return number
	}
	for i, g := range groups {
		if groups[0][0] == '0' || !digits(g) || len(g) > 3 || i > 0 && len(g) < 3 {
			return number
		}
	}
	whole = strings.Join(groups, "")
	if point {
		whole += "." + fraction
	}
	return whole
}

func digits(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }
