package html

import (
	"resdiff"
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/report/view"
)

// Doubt marks a match that is more likely wrong than a reader would think, and
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

// Why gathers the evidence for a match: confidence, anchors, and every phrase
// that changed with its kind and rule.
func (b *pageBuilder) why(ch resdiff.Change) *whyData {
	if ch.Number == 0 {
		return nil
	}
	w := &whyData{Confidence: view.Percent(ch.Confidence), Places: b.places(ch)}
	for _, a := range ch.Anchors {
		w.Anchors = append(w.Anchors, anchorData{anchorWords(a.Kind), a.Text, view.Percent(a.Weight)})
	}
	if ch.Status == diff.Amended {
		w.Edits = b.editList(ch)
	}
	return w
}

// editList lists the phrases that changed, each replacement on one line.
func (b *pageBuilder) editList(ch resdiff.Change) []editData {
	var out []editData
	pairs := map[int]int{}
	for _, e := range ch.Edits {
		if e.Op == diff.Equal {
			continue
		}
		k, paired := pairs[e.Pair]
		if e.Pair == 0 || !paired {
			k = len(out)
			out = append(out, editData{})
			if e.Pair != 0 {
				pairs[e.Pair] = k
			}
		}
		x := &out[k]
		x.Kind = firstOf(x.Kind, kindWords(e.Kind))
		x.Rule = firstOf(x.Rule, e.Rule)
		words := b.run(e, view.New).Pieces
		if e.Op == diff.Delete {
			x.Old = append(x.Old, words...)
		} else {
			x.New = append(x.New, words...)
		}
	}
	return out
}

// Places says where the paragraphs stand in the two files.
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
