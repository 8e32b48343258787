package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// leastRows is the fewest lines in a row that end in a figure and are rows of a
// table, where no wide gap parts their cells.
const leastRows = 3

// lastFigure finds the figure at the end of a table's row.
var lastFigure = pattern.New(`^\p{Lu}.*[^\d\s/] (?:[–—-]?\d[\d., \x{a0}]*%?|[–—])$`)

// findRows marks the lines that are rows of a table, and the one above them that
// heads its columns.
//
//	"Member State     Percentage" | "Atlantis          0.004" → both
func findRows(lines []line, body int) []bool {
	rows := make([]bool, len(lines))
	for i := body; i < len(lines); {
		end := i
		wide := false
		for end < len(lines) && isRow(lines[end]) {
			wide = wide || len(lines[end].wide) > 0 || strings.HasPrefix(lines[end].text, rowSign)
			end++
		}
		if end == i || end-i < leastRows && !wide {
			i = max(end, i+1)
			continue
		}
		for k := i; k < end; k++ {
			rows[k] = true
		}
		if i > body && isColumnHead(lines[i-1]) && (i-1 == body || lines[i-2].closes() || rows[i-2]) {
			rows[i-1] = true
		}
		i = end
	}
	return rows
}

// cells reports whether lines are the cells of a table, each on a line of its own:
// so many lines so short are no heading, and no paragraph breaks off at each.
//
//	"Post" | "Level" | "Pilot" | "P-4" | "1" → true
func (g *gatherer) cells(lines []line) bool {
	const fewest = 5 // lines
	if len(lines) < fewest || form.Open(lines[0].text) != form.OpensUnknown {
		return false
	}
	short := 0
	for i, l := range lines[1:] {
		if g.far(lines[i]) && g.short(lines[i], l) {
			short++
		}
	}
	return short*5 >= (len(lines)-1)*4
}

// isRow reports whether a line looks like a row of a table: it begins with a
// capital letter and ends in a figure, and no number of a paragraph stands before it.
func isRow(l line) bool {
	if strings.HasPrefix(l.text, rowSign) {
		return true
	}
	if len(l.text) > 160 || !lastFigure.MatchString(l.text) {
		return false
	}
	m, _ := form.CutMarker(l.text)
	return m.Style == form.None && !form.DateLine(l.text) && form.Open(l.text) == form.OpensUnknown
}

// isColumnHead reports whether a line may head the columns of a table: it has no
// stop and few words, each with a capital letter but the small ones.
func isColumnHead(l line) bool {
	const longest = 60 // characters
	if ending(l.text) != open || utf8.RuneCountInString(l.text) > longest && len(l.wide) == 0 {
		return false
	}
	words := strings.Fields(l.text)
	capitals := 0
	for _, w := range words {
		if unicode.IsUpper(firstRune(w)) {
			capitals++
		}
	}
	return len(words) >= 2 && 3*capitals >= 2*len(words)
}

// dropRepeatedHeads takes out the heads of a table's columns that stand again at the
// top of a page.
func dropRepeatedHeads(lines []line, body int) (rest []line, taken []string) {
	rows := findRows(lines, body)
	heads := map[string]bool{}
	rest = make([]line, 0, len(lines))
	for i, l := range lines {
		head := rows[i] && !isRow(l)
		if head && heads[l.text] && i+1 < len(lines) && rows[i+1] {
			lines[i+1].broken = true
			taken = append(taken, l.text)
			continue
		}
		heads[l.text] = heads[l.text] || head
		rest = append(rest, l)
	}
	return rest, taken
}
