package text

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// Footnotes stand at the foot of a page under a rule of underscores, each
// after its mark, which may have a line of its own; or, in text off the pages,
// as paragraphs that start with a superscript mark.

var (
	ruleLine  = pattern.New(`^_{5,}$`).Begins("_____")
	markAlone = pattern.New(`^(\d{1,3}|[a-z]|\*{1,3}|†)/?$`)
	monthLine = pattern.New(`^\d{1,2} [A-Z][a-z]+ \d{4}`)
	markFirst = pattern.New(`^(\d{1,3}|\*{1,3}|†)/?\s+(\S.*)$`)
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
	rest = make([]line, 0, len(lines))
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
	if mark = superscriptMark(l.text); mark != "" {
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
	if _, date := form.ReadDate(l.text); date && monthLine.MatchString(l.text) {
		return "", "" // "17 March 2022, and ..." goes on with a note
	}
	const jump = 4 // notes may be lost, or their marks out of order
	if err == nil && !(n == 1 || n > last && n <= last+jump || m[2] == "" && n >= last-jump) {
		return "", ""
	}
	return m[1], m[2]
}

// region reads the notes of one page.
func (t *noteTaker) region(lines []line) {
	if marks, texts := t.scrambled(lines); marks != nil {
		t.share(marks, texts)
		return
	}
	for i, l := range lines {
		mark, rest := t.markOf(l, t.last)
		n, err := strconv.Atoi(mark)
		if err == nil && rest != "" && n > t.last+1 && t.comes(t.last+1, lines[i+1:]) {
			mark = "" // a figure that starts a line of the note
		}
		switch {
		case mark == "" && len(t.notes) > 0:
			t.extend(l)
		case mark == "":
			t.add("", []line{l})
		default:
			if err == nil {
				t.last = n
			}
			l.text = rest
			t.add(mark, []line{l})
		}
	}
}

// scrambled recognizes notes whose raised marks a tool moved away from them:
// marks alone on their lines that stand together, at the end, or out of order.
// It returns the marks in order and the lines between them, and nil if the
// notes are in order.
//
//	"2" "3" "Resolution 1/2." "See A/3." → 2, 3; the two lines
func (t *noteTaker) scrambled(lines []line) (marks []int, texts []line) {
	odd := false
	last := t.last
	for i, l := range lines {
		if !markAlone.MatchString(l.text) {
			texts = append(texts, l)
			continue
		}
		n, err := strconv.Atoi(l.text)
		if err != nil {
			return nil, nil
		}
		odd = odd || n <= last || i+1 == len(lines) || markAlone.MatchString(lines[i+1].text)
		last = n
		marks = append(marks, n)
	}
	slices.Sort(marks)
	if !odd || len(texts) == 0 {
		return nil, nil
	}
	return marks, texts
}

// share gives each mark its lines: a note ends where a sentence ends before a
// capital letter. With more sentences than marks, the last mark takes the
// rest; with fewer, the last marks have no text.
func (t *noteTaker) share(marks []int, texts []line) {
	from := 0
	for i, n := range marks {
		end := from
		if from < len(texts) {
			end++
		}
		for end < len(texts) && (i == len(marks)-1 || !noteEnds(texts[end-1], texts[end])) {
			end++
		}
		nt := note{mark: strconv.Itoa(n), lines: slices.Clone(texts[from:end])}
		if len(texts) > 0 {
			at := texts[min(from, len(texts)-1)]
			nt.page, nt.start = at.page, at.number
		}
		t.notes = append(t.notes, nt)
		from = end
		t.last = max(t.last, n)
	}
}

// noteEnds reports whether one note ends with line a and another starts with b.
func noteEnds(a, b line) bool {
	return strings.HasSuffix(a.text, ".") && unicode.IsUpper(firstRune(b.text))
}

// comes reports whether a line among lines starts with mark n and its note.
func (t *noteTaker) comes(n int, lines []line) bool {
	return slices.ContainsFunc(lines, func(l line) bool {
		mark, rest := t.markOf(l, n-1)
		return mark == strconv.Itoa(n) && rest != ""
	})
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
