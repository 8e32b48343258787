package terminal

import (
	"fmt"
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// summary prints which documents are compared and what changed between them.
func (t *terminal) summary() {
	t.document("Old", t.c.Old, t.opt.Old)
	t.document("New", t.c.New, t.opt.New)
	t.blank()
	t.titleAndAdoption()
	if !view.Differ(t.c) {
		t.hang(nil, run(view.NoDifferences, strongText))
		return
	}
	t.counts()
	t.hang(nil, run(fmt.Sprintf("Roll-over index: %s of the new words are carried over word for word.", view.Percent(t.c.Summary.Carried)), plainText))
	if list := t.needEyes(); len(list) > 0 {
		t.hang(typeset.Line{run("Needs your eyes: ", strongText)}, run("changes "+view.Ranges(list), plainText))
	}
	for i, news := range view.SectionNews(t.c) {
		lead := "          "
		if i == 0 {
			lead = "Sections: "
		}
		t.hang(typeset.Line{run(lead, plainText)}, run(news, plainText))
	}
	if s := view.Selected(t.opt.Selection); s != "" {
		if !slices.ContainsFunc(t.c.Changes, t.opt.Selection.Keeps) {
			s += "; there is nothing of the sort"
		}
		t.hang(typeset.Line{run("Shown: ", strongText)}, run(s, plainText))
	}
	t.legend()
}

// document prints one document's symbol, date, title and file.
func (t *terminal) document(which string, r *resolution.Resolution, src view.Source) {
	lead := typeset.Line{run(which+"  ", faintText)}
	indent := typeset.Line{run(strings.Repeat(" ", lead.Width()), plainText)}
	var about []string
	if !r.Adopted.IsZero() {
		about = append(about, "adopted "+view.Day(r.Adopted))
	}
	about = append(about, view.Count(len(r.Paragraphs), "paragraph"))
	name := r.Symbol
	if name == "" {
		name = src.Name
	} else if src.Name != "" {
		about = append(about, src.Name)
	}
	switch {
	case src.Original:
		about = append(about, "before its tracked changes")
	case r.Revisions:
		about = append(about, "its tracked changes accepted")
	}
	if n := len(r.Warnings); n > 0 {
		about = append(about, view.Count(n, "warning"))
	}
	t.hang(lead, run(name, strongText), run(", "+strings.Join(about, ", "), plainText))
	if r.Title != "" {
		t.hang(indent, run(r.Title, plainText))
	}
}

// titleAndAdoption prints what changed about the resolution as a whole: its title,
// word by word, and how it was adopted.
func (t *terminal) titleAndAdoption() {
	said := false
	if view.Retitled(t.c) {
		title := &terminal{page: t.page, screen: t.screen, c: t.c.Title, opt: t.opt}
		runs := []typeset.Run{run("needs your eyes", eyesText), run(": ", plainText)}
		for _, b := range title.inline(t.c.Title.Changes[0]) {
			runs = append(runs, b.runs...)
		}
		t.hang(typeset.Line{run("!  ", eyesText)}, append([]typeset.Run{run("The title ", strongText)}, runs...)...)
		said = true
	}
	if a := t.c.Adoption; a != nil {
		t.hang(typeset.Line{run("   ", plainText)}, run("Adopted ", strongText), run(view.Adoption(a), plainText))
		said = true
	}
	if said {
		t.blank()
	}
}

// counts prints how many paragraphs share each fate, the numbers set flush.
func (t *terminal) counts() {
	s := t.c.Summary
	row := func(n int, what string, more string) {
		runs := []typeset.Run{run(what, plainText)}
		if more != "" {
			runs = append(runs, run(": ", plainText), run(more, strongText))
		}
		t.hang(typeset.Line{run(fmt.Sprintf("%5d ", n), strongText)}, runs...)
	}
	more := ""
	if s.Amended > 0 {
		more = view.AmendedLine(s)
	}
	row(s.Amended, "amended", more)
	row(s.Added, "added", "")
	row(s.Dropped, "dropped", "")
	row(s.Unchanged, "unchanged", view.ResettledLine(s))
	if also := view.AmongThem(s); also != "" {
		t.hang(typeset.Line{run("      ", plainText)}, run("of all these, "+also, plainText))
	}
}

// needEyes lists the numbers of the changes that need a person's eyes.
func (t *terminal) needEyes() []int {
	var out []int
	for _, ch := range t.c.Changes {
		if ch.Attention == diff.Substantive && ch.Number > 0 {
			out = append(out, ch.Number)
		}
	}
	return out
}

// legend explains the marks that this report uses.
func (t *terminal) legend() {
	lead := typeset.Line{run("Marks: ", faintText)}
	items := append(signs(t.c.Changes), "! needs your eyes")
	for i, item := range items {
		items[i] = strings.ReplaceAll(item, " ", view.NoBreakSpace)
	}
	t.hang(lead, run(strings.Join(items, "  "), faintText))
	dropped, added := "words dropped", "words added"
	if t.palette.brackets {
		dropped, added = "[-"+dropped+"-]", "{+"+added+"+}"
	}
	lead = typeset.Line{run(strings.Repeat(" ", lead.Width()), plainText)}
	t.hang(lead, run(dropped, deletedText), run("  ", plainText), run(added, insertedText))
}
