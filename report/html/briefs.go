package html

import (
	"resdiff"
	"sort"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// briefGroup are the changes that need eyes for one cause, the weightiest
// first; Rest are those that the page folds.
type briefGroup struct {
	Title       string
	N           int
	First, Rest []brief
}

// brief is one change in the list of those that need eyes.
type brief struct {
	ID, Name, Status, Reason string
	Number                   int
	Gist                     []textRun
	Lang, Dir                string
}

// firstBriefs is how many changes of a group the page lists before it folds the
// rest: three groups of it fill one screen or one side of paper.
const firstBriefs = 8

// briefGroups lists the changes that need eyes: what was reworded, which is
// easily missed, and what kept its words and says another thing, before what is
// gone and what is new, which anybody sees.
func (b *pageBuilder) briefGroups() []briefGroup {
	groups := []briefGroup{{Title: "Reworded"}, {Title: "Unchanged words, other meaning"}, {Title: "Gone"}, {Title: "New"}}
	indices := make([][]int, len(groups))
	for i, ch := range b.c.Changes {
		if ch.Attention != diff.Substantive || ch.Number == 0 {
			continue
		}
		k := 0
		switch ch.Status {
		case diff.Unchanged:
			k = 1
		case diff.Dropped:
			k = 2
		case diff.Added:
			k = 3
		}
		indices[k] = append(indices[k], i)
	}
	var out []briefGroup
	for k, g := range groups {
		list := indices[k]
		sort.SliceStable(list, func(x, y int) bool {
			return b.urgency(b.c.Changes[list[x]]) < b.urgency(b.c.Changes[list[y]])
		})
		var briefs []brief
		for _, i := range list {
			briefs = append(briefs, b.brief(b.c.Changes[i]))
		}
		if g.N = len(briefs); g.N > 0 {
			g.First = briefs[:min(firstBriefs, g.N)]
			g.Rest = briefs[len(g.First):]
			out = append(out, g)
		}
	}
	return out
}

// urgency ranks a change among those that need eyes for the same cause, 0
// first. Operative paragraphs come before preambular ones and both before
// headings; within each, verbs that grew stronger or weaker, then what a
// delegate asks first.
func (b *pageBuilder) urgency(ch resdiff.Change) int {
	part := 0
	for s, indices := range [][]int{view.Old: ch.Old, view.New: ch.New} {
		if len(indices) == 0 {
			continue
		}
		switch view.Document(b.c, view.Side(s)).Paragraphs[indices[0]].Kind {
		case resolution.Preambular:
			part = 1
		case resolution.Heading:
			part = 2
		case resolution.Operative, resolution.Annex:
			part = 0
		}
	}
	rank := 1 + ch.Rank
	if ch.Verb.Shift == diff.Stronger || ch.Verb.Shift == diff.Weaker {
		rank = 0
	}
	const ranks = 16 // more than there are
	return part*ranks + rank
}

func (b *pageBuilder) brief(ch resdiff.Change) brief {
	x := brief{ID: b.idOf(ch), Number: ch.Number, Status: statusWords(ch)}
	x.Name = rowData{From: labelRange(b.labels(view.Old, ch.Old)), To: labelRange(b.labels(view.New, ch.New))}.name()
	if len(ch.Reasons) > 0 && ch.Status != diff.Added && ch.Status != diff.Dropped {
		// The words that a reason quotes stand before it already.
		x.Reason = ch.Reasons[0]
		if ch.Status == diff.Amended {
			x.Reason, _, _ = strings.Cut(x.Reason, ": “")
		}
	}
	if ch.Relation != align.OneToOne && ch.Status == diff.Amended {
		x.Status = tagWords(ch)[0]
	}
	x.Gist = b.gist(ch)
	e := view.New
	if len(ch.New) == 0 {
		e = view.Old
	}
	x.Lang, x.Dir = b.lang[e], b.dir[e]
	return x
}
