package terminal

import (
	"fmt"
	"resdiff"
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// change prints one change: its headline, its text, what there is to say of it.
//
//	~! OP4 → OP5  amended, needs your eyes                              change 7
//	~  Encourages [-all-] Member States to {+close+} ...
//	   Why: a key term was replaced
func (t *terminal) change(ch resdiff.Change) {
	t.blank()
	t.headline(ch)
	switch {
	case t.sideBySide():
		t.columns(ch)
	case ch.Rewritten && len(ch.Old) > 0 && len(ch.New) > 0:
		t.beforeAfter(ch)
	default:
		for _, b := range t.inline(ch) {
			t.body(b.label, b.runs, sign(ch), signStyle(ch))
		}
	}
	t.notes(ch)
}

// headline prints sign, labels, what happened, and the change's number.
func (t *terminal) headline(ch resdiff.Change) {
	eyes := " "
	if ch.Attention == diff.Substantive {
		eyes = "!"
	}
	lead := typeset.Line{run(sign(ch), signStyle(ch)), run(eyes, eyesText), run(" ", plainText)}
	runs := []typeset.Run{run(view.Place(t.c, ch), strongText), run("  ", plainText), run(view.Happened(ch), plainText)}
	if ch.Rewritten {
		runs = append(runs, run(", largely rewritten", plainText))
	}
	switch ch.Attention {
	case diff.Substantive:
		runs = append(runs, run(", ", plainText), run("needs your eyes", eyesText))
	case diff.Routine:
		runs = append(runs, run(", routine", faintText))
	}
	number := strings.TrimPrefix(view.ChangeNumber(ch), ", ")
	line := slices.Concat(lead, runs)
	if free := t.width - line.Width() - typeset.Width(number); free >= 2 {
		t.line(append(line, run(strings.Repeat(" ", free), plainText), run(number, faintText)))
		return
	}
	t.hang(lead, append(runs, run(view.ChangeNumber(ch), faintText))...)
}

// beforeAfter prints the old text whole and then the new one.
func (t *terminal) beforeAfter(ch resdiff.Change) {
	for _, b := range t.oneSide(ch, view.Old) {
		t.body(b.label, restyle(b.runs, droppedText), "−", droppedText)
	}
	for _, b := range t.oneSide(ch, view.New) {
		t.body(b.label, restyle(b.runs, addedText), "+", addedText)
	}
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
func (t *terminal) notes(ch resdiff.Change) {
	t.note("Why:", view.Why(ch))
	if ch.Moved {
		t.note("Moved:", view.WhereMoved(t.c, ch))
	}
	t.note("?", view.Doubt(t.c, ch))
	t.note("Noted in the old draft:", strings.Join(view.Remarks(t.c.Old, ch.Old), "; "))
	t.note("Noted in the draft:", strings.Join(view.Remarks(t.c.New, ch.New), "; "))
}

func (t *terminal) note(what, text string) {
	if text == "" {
		return
	}
	lead := typeset.Line{run(strings.Repeat(" ", gutter), plainText), run(what+" ", faintText)}
	t.hang(lead, run(text, faintText))
}

// context prints an unchanged paragraph that stands near a change.
func (t *terminal) context(ch resdiff.Change) {
	t.blank()
	t.hang(typeset.Line{run("   ", plainText)}, run(view.Place(t.c, ch), faintText))
	for _, b := range t.oneSide(ch, view.New) {
		t.body("", restyle(b.runs, faintText), " ", plainText)
	}
}

// foldBefore prints what is folded before a change in the section under, and
// the section's heading. What was folded in earlier sections stands before the
// heading, what stands in the same section after it.
func (t *terminal) foldBefore(under section) {
	if under == t.section {
		t.fold()
		return
	}
	here := len(t.hidden)
	for here > 0 && t.hidden[here-1] > under.change && t.sameSection(t.hidden[here-1], under) {
		here--
	}
	rest := t.hidden[here:]
	t.hidden = t.hidden[:here:here]
	t.fold()
	t.enter(under)
	t.hidden = rest
	t.fold()
}

// sameSection reports whether the change at index i, after the last printed
// one, stands in the section under.
func (t *terminal) sameSection(i int, under section) bool {
	if under.change >= 0 {
		return true
	}
	return view.PartName(view.KindOf(t.c, t.c.Changes[i])) == under.name
}

// fold prints one line for the paragraphs gathered in hidden.
//
//	⋯ 6 unchanged: OP3 to OP8 → OP4 to OP9
func (t *terminal) fold() {
	if len(t.hidden) == 0 {
		return
	}
	var old, new []int
	changed := 0
	for _, i := range t.hidden {
		ch := t.c.Changes[i]
		old, new = append(old, ch.Old...), append(new, ch.New...)
		if view.Changed(ch) {
			changed++
		}
	}
	what := fmt.Sprintf("%d unchanged", len(t.hidden)-changed)
	switch {
	case changed == len(t.hidden):
		what = fmt.Sprintf("%d changed, not shown", changed)
	case changed > 0:
		what += fmt.Sprintf(", %d changed, not shown", changed)
	}
	t.hidden = nil
	t.blank()
	t.hang(typeset.Line{run("   ⋯ ", faintText)}, run(what+": "+span(t.c, old, new), faintText))
}

// span names a run of folded paragraphs by its ends on both sides.
func span(c *resdiff.Comparison, old, new []int) string {
	ends := func(r *resolution.Resolution, list []int) string {
		switch len(list) {
		case 0:
			return ""
		case 1:
			return view.Name(r, list[0])
		}
		if len(list) == 2 {
			return view.Name(r, list[0]) + " and " + view.Name(r, list[1])
		}
		return view.Name(r, list[0]) + " to " + view.Name(r, list[len(list)-1])
	}
	o, n := ends(c.Old, old), ends(c.New, new)
	switch {
	case o == n || n == "":
		return o
	case o == "":
		return n
	}
	return o + " → " + n
}
