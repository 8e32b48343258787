package text

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// A text that was typed or pasted has no raised figures and no rule: its notes
// stand as lines that begin with their mark, at the foot of a page or at the
// end, and the same mark stands in the text: "[1]", "(1)", "^1", a bare figure.
// Any of these may as well be something else, square brackets above all, which
// hold what a draft has not agreed. So a line is a note only if its number
// follows that of the note before, and the text above it has the same mark.

// typedNotes is one way to write notes and their marks by hand.
type typedNotes struct {
	// open and end stand around a mark's figures in the text, stop and a space
	// after it where its note begins.
	open, end, stop string
	// tail tells that paragraphs may begin as such a line does, so that its
	// notes must be the last lines of the text; headed that even there only the
	// word "Notes" above them tells them from paragraphs.
	tail, headed bool
}

var typed = []typedNotes{
	{open: "[", end: "]"},
	{open: "^"},
	{open: "(", end: ")", tail: true},
	{tail: true},
	{stop: ".", tail: true, headed: true},
}

var notesHeading = pattern.New(`(?i)^(?:(?:foot|end)?notes|notas(?: al pie)?|notes de bas de page)[:.]?$`)

// headsNotes reports whether a line is the heading above the notes.
func headsNotes(text string) bool {
	const longest = len("notes de bas de page:")
	return len(text) <= longest && strings.Contains(strings.ToLower(text), "not") && notesHeading.MatchString(text)
}

// raiseTyped writes the marks of typed notes as superscripts, in the text and
// before the notes, and takes out the heading above them.
//
//	"the Convention,[1]" | "[1] A/79/1." → "the Convention,¹" | "¹ A/79/1."
func raiseTyped(lines []line) (raised []line, heading string) {
	ruled := slices.ContainsFunc(lines, func(l line) bool { return ruleLine.MatchString(l.text) })
	if ruled {
		lines = raiseBracketed(lines)
	}
	for _, style := range typed {
		if style.tail && ruled {
			continue // the rule says where the notes are
		}
		notes, first := style.find(lines)
		if len(notes) == 0 {
			continue
		}
		raised = style.raise(lines, notes)
		if first > 0 && headsNotes(lines[first-1].text) {
			return slices.Delete(raised, first-1, first), lines[first-1].text
		}
		return raised, ""
	}
	return lines, ""
}

// raiseBracketed writes marks in square brackets as superscripts where the notes
// themselves stand under rules, with bare figures: "the survey,[1]" above "1 A/1."
func raiseBracketed(lines []line) []line {
	style, notes, ruled := typedNotes{open: "[", end: "]"}, map[string]bool{}, false
	for _, l := range lines {
		switch mark := leadingFigures(l.text + " "); {
		case ruleLine.MatchString(l.text):
			ruled = true
		case ruled && mark != "" && strings.HasPrefix(l.text[len(mark):], " "):
			notes[mark] = true
		case ruled && l.blank:
			ruled = false
		}
	}
	out := slices.Clone(lines)
	for i := range out {
		style.raiseIn(&out[i], func(mark string, sure bool) bool { return sure && notes[mark] })
	}
	return out
}

// begins returns the mark with which a line begins as a note, and its text.
func (s typedNotes) begins(l line) (mark, text string) {
	rest, ok := strings.CutPrefix(l.text, s.open)
	if !ok {
		return "", ""
	}
	mark = leadingFigures(rest)
	if rest, ok = strings.CutPrefix(rest[len(mark):], s.end+s.stop); !ok || mark == "" {
		return "", ""
	}
	text = strings.TrimLeft(rest, " ")
	if text == "" || len(text) == len(rest) && s.end == "" {
		return "", ""
	}
	return mark, text
}

// leadingFigures returns the figures of a mark at the start of a text, "" if
// there are none or too many.
func leadingFigures(s string) string {
	const most = 3
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n > most || n == 0 || s[0] == '0' {
		return ""
	}
	return s[:n]
}

// find returns the marks of the lines that begin a note, by their index, and
// the first of these.
func (s typedNotes) find(lines []line) (notes map[int]string, first int) {
	const lost = 2 // notes that may be missing between two
	notes = map[int]string{}
	var called map[string]int
	last, inNote, headed := 0, false, false
	for i, l := range lines {
		above := i > 0 && headsNotes(lines[i-1].text)
		headed = headed || above
		mark, _ := s.begins(l)
		n := 0
		if mark != "" {
			n, _ = strconv.Atoi(mark)
		}
		inNote = inNote && !l.blank
		if n <= last || n > last+1+lost || !l.blank && !inNote && !above || last == 0 && n > 1 || s.headed && !headed {
			continue
		}
		if called == nil {
			called = s.firstCalls(lines)
		}
		if at, ok := called[mark]; !ok || at >= i {
			continue
		}
		if last == 0 {
			first = i
		}
		notes[i], last, inNote = mark, n, true
	}
	if s.tail && len(notes) > 0 && !endsText(lines, notes, first) {
		return nil, 0
	}
	return notes, first
}

