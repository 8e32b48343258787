// Package form knows the fixed forms in which United Nations documents print
// what is not prose: paragraph numbers, the words a paragraph opens with, the
// lines of a masthead, the line that names the organ, the closing line.
//
// Readers use it to tell where a paragraph starts, the parser to tell what it
// is. The forms here are those of English texts.
package form

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

// Style is the kind of number or letter that a paragraph starts with.
type Style uint8

// The styles.
const (
	None         Style = iota
	Decimal            // 12.
	Dotted             // 1.2 or 1.2.
	Letter             // (a)
	Roman              // (ii)
	Digit              // (1)
	UpperLetter        // A.
	UpperRoman         // II.
	CapitalParen       // (A)
	Bullet             // •
)

// Marker is the number or letter that a paragraph starts with.
type Marker struct {
	Style Style
	// Value counts from 1; for Dotted it is the first number, for Bullet 0.
	Value int
	// Text is the marker as printed: "12.", "(a)", "II.".
	Text string
	// Other is the second reading of a letter that is also a Roman number, as
	// in "(i)" or "(c)": its value as the Roman number; 0 if there is none.
	Other int
}

var (
	dottedMarker = pattern.New(`^(\d{1,3})((?:\.\d{1,3})+|\.[a-z]|\.[a-z]\))\.?(?:\s+|$)`)
	// "59 (a). To report" and "59 (a) To report" in the middle of a list.
	lettered = pattern.New(`^(\d{1,3}) (\([a-z]{1,4}\))\.(?:\s+|$)`)
	// "(a)(i) To report" begins two lists at once.
	doubleMarker  = pattern.New(`^(\(([a-z]{1,7}|\d{1,2})\))\((?:[a-z]{1,7}|\d{1,2})\)(?:\s|$)`)
	parenMarker   = pattern.New(`^\(([a-z]{1,7}|[A-Z]|\d{1,2})\)(?:\s+|$)`)
	sectionMarker = pattern.New(`^([A-Z]{1,6})\.(?:\s+|$)`)
	// "A.Lamps and wicks" has lost the space.
	gluedSection = pattern.New(`^([A-Z]{1,6})\.\p{Lu}\p{Ll}+ `)
	// Other languages: "a)" in French, Spanish and Russian, "(أ)" in Arabic,
	// full-width signs in Chinese, "12 - " and Arabic-Indic digits in Arabic.
	halfMarker    = pattern.New(`^([a-z]{1,4}|[а-я]|[1-9]\d?)\)(?:\s+|$)`)
	stopMarker    = pattern.New(`^([a-z]{1,4})\.(?:\s+\pL|$)`)
	otherMarker   = pattern.New(`^[（(]([а-я]|[أبجدهوزحطيكلمنسعفصق]|هـ|[a-z]{1,5}|\d{1,2})[)）](?:\s*)`)
	chineseMarker = pattern.New(`^(\d{1,3})[．、](?:\s*)`)
	arabicMarker  = pattern.New(`^(\d{1,3}|[٠-٩]{1,3}) ?[-–.](?: ?)`)
	bulletMarker  = pattern.New(`^(?:[•●▪◦‣⁃·]\s*|[–—-](?:\s+|$))`)
)

// CutMarker cuts the marker from the start of a paragraph and returns it with
// the rest. The marker's Style is None if there is none.
//
//	"12. Urges States"  → {Decimal 12 "12."}, "Urges States"
//	"(ii) To report;"   → {Roman 2 "(ii)"}, "To report;"
//	"II. Trade"         → {UpperRoman 2 "II."}, "Trade"
func CutMarker(text string) (Marker, string) {
	if !mayBeMarked(text) {
		return Marker{}, text
	}
	switch c := text[0]; {
	case c >= '1' && c <= '9':
		if digits, end, ok := cutDecimal(firstBytes(text, 40)); ok {
			return marker(Decimal, number(digits), text, text[:end], 0)
		}
		if m := dottedMarker.FindStringSubmatch(firstBytes(text, 40)); m != nil {
			return marker(Dotted, number(m[1]), text, m[0], 0)
		}
		if m := lettered.FindStringSubmatch(firstBytes(text, 40)); m != nil {
			return marker(Dotted, number(m[1]), text, m[0], 0)
		}
		if digits, end := cutGlued(text); end > 0 {
			return marker(Decimal, number(digits), text, text[:end], 0)
		}
	case c == '(':
		if m := parenMarker.FindStringSubmatch(firstBytes(text, 40)); m != nil {
			if style, value, other := readParen(m[1]); style != None {
				return marker(style, value, text, m[0], other)
			}
		}
		if m := doubleMarker.FindStringSubmatch(firstBytes(text, 40)); m != nil {
			if style, value, other := readParen(m[2]); style != None {
				return marker(style, value, text, m[1], other)
			}
		}
	case c >= 'A' && c <= 'Z':
		if m := sectionMarker.FindStringSubmatch(firstBytes(text, 40)); m != nil {
			if style, value, other := readCapital(m[1]); style != None {
				return marker(style, value, text, m[0], other)
			}
		}
		if m := gluedSection.FindStringSubmatch(firstBytes(text, 40)); m != nil {
			if style, value, other := readCapital(m[1]); style != None {
				return marker(style, value, text, m[1]+".", other)
			}
		}
	case c >= 0x80, c == '-':
		if m := bulletMarker.FindString(text); m != "" && (!isDash(m) || m == text || startsWord(text[len(m):])) {
			return marker(Bullet, 0, text, m, 0)
		}
	}
	// In no language is a marker longer, and each has a sign in it.
	if strings.ContainsAny(firstBytes(text, 12), "().-–（）．、") {
		return cutElsewhere(text)
	}
	return Marker{}, text
}

