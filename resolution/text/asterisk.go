package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// Notes with asterisks are those on the document itself: on its sponsors, its
// title, its date. Without a rule they stand as the last lines of a text.

var starNote = pattern.New(`^(\*{1,3}) ?(\pL.*)`).Begins("*")

// ruleStars puts the rule above them that a text lost, so that they are read as
// notes: lines that begin with asterisks at the end of the text, each with a
// mark of its own (else they are the bullets of a list) that sticks to a word
// above.
//
//	"Chile:* draft resolution" ... "* On behalf of others." → a rule before the last line
func ruleStars(lines []line) []line {
	first, seen := -1, map[string]bool{}
	for i, l := range lines {
		m := starNote.FindStringSubmatch(l.text)
		switch {
		case ruleLine.MatchString(l.text):
			return lines
		case m != nil && (l.blank || first >= 0):
			if seen[m[1]] {
				return lines
			}
			seen[m[1]] = true
			if first < 0 {
				first = i
			}
		case first >= 0 && l.blank && superscriptMark(l.text) == "" && !closesText(l.text):
			first, seen = -1, map[string]bool{} // it was not at the end
		}
	}
	if first < 1 {
		return lines
	}
	for mark := range seen {
		if !slices.ContainsFunc(lines[:first], func(l line) bool { return findStars(l.text, mark, 0) >= 0 }) {
			return lines
		}
	}
	rule := line{text: "_____", number: lines[first].number, page: lines[first].page, blank: true}
	return slices.Insert(slices.Clone(lines), first, rule)
}

// findStars returns where a mark of asterisks next sticks to the end of a word
// or to a stop, -1 if it does not.
func findStars(text, mark string, from int) int {
	for from < len(text) {
		at := strings.Index(text[from:], mark)
		if at < 0 {
			return -1
		}
		at += from
		end := at
		for end < len(text) && text[end] == '*' {
			end++
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if end == at+len(mark) && at > 0 && !unicode.IsSpace(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after) {
			return at
		}
		from = end
	}
	return -1
}

// takeStars takes the marks of notes with asterisks out of the blocks, where one
// note alone has the mark.
func takeStars(blocks []layout.Block, notes []layout.Note) {
	const most = 50 // marks in one block, as behind the names of sponsors
	count := map[string]int{}
	for _, n := range notes {
		count[n.Mark]++
	}
	for n, note := range notes {
		if note.Mark == "" || strings.Trim(note.Mark, "*") != "" || count[note.Mark] > 1 {
			continue
		}
		for i := range blocks {
			b := &blocks[i]
			at := findStars(b.Text, note.Mark, 0)
			for k := 0; at >= 0 && k < most; k++ {
				end := at + len(note.Mark)
				for k := range b.Marks {
					b.Marks[k].At = layout.MovedByCut(b.Marks[k].At, at, end)
				}
				b.Text = b.Text[:at] + b.Text[end:]
				place := slices.IndexFunc(b.Marks, func(m layout.Mark) bool { return m.At > at })
				if place < 0 {
					place = len(b.Marks)
				}
				b.Marks = slices.Insert(b.Marks, place, layout.Mark{At: at, Note: n, Text: note.Mark})
				at = findStars(b.Text, note.Mark, at)
			}
		}
	}
}
