package text

import (
	"strconv"
	"strings"
	"unicode"
)

// marginNumber cuts the number of a line off its text, or reads one that stands alone.
//
//	"  12  Recalling the lamps" → "12", "Recalling the lamps"
func marginNumber(line string) (digits, text string, ok bool) {
	const margin, most = 12, 4 // blanks, digits
	bare := strings.TrimLeft(line, asciiSpaces)
	rest := strings.TrimLeft(bare, "0123456789")
	digits = bare[:len(bare)-len(rest)]
	if len(line)-len(bare) > margin || digits == "" || len(digits) > most {
		return "", "", false
	}
	text = strings.TrimLeft(rest, asciiSpaces)
	return digits, text, rest == "" || text != "" && len(text) < len(rest)
}

const asciiSpaces = " \t\n\f\r"

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
		digits, text, ok := marginNumber(r.text)
		if !ok {
			continue
		}
		n := number(digits)
		if n == 1 && r.page > 1 {
			last = 0 // each page counts anew
		}
		if n <= last || n > last+5 {
			continue
		}
		last = n
		numbered++
		found[i], rests[i] = true, text
		if before != "" && ending(before) == open && unicode.IsLower(firstRune(text)) {
			within++
		}
		before = strings.TrimSpace(text)
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