// isDash reports whether a bullet is a dash, which may stand in a sentence too.
func isDash(bullet string) bool { return strings.Trim(bullet, "–—- ") == "" }

// Dash reports whether a marker is a dash.
func (m Marker) Dash() bool { return m.Style == Bullet && isDash(m.Text) }

func startsWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

// MostMarker is the greatest number that CutMarker takes for a marker: one of more
// digits at the start of a line is likelier a year.
const MostMarker = 999

// cutDecimal cuts the commonest marker, "12.", with the space after it, and
// returns its digits and where it ends.
func cutDecimal(text string) (digits string, end int, ok bool) {
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	if n == 0 || n > 3 || n == len(text) || text[n] != '.' {
		return "", 0, false
	}
	end = n + 1
	for end < len(text) && strings.IndexByte(" \t\n\f\r", text[end]) >= 0 {
		end++
	}
	return text[:n], end, end > n+1 || end == len(text)
}

// cutGlued cuts a number that has lost its stop or the space after it, and
// returns its digits and where it ends, 0 if there is none: without the stop only
// the verb that opens an operative paragraph tells it from a figure.
//
//	"1.Urges States"  → "1", 2
//	"1Urges States"   → "1", 1
//	"1 ADOPTS the"    → "1", 2
//	"1 January 2024"  → "", 0
func cutGlued(text string) (digits string, end int) {
	const most = 3 // digits
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	if n == 0 || n > most {
		return "", 0
	}
	end = n
	if end < len(text) && text[end] == '.' {
		end++
		if capitalised(firstWord(text[end:])) {
			return text[:n], end
		}
	}
	for end < len(text) && (text[end] == ' ' || text[end] == '\t') {
		end++
	}
	if Open(text[end:]) != OpensOperative {
		return "", 0
	}
	return text[:n], end
}

func firstWord(text string) string {
	word, _, _ := strings.Cut(firstBytes(text, 40), " ")
	return strings.TrimRight(word, ",;:")
}

// mayBeMarked spares most paragraphs a closer look: a marker begins with a
// figure, a bracket or a character beyond ASCII, or with up to six letters and
// a sign after them.
func mayBeMarked(text string) bool {
	if text == "" {
		return false
	}
	switch c := text[0]; {
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return strings.ContainsAny(text[:min(7, len(text))], ".)")
	case '0' <= c && c <= '9', c == '(', c == '-':
		return true
	default:
		return c >= utf8.RuneSelf
	}
}

func marker(s Style, value int, text, matched string, other int) (Marker, string) {
	return Marker{Style: s, Value: value, Text: strings.TrimSpace(matched), Other: other}, text[len(matched):]
}

// readParen reads what stands between the brackets of "(a)", "(ii)", "(1)".
// Letters after "(z)" are doubled: "(aa)" is the 27th.
func readParen(s string) (style Style, value, other int) {
	switch c := s[0]; {
	case c >= '0' && c <= '9':
		return Digit, number(s), 0
	case c >= 'A' && c <= 'Z':
		return CapitalParen, int(c-'A') + 1, 0
	case len(s) == 1:
		return Letter, int(c-'a') + 1, RomanValue(s)
	case len(s) == 2 && s[0] == s[1] && s != "ii" && s != "xx":
		return Letter, 26 + int(c-'a') + 1, 0
	}
	if v := RomanValue(s); v > 0 {
		return Roman, v, 0
	}
	return None, 0, 0
}

// readCapital reads the letters of "A." and "II.".
func readCapital(s string) (style Style, value, other int) {
	roman := RomanValue(strings.ToLower(s))
	switch {
	case len(s) == 1 && roman > 0:
		return UpperLetter, int(s[0]-'A') + 1, roman
	case len(s) == 1:
		return UpperLetter, int(s[0]-'A') + 1, 0
	case roman > 0:
		return UpperRoman, roman, 0
	}
	return None, 0, 0
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

var romanDigits = map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50, 'c': 100}

// RomanValue returns the value of a small Roman number up to "cc", or 0 if s
// is not one in its usual spelling.
func RomanValue(s string) int {
	total := 0
	for i := 0; i < len(s); i++ {
		v := romanDigits[s[i]]
		if v == 0 {
			return 0
		}
		if i+1 < len(s) && romanDigits[s[i+1]] > v {
			v = -v
		}
		total += v
	}
	if total < 1 || total > 200 || romanText(total) != s {
		return 0
	}
	return total
}

func romanText(n int) string {
	var b strings.Builder
	for _, d := range []struct {
		value int
		text  string
	}{{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for n >= d.value {
			b.WriteString(d.text)
			n -= d.value
		}
	}
	return b.String()
}
