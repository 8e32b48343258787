package numeral

import "testing"

func TestFormat(t *testing.T) {
	for _, test := range []struct {
		n      int
		format string
		want   string
	}{
		{1, "lowerLetter", "a"}, {26, "lowerLetter", "z"}, {27, "lowerLetter", "aa"}, {53, "upperLetter", "AAA"}, {0, "lowerLetter", "0"},
		{4, "lowerRoman", "iv"}, {1949, "upperRoman", "MCMXLIX"}, {5000, "upperRoman", "5000"},
		{7, "decimalZero", "07"}, {12, "decimalZero", "12"}, {9, "hebrew1", "9"},
		{2, "russianLower", "б"}, {2, "arabicAlpha", "ب"}, {2, "arabicAbjad", "ب"}, {3, "arabicAbjad", "ج"},
		{10, "chineseCounting", "十"}, {23, "chineseCounting", "二十三"}, {100, "chineseCounting", "100"},
	} {
		if got := Format(test.n, test.format); got != test.want {
			t.Errorf("Format(%d, %s) = %q, want %q", test.n, test.format, got, test.want)
		}
	}
}
