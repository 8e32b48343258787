package html

import (
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/report/view"
)

// glanceData is the year in one look.
type glanceData struct {
	// Order says that the documents look to have been given in the wrong order.
	Order    string
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
	// Sections says what became of sections.
	Sections []string
	// Eyes are the changes that need eyes.
	Eyes briefList
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
	n := b.v.Counts
	g := glanceData{Order: view.Order(b.c), Carried: view.Percent(n.Carried), Adoption: b.v.Adoption, Sections: b.v.Sections}
	for _, x := range []countData{
		{n.Amended, "amended", "±", "amended"}, {n.Added, "added", "+", "added"}, {n.Dropped, "dropped", "−", "dropped"},
		{n.Moved, "moved", "⇅", "moved"}, {n.Split, "split", "⋔", "split"}, {n.Merged, "merged", "⋎", "merged"},
	} {
		if x.N > 0 {
			g.Counts = append(g.Counts, x)
		}
	}
	g.Counts = append(g.Counts, countData{n.Unchanged, "unchanged", "=", ""})
	g.Headline = headline(n)
	if b.v.Title != nil {
		g.Headline = retitledHeadline(n)
		g.Title, g.Lang, g.Dir = b.words(b.v.Title, view.New), b.lang[view.New], b.dir[view.New]
	}
	g.Bar = b.bar()
	g.Eyes = b.briefs()
	return g
}

// headline says the comparison in one sentence.
func headline(n view.Counts) string {
	var parts []string
	if n.Amended > 0 {
		parts = append(parts, strconv.Itoa(n.Amended)+" amended: "+n.AmendedLine())
	}
	var rest []string
	for _, x := range []struct {
		n    int
		word string
	}{{n.Added, "added"}, {n.Dropped, "dropped"}, {n.Moved, "moved"}} {
		if x.n > 0 {
			rest = append(rest, strconv.Itoa(x.n)+" "+x.word)
		}
	}
	if n.MovedSections > 0 {
		rest = append(rest, counted(n.MovedSections, "section moved", "sections moved"))
	}
	if len(rest) > 0 {
		parts = append(parts, strings.Join(rest, ", "))
	}
	if len(parts) == 0 && n.Split+n.Merged+n.Resettled == 0 {
		return "No differences: the paragraphs of the two texts say the same."
	}
	unchanged := strconv.Itoa(n.Unchanged) + " unchanged"
	if more := n.ResettledLine(); more != "" {
		unchanged += ", of which " + more
	}
	return n.EyesLine() + ". " + strings.Join(append(parts, unchanged), "; ") + "."
}

// retitledHeadline is headline where the title changed too.
func retitledHeadline(n view.Counts) string {
	if n.Amended+n.Added+n.Dropped+n.Moved+n.MovedSections+n.Split+n.Merged+n.Resettled == 0 {
		return "The title changed; the paragraphs say the same."
	}
	return "The title changed. " + headline(n)
}

// bar is all paragraphs of the pair in one bar, by what became of them.
func (b *pageBuilder) bar() []barPart {
	parts := []barPart{
		{Class: "eyes", Word: "amended, needs eyes"}, {Class: "eyes", Word: "unchanged, needs eyes"},
		{Class: "added", Word: "added"}, {Class: "dropped", Word: "dropped"}, {Class: "routine", Word: "amended, probably routine"},
		{Class: "routine", Word: "amended, routine"}, {Class: "unchanged", Word: "unchanged"},
	}
	for _, r := range b.v.Rows {
		k := 6
		switch {
		case r.Status == diff.Added:
			k = 2
		case r.Status == diff.Dropped:
			k = 3
		case r.Resettled():
			k = 1
		case r.Eyes:
			k = 0
		case r.Light:
			k = 4
		case r.Status == diff.Amended:
			k = 5
		}
		parts[k].N++
	}
	x := 0.0
	var out []barPart
	for _, p := range parts {
		if p.N > 0 {
			p.X, p.Width = x, 1000*float64(p.N)/float64(len(b.v.Rows))
			x += p.Width
			out = append(out, p)
		}
	}
	return out
}
