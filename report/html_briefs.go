package report

import (
	"sort"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// htmlBriefGroup are the changes that need eyes for one cause, the weightiest
// first; Rest are those that the page folds.
type htmlBriefGroup struct {
	Title       string
	N           int
	First, Rest []htmlBrief
}

// htmlBrief is one change in the list of those that need eyes.
type htmlBrief struct {
	ID, Name, Status, Reason string
	Number                   int
	Gist                     []htmlRun
	Lang, Dir                string
}

// firstBriefs is how many changes of a group the page lists before it folds the
// rest: three groups of it fill one screen or one side of paper.
const firstBriefs = 8

// briefGroups lists the changes that need eyes: what was reworded, which is
// easily missed, and what kept its words and says another thing, before what is
// gone and what is new, which anybody sees.
func (b *pageBuilder) briefGroups() []htmlBriefGroup {
	groups := []htmlBriefGroup{{Title: "Reworded"}, {Title: "Unchanged words, other meaning"}, {Title: "Gone"}, {Title: "New"}}
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
	var out []htmlBriefGroup
	for k, g := range groups {
		list := indices[k]
		sort.SliceStable(list, func(x, y int) bool {
			return b.urgency(b.c.Changes[list[x]]) < b.urgency(b.c.Changes[list[y]])
		})
		var briefs []htmlBrief
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
func (b *pageBuilder) urgency(ch diff.Change) int {
	part := 0
	for s, indices := range [][]int{oldEdition: ch.Old, newEdition: ch.New} {
		if len(indices) == 0 {
			continue
		}
		switch b.document(edition(s)).Paragraphs[indices[0]].Kind {
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

func (b *pageBuilder) brief(ch diff.Change) htmlBrief {
	x := htmlBrief{ID: b.idOf(ch), Number: ch.Number, Status: statusWords(ch)}
	x.Name = htmlRow{From: labelRange(b.labels(oldEdition, ch.Old)), To: labelRange(b.labels(newEdition, ch.New))}.name()
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
	e := newEdition
	if len(ch.New) == 0 {
		e = oldEdition
	}
	x.Lang, x.Dir = b.lang[e], b.dir[e]
	return x
}
