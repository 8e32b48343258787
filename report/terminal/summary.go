package terminal

import (
	"fmt"
	"slices"
	"strings"

	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// summary prints which documents are compared and what changed between them.
func (t *terminal) summary() {
	t.document("Old", t.v.C.Old, t.v.Opt.Old)
	t.document("New", t.v.C.New, t.v.Opt.New)
	t.blank()
	if order := view.Order(t.v.C); order != "" {
		t.hang(typeset.Line{run("!  ", eyesText)}, run(order, strongText))
		t.blank()
	}
	t.titleAndAdoption()
	if !t.v.Differ() {
		t.hang(nil, run(view.NoDifferences, strongText))
		return
	}
	t.counts()
	t.hang(nil, run(fmt.Sprintf("Roll-over index: %s of the new words are carried over word for word.", view.Percent(t.v.Counts.Carried)), plainText))
	for i, news := range t.v.Sections {
		lead := "          "
		if i == 0 {
			lead = "Sections: "
		}
		t.hang(typeset.Line{run(lead, plainText)}, run(news, plainText))
	}
	if s := view.Selected(t.v.Opt.Selection); s != "" {
		if !slices.ContainsFunc(t.v.C.Changes, t.v.Opt.Selection.Keeps) {
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
	warnings := r.Warnings
	if t.v.Opt.Old.Original { // that each is one state of the text is said already
		warnings = view.CommonWarnings(t.v.C.Old.Warnings, t.v.C.New.Warnings)
	}
	if n := len(warnings); n > 0 {
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
	if t.v.Title != nil {
		runs := []typeset.Run{run("The title ", strongText), run("needs your eyes", eyesText), run(": ", plainText)}
		t.hang(typeset.Line{run("!  ", eyesText)}, append(runs, t.runs(t.v.Title)...)...)
		said = true
	}
	if t.v.Adoption != "" {
		t.hang(typeset.Line{run("   ", plainText)}, run("Adopted ", strongText), run(t.v.Adoption, plainText))
		said = true
	}
	if said {
		t.blank()
	}
}

// counts prints how many paragraphs share each fate, the numbers set flush.
func (t *terminal) counts() {
	n := t.v.Counts
	row := func(n int, what string, more string) {
		runs := []typeset.Run{run(what, plainText)}
		if more != "" {
			runs = append(runs, run(": ", plainText), run(more, plainText))
		}
		t.hang(typeset.Line{run(fmt.Sprintf("%5d ", n), strongText)}, runs...)
	}
	total, rest, _ := strings.Cut(n.EyesLine(), " ")
	t.hang(typeset.Line{run(fmt.Sprintf("%5s ", total), strongText)}, run(rest, strongText))
	more := ""
	if n.Amended > 0 {
		more = n.AmendedLine()
	}
	row(n.Amended, "amended", more)
	row(n.Added, "added", "")
	row(n.Dropped, "dropped", "")
	row(n.Unchanged, "unchanged", n.ResettledLine())
	if also := n.AmongThem(); also != "" {
		t.hang(typeset.Line{run("      ", plainText)}, run("of all these, "+also, plainText))
	}
}
