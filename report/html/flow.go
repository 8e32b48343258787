package html

import (
	"strings"

	"resdiff/report/view"
)

// flowItem is one thing in the flow of the text: exactly one field is set.
type flowItem struct {
	Row  *rowData
	Fold *foldedRows
	Stub *stub
}

// foldedRows is a run of paragraphs that are shown on demand.
type foldedRows struct {
	// Light is the one row of a change that is probably routine, which is folded under
	// what is left of it; nil for a run.
	Light           *rowData
	Summary, Labels string
	Rows            []rowData
}

// flowRow is a row or stub on its way into the flow.
type flowRow struct {
	row   *rowData
	stub  *stub
	shown view.Shown
	// quiet rows have nothing to say.
	quiet bool
}

// fold gathers runs of rows that are not to be read at once.
func (b *pageBuilder) fold(flow []flowRow) []flowItem {
	var out []flowItem
	var run []flowRow
	flush := func() {
		if len(run) > 0 {
			out = append(out, flowItem{Fold: foldOf(run)})
		}
		run = nil
	}
	for _, f := range flow {
		switch {
		case f.stub != nil:
			flush()
			out = append(out, flowItem{Stub: f.stub})
		case f.shown == view.Brief:
			flush()
			out = append(out, flowItem{Fold: &foldedRows{Light: f.row, Rows: []rowData{*f.row}}})
		case f.shown == view.Full, f.shown == view.Context:
			flush()
			out = append(out, flowItem{Row: f.row})
		default:
			run = append(run, f)
		}
	}
	flush()
	return out
}

func foldOf(run []flowRow) *foldedRows {
	f := &foldedRows{}
	unchanged := 0
	for _, r := range run {
		f.Rows = append(f.Rows, *r.row)
		if r.quiet {
			unchanged++
		}
	}
	var parts []string
	add := func(n int, one, many string) {
		if n > 0 {
			parts = append(parts, counted(n, one, many))
		}
	}
	add(unchanged, "paragraph unchanged", "paragraphs unchanged")
	add(len(run)-unchanged, "change not selected", "changes not selected")
	f.Summary = strings.Join(parts, ", ")
	f.Labels = f.Rows[0].name()
	if last := f.Rows[len(f.Rows)-1].name(); last != f.Labels {
		f.Labels = spanOfLabels(f.Rows[0], f.Rows[len(f.Rows)-1])
	}
	return f
}

// spanOfLabels is "OP4–OP10", or "OP3–OP9 → OP4–OP10" where they were renumbered.
func spanOfLabels(first, last rowData) string {
	to := firstOf(first.To, first.From) + "–" + firstOf(last.To, last.From)
	if first.Renumbered() || last.Renumbered() {
		return first.From + "–" + last.From + " → " + to
	}
	return to
}
