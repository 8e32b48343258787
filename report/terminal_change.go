package report

import (
	"fmt"
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/resolution"
)

// change prints one change: its headline, its text, what there is to say of it.
//
//	~! OP4 → OP5  amended, needs your eyes                              change 7
//	~  Encourages [-all-] Member States to {+close+} ...
//	   Why: a key term was replaced
func (t *terminal) change(ch diff.Change) {
	t.blank()
	t.headline(ch)
	switch {
	case t.sideBySide():
		t.columns(ch)
	case ch.Rewritten && len(ch.Old) > 0 && len(ch.New) > 0:
		t.beforeAfter(ch)
	default:
		for _, b := range t.blocks(ch, bothSides) {
			t.body(b.label, b.runs, sign(ch), signStyle(ch))
		}
	}
	t.notes(ch)
}

// headline prints sign, labels, what happened, and the change's number.
func (t *terminal) headline(ch diff.Change) {
	eyes := " "
	if ch.Attention == diff.Substantive {
		eyes = "!"
	}
	lead := typeset.Line{run(sign(ch), signStyle(ch)), run(eyes, eyesText), run(" ", plainText)}
	runs := []typeset.Run{run(place(t.c, ch), strongText), run("  ", plainText), run(happened(ch), plainText)}
	if ch.Rewritten {
		runs = append(runs, run(", largely rewritten", plainText))
	}
	switch ch.Attention {
	case diff.Substantive:
		runs = append(runs, run(", ", plainText), run("needs your eyes", eyesText))
	case diff.Routine:
		runs = append(runs, run(", routine", faintText))
	}
	number := strings.TrimPrefix(changeNumber(ch), ", ")
	line := slices.Concat(lead, runs)
	if free := t.width - line.Width() - typeset.Width(number); free >= 2 {
		t.line(append(line, run(strings.Repeat(" ", free), plainText), run(number, faintText)))
		return
	}
	t.hang(lead, append(runs, run(changeNumber(ch), faintText))...)
}

func changeNumber(ch diff.Change) string {
	if ch.Number == 0 {
		return ""
	}
	return fmt.Sprintf(", change %d", ch.Number)
}

// beforeAfter prints the old text whole and then the new one.
func (t *terminal) beforeAfter(ch diff.Change) {
	for _, b := range t.blocks(ch, oldSide) {
		t.body(b.label, restyle(b.runs, droppedText), "−", droppedText)
	}
	for _, b := range t.blocks(ch, newSide) {
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
func (t *terminal) notes(ch diff.Change) {
	t.note("Why:", why(ch))
	if ch.Moved {
		t.note("Moved:", whereMoved(t.c, ch))
	}
	if d := doubt(t.c, ch); d != "" {
		t.note("?", d)
	}
	if r := remarks(t.c.Old, ch.Old); r != "" {
		t.note("Noted in the old draft:", r)
	}
	if r := remarks(t.c.New, ch.New); r != "" {
		t.note("Noted in the draft:", r)
	}
}

func (t *terminal) note(what, text string) {
	if text == "" {
		return
	}
	lead := typeset.Line{run(strings.Repeat(" ", gutter), plainText), run(what+" ", faintText)}
	t.hang(lead, run(text, faintText))
}

// remarks joins what a draft notes about paragraphs.
func remarks(r *resolution.Resolution, paragraphs []int) string {
	var out []string
	for _, i := range paragraphs {
		for _, m := range r.Paragraphs[i].Remarks {
			out = append(out, placedRemark(r.Paragraphs[i], m))
		}
	}
	return strings.Join(out, "; ")
}

// context prints an unchanged paragraph that stands near a change.
func (t *terminal) context(ch diff.Change) {
	t.blank()
	t.hang(typeset.Line{run("   ", plainText)}, run(place(t.c, ch), faintText))
	for _, b := range t.blocks(ch, newSide) {
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
	kind, _ := t.kind(t.c.Changes[i])
	return partName(kind) == under.name
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
		if Changed(ch) {
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
func span(c *diff.Comparison, old, new []int) string {
	ends := func(r *resolution.Resolution, list []int) string {
		switch len(list) {
		case 0:
			return ""
		case 1:
			return named(r, list[0])
		}
		if len(list) == 2 {
			return named(r, list[0]) + " and " + named(r, list[1])
		}
		return named(r, list[0]) + " to " + named(r, list[len(list)-1])
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

// signs are the marks of the gutter with their meaning, for the legend.
func signs(changes []diff.Change) []string {
	var out []string
	for _, s := range []struct {
		meaning string
		example diff.Change
	}{
		{"amended", diff.Change{Status: diff.Amended}},
		{"added", diff.Change{Status: diff.Added}},
		{"dropped", diff.Change{Status: diff.Dropped}},
		{"moved", diff.Change{Match: align.Match{Moved: true}}},
		{"split", diff.Change{Match: align.Match{Relation: align.Split}}},
		{"merged", diff.Change{Match: align.Match{Relation: align.Merge}}},
		{"unchanged words, other meaning", diff.Change{Attention: diff.Substantive}},
		{"redistributed", diff.Change{Match: align.Match{Relation: align.ManyToMany}}},
	} {
		for _, ch := range changes {
			if sign(ch) == sign(s.example) {
				out = append(out, sign(ch)+" "+s.meaning)
				break
			}
		}
	}
	return out
}
