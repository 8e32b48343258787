package html

// flowItem is one thing in the flow of the text: exactly one field is set.
type flowItem struct {
	Row  *rowData
	Fold *foldedRows
	Stub *stub
}

// foldedRows is a run of paragraphs that are shown on demand.
type foldedRows struct {
	Summary, Labels string
	Rows            []rowData
}

// flowRow is a row or stub on its way into the flow.
type flowRow struct {
	row  *rowData
	stub *stub
	// quiet rows have nothing to say; unselected ones were not asked for.
	quiet, unselected bool
}

// fold gathers runs of rows that are not to be read at once, keeping as many
// unchanged paragraphs in sight around each change as the selection asks.
func (b *pageBuilder) fold(flow []flowRow) []flowItem {
	inSight := make([]bool, len(flow))
	for i, f := range flow {
		if f.quiet || f.unselected {
			continue
		}
		for j := max(0, i-b.opt.Selection.Context); j <= min(len(flow)-1, i+b.opt.Selection.Context); j++ {
			inSight[j] = inSight[j] || !flow[j].unselected
		}
	}
	var out []flowItem
	var run []flowRow
	flush := func() {
		if len(run) > 0 {
			out = append(out, flowItem{Fold: foldOf(run)})
		}
		run = nil
	}
	for i, f := range flow {
		switch {
		case f.stub != nil:
			flush()
			out = append(out, flowItem{Stub: f.stub})
		case inSight[i]:
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
	switch others := len(run) - unchanged; {
	case others == 0:
		f.Summary = counted(unchanged, "paragraph unchanged", "paragraphs unchanged")
	case unchanged == 0:
		f.Summary = counted(others, "change not selected", "changes not selected")
	default:
		f.Summary = counted(unchanged, "paragraph unchanged", "paragraphs unchanged") + ", " +
			counted(others, "change not selected", "changes not selected")
	}
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
