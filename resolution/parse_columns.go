package resolution

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// leastCells is the fewest paragraphs in a column that show that the table holds a
// resolution's text and no figures.
const leastCells = 3

// besideText finds the column of a table that stands beside the text and holds
// what delegations say of it, whatever its head: the cells of one column open and
// end as paragraphs of a resolution, hardly any of its own do. It returns 0 if the
// table, which is all of blocks, has none. A second column of paragraphs is
// another version or language of the text, and no remarks.
func besideText(blocks []layout.Block) int {
	type count struct{ paragraphs, cells int }
	byColumn := map[int]count{}
	last := 0
	for _, b := range blocks {
		c := byColumn[b.Style.Column]
		if b.Text != "" {
			c.cells++
		}
		if paragraphCell(b.Text) {
			c.paragraphs++
		}
		byColumn[b.Style.Column] = c
		last = max(last, b.Style.Column)
	}
	text, beside := 0, 0
	for column := 1; column <= last && column <= len(blocks); column++ {
		c := byColumn[column]
		switch {
		case c.paragraphs >= leastCells && 2*c.paragraphs > c.cells:
			if text > 0 {
				return 0
			}
			text = column
		case text > 0 && c.cells > 0 && 2*c.paragraphs < c.cells:
			if beside > 0 {
				return 0
			}
			beside = column
		}
	}
	return beside
}

// paragraphCell reports whether a cell opens, or is numbered, and ends as a paragraph.
func paragraphCell(text string) bool {
	m, rest := form.CutMarker(text)
	return (form.Open(rest) != form.OpensUnknown || m.Style == form.Decimal) && ending(rest) != unfinished
}

// tableEnd returns where the table ends whose first cell is blocks[i].
func tableEnd(blocks []layout.Block, i int) int {
	for i < len(blocks) && blocks[i].Style.Table {
		i++
	}
	return i
}

// columnHead reports whether a cell is the head of a column of remarks by its words.
func columnHead(b layout.Block) bool {
	return b.Style.Column > 1 && commentHeads[strings.ToLower(strings.Trim(b.Text, " :"))]
}
