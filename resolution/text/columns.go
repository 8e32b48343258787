package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// leastColumn is the fewest lines of a page that make two columns.
	leastColumn = 8
	// columnShare of a page's lines, in hundredths, keep the gutter clear.
	columnShare = 80
	// fullColumn is how much of its column, in hundredths, the left text of the
	// lines takes in the middle of all: the cells of a table take less.
	fullColumn = 60
)

// splitColumns puts the columns of each page that has two one under the other: a
// laid-out extraction has them side by side.
//
//	"Recalling the lamps,     1. Lights them;" → "Recalling the lamps," ... "1. Lights them;"
func splitColumns(raws []rawLine) []rawLine {
	var out []rawLine
	for from := 0; from < len(raws); {
		end := from
		for end < len(raws) && raws[end].page == raws[from].page {
			end++
		}
		page := raws[from:end]
		if at := gutter(page); at > 0 {
			page = unfold(page, at)
		}
		if out == nil && end == len(raws) {
			return page
		}
		out = append(out, page...)
		from = end
	}
	return out
}

// unfold puts what stands left of a gutter before what stands right of it. A line
// that crosses it parts what stands above it from what stands below.
func unfold(page []rawLine, at int) []rawLine {
	var out, right []rawLine
	flush := func() {
		if len(right) > 0 {
			right[0].broken = true
			out = append(out, right...)
			right = nil
		}
	}
	for _, r := range page {
		runes := []rune(r.text)
		if len(runes) > at && !clearAt(runes, at) {
			flush()
			out = append(out, r)
			continue
		}
		head, tail := r, r
		head.text, tail.text = string(runes[:min(at, len(runes))]), string(runes[min(at, len(runes)):])
		out, right = append(out, head), append(right, tail)
	}
	flush()
	return out
}

// clearAt reports whether two blanks or more stand before a column of a line.
func clearAt(line []rune, at int) bool {
	return at >= 2 && unicode.IsSpace(line[at-1]) && unicode.IsSpace(line[at-2])
}

// hasGap reports whether two blanks or more may stand side by side in a line.
func hasGap(line string) bool {
	before := false
	for i := 0; i < len(line); {
		r, size := rune(line[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(line[i:])
		}
		space := r <= ' ' || r > utf8.RuneSelf && unicode.IsSpace(r)
		if space && before {
			return true
		}
		before, i = space, i+size
	}
	return false
}

// gutter finds the column at which the right one of two columns of text starts on a
// page, 0 if there is one column.
func gutter(page []rawLine) int {
	starts := map[int]int{}
	lines := 0
	for _, r := range page {
		if strings.TrimSpace(r.text) == "" {
			continue
		}
		lines++
		if !hasGap(r.text) {
			continue
		}
		runes := []rune(r.text)
		for i := 3; i < len(runes); i++ {
			if !unicode.IsSpace(runes[i]) && clearAt(runes, i) && strings.TrimSpace(string(runes[:i])) != "" {
				starts[i]++
			}
		}
	}
	at, most := 0, 0
	for i, n := range starts {
		if n > most || n == most && i < at {
			at, most = i, n
		}
	}
	if most < leastColumn || lines < leastColumn {
		return 0
	}
	texts := make([][]rune, 0, lines)
	for _, r := range page {
		if strings.TrimSpace(r.text) != "" {
			texts = append(texts, []rune(r.text))
		}
	}
	clear, wrapped := 0, 0
	var left []int
	for _, t := range texts {
		switch {
		case len(t) <= at:
			clear++
		case clearAt(t, at):
			clear++
			head := strings.TrimSpace(string(t[:at]))
			if head == "" {
				continue
			}
			left = append(left, utf8.RuneCountInString(head))
			if unicode.IsLower(firstRune(strings.TrimSpace(string(t[at:])))) {
				wrapped++
			}
		}
	}
	slices.Sort(left)
	// A column of text goes on from line to line: many begin with a small letter.
	if clear*100 < columnShare*len(texts) || len(left) < leastColumn || left[len(left)/2]*100 < fullColumn*at || wrapped*4 < len(left) {
		return 0
	}
	return at
}
