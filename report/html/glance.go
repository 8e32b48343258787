package html

import (
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/report/view"
)

// glanceData is the year in one look.
type glanceData struct {
	Headline string
	// Title is the new title with what changed marked, where that is news.
	Title     []textRun
	Lang, Dir string
	// Adoption says how the two were adopted, where that differs.
	Adoption string
	Counts   []countData
	Bar      []barPart
	// Carried is the roll-over index as a percentage.
	Carried string
	// Eyes are the changes that need eyes, grouped.
	Eyes []briefGroup
}

// countData is one figure of the summary; Filter is the filter that shows it.
type countData struct {
	N                  int
	Word, Sign, Filter string
}

// barPart is a part of the bar of all paragraphs, in units of its width.
type barPart struct {
	Class, Word string
	N           int
	X, Width    float64
}

func (b *pageBuilder) glance() glanceData {
	s := b.c.Summary
	g := glanceData{Carried: view.Percent(s.Carried)}
	for _, x := range []countData{
		{s.Amended, "amended", "±", "amended"}, {s.Added, "added", "+", "added"}, {s.Dropped, "dropped", "−", "dropped"},
		{s.Moved, "moved", "⇅", "moved"}, {s.Split, "split", "⋔", "split"}, {s.Merged, "merged", "⋎", "merged"},
	} {
		if x.N > 0 {
			g.Counts = append(g.Counts, x)
		}
	}
	g.Counts = append(g.Counts, countData{s.Unchanged, "unchanged", "=", ""})
	g.Headline = headline(s)
	if view.Retitled(b.c) {
		g.Headline = retitledHeadline(s)
		g.Title, g.Lang, g.Dir = b.title(), b.lang[view.New], b.dir[view.New]
	}
	if a := b.c.Adoption; a != nil {
		g.Adoption = view.Adoption(a)
	}
	g.Bar = b.bar()
	g.Eyes = b.briefGroups()
	return g
}

// headline says the comparison in one sentence.
func headline(s diff.Summary) string {
	var parts []string
	if s.Amended > 0 {
		parts = append(parts, strconv.Itoa(s.Amended)+" amended: "+view.AmendedLine(s))
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
	if len(parts) == 0 && s.Split+s.Merged+s.Resettled == 0 {
		return "No differences: the paragraphs of the two texts say the same."
	}
	unchanged := strconv.Itoa(s.Unchanged) + " unchanged"
	if more := view.ResettledLine(s); more != "" {
		unchanged += ", of which " + more
	}
	return strings.Join(append(parts, unchanged), "; ") + "."
}

// retitledHeadline is headline where the title changed too.
func retitledHeadline(s diff.Summary) string {
	if s.Amended+s.Added+s.Dropped+s.Moved+s.Split+s.Merged+s.Resettled == 0 {
		return "The title changed; the paragraphs say the same."
	}
	return "The title changed; " + headline(s)
}

// title is the title with what changed in it marked.
func (b *pageBuilder) title() []textRun {
	var out []textRun
	titles := newPageBuilder(b.c.Title, b.opt)
	for e := range titles.dir {
		titles.dir[e] = b.dir[view.New] // both stand in one line, which has that direction
	}
	for _, bl := range titles.inlineBlocks(b.c.Title.Changes[0]) {
		for _, g := range bl.Groups {
			out = append(out, g.Runs...)
		}
	}
	return out
}

// bar is all paragraphs of the pair in one bar, by what became of them.
func (b *pageBuilder) bar() []barPart {
	parts := []barPart{
		{Class: "eyes", Word: "amended, needs eyes"}, {Class: "eyes", Word: "unchanged, needs eyes"},
		{Class: "added", Word: "added"}, {Class: "dropped", Word: "dropped"}, {Class: "routine", Word: "amended, routine"}, {Class: "unchanged", Word: "unchanged"},
	}
	total := 0
	for _, ch := range b.c.Changes {
		k := 5
		switch {
		case ch.Status == diff.Added:
			k = 2
		case ch.Status == diff.Dropped:
			k = 3
		case view.Resettled(ch):
			k = 1
		case ch.Attention == diff.Substantive:
			k = 0
		case ch.Status == diff.Amended:
			k = 4
		}
		parts[k].N++
		total++
	}
	x := 0.0
	var out []barPart
	for _, p := range parts {
		if p.N > 0 {
			p.X, p.Width = x, 1000*float64(p.N)/float64(total)
			x += p.Width
			out = append(out, p)
		}
	}
	return out
}
