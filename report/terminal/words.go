package terminal

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
func (t *terminal) inline(ch resdiff.Change) []block { return t.blocks(view.Inline(t.c, ch)) }

// oneSide sets a change's text as it stands on one side.
func (t *terminal) oneSide(ch resdiff.Change, s view.Side) []block {
	return t.blocks(view.OneSide(t.c, ch, s))
}

func (t *terminal) blocks(paragraphs []view.Block) []block {
	var out []block
	for _, p := range paragraphs {
		b := block{label: p.Label}
		for _, r := range p.Runs {
			words := t.words(r)
			if r.Begins != "" {
				b.runs = append(b.runs, run(" ‹"+r.Begins+"›", faintText))
				if len(words) > 0 && !strings.HasPrefix(words[0].Text, " ") {
					b.runs = append(b.runs, run(" ", plainText))
				}
			}
			if r.Op == diff.Insert && !t.palette.brackets && touch(b.runs, words) {
				b.runs = append(b.runs, run(" ", plainText))
			}
			b.runs = append(b.runs, words...)
		}
		out = append(out, b)
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

// words sets one run: white space around words that went or came outside their
// mark, brackets where the screen needs them, and where they stand elsewhere.
// Paragraphs that went or came whole have their sign in the gutter and need no
// brackets.
func (t *terminal) words(r view.Run) []typeset.Run {
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
	if t.palette.brackets && (!r.Whole || r.Elsewhere != "") {
		text = open + text + shut
	}
	out = append(out, run(text, wordStyle(r)))
	if r.Elsewhere != "" {
		out = append(out, run("‹"+r.Elsewhere+"›", faintText))
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
	case r.Elsewhere != "":
		return styles[0]
	case r.Whole:
		return styles[1]
	}
	return styles[2]
}
