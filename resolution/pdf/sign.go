package pdf

import (
	"slices"
	"strings"
	"unicode/utf8"

	"resdiff/resolution/layout"
)

// callSigns finds the calls of footnotes whose sign ("*", "**") is set like a
// letter, not raised: such a sign stands after a word of the footnote's page, or
// of the page before. It becomes a mark and leaves the text.
//
//	"Items 5 and 6 of the provisional agenda*" → mark "*" at the end
func callSigns(doc *layout.Document) {
	called := make([]bool, len(doc.Notes))
	for _, b := range doc.Blocks {
		for _, m := range b.Marks {
			if m.Note >= 0 {
				called[m.Note] = true
			}
		}
	}
	for i, n := range doc.Notes {
		if called[i] || strings.Trim(n.Mark, "*†‡§") != "" {
			continue
		}
		for k := range doc.Blocks {
			b := &doc.Blocks[k]
			if b.Span.Page > n.Span.Page || b.Span.Page < n.Span.Page-1 {
				continue
			}
			if at := signAfterWord(b.Text, n.Mark); at >= 0 {
				cutMark(b, layout.Mark{At: at, Note: i, Text: n.Mark})
				break
			}
		}
	}
}

// signAfterWord finds a sign that follows a letter, digit or stop and is not
// part of a longer one; -1 if there is none.
func signAfterWord(text, sign string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], sign)
		if i < 0 {
			return -1
		}
		at, end := from+i, from+i+len(sign)
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if at > 0 && before != ' ' && !strings.ContainsRune(sign, before) && (end == len(text) || after == ' ' || strings.ContainsRune(",;.:)]", after)) {
			return at
		}
		from = end
	}
}

// cutMark takes a mark's sign out of the text and adds the mark.
func cutMark(b *layout.Block, m layout.Mark) {
	n := len(m.Text)
	move := func(at int) int {
		if at > m.At {
			return max(m.At, at-n)
		}
		return at
	}
	b.Text = b.Text[:m.At] + b.Text[m.At+n:]
	for i := range b.Marks {
		b.Marks[i].At = move(b.Marks[i].At)
	}
	for i, r := range b.Style.Italic {
		b.Style.Italic[i] = layout.Range{Start: move(r.Start), End: move(r.End)}
	}
	b.Style.Italic = slices.DeleteFunc(b.Style.Italic, func(r layout.Range) bool { return r.Start >= r.End })
	i, _ := slices.BinarySearchFunc(b.Marks, m.At, func(x layout.Mark, at int) int { return x.At - at })
	b.Marks = slices.Insert(b.Marks, i, m)
}
