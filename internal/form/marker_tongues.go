package form

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// alphabets are the letters by which the other languages count sub-paragraphs.
var alphabets = []string{"абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"}

// cutElsewhere is CutMarker for the markers of the other languages.
//
//	"a) Former"      → {Letter 1 "a)"}, "Former"
//	"（二）报告"      → none; Chinese texts count with letters: "(b) 报告"
//	"12 - تؤكد"      → {Decimal 12 "12 -"}, "تؤكد"
func cutElsewhere(text string) (Marker, string) {
	if m := halfMarker.FindStringSubmatch(text); m != nil {
		if style, value, other := readLetter(m[1]); style != None {
			return marker(style, value, text, m[0], other)
		}
	}
	if m := stopMarker.FindStringSubmatch(firstBytes(text, 12)); m != nil {
		// "a. To report": a list of letters, or a word that a line's end parted off.
		if style, value, other := readLetter(m[1]); style != None {
			return marker(style, value, text, text[:min(len(m[1])+len(". "), len(text))], other)
		}
	}
	if m := otherMarker.FindStringSubmatch(text); m != nil && foreign(m[0], text[len(m[0]):]) {
		if style, value, other := readLetter(m[1]); style != None {
			return marker(style, value, text, m[0], other)
		}
	}
	if m := chineseMarker.FindStringSubmatch(text); m != nil {
		return marker(Decimal, number(m[1]), text, m[0], 0)
	}
	if m := arabicMarker.FindStringSubmatch(text); m != nil && startsIn(text[len(m[0]):], unicode.Arabic) {
		return marker(Decimal, number(westernDigits(m[1])), text, m[0], 0)
	}
	return Marker{}, text
}

// foreign reports whether a marker in brackets may do without a space after it
// or is in another script: only there.
func foreign(matched, rest string) bool {
	for _, r := range matched {
		if r >= 0x400 {
			return true
		}
	}
	return startsIn(rest, unicode.Han)
}

func startsIn(text string, script *unicode.RangeTable) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.Is(script, r)
}

// readLetter reads the letter, number or Roman number of a marker.
func readLetter(s string) (style Style, value, other int) {
	if s[0] < utf8.RuneSelf {
		return readParen(s)
	}
	for _, letters := range alphabets {
		if at := strings.Index(letters, strings.TrimSuffix(s, "ـ")); at >= 0 {
			return Letter, utf8.RuneCountInString(letters[:at]) + 1, 0
		}
	}
	return None, 0, 0
}

// westernDigits writes Arabic-Indic digits as 0 to 9.
func westernDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '٠' && r <= '٩' {
			return r - '٠' + '0'
		}
		return r
	}, s)
}
