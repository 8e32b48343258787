package resolution

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// typedNote finds the mark at the start of a block that may be a footnote: "[1]",
// "*", a bare figure.
var typedNote = pattern.New(`^(?:\[(\d{1,3})\] ?|(\*{1,3}) ?|(\d{1,3}) )(\pL.*)`).
	Begins("[", "*", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")

// takeTypedNotes takes the footnotes out of the body that a word processor or a
// page does not know for notes, having been typed: a paragraph that begins with a
// mark which stands in the text above. Bare figures and asterisks count only at
// the document's end, where no paragraph follows.
//
//	"the Convention,[1]" ... "[1] A/79/1." → a footnote
//
// What is read from plain text has had its notes taken line by line before.
func takeTypedNotes(p *parser) {
	const lost = 2 // notes that may be missing between two
	tail := p.tail()
	last := 0
	taken := map[int]bool{}
	for i := range p.body {
		b := p.body[i]
		if b.Text == "" || b.Style.List != "" {
			continue
		}
		m := typedNote.FindStringSubmatch(b.Text)
		if m == nil || m[1] == "" && i < tail {
			continue
		}
		mark := m[1] + m[2] + m[3]
		n, err := strconv.Atoi(mark)
		if err == nil && (n <= last || n > last+1+lost || last == 0 && n > 1) || p.noted(mark) {
			continue
		}
		sign := mark
		if m[1] != "" {
			sign = "[" + mark + "]"
		}
		if !p.callNote(i, sign, mark) {
			continue
		}
		p.r.Footnotes = append(p.r.Footnotes, Footnote{Mark: mark, Text: m[4], Source: b.Span})
		taken[i] = true
		last = max(last, n)
	}
	if len(taken) == 0 {
		return
	}
	var kept []layout.Block
	for i, b := range p.body {
		if !taken[i] {
			kept = append(kept, b)
		}
	}
	p.body = kept
}

// tail returns the index of the first of the last blocks of which each begins
// with a note's mark or is a closing line.
func (p *parser) tail() int {
	i := len(p.body)
	for i > 0 && (isClosing(p.body[i-1].Text) || form.Record(p.body[i-1].Text) || typedNote.MatchString(p.body[i-1].Text)) {
		i--
	}
	return i
}

// noted reports whether a footnote with a mark is known.
func (p *parser) noted(mark string) bool {
	for _, n := range p.r.Footnotes {
		if n.Mark == mark {
			return true
		}
	}
	return false
}

// callNote turns the sign of the next footnote, where it first stands in a block
// before block i, into a mark, and reports whether it does.
func (p *parser) callNote(i int, sign, mark string) bool {
	for k := range p.body[:i] {
		b := p.body[k]
		at := signAt(b.Text, sign)
		if at < 0 {
			continue
		}
		b = cutBytes(b, at, at+len(sign))
		at = min(at, len(b.Text))
		for at > 0 && b.Text[at-1] == ' ' {
			at--
		}
		place := 0
		for place < len(b.Marks) && b.Marks[place].At <= at {
			place++
		}
		b.Marks = slices.Insert(b.Marks, place, layout.Mark{At: at, Note: len(p.r.Footnotes), Text: mark})
		p.body[k] = b
		return true
	}
	return false
}

// signAt returns where a note's sign stands in a text: at the end of a word or
// behind a stop, one in brackets also apart; -1 if it does not.
func signAt(text, sign string) int {
	for from := 0; ; {
		at := strings.Index(text[from:], sign)
		if at < 0 {
			return -1
		}
		at += from
		end := at + len(sign)
		from = end
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[end:])
		glued := unicode.IsLetter(before) || before != '*' && strings.ContainsRune(".,;:”’\")]", before)
		if before == '.' && at > 1 && unicode.IsDigit(rune(text[at-2])) {
			continue // a symbol's: "WHA77.1"
		}
		if at > 0 && (glued || sign[0] == '[' && before == ' ') && !unicode.IsLetter(after) && !unicode.IsDigit(after) && after != '*' && after != '/' {
			return at
		}
	}
}
