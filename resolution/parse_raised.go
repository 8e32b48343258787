package resolution

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// keepRaised puts back into the text what a reader took for footnote marks and
// found no note for, as raised figures: it may be text, and a difference in it one
// in what the document says.
//
//	"a flow of 10" with the mark "3" → "a flow of 10³"
func keepRaised(p *parser) {
	for i, b := range p.body {
		if slices.ContainsFunc(b.Marks, func(m layout.Mark) bool { return m.Note == layout.NoNote }) {
			p.body[i] = withRaised(b)
		}
	}
}

func withRaised(b layout.Block) layout.Block {
	var text strings.Builder
	var marks []layout.Mark
	type seam struct{ at, by int } // bytes put in at a place of the old text
	var seams []seam
	from, by := 0, 0
	for _, m := range b.Marks {
		if m.Note != layout.NoNote || m.At < from || m.At > len(b.Text) {
			m.At = min(m.At, len(b.Text)) + by
			marks = append(marks, m)
			continue
		}
		raised := layout.Raised(m.Text)
		text.WriteString(b.Text[from:m.At])
		text.WriteString(raised)
		from, by = m.At, by+len(raised)
		seams = append(seams, seam{m.At, len(raised)})
	}
	text.WriteString(b.Text[from:])
	moved := func(at int) int {
		n := at
		for _, s := range seams {
			if s.at < at {
				n += s.by
			}
		}
		return n
	}
	b.Text, b.Marks = text.String(), marks
	b.Style.Italic = slices.Clone(b.Style.Italic)
	for i, r := range b.Style.Italic {
		b.Style.Italic[i] = layout.Range{Start: moved(r.Start), End: moved(r.End)}
	}
	b.Authored = slices.Clone(b.Authored)
	for i := range b.Authored {
		a := &b.Authored[i]
		a.Start, a.End = moved(a.Start), moved(a.End)
	}
	b.Breaks = slices.Clone(b.Breaks)
	for i, at := range b.Breaks {
		b.Breaks[i] = moved(at)
	}
	return b
}

// checkRaised warns, once, of raised figures that look like the marks of footnotes
// which the document does not have, or of footnotes that were read as paragraphs:
// they follow a stop or a long word, or begin the text.
func checkRaised(p *parser) {
	places := 0
	var first Warning
	for _, para := range p.r.Paragraphs {
		if strings.IndexByte(para.Text, '\xc2') < 0 && !strings.Contains(para.Text, "\xe2\x81") {
			continue // none of the bytes with which raised figures begin
		}
		at := strings.IndexFunc(para.Text, raised)
		if at < 0 || at > 0 && !afterWord(para.Text[:at]) {
			continue
		}
		if places++; places == 1 {
			first = Warning{Span: para.Source, Text: "the raised figure in " + para.Label.String() + " ties to no footnote: it stays in the text"}
		}
	}
	p.warnOfPlaces(first, places)
	if places == 0 && len(p.r.Footnotes) == 0 {
		p.checkStuck()
	}
}

// stuck finds a figure that sticks to the stop after a word, as the mark of a note
// does where it is not raised.
var stuck = pattern.New(`(?:\pL[,;]|\pL{4}\.)\d{1,3}(?:\s|$)`)

// checkStuck warns, once, of figures that count the paragraphs' stops, where the
// document has no footnotes.
//
//	"the lamps,1 and the wicks,2" → a warning
func (p *parser) checkStuck() {
	next := 1
	var first Warning
	for _, para := range p.r.Paragraphs {
		if !figureAfterStop(para.Text) { // as in most
			continue
		}
		for _, at := range stuck.FindAllStringIndex(para.Text, -1) {
			found := para.Text[at[0]:at[1]]
			if strings.TrimRight(found[strings.IndexAny(found, ",;.")+1:], " ") != strconv.Itoa(next) {
				continue
			}
			if next == 1 {
				first = Warning{Span: para.Source, Text: "the figure 1 in " + para.Label.String() + " looks like a mark, but there are no footnotes: it stays in the text, as do those that count on from it"}
			}
			next++
		}
	}
	if next > 1 {
		p.r.Warnings = append(p.r.Warnings, first)
	}
}

// figureAfterStop reports whether a figure and no more follows a comma, semicolon or
// full stop after a letter.
func figureAfterStop(text string) bool {
	for i := 2; i < len(text); i++ {
		if c := text[i]; c < '0' || c > '9' {
			continue
		}
		if b := text[i-1]; b != ',' && b != ';' && b != '.' {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(text[:i-1])
		rest := strings.TrimLeft(text[i:], "0123456789")
		if unicode.IsLetter(last) && (rest == "" || strings.IndexByte(asciiSpaces, rest[0]) >= 0) {
			return true
		}
	}
	return false
}

const asciiSpaces = " \t\n\f\r"

// raised reports whether a character is a raised figure.
func raised(r rune) bool {
	return r >= '⁰' && strings.ContainsRune("⁰⁴⁵⁶⁷⁸⁹", r) || r == '¹' || r == '²' || r == '³'
}

// afterWord reports whether a text ends in a word of four letters or more, or in a
// stop.
func afterWord(text string) bool {
	const letters = 4
	last, _ := utf8.DecodeLastRuneInString(text)
	if strings.ContainsRune(".,;:”’)", last) {
		return true
	}
	word := text[strings.LastIndexByte(text, ' ')+1:]
	return utf8.RuneCountInString(word) >= letters && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}
