package pdf

import (
	"slices"
	"strconv"
	"strings"
)

const (
	// leastNumbered is how many lines in a row of a page must have the next number
	// in their margin for the numbers to be the lines' own.
	leastNumbered = 6
	// numberedShare of a page's lines must have one, or every fifth.
	numberedShare = 0.6
	// marginGap is the least gap, in ems, between such a number and the text.
	marginGap = 0.5
)

// takeMarginNumbers takes the numbers that stand before the lines of a page, one
// more with each, from its glyphs: the margin of a draft that is cited by line.
//
//	"11 The Harbour Council," | "12 Recalling the lamps" → the numbers go
func takeMarginNumbers(glyphs []glyph, lines []*line) []glyph {
	edge := marginEdge(lines)
	if edge == 0 {
		return glyphs
	}
	return slices.DeleteFunc(slices.Clone(glyphs), func(g glyph) bool {
		return g.x+g.width < edge && strings.Trim(g.text, "0123456789 ") == ""
	})
}

// marginEdge is where the text starts beside the numbers of its lines; 0 if the
// lines have none.
func marginEdge(lines []*line) float64 {
	last, count, edge := 0, 0, 0.0
	for _, l := range lines {
		first, rest, _ := strings.Cut(l.text, " ")
		if first == "" || first[0] > '9' { // as in nearly all lines, told without an error
			continue
		}
		n, err := strconv.Atoi(first)
		if err != nil || rest != "" && l.second-(l.x0+l.first) < marginGap*l.size {
			continue
		}
		if count > 0 && n != last+1 {
			if n <= last || n > last+5 {
				return 0
			}
		}
		last = n
		count++
		if rest != "" && (edge == 0 || l.second < edge) {
			edge = l.second
		}
	}
	if count < leastNumbered || float64(count) < numberedShare*float64(len(lines)) {
		return 0
	}
	return edge
}
