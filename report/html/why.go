package html

import (
	"strconv"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
)

// doubt marks a match that is more likely wrong than a reader would think, and
// names the partner that was considered and not taken.
func (b *pageBuilder) doubt(ch resdiff.Change) *doubtData {
	if !toCheck(ch) {
		return nil
	}
	d := &doubtData{Percent: view.Percent(ch.Confidence)}
	switch ch.Status {
	case diff.Added:
		d.Text = "It may have a counterpart that was not found"
	case diff.Dropped:
		d.Text = "It may live on in a counterpart that was not found"
	default:
		d.Text = "These may not be the same paragraph"
	}
	if r := ch.RunnerUp; r != nil {
		if r.Old >= 0 {
			d.RunnerUp = append(d.RunnerUp, link{b.rowOf(view.Old, r.Old), "old " + b.label(view.Old, r.Old)})
		}
		if r.New >= 0 {
			d.RunnerUp = append(d.RunnerUp, link{b.rowOf(view.New, r.New), "new " + b.label(view.New, r.New)})
		}
	}
	return d
}

// why gathers the evidence for a match, and where its paragraphs stand in the files.
func (b *pageBuilder) why(ch resdiff.Change) *whyData {
	w := &whyData{Title: "How it was paired", Confidence: view.Percent(ch.Confidence), Places: b.places(ch)}
	switch {
	case ch.Number == 0:
		return nil
	case len(ch.Old) == 0 || len(ch.New) == 0:
		if w.Places == "" {
			return nil
		}
		return &whyData{Title: "Where it stands", Places: w.Places}
	}
	for _, a := range ch.Anchors {
		w.Anchors = append(w.Anchors, anchorData{anchorWords(a.Kind), a.Text, view.Percent(a.Weight)})
	}
	return w
}

// places says where the paragraphs stand in the two files.
func (b *pageBuilder) places(ch resdiff.Change) string {
	var out []string
	for s, indices := range [][]int{view.Old: ch.Old, view.New: ch.New} {
		for _, i := range indices {
			span := view.Document(b.c, view.Side(s)).Paragraphs[i].Source
			at := ""
			if span.Page > 0 {
				at = ", page " + strconv.Itoa(span.Page)
			}
			if span.Line > 0 {
				at += ", line " + strconv.Itoa(span.Line)
			}
			if at != "" {
				out = append(out, [...]string{"old ", "new "}[s]+b.label(view.Side(s), i)+at)
			}
		}
	}
	return strings.Join(out, "; ")
}
