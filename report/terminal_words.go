package report

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/diff"
	"resdiff/internal/typeset"
)

// side chooses which texts of a change are set: both marked up in one, or the
// old or the new alone.
type side uint8

const (
	bothSides side = iota
	oldSide
	newSide
)

// block is the text of one paragraph of a change, or of several run together.
type block struct {
	// label is the paragraph's, where the change has several on this side.
	label string
	runs  []typeset.Run
}

// blocks sets a change's text in runs: one block for each new paragraph (each
// old one on the old side) of a change that has several.
func (t *terminal) blocks(ch diff.Change, s side) []block {
	var out []block
	lastBlock, lastOld := -1, -1
	for _, e := range ch.Edits {
		if s == oldSide && e.Op == diff.Insert || s == newSide && e.Op == diff.Delete {
			continue
		}
		at := e.New.Paragraph
		if s == oldSide || len(ch.New) == 0 {
			at = e.Old.Paragraph
		}
		if len(out) == 0 || at >= 0 && lastBlock >= 0 && at != lastBlock {
			out = append(out, block{})
		}
		b := &out[len(out)-1]
		if at >= 0 {
			lastBlock = at
			r, many := t.c.New, len(ch.New) > 1
			if s == oldSide || len(ch.New) == 0 {
				r, many = t.c.Old, len(ch.Old) > 1
			}
			if many {
				b.label = named(r, at)
			}
		}
		if s == bothSides && len(ch.Old) > 1 && len(ch.New) > 0 && e.Old.Paragraph >= 0 && e.Old.Paragraph != lastOld {
			lastOld = e.Old.Paragraph
			b.runs = append(b.runs, run(" ‹"+named(t.c.Old, lastOld)+"›", faintText))
			if first := t.words(ch, e, s); len(first) > 0 && !strings.HasPrefix(first[0].Text, " ") {
				b.runs = append(b.runs, run(" ", plainText))
			}
		}
		words := t.words(ch, e, s)
		if e.Op == diff.Insert && !t.palette.brackets && touch(b.runs, words) {
			b.runs = append(b.runs, run(" ", plainText))
		}
		b.runs = append(b.runs, words...)
	}
	return out
}

// touch reports whether a word that came follows one that went without a space,
// as at the start of a paragraph: in colours alone "StressesAlso stresses" reads
// as one.
func touch(before, after []typeset.Run) bool {
	if len(before) == 0 || len(after) == 0 {
		return false
	}
	last := before[len(before)-1]
	switch last.Style {
	case deletedText, movedOutText, droppedText:
	default:
		return false
	}
	x, _ := utf8.DecodeLastRuneInString(last.Text)
	y, _ := utf8.DecodeRuneInString(after[0].Text)
	wordy := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return wordy(x) && wordy(y)
}

// words sets one edit in runs.
func (t *terminal) words(ch diff.Change, e diff.Edit, s side) []typeset.Run {
	// What is rewritten stands whole where each side is shown by itself; a heading
	// shows both in one.
	whole := ch.Status == diff.Added || ch.Status == diff.Dropped || ch.Rewritten && s != bothSides
	switch e.Op {
	case diff.Delete:
		style := deletedText
		switch {
		case e.Elsewhere != nil:
			style = movedOutText
		case whole:
			style = droppedText
		}
		return t.mark(t.c.OldText(e), "[-", "-]", t.elsewhere(ch, e), style, whole)
	case diff.Insert:
		style := insertedText
		switch {
		case e.Elsewhere != nil:
			style = movedInText
		case whole:
			style = addedText
		}
		return t.mark(t.c.NewText(e), "{+", "+}", t.elsewhere(ch, e), style, whole)
	}
	text := t.c.NewText(e)
	if s == oldSide {
		text = t.c.OldText(e)
	}
	return []typeset.Run{run(text, plainText)}
}

// elsewhere says where an edit's words stand in the other document, "" if they
// do not: "to OP9", "from OP12", or in another place of the same change.
func (t *terminal) elsewhere(ch diff.Change, e diff.Edit) string {
	if e.Elsewhere == nil {
		return ""
	}
	at := e.Elsewhere.Paragraph
	if e.Op == diff.Delete {
		if slices.Contains(ch.New, at) {
			return "moved"
		}
		return "to " + named(t.c.New, at)
	}
	if slices.Contains(ch.Old, at) {
		return "moved"
	}
	return "from " + named(t.c.Old, at)
}

// mark sets words that went or came: white space before them outside the mark,
// brackets where the screen needs them, and where they stand elsewhere.
// Paragraphs that went or came whole have their sign in the gutter and need no
// brackets.
func (t *terminal) mark(text, open, shut, elsewhere string, style typeset.Style, whole bool) []typeset.Run {
	words := strings.TrimLeft(text, " ")
	space := text[:len(text)-len(words)]
	trimmed := strings.TrimRight(words, " ")
	after := words[len(trimmed):]
	var out []typeset.Run
	if space != "" {
		out = append(out, run(space, plainText))
	}
	if trimmed == "" {
		return out
	}
	if t.palette.brackets && (!whole || elsewhere != "") {
		trimmed = open + trimmed + shut
	}
	out = append(out, run(trimmed, style))
	if elsewhere != "" {
		out = append(out, run("‹"+elsewhere+"›", faintText))
	}
	if after != "" {
		out = append(out, run(after, plainText))
	}
	return out
}
