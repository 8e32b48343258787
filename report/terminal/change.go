package terminal

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
)

// change prints one change: its headline, its text, what there is to say of it.
//
//	~! OP4 → OP5  amended, needs your eyes                              change 7
//	~  Encourages [-all-] Member States to {+close+} ...
//	   Why: a key term was replaced
func (t *terminal) change(r view.Row) {
	t.blank()
	t.headline(r)
	switch {
	case t.sideBySide():
		t.columns(r)
	case view.Apart(r.Change):
		t.beforeAfter(r)
	default:
		for _, b := range t.inline(r.Change) {
			t.body(b.label, b.runs, sign(r), signStyle(r))
		}
	}
	t.notes(r)
}

// brief prints a change that is probably routine: its headline and what is left of
// it.
func (t *terminal) brief(r view.Row) {
	t.blank()
	t.headline(r)
	t.body("", t.runs(view.Excerpt(t.v.C, r.Change)), sign(r), signStyle(r))
}

// headline prints sign, labels, what happened, and the change's number.
func (t *terminal) headline(r view.Row) {
	eyes := " "
	if r.Eyes {
		eyes = "!"
	}
	lead := typeset.Line{run(sign(r), signStyle(r)), run(eyes, eyesText), run(" ", plainText)}
	runs := []typeset.Run{run(r.Place, strongText), run("  ", plainText), run(r.Happened, plainText)}
	if r.Rewritten {
		runs = append(runs, run(", largely rewritten", plainText))
	}
	switch {
	case r.Eyes:
		runs = append(runs, run(", ", plainText), run("needs your eyes", eyesText))
	case r.Light:
		runs = append(runs, run(", probably routine", faintText))
	case r.Attention == diff.Routine:
		runs = append(runs, run(", routine", faintText))
	}
	number := strings.TrimPrefix(view.ChangeNumber(r.Change), ", ")
	line := slices.Concat(lead, runs)
	if free := t.width - line.Width() - typeset.Width(number); free >= 2 {
		t.line(append(line, run(strings.Repeat(" ", free), plainText), run(number, faintText)))
		return
	}
	t.hang(lead, append(runs, run(view.ChangeNumber(r.Change), faintText))...)
}

// beforeAfter prints the old text whole and then the new one.
func (t *terminal) beforeAfter(r view.Row) {
	print := func(s view.Side, sign string, style typeset.Style) {
		for _, b := range t.oneSide(r.Change, s) {
			runs := b.runs
			if r.Rewritten {
				runs = restyle(runs, style)
			}
			t.body(b.label, runs, sign, style)
		}
	}
	print(view.Old, "−", droppedText)
	if !r.Rewritten {
		t.blank()
	}
	print(view.New, "+", addedText)
}

func restyle(runs []typeset.Run, style typeset.Style) []typeset.Run {
	out := make([]typeset.Run, len(runs))
	for i, r := range runs {
		out[i] = r
		if r.Style == plainText {
			out[i].Style = style
		}
	}
	return out
}

// notes prints what there is to say of a change below its text.
func (t *terminal) notes(r view.Row) {
	t.note("Why:", view.Why(r.Change))
	if r.Moved && !r.Heading() {
		t.note("Moved:", view.WhereMoved(t.v.C, r.Change))
	}
	t.note("Clauses:", r.JoinsLine())
	t.note("?", view.Doubt(t.v.C, r.Change))
	t.note("Noted in the old draft:", strings.Join(view.Remarks(t.v.C.Old, r.Old), "; "))
	t.note("Noted in the draft:", strings.Join(view.Remarks(t.v.C.New, r.New), "; "))
}

func (t *terminal) note(what, text string) {
	if text == "" {
		return
	}
	lead := typeset.Line{run(strings.Repeat(" ", gutter), plainText), run(what+" ", faintText)}
	t.hang(lead, run(text, faintText))
}

// context prints an unchanged paragraph that stands near a change.
func (t *terminal) context(r view.Row) {
	t.blank()
	t.hang(typeset.Line{run("   ", plainText)}, run(r.Place, faintText))
	for _, b := range t.oneSide(r.Change, view.New) {
		t.body("", restyle(b.runs, faintText), " ", plainText)
	}
}
