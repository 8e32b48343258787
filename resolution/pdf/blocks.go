package pdf

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

const (
	// paragraphGap: lines further apart than this many times the leading are
	// two paragraphs. UN documents have 1.5 between paragraphs and 1 within.
	paragraphGap = 1.3
	// indentStep is the least difference of two edges that is an indent, in ems.
	indentStep = 0.5
	// spacedSlack: where paragraphs have gaps between them, a line without one
	// ends a paragraph only if it ends this many ems earlier than it might.
	spacedSlack = 4.0
	// boldShare of a line's letters makes the line bold.
	boldShare = 0.8
)

// lay makes a document of the pages' lines.
func lay(sheets []*sheet) layout.Document {
	setAside(sheets)
	m := measure(sheets)
	takeNotes(sheets, m)
	j := newJoiner(sheets)
	doc := layout.Document{Reader: "pdf", Furniture: furnitureLines(sheets)}
	doc.Notes, doc.Warnings = readNotes(sheets, j)
	var marks []markPlace
	for _, lines := range paragraphs(sheets, m) {
		block := newBlock(lines, j, m)
		block.Style.Table = isRows(lines) && len(doc.Blocks) > 0 // one in the masthead is none
		if block.Text == "" {
			continue
		}
		k := 0
		for _, l := range lines {
			for range l.marks {
				marks = append(marks, markPlace{len(doc.Blocks), k, l.page})
				k++
			}
		}
		doc.Blocks = append(doc.Blocks, block)
	}
	tie(doc.Blocks, marks, doc.Notes)
	callSigns(&doc)
	return doc
}

// newBlock makes a paragraph's block.
func newBlock(lines []*line, j *joiner, m metrics) layout.Block {
	text, r := j.join(lines)
	first := lines[0]
	b := layout.Block{Text: text, Marks: r.marks, Span: span(lines)}
	b.Style.Italic = r.italic
	b.Style.Bold = r.letters > 0 && float64(r.boldLetters) >= boldShare*float64(r.letters)
	b.Style.Indent = math.Round((first.x0-m.left[first.page%2])/m.size*10)/10 + 0 // never -0
	b.Style.Centred = m.centred(lines)
	return b
}

// centred tells whether all lines stand in the middle of the body, clear of
// both edges.
func (m metrics) centred(lines []*line) bool {
	for _, l := range lines {
		left, right := m.left[l.page%2], m.right[l.page%2]
		if math.Abs((l.x0+l.x1)-(left+right)) > 2*m.size || l.x0 < left+2*m.size || l.x1 > right-2*m.size {
			return false
		}
	}
	return true
}

// paragraphs groups the lines of all pages into paragraphs.
func paragraphs(sheets []*sheet, m metrics) [][]*line {
	var out [][]*line
	for _, s := range sheets {
		edges := s.rightEdges(m)
		for i, l := range s.lines {
			n := len(out)
			if n == 0 {
				out = append(out, []*line{l})
				continue
			}
			last := out[n-1]
			prev := last[len(last)-1]
			var starts bool
			if prev.page != l.page || prev.column != l.column {
				starts = m.startsOnNewPage(last, l)
			} else {
				starts = m.starts(last, l, edges[i])
			}
			if starts {
				out = append(out, []*line{l})
			} else {
				out[n-1] = append(last, l)
			}
		}
	}
	return out
}

// apart tells whether more than a line's leading is between two lines of a
// page.
func (m metrics) apart(a, b *line) bool {
	dy := a.y - b.y
	return dy < 0 || dy > paragraphGap*m.leading*math.Max(1, math.Max(a.size, b.size)/m.size)
}

// labelled tells whether a text starts as a numbered paragraph does: "12. ",
// "(a) ", "•"; or with a dash.
func labelled(text string) bool {
	m, _ := form.CutMarker(text)
	return m.Style != form.None || strings.HasPrefix(text, "– ") || strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "— ")
}

// starts tells whether a line of the same page starts a new paragraph; edge is
// the right edge of the lines around it.
func (m metrics) starts(last []*line, l *line, edge float64) bool {
	prev := last[len(last)-1]
	switch {
	case m.apart(prev, l), !alike(prev, l), namesOrgan(prev.text), namesOrgan(l.text), prev.isRow() && l.isRow():
		return true
	case labelled(l.text) && endsClause(prev.text) && (len(last) == 1 || !m.spaced):
		return true
	case !m.spaced && (opens(prev, l) || !labelled(last[0].text) && endsClause(prev.text) && form.Open(l.text) != form.OpensUnknown):
		return true
	case endsEarly(prev, l, m.right[prev.page%2]) && form.Parts(prev.text, l.text):
		// In a text of short paragraphs neither gaps nor edges tell.
		return true
	case m.centred([]*line{prev, l}), goesOn(last[0].text, prev.text, l.text):
		return false
	}
	step := indentStep * m.size
	if len(last) >= 2 {
		if math.Abs(l.x0-last[1].x0) > step {
			return true
		}
	} else if l.x0 > prev.x0+step && !hangs(prev, l, step) {
		return true
	}
	if m.spaced {
		edge -= spacedSlack * m.size
	}
	return endsEarly(prev, l, edge) && !openBracket(last)
}

