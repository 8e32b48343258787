package terminal

import (
	"slices"
	"strings"

	"resdiff/internal/typeset"
	"resdiff/report/view"
)

// sideBySide reports whether old and new text stand in two columns.
func (t *terminal) sideBySide() bool {
	return t.screen.SideBySide && t.width >= LeastSideBySide
}

// columns prints a change's old text on the left and its new text on the right,
// row by row.
func (t *terminal) columns(r view.Row) {
	const between = " │ "
	width := (t.width - gutter - typeset.Width(between)) / 2
	old := columnLines(t.oneSide(r.Change, view.Old), width)
	new := columnLines(t.oneSide(r.Change, view.New), width)
	for i := range max(len(old), len(new)) {
		var left, right typeset.Line
		if i < len(old) {
			left = old[i]
		}
		if i < len(new) {
			right = new[i]
		}
		lead := typeset.Line{run("   ", plainText)}
		if marked(left) || marked(right) {
			lead = typeset.Line{run(sign(r), signStyle(r)), run("  ", plainText)}
		}
		gap := typeset.Line{run(strings.Repeat(" ", width-left.Width()), plainText), run(between, faintText)}
		t.line(slices.Concat(lead, left, gap, right))
	}
}

// columnLines wraps blocks one below the other, each after its label.
func columnLines(blocks []block, width int) []typeset.Line {
	var out []typeset.Line
	for _, b := range blocks {
		runs := b.runs
		if b.label != "" {
			runs = append([]typeset.Run{run(b.label+" ", strongText)}, runs...)
		}
		out = append(out, typeset.Wrap(runs, width)...)
	}
	return out
}
