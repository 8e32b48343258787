package report

import (
	"sort"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// htmlGlance is the year in one look.
type htmlGlance struct {
	Headline string
	Counts   []htmlCount
	Bar      []htmlBarPart
	// Carried is the roll-over index as a percentage.
	Carried string
	// First are the changes that need eyes first, Rest the other ones that
	// need eyes, Total their number.
	First, Rest []htmlBrief
	Total       int
}

// htmlCount is one figure of the summary; Filter is the filter that shows it.
type htmlCount struct {
	N                  int
	Word, Sign, Filter string
}

// htmlBarPart is a part of the bar of all paragraphs, in units of its width.
type htmlBarPart struct {
	Class, Word string
	N           int
	X, Width    float64
}

// htmlBrief is one change in the list of those that need eyes.
type htmlBrief struct {
	ID, Name, Status, Reason string
	Number                   int
	Gist                     []htmlRun
	Lang, Dir                string
}

// firstBriefs is how many changes the page lists before it folds the list: about
// what a person reads at one sitting, and half a page on paper.
const firstBriefs = 15

func (b *pageBuilder) glance() htmlGlance {
	s := b.c.Summary
	g := htmlGlance{Carried: percent(s.Carried)}
	routine := 0
	for _, ch := range b.c.Changes {
		switch ch.Attention {
		case diff.Substantive:
			g.Total++
		case diff.Routine:
			routine++
		}
	}
	for _, x := range []htmlCount{
		{s.Amended, "amended", "±", "amended"}, {s.Added, "added", "+", "added"}, {s.Dropped, "dropped", "−", "dropped"},
		{s.Moved, "moved", "⇅", "moved"}, {s.Split, "split", "⋔", "split"}, {s.Merged, "merged", "⋎", "merged"},
	} {
		if x.N > 0 {
			g.Counts = append(g.Counts, x)
		}
	}
	g.Counts = append(g.Counts, htmlCount{s.Unchanged, "unchanged", "=", ""})
	g.Headline = headline(s)
	g.Bar = b.bar()
	briefs := b.briefs()
	g.First = briefs[:min(firstBriefs, len(briefs))]
	g.Rest = briefs[len(g.First):]
	return g
}

// headline says the comparison in one sentence.
func headline(s diff.Summary) string {
	var parts []string
	if s.Amended > 0 {
		parts = append(parts, strconv.Itoa(s.Amended)+" amended: "+amendedLine(s))
	}
	var rest []string
	for _, x := range []struct {
		n    int
		word string
	}{{s.Added, "added"}, {s.Dropped, "dropped"}, {s.Moved, "moved"}} {
		if x.n > 0 {
			rest = append(rest, strconv.Itoa(x.n)+" "+x.word)
		}
	}
	if len(rest) > 0 {
		parts = append(parts, strings.Join(rest, ", "))
	}
	if len(parts) == 0 && s.Split+s.Merged == 0 {
		return "No differences: the two texts say the same."
	}
	return strings.Join(append(parts, strconv.Itoa(s.Unchanged)+" unchanged"), "; ") + "."
}

// bar is all paragraphs of the pair in one bar, by what became of them.
func (b *pageBuilder) bar() []htmlBarPart {
	parts := []htmlBarPart{
		{Class: "eyes", Word: "amended, needs eyes"}, {Class: "added", Word: "added"}, {Class: "dropped", Word: "dropped"},
		{Class: "routine", Word: "amended, routine"}, {Class: "unchanged", Word: "unchanged"},
	}
	total := 0
	for _, ch := range b.c.Changes {
		k := 4
		switch {
		case ch.Status == diff.Added:
			k = 1
		case ch.Status == diff.Dropped:
			k = 2
		case ch.Attention == diff.Substantive:
			k = 0
		case ch.Status == diff.Amended:
			k = 3
		}
		parts[k].N++
		total++
	}
	x := 0.0
	var out []htmlBarPart
	for _, p := range parts {
		if p.N > 0 {
			p.X, p.Width = x, 1000*float64(p.N)/float64(total)
			x += p.Width
			out = append(out, p)
		}
	}
	return out
}

// briefs lists the changes that need eyes: what binds before what explains,
// within that by weight, then in document order.
func (b *pageBuilder) briefs() []htmlBrief {
	var indices []int
	for i, ch := range b.c.Changes {
		if ch.Attention == diff.Substantive && ch.Number > 0 {
			indices = append(indices, i)
		}
	}
	sort.SliceStable(indices, func(x, y int) bool {
		return b.urgency(b.c.Changes[indices[x]]) < b.urgency(b.c.Changes[indices[y]])
	})
	var out []htmlBrief
	for _, i := range indices {
		out = append(out, b.brief(b.c.Changes[i]))
	}
	return out
}

// urgency ranks a change among those that need eyes, 0 first. Operative
// paragraphs come before preambular ones and both before headings; within
// each, verbs that grew stronger or weaker, then paragraphs dropped and added,
// then hedges, actors, terms and figures, then any other wording.
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
	rank := 4
	switch {
	case ch.Verb.Shift == diff.Stronger, ch.Verb.Shift == diff.Weaker:
		rank = 0
	case ch.Status == diff.Dropped:
		rank = 1
	case ch.Status == diff.Added:
		rank = 2
	case ch.Verb.Shift != diff.Same, b.has(ch, diff.Hedge), b.has(ch, diff.Actor), b.has(ch, diff.Term), b.has(ch, diff.Figure):
		rank = 3
	}
	return part*10 + rank
}

func (b *pageBuilder) has(ch diff.Change, k diff.Kind) bool {
	for _, e := range ch.Edits {
		if e.Kind == k && e.Rule == "" {
			return true
		}
	}
	return false
}

func (b *pageBuilder) brief(ch diff.Change) htmlBrief {
	x := htmlBrief{ID: b.idOf(ch), Number: ch.Number, Status: statusWords(ch)}
	x.Name = htmlRow{From: labelRange(b.labels(oldEdition, ch.Old)), To: labelRange(b.labels(newEdition, ch.New))}.name()
	if len(ch.Reasons) > 0 && ch.Status == diff.Amended {
		x.Reason = ch.Reasons[0]
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
