package pdf

// isRow tells whether a line is a row of a table: a wide gap parts its cells, and
// no number or letter of a paragraph stands before it.
//
//	"Atlantis          0.004" → true
//	"12.    Lights lamps"     → false
func (l *line) isRow() bool {
	for _, g := range l.gaps {
		if g.width >= cellGap*l.size && !labelled(l.text) {
			return true
		}
	}
	return false
}

// cellGap is the least gap, in ems, between two cells of a table.
const cellGap = 3.0

// isRows tells whether a paragraph is a row of a table.
func isRows(lines []*line) bool { return len(lines) == 1 && lines[0].isRow() }
