package word

import (
	"strings"
	"unicode"

	"resdiff/resolution/layout"
)

// asteriskNotes takes the notes out of the text that United Nations documents
// set as frames at the page's foot, and ties them to their marks:
//
//	frame  "* A/80/50."           note "*", "A/80/50."
//	block  "preliminary list*"    block "preliminary list" with a mark
//
// A frame whose mark stands nowhere stays in the text.
func asteriskNotes(doc *layout.Document) {
	taken := map[int]bool{}
	for i, b := range doc.Blocks {
		mark, text, ok := asteriskNote(b)
		if ok && callAsterisk(doc.Blocks, mark, len(doc.Notes)) {
			doc.Notes = append(doc.Notes, layout.Note{Mark: mark, Text: text, Span: b.Span})
			taken[i] = true
		}
	}
	if len(taken) == 0 {
		return
	}
	var kept []layout.Block
	for i, b := range doc.Blocks {
		if !taken[i] {
			kept = append(kept, b)
		}
	}
	doc.Blocks = kept
}

func asteriskNote(b layout.Block) (mark, text string, ok bool) {
	rest := strings.TrimLeft(b.Text, "*")
	mark = b.Text[:len(b.Text)-len(rest)]
	ok = b.Style.Frame && mark != "" && len(mark) <= 4 && strings.HasPrefix(rest, " ")
	return mark, strings.TrimSpace(rest), ok
}

// callAsterisk turns the first stretch of asterisks equal to mark that ends a
// word into a mark for note.
func callAsterisk(blocks []layout.Block, mark string, note int) bool {
	for i := range blocks {
		b := &blocks[i]
		if b.Style.Frame {
			continue
		}
		for from := 0; ; {
			at := strings.Index(b.Text[from:], mark)
			if at < 0 {
				break
			}
			at += from
			end := at + len(mark)
			if at > 0 && b.Text[at-1] != '*' && b.Text[at-1] != ' ' && (end == len(b.Text) || b.Text[end] != '*' && !startsWord(b.Text[end:])) {
				cut(b, at, end, layout.Mark{At: at, Note: note, Text: mark})
				return true
			}
			from = end
		}
	}
	return false
}

func startsWord(s string) bool {
	for _, r := range s {
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}
	return false
}

// cut takes the bytes of a mark out of a block's text and puts the mark there.
func cut(b *layout.Block, start, end int, mark layout.Mark) {
	moved := func(at int) int { return layout.MovedByCut(at, start, end) }
	b.Text = b.Text[:start] + b.Text[end:]
	for i := range b.Style.Italic {
		r := &b.Style.Italic[i]
		r.Start, r.End = moved(r.Start), moved(r.End)
	}
	for i := range b.Authored {
		a := &b.Authored[i]
		a.Start, a.End = moved(a.Start), moved(a.End)
	}
	place := len(b.Marks)
	for i := range b.Marks {
		b.Marks[i].At = moved(b.Marks[i].At)
		if b.Marks[i].At > start && place == len(b.Marks) {
			place = i
		}
	}
	b.Marks = append(b.Marks[:place:place], append([]layout.Mark{mark}, b.Marks[place:]...)...)
}