// endsText reports whether nothing but notes and the closing lines stands from
// the first note on.
func endsText(lines []line, notes map[int]string, first int) bool {
	for i := first; i < len(lines); i++ {
		l := lines[i]
		if l.blank && notes[i] == "" && !closesText(l.text) && !starNote.MatchString(l.text) {
			return false
		}
	}
	return true
}

// closesText reports whether a line may stand among the notes at a text's end
// without being one.
func closesText(text string) bool {
	_, symbol := form.Symbol(text)
	return symbol || standsAlone(text) || form.DateLine(text) || form.JobNumber(text)
}

// firstCalls returns the first line in which each mark stands in the text.
func (s typedNotes) firstCalls(lines []line) map[string]int {
	first := map[string]int{}
	for i, l := range lines {
		s.each(l.text, func(_, _ int, mark string, _ bool) {
			if _, ok := first[mark]; !ok {
				first[mark] = i
			}
		})
	}
	return first
}

// each calls found with every mark in a text: with its bytes, the space before
// it included, and whether it is sure to be a mark, which sticks to a word or
// stop or has a stop after it. One that stands apart may as well be a figure
// that a draft keeps in brackets; of other styles none is a mark there.
func (s typedNotes) each(text string, found func(start, end int, mark string, sure bool)) {
	for i := 1; i < len(text); i++ {
		rest, ok := strings.CutPrefix(text[i:], s.open)
		if !ok {
			continue
		}
		mark := leadingFigures(rest)
		if mark == "" || !strings.HasPrefix(rest[len(mark):], s.end) {
			continue
		}
		end := i + len(s.open) + len(mark) + len(s.end)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[end:])
		glued := unicode.IsLetter(before) || strings.ContainsRune(".,;:”’\"')]", before)
		switch {
		case unicode.IsDigit(before) && s.end == "", s.end == "" && notCalled(text[:i]), unicode.IsLetter(after), unicode.IsDigit(after), strings.ContainsRune("/-–%", after):
		case glued, s.open == "[" && unicode.IsDigit(before):
			found(i, end, mark, true)
		case s.open == "[" && before == ' ':
			found(i-1, end, mark, end == len(text) || strings.ContainsRune(",.;:)", after))
		case s.open == "^":
			found(i-1, end, mark, true)
		}
		i = end - 1
	}
}

// notCalled reports whether a text ends in the start of a symbol ("WHA77.") or a
// draft's label ("(PP"), of which the figure after it is a part.
func notCalled(text string) bool {
	word := wordBefore(text)
	return otherSymbol.MatchString(word) || draftLetters[strings.Trim(word, "[(.)")]
}

// raise writes the marks of notes as superscripts. One that stands apart counts
// where no other place has the mark.
func (s typedNotes) raise(lines []line, notes map[int]string) []line {
	known, sure := map[string]bool{}, map[string]bool{}
	for _, mark := range notes {
		known[mark] = true
	}
	for i, l := range lines {
		if notes[i] == "" {
			s.each(l.text, func(_, _ int, mark string, is bool) { sure[mark] = sure[mark] || is })
		}
	}
	out := slices.Clone(lines)
	for i := range out {
		l := &out[i]
		if mark := notes[i]; mark != "" {
			_, text := s.begins(*l)
			l.text, l.blank, l.wide = superscript(mark)+" "+text, true, nil
			continue
		}
		s.raiseIn(l, func(mark string, is bool) bool {
			if !known[mark] || !is && sure[mark] {
				return false
			}
			sure[mark] = true
			return true
		})
	}
	return out
}

// raiseIn writes those marks of a line as superscripts that are taken for one.
func (s typedNotes) raiseIn(l *line, taken func(mark string, sure bool) bool) {
	var b strings.Builder
	from := 0
	s.each(l.text, func(start, end int, mark string, sure bool) {
		if taken(mark, sure) {
			b.WriteString(l.text[from:start] + superscript(mark))
			from = end
		}
	})
	if from > 0 {
		l.text, l.wide = b.String()+l.text[from:], nil
	}
}
