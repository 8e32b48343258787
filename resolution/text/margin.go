package text

import (
	"strconv"
	"strings"
	"unicode"

	"resdiff/internal/pattern"
)

// marginNumber is the number of a line before its text, or alone before an empty one.
var marginNumber = pattern.New(`^\s{0,12}(\d{1,4})(?:\s+(\S.*))?$`)

const (
	// leastNumbered is how many lines must have a number for it to be the margin's.
	leastNumbered = 6
	// numberedShare of the lines with a text, in hundredths, have one.
	numberedShare = 80
	// leastWithin is how many numbers must stand within a sentence: before the
	// numbered paragraphs of a text none does.
	leastWithin = 2
)

// dropMarginNumbers takes out the numbers that a draft prints in its margin, one more
// with each line.
//
//	" 11  The Harbour Council," | " 13  Recalling the lamps" | " 14  of the coast," → the numbers go
func dropMarginNumbers(raws []rawLine) []rawLine {
	last, texts, numbered, within := 0, 0, 0, 0
	before := "" // the text above
	rests := make([]string, len(raws))
	found := make([]bool, len(raws))
	for i, r := range raws {
		if strings.TrimSpace(r.text) == "" {
			continue
		}
		texts++
		m := marginNumber.FindStringSubmatch(r.text)
		if m == nil {
			continue
		}
		n := number(m[1])
		if n == 1 && r.page > 1 {
			last = 0 // each page counts anew
		}
		if n <= last || n > last+5 {
			continue
		}
		last = n
		numbered++
		found[i], rests[i] = true, m[2]
		if before != "" && ending(before) == open && unicode.IsLower(firstRune(m[2])) {
			within++
		}
		before = strings.TrimSpace(m[2])
	}
	if numbered < leastNumbered || numbered*100 < numberedShare*texts || within < leastWithin {
		return raws
	}
	out := make([]rawLine, len(raws))
	for i, r := range raws {
		if found[i] {
			at := strings.Index(r.text, rests[i])
			if rests[i] == "" {
				at = len(r.text)
			}
			// What stands right of the margin keeps its indent.
			r.text = strings.Repeat(" ", max(0, at-marginWidth(r.text))) + rests[i]
		}
		out[i] = r
	}
	return out
}

// marginWidth is how far the number in the margin of a line reaches, with the two
// blanks after it.
func marginWidth(text string) int {
	digits := strings.IndexFunc(text, unicode.IsDigit)
	return digits + len(strconv.Itoa(number(strings.Fields(text)[0]))) + len("  ")
}
