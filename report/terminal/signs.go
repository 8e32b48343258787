package terminal

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
)

// sign is the mark in the gutter for a change.
func sign(r view.Row) string {
	switch {
	case r.Status == diff.Added:
		return "+"
	case r.Status == diff.Dropped:
		return "−"
	case r.Relation == align.Split:
		return "<"
	case r.Relation == align.Merge:
		return ">"
	case r.Relation == align.ManyToMany:
		return "×"
	case r.Moved:
		return "→"
	case r.Status == diff.Amended:
		return "~"
	case r.Resettled():
		return "="
	}
	return " "
}

// signStyle is the look of a change's sign.
func signStyle(r view.Row) typeset.Style {
	switch r.Status {
	case diff.Added:
		return addedText
	case diff.Dropped:
		return droppedText
	}
	if r.Moved {
		return movedSign
	}
	return amendedSign
}

// meanings are the signs of the gutter in the order of the legend.
var meanings = [...]struct{ sign, meaning string }{
	{"~", "amended"}, {"+", "added"}, {"−", "dropped"}, {"→", "moved"}, {"<", "split"}, {">", "merged"},
	{"=", "unchanged words, other meaning"}, {"×", "redistributed"},
}

// legend explains the marks that this report uses.
func (t *terminal) legend() {
	used, within, beyond, begins := map[string]bool{}, false, false, ""
	for _, r := range t.v.Rows {
		if r.Shown < view.Brief {
			continue
		}
		used[sign(r)] = true
		if begins == "" && len(r.Old)+len(r.New) > 2 {
			begins = t.firstBegun(r)
		}
		for _, e := range r.Edits {
			if e.Elsewhere == nil {
				continue
			}
			to := view.New
			if e.Op == diff.Insert {
				to = view.Old
			}
			if view.Holds(r.Change, to, e.Elsewhere.Paragraph) {
				within = true
			} else {
				beyond = true
			}
		}
	}
	var items []string
	for _, m := range meanings {
		if used[m.sign] {
			items = append(items, m.sign+" "+m.meaning)
		}
	}
	items = append(items, "! needs your eyes")
	for i, item := range items {
		items[i] = strings.ReplaceAll(item, " ", view.NoBreakSpace)
	}
	lead := typeset.Line{run("Marks: ", faintText)}
	t.hang(lead, run(strings.Join(items, "  "), faintText))
	lead = typeset.Line{run(strings.Repeat(" ", lead.Width()), plainText)}
	t.hang(lead, run("[-words dropped-]", deletedText), run("  ", plainText), run("{+words added+}", insertedText))
	if within {
		t.hang(lead, run("[-words-]", movedOutText), run("‹moved›", faintText), run(" or ", plainText), run("{+words+}", movedInText),
			run("‹moved›", faintText), run(" to or from another place of the paragraph", plainText))
	}
	if beyond {
		t.hang(lead, run("‹to OP9› ‹from PP3›", faintText), run(" where the words went or came from", plainText))
	}
	if begins != "" {
		t.hang(lead, run("‹"+begins+"›", faintText), run(" what follows came from that paragraph, or went to it", plainText))
	}
}

// firstBegun is the first mark in a change of where, of paragraphs that were merged or
// split, another begins; "" for none.
func (t *terminal) firstBegun(r view.Row) string {
	blocks := view.Inline(t.v.C, r.Change)
	if t.sideBySide() || view.Apart(r.Change) {
		blocks = slices.Concat(view.OneSide(t.v.C, r.Change, view.Old), view.OneSide(t.v.C, r.Change, view.New))
	}
	for _, b := range blocks {
		for _, r := range b.Runs {
			if r.Begins != "" {
				return r.Begins
			}
		}
	}
	return ""
}
