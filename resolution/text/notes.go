package text

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"resdiff/resolution/layout"
)

// Footnotes stand at the foot of a page under a rule of underscores, each
// after its mark, which may have a line of its own; or, in text off the pages,
// as paragraphs that start with a superscript mark.

var (
	ruleLine  = regexp.MustCompile(`^_{5,}$`)
	markAlone = regexp.MustCompile(`^(\d{1,3}|[a-z]|\*{1,3}|†)$`)
	markFirst = regexp.MustCompile(`^(\d{1,3}|\*{1,3}|†)\s+(\S.*)$`)
)

// note is a footnote while it is read.
type note struct {
	mark        string
	lines       []line
	page, start int
}

// takeNotes takes the footnotes out of the lines.
func takeNotes(lines []line) (rest []line, notes []note) {
	t := &noteTaker{}
	pages := lines[len(lines)-1].page
	for i := 0; i < len(lines); {
		switch {
		case ruleLine.MatchString(lines[i].text):
			end := i + 1
			for end < len(lines) && lines[end].page == lines[i].page && !ruleLine.MatchString(lines[end].text) {
				end++
			}
			if pages == 1 {
				end = t.endOnOnePage(lines, i+1, end)
			}
			t.region(lines[i+1 : end])
			i = end
			t.broken = true
		case t.superscriptNote(lines[i]):
			end := i + 1
			for end < len(lines) && !lines[end].blank && !t.superscriptNote(lines[end]) {
				end++
			}
			t.add(superscriptMark(lines[i].text), lines[i:end])
			i = end
			t.broken = true
		default:
			l := lines[i]
			l.broken = l.broken || t.broken && len(rest) > 0
			t.broken = false
			rest = append(rest, l)
			i++
		}
	}
	return rest, t.notes
}

// noteTaker collects footnotes in the order in which they stand.
type noteTaker struct {
	notes []note
	// last is the number of the last numbered note.
	last int
	// broken tells that a note was taken out just before.
	broken bool
}

// superscriptNote reports whether a line starts a footnote with a superscript
// mark.
func (t *noteTaker) superscriptNote(l line) bool {
	return (l.blank || t.broken) && superscriptMark(l.text) != ""
}

// superscriptMark returns the superscript mark at the start of a text in plain
// figures, or "".
func superscriptMark(text string) string {
	mark, rest, ok := strings.Cut(text, " ")
	if !ok || rest == "" {
		return ""
	}
	digits, _ := plainDigits(mark)
	return digits
}

// endOnOnePage returns where the notes under a rule end in a text whose pages
// are not known: at the first paragraph that does not start with a mark.
func (t *noteTaker) endOnOnePage(lines []line, from, end int) int {
	last := t.last
	for i := from; i < end; i++ {
		mark, _ := t.markOf(lines[i], last)
		switch {
		case mark != "":
			if n, err := strconv.Atoi(mark); err == nil {
				last = n
			}
		case lines[i].blank && i > from && !markAlone.MatchString(lines[i-1].text):
			return i
		}
	}
	return end
}

// markOf returns the mark that a line of notes starts with and what follows it
// there. A number counts if it may follow the last one.
func (t *noteTaker) markOf(l line, last int) (mark, rest string) {
	mark, rest = superscriptMark(l.text), ""
	if mark != "" {
		_, rest, _ = strings.Cut(l.text, " ")
		return mark, rest
	}
	m := markFirst.FindStringSubmatch(l.text)
	if m == nil {
		if m = markAlone.FindStringSubmatch(l.text); m == nil {
			return "", ""
		}
		m = append(m, "")
	}
	n, err := strconv.Atoi(m[1])
	const jump = 4 // notes may be lost, or their marks out of order
	if err == nil && !(n == 1 || n > last && n <= last+jump || m[2] == "" && n >= last-jump) {
		return "", ""
	}
	return m[1], m[2]
}

// region reads the notes of one page.
func (t *noteTaker) region(lines []line) {
	first := len(t.notes)
	var stray []string
	for i, l := range lines {
		mark, rest := t.markOf(l, t.last)
		n, err := strconv.Atoi(mark)
		switch {
		case mark == "" && len(t.notes) > 0:
			t.extend(l)
		case mark == "":
			t.add("", []line{l})
		case rest == "" && (i+1 == len(lines) || t.outOfOrder(n, err == nil, lines[i+1:])):
			stray = append(stray, mark)
		default:
			if err == nil {
				t.last = n
			}
			l.text = rest
			t.add(mark, []line{l})
		}
	}
	t.placeStray(first, stray)
}

// outOfOrder reports whether a mark alone on its line stands apart from its
// note, as where a tool moved the raised figures of a page together: another
// mark follows at once, or it does not follow on the last one.
func (t *noteTaker) outOfOrder(n int, numbered bool, after []line) bool {
	if !numbered {
		return false
	}
	return n <= t.last || markAlone.MatchString(after[0].text)
}

// add starts a note; extend adds a line to the last one.
func (t *noteTaker) add(mark string, lines []line) {
	l := slices.Clone(lines)
	if s := superscriptMark(l[0].text); s != "" && s == mark {
		_, l[0].text, _ = strings.Cut(l[0].text, " ")
	}
	t.notes = append(t.notes, note{mark: mark, lines: l, page: l[0].page, start: l[0].number})
}

func (t *noteTaker) extend(l line) {
	n := &t.notes[len(t.notes)-1]
	n.lines = append(n.lines, l)
}

// placeStray gives marks that stood apart from their notes to the notes they
// belong to: the one before in number is cut in two at a line where a sentence
// ends. A stray mark that fits nowhere starts an empty note.
//
//	1 | "Resolution 1/1." "See A/1." 3 | "Resolution 3/3." and stray 2 → 1, 2, 3
func (t *noteTaker) placeStray(first int, stray []string) {
	for _, mark := range stray {
		n, _ := strconv.Atoi(mark)
		t.last = max(t.last, n)
		if !t.split(first, n) && !t.nameless(first, mark) {
			t.notes = append(t.notes, note{mark: mark})
		}
	}
}

// nameless gives a mark to a note of the page that has none.
func (t *noteTaker) nameless(first int, mark string) bool {
	for i := first; i < len(t.notes); i++ {
		if t.notes[i].mark == "" {
			t.notes[i].mark = mark
			return true
		}
	}
	return false
}

// split cuts note n out of the lines of note n-1.
func (t *noteTaker) split(first, n int) bool {
	for i := first; i < len(t.notes); i++ {
		if t.notes[i].mark != strconv.Itoa(n-1) {
			continue
		}
		lines := t.notes[i].lines
		for k := len(lines) - 1; k > 0; k-- {
			if strings.HasSuffix(lines[k-1].text, ".") && unicode.IsUpper(firstRune(lines[k].text)) {
				t.notes[i].lines = lines[:k:k]
				cut := note{mark: strconv.Itoa(n), lines: lines[k:], page: lines[k].page, start: lines[k].number}
				t.notes = slices.Insert(t.notes, i+1, cut)
				return true
			}
		}
	}
	return false
}

// finish makes the notes of the document.
func finish(notes []note, v *layout.Vocabulary) []layout.Note {
	var out []layout.Note
	for _, n := range notes {
		text := ""
		end := n.start
		if len(n.lines) > 0 {
			text, _ = joinLines(n.lines, v)
			end = n.lines[len(n.lines)-1].number
		}
		out = append(out, layout.Note{Mark: n.mark, Text: v.Heal(text), Span: layout.Span{Page: n.page, Line: n.start, EndLine: end}})
	}
	return out
}
