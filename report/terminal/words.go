package terminal

import (
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
)

// block is the text of one paragraph of a change, set in runs.
type block struct {
	// label is the paragraph's, where the change has several on this side.
	label string
	runs  []typeset.Run
}

// inline sets a change's text, what went and what came in one.
func (t *terminal) inline(ch resdiff.Change) []block { return t.blocks(view.Inline(t.v.C, ch)) }

// oneSide sets a change's text as it stands on one side.
func (t *terminal) oneSide(ch resdiff.Change, s view.Side) []block {
	return t.blocks(view.OneSide(t.v.C, ch, s))
}

func (t *terminal) blocks(paragraphs []view.Block) []block {
	var out []block
	for _, p := range paragraphs {
		out = append(out, block{p.Label, t.runs(p.Runs)})
	}
	return out
}

// runs sets runs of words.
func (t *terminal) runs(of []view.Run) []typeset.Run {
	var out []typeset.Run
	for _, r := range of {
		words := setWords(r)
		if r.Begins != "" {
			out = append(out, run(" ‹"+r.Begins+"›", faintText))
			if len(words) > 0 && !strings.HasPrefix(words[0].Text, " ") {
				out = append(out, run(" ", plainText))
			}
		}
		out = append(out, words...)
	}
	return out
}

// setWords sets one run: white space around words that went or came outside their
// mark, and where they stand elsewhere. The brackets stand beside colours too, so
// that what is copied from a terminal into a letter still reads. Paragraphs that went
// or came whole have their sign in the gutter and need no brackets.
func setWords(r view.Run) []typeset.Run {
	if r.Op == diff.Equal {
		return []typeset.Run{run(r.Words, plainText)}
	}
	var out []typeset.Run
	if r.Lead != "" {
		out = append(out, run(r.Lead, plainText))
	}
	if r.Words == "" {
		return out
	}
	open, shut := "[-", "-]"
	if r.Op == diff.Insert {
		open, shut = "{+", "+}"
	}
	text := r.Words
	if !r.Whole || r.Other != nil {
		text = open + text + shut
	}
	out = append(out, run(text, wordStyle(r)))
	if r.Other != nil {
		out = append(out, run("‹"+r.Other.Text()+"›", faintText))
	}
	if r.By != "" {
		out = append(out, run("‹"+r.By+"›", faintText))
	}
	if r.Trail != "" {
		out = append(out, run(r.Trail, plainText))
	}
	return out
}

// wordStyle is the look of words that went or came.
func wordStyle(r view.Run) typeset.Style {
	styles := [...]typeset.Style{movedOutText, droppedText, deletedText}
	if r.Op == diff.Insert {
		styles = [...]typeset.Style{movedInText, addedText, insertedText}
	}
	switch {
	case r.Other != nil:
		return styles[0]
	case r.Whole:
		return styles[1]
	}
	return styles[2]
}
