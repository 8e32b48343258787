package text

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// ornament is a line of asterisks or dashes that parts passages.
var ornament = pattern.New(`^(?:[*–—-] ?){2,}$`)

func isOrnament(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return len(s) < 60 && strings.ContainsRune("*-–—", r) && ornament.MatchString(s)
}

var pageNumber = pattern.New(`^(\d{1,3})/(\d{1,3})$`)

// pagesIn reads the number of all pages from a segment such as "2/15"; "" if it is none.
func pagesIn(seg string) string {
	if len(seg) > len("123/456") {
		return ""
	}
	m := pageNumber.FindStringSubmatch(seg)
	if m == nil || number(m[1]) > number(m[2]) {
		return ""
	}
	return m[2]
}

// letters keeps the letters and digits of s, in small letters.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// segments cuts a line where columns part, and a symbol off its ends.
//
//	"A/RES/78/15    Ports and harbours" → "A/RES/78/15", "Ports and harbours"
//	"Ports and harbours A/RES/78/15"    → "Ports and harbours", "A/RES/78/15"
func segments(l line) []string {
	if form.JobNumber(l.text) {
		return []string{l.text}
	}
	var segs []string
	at := 0
	for _, w := range append(slices.Clone(l.wide), len(l.text)) {
		seg := strings.TrimSpace(l.text[at:w])
		at = w
		if _, ok := form.Symbol(seg); ok {
			segs = append(segs, seg)
			continue
		}
		if first, rest, ok := strings.Cut(seg, " "); ok && isEdge(first) {
			segs = append(segs, first)
			seg = rest
		}
		if i := lastEdge(seg); i > 0 {
			segs = append(segs, seg[:i], seg[i+1:])
		} else if seg != "" {
			segs = append(segs, seg)
		}
	}
	return segs
}

// lastEdge returns the place of the space before a symbol at the end of a
// segment, which may have a space in it, as in "S/RES/2719 (2023)"; 0 if there is
// none.
func lastEdge(seg string) int {
	i := strings.LastIndexByte(seg, ' ')
	if i > 0 && isEdge(seg[i+1:]) {
		return i
	}
	if i > 0 && strings.HasSuffix(seg, ")") && seg[i+1] == '(' {
		if k := strings.LastIndexByte(seg[:i], ' '); k > 0 && isEdge(seg[k+1:]) {
			return k
		}
	}
	return 0
}

// isEdge reports whether a word may stand at the end of a running head's line
// without a gap before it.
func isEdge(word string) bool {
	_, symbol := form.Symbol(word)
	return symbol
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

func mostFrequent(list []string) string {
	count, best := map[string]int{}, ""
	for _, s := range list {
		if count[s]++; best == "" || count[s] > count[best] {
			best = s
		}
	}
	return best
}

// mastheadTitles returns the title and the agenda item's subject from the
// lines of a masthead, as letters and digits.
func mastheadTitles(lines []line) []string {
	var titles []string
	for i := range lines {
		text := lines[i].text
		if _, title, ok := form.NumberTitle(text); ok {
			text = title
		} else if i == 0 {
			continue
		} else if _, ok := form.AgendaItem(lines[i-1].text); !ok {
			continue
		}
		const most = 10 // lines of a title
		for k := i + 1; k < min(i+most, len(lines)); k++ {
			next := lines[k].text
			if _, organ := form.Organ(next); organ || form.AdoptedLine(next) || strings.HasPrefix(next, "[") {
				break
			}
			text += " " + next
		}
		if t := letters(text); t != "" {
			titles = append(titles, t)
		}
	}
	return titles
}