// namesOrgan tells whether a line names the organ and so stands by itself.
func namesOrgan(text string) bool {
	_, ok := form.Organ(text)
	return ok
}

// opens tells whether a line opens a paragraph by its form: it begins, in
// italics, with the words that paragraphs of a resolution open with, and the
// line above may end one.
func opens(prev, l *line) bool {
	return len(l.italic) > 0 && l.italic[0].Start == 0 && endsClause(prev.text) && form.Open(l.text) != form.OpensUnknown
}

// goesOn tells by the words that a paragraph goes on in the next line, whatever
// its width: it opens as those of a resolution do, which end with a sign, has none
// yet, and the next line begins as no paragraph does.
//
//	"Recalling resolution" | "70/1 of 5 May 2015,"  → true
//	"Recalling resolution" | "2. Urges"             → false
func goesOn(first, prev, next string) bool {
	if r := firstRune(next); !unicode.IsLower(r) && !unicode.IsDigit(r) || endsClause(prev) || labelled(next) {
		return false
	}
	_, rest := form.CutMarker(first)
	return form.Open(rest) != form.OpensUnknown && !form.BeginsItself(next)
}

// hangs tells whether a line goes on under the text of the first, behind its
// number: "78/132.   Information ...".
func hangs(first, l *line, step float64) bool {
	for _, g := range first.gaps {
		if math.Abs(g.x-l.x0) < step {
			return true
		}
	}
	return labelled(first.text) || math.Abs(first.second-l.x0) < step
}

// startsOnNewPage tells whether the first line of a page starts a new
// paragraph or goes on with the one at the end of the page before.
func (m metrics) startsOnNewPage(last []*line, l *line) bool {
	prev := last[len(last)-1]
	if !alike(prev, l) || prev.isRow() || l.isRow() {
		return true
	}
	rel := func(l *line) float64 { return l.x0 - m.left[l.page%2] }
	step := indentStep * m.size
	indented := rel(last[0]) > step
	switch {
	case len(last) >= 2 && math.Abs(rel(l)-rel(last[1])) > step:
		return true
	case len(last) == 1 && rel(l) > rel(prev)+step && !hangs(prev, l, step):
		return true
	case len(last) >= 2 && math.Abs(rel(last[0])-rel(last[1])) > step:
		indented = true
	}
	if endsEarly(prev, l, m.right[prev.page%2]) {
		return true
	}
	if !endsClause(prev.text) {
		return false
	}
	if labelled(l.text) || opens(prev, l) {
		return true
	}
	next, _ := utf8.DecodeRuneInString(l.text)
	// Where paragraphs have numbers, a full line without one goes on with a sentence.
	goesOn := labelled(last[0].text) && strings.HasSuffix(prev.text, ".") && l.x1 > m.right[l.page%2]-spacedSlack*m.size
	return !indented && unicode.IsUpper(next) && !goesOn
}

// alike tells whether two lines are set in one size and weight.
func alike(a, b *line) bool {
	return math.Abs(a.size-b.size) <= 0.08*math.Max(a.size, b.size) && a.isBold() == b.isBold()
}

func (l *line) isBold() bool {
	return l.letters > 0 && float64(l.boldLetters) >= boldShare*float64(l.letters)
}

// endsEarly tells whether a line ends although the next word had room in it. A
// hyphen or slash at its end joins it to the next whatever the room.
func endsEarly(prev, next *line, edge float64) bool {
	if last, _ := utf8.DecodeLastRuneInString(prev.text); strings.ContainsRune("-–—/\u00ad", last) {
		return false
	}
	return prev.x1+0.25*prev.size+next.first+0.5*prev.size < edge
}

// endsClause tells whether a text may end a paragraph of a resolution.
func endsClause(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "”\"’)] "))
	return strings.ContainsRune(".;:,", last) || strings.HasSuffix(text, "; and") || strings.HasSuffix(text, "; or")
}

// openBracket tells whether a "[" is still open in the lines: the line naming
// the recommending body is set narrower than the text.
func openBracket(lines []*line) bool {
	lines = lines[max(0, len(lines)-4):]
	n := 0
	for _, l := range lines {
		n += strings.Count(l.text, "[") - strings.Count(l.text, "]")
	}
	return n > 0
}
