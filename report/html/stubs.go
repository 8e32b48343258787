package html

import (
	"strconv"
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/report/view"
)

// stub stands at a place that a paragraph left, or where a part of a
// change stands that is shown elsewhere.
type stub struct {
	ID, Label, Text string
	Link            link
}

// stubs are the signposts of the page, by the index of the change after which
// each stands; -1 for the start.
func (b *pageBuilder) stubs() map[int][]stub {
	out := map[int][]stub{}
	for i, r := range b.v.Rows {
		ch := r.Change
		if len(ch.Old) == 0 || len(ch.New) == 0 || ch.Number == 0 {
			continue
		}
		link := link{b.idOf(ch), "change " + strconv.Itoa(ch.Number)}
		for k, o := range ch.Old {
			if k > 0 && o == ch.Old[k-1]+1 || k == 0 && !r.Moved {
				continue
			}
			text := "moved to " + labelRange(b.labels(view.New, ch.New))
			if ch.Relation == align.Merge {
				text = "went into " + labelRange(b.labels(view.New, ch.New))
			}
			at := b.placeBefore(view.Old, o, i)
			out[at] = append(out[at], stub{stubID(ch, view.Old, k), "old " + b.label(view.Old, o), text, link})
		}
		for k, n := range ch.New {
			if k == 0 || n == ch.New[k-1]+1 {
				continue
			}
			at := b.placeBefore(view.New, n, i)
			text := "comes from " + labelRange(b.labels(view.Old, ch.Old)) + ", shown there"
			out[at] = append(out[at], stub{stubID(ch, view.New, k), "new " + b.label(view.New, n), text, link})
		}
	}
	return out
}

func stubID(ch resdiff.Change, s view.Side, k int) string {
	return "c" + strconv.Itoa(ch.Number) + "-" + s.String()[:1] + strconv.Itoa(k+1)
}

// placeBefore is the index of the change that shows the nearest earlier
// paragraph that kept its place, other than change i itself; -1 for none.
func (b *pageBuilder) placeBefore(s view.Side, paragraph, i int) int {
	for p := paragraph - 1; p >= 0; p-- {
		at := b.changes[s][p]
		if at != i && (s == view.New || !b.c.Changes[at].Moved) {
			return at
		}
	}
	return -1
}

// notices say of a row where its paragraphs came from, and what became of the
// section that a heading opens.
func (b *pageBuilder) notices(r view.Row) []notice {
	var out []notice
	ch := r.Change
	if ch.Number > 0 && len(ch.Old) > 0 && len(ch.New) > 0 {
		for k, o := range ch.Old {
			if k > 0 && o == ch.Old[k-1]+1 || k == 0 && !r.Moved {
				continue
			}
			stood := "Stood "
			if len(ch.Old) > 1 {
				stood = b.label(view.Old, o) + " stood "
			}
			asItem, _ := view.Levels(b.c.Old.Paragraphs[o], b.c.New.Paragraphs[ch.New[0]])
			out = append(out, notice{stood + view.Stand(b.c.Old, o) + view.Part(b.c.Old, o) + asItem + ": ", []link{{stubID(ch, view.Old, k), "old place of " + b.label(view.Old, o)}}})
		}
		for k, n := range ch.New {
			if k > 0 && n != ch.New[k-1]+1 {
				out = append(out, notice{b.label(view.New, n) + " stands further on: ", []link{{stubID(ch, view.New, k), "its place"}}})
			}
		}
	}
	for _, p := range r.Joins {
		out = append(out, notice{strings.ToUpper(p.Says[:1]) + p.Says[1:] + " ", []link{{b.rowOf(p.Side, p.Paragraph), p.Name}}})
	}
	if b.isHeading(ch) {
		out = append(out, b.sectionNotices(ch)...)
	}
	return out
}
