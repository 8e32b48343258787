package report

import (
	"strconv"
	"strings"

	"resdiff/diff"
)

// doubt marks a match that is more likely wrong than a reader would think, and
// names the partner that was considered and not taken.
func (b *pageBuilder) doubt(ch diff.Change) *htmlDoubt {
	if !toCheck(ch) {
		return nil
	}
	d := &htmlDoubt{Percent: percent(ch.Confidence)}
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
			d.RunnerUp = append(d.RunnerUp, htmlLink{b.rowOf(oldEdition, r.Old), "old " + b.label(oldEdition, r.Old)})
		}
		if r.New >= 0 {
			d.RunnerUp = append(d.RunnerUp, htmlLink{b.rowOf(newEdition, r.New), "new " + b.label(newEdition, r.New)})
		}
	}
	return d
}

// why gathers the evidence for a match: confidence, anchors, and every phrase
// that changed with its kind and rule.
func (b *pageBuilder) why(ch diff.Change) *htmlWhy {
	if ch.Number == 0 {
		return nil
	}
	w := &htmlWhy{Confidence: percent(ch.Confidence), Places: b.places(ch)}
	for _, a := range ch.Anchors {
		w.Anchors = append(w.Anchors, htmlAnchor{anchorWords(a.Kind), a.Text, percent(a.Weight)})
	}
	if ch.Status == diff.Amended {
		w.Edits = b.editList(ch)
	}
	return w
}

// editList lists the phrases that changed, each replacement on one line.
func (b *pageBuilder) editList(ch diff.Change) []htmlEdit {
	var out []htmlEdit
	pairs := map[int]int{}
	for _, e := range ch.Edits {
		if e.Op == diff.Equal {
			continue
		}
		k, paired := pairs[e.Pair]
		if e.Pair == 0 || !paired {
			k = len(out)
			out = append(out, htmlEdit{})
			if e.Pair != 0 {
				pairs[e.Pair] = k
			}
		}
		x := &out[k]
		x.Kind = firstOf(x.Kind, kindWords(e.Kind))
		x.Rule = firstOf(x.Rule, e.Rule)
		words := b.run(e, newEdition).Pieces
		if e.Op == diff.Delete {
			x.Old = append(x.Old, words...)
		} else {
			x.New = append(x.New, words...)
		}
	}
	return out
}

// places says where the paragraphs stand in the two files.
func (b *pageBuilder) places(ch diff.Change) string {
	var out []string
	for s, indices := range [][]int{oldEdition: ch.Old, newEdition: ch.New} {
		for _, i := range indices {
			span := b.document(edition(s)).Paragraphs[i].Source
			at := ""
			if span.Page > 0 {
				at = ", page " + strconv.Itoa(span.Page)
			}
			if span.Line > 0 {
				at += ", line " + strconv.Itoa(span.Line)
			}
			if at != "" {
				out = append(out, [...]string{"old ", "new "}[s]+b.label(edition(s), i)+at)
			}
		}
	}
	return strings.Join(out, "; ")
}
