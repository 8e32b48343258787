package report

import (
	"strconv"

	"resdiff/align"
	"resdiff/diff"
)

// htmlStub stands at a place that a paragraph left, or where a part of a
// change stands that is shown elsewhere.
type htmlStub struct {
	ID, Label, Text string
	Link            htmlLink
}

// stubs are the signposts of the page, by the index of the change after which
// each stands; -1 for the start.
func (b *pageBuilder) stubs() map[int][]htmlStub {
	out := map[int][]htmlStub{}
	for i, ch := range b.c.Changes {
		if len(ch.Old) == 0 || len(ch.New) == 0 || ch.Number == 0 {
			continue
		}
		link := htmlLink{b.idOf(ch), "change " + strconv.Itoa(ch.Number)}
		for k, o := range ch.Old {
			if k > 0 && o == ch.Old[k-1]+1 || k == 0 && !ch.Moved {
				continue
			}
			text := "moved to " + labelRange(b.labels(newEdition, ch.New))
			if ch.Relation == align.Merge {
				text = "went into " + labelRange(b.labels(newEdition, ch.New))
			}
			at := b.placeBefore(oldEdition, o, i)
			out[at] = append(out[at], htmlStub{stubID(ch, oldEdition, k), "old " + b.label(oldEdition, o), text, link})
		}
		for k, n := range ch.New {
			if k == 0 || n == ch.New[k-1]+1 {
				continue
			}
			at := b.placeBefore(newEdition, n, i)
			text := "comes from " + labelRange(b.labels(oldEdition, ch.Old)) + ", shown there"
			out[at] = append(out[at], htmlStub{stubID(ch, newEdition, k), "new " + b.label(newEdition, n), text, link})
		}
	}
	return out
}

func stubID(ch diff.Change, s edition, k int) string {
	return "c" + strconv.Itoa(ch.Number) + "-" + s.letter() + strconv.Itoa(k+1)
}

// placeBefore is the index of the change that shows the nearest earlier
// paragraph that kept its place, other than change i itself; -1 for none.
func (b *pageBuilder) placeBefore(s edition, paragraph, i int) int {
	for p := paragraph - 1; p >= 0; p-- {
		at := b.changes[s][p]
		if at != i && (s == newEdition || !b.c.Changes[at].Moved) {
			return at
		}
	}
	return -1
}

// notices say of a row where its paragraphs came from, and what became of the
// section that a heading opens.
func (b *pageBuilder) notices(ch diff.Change) []htmlNotice {
	var out []htmlNotice
	if ch.Number > 0 && len(ch.Old) > 0 && len(ch.New) > 0 {
		for k, o := range ch.Old {
			if k > 0 && o == ch.Old[k-1]+1 || k == 0 && !ch.Moved {
				continue
			}
			out = append(out, htmlNotice{"Stood " + stand(b.c.Old, o) + part(b.c.Old, o) + ": ", []htmlLink{{stubID(ch, oldEdition, k), "old place of " + b.label(oldEdition, o)}}})
		}
		for k, n := range ch.New {
			if k > 0 && n != ch.New[k-1]+1 {
				out = append(out, htmlNotice{b.label(newEdition, n) + " stands further on: ", []htmlLink{{stubID(ch, newEdition, k), "its place"}}})
			}
		}
	}
	if b.isHeading(ch) {
		out = append(out, b.sectionNotices(ch)...)
	}
	return out
}
