package text

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"resdiff/resolution/layout"
)

// Footnote marks are figures that stick to words ("Society,1"), stand after
// them ("issues, 1 and") or are superscript. Notes are numbered through the
// document, so the marks are found in order: every note's mark is looked for
// after that of the note before it and on the note's own page, and of all ways
// to place the marks the one with the best evidence is taken.

// takeMarks finds the marks of the notes in the blocks' texts and takes them
// out of the texts.
func takeMarks(texts []string, pages func(block, at int) int, notes []layout.Note, v *layout.Vocabulary) ([]string, [][]layout.Mark) {
	places := findPlaces(texts, pages, notes)
	chosen := choose(places, notes)
	marks := make([][]layout.Mark, len(texts))
	byBlock := make([][]markAt, len(texts))
	for n, p := range chosen {
		if p != nil {
			byBlock[p.block] = append(byBlock[p.block], markAt{*p, n, notes[n].Mark})
		}
	}
	addRepeats(texts, byBlock, chosen, places, notes)
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i], marks[i] = cutMarks(text, byBlock[i], v)
	}
	return out, marks
}

// markAt is a place that is taken for the mark of note.
type markAt struct {
	place
	note int
	mark string
}

// addRepeats adds the places, after a note's first mark, where a figure so
// looks like the same mark again that it can be nothing else: a note may be
// called more than once.
func addRepeats(texts []string, byBlock [][]markAt, chosen []*place, places [][]place, notes []layout.Note) {
	for n, first := range chosen {
		if first == nil {
			continue
		}
		for _, p := range places[n] {
			later := p.block > first.block || p.block == first.block && p.start > first.start
			if !later || p.plain < gluedWeight && !sameWords(texts, *first, p) || slices.ContainsFunc(byBlock[p.block], func(m markAt) bool { return m.start < p.end && p.start < m.end }) {
				continue
			}
			byBlock[p.block] = append(byBlock[p.block], markAt{p, n, notes[n].Mark})
		}
	}
}

// sameWords reports whether two places stand after the same two words.
func sameWords(texts []string, a, b place) bool {
	const reach = 60 // bytes; two words are seldom longer
	before := func(p place) []string {
		return strings.Fields(texts[p.block][max(0, p.start-reach):p.start])
	}
	wa, wb := before(a), before(b)
	return len(wa) > 1 && len(wb) > 1 && slices.Equal(wa[len(wa)-2:], wb[len(wb)-2:])
}

// cutMarks takes marks out of a text together with the space before them, and
// returns them with their new places. The vocabulary tells the words that a mark parted.
func cutMarks(text string, at []markAt, v *layout.Vocabulary) (string, []layout.Mark) {
	if len(at) == 0 {
		return text, nil
	}
	sort.SliceStable(at, func(i, j int) bool { return at[i].start < at[j].start })
	var b strings.Builder
	var marks []layout.Mark
	from := 0
	for _, m := range at {
		if m.start < from {
			continue
		}
		b.WriteString(strings.TrimRight(text[from:m.start], " "))
		marks = append(marks, layout.Mark{At: b.Len(), Note: m.note, Text: m.mark})
		from = m.end
		// "(2005) 3 and": a space stays between the words; " 1 ," has none.
		rest := text[from:]
		if joined := strings.TrimPrefix(rest, " "); v.Divided(wordBefore(b.String()), joined[:min(len(joined), wordReach)]) {
			from += len(rest) - len(joined)
			continue // a mark in the middle of a word: "a 8 nd"
		}
		if strings.HasPrefix(rest, " ,") || strings.HasPrefix(rest, " ;") || strings.HasPrefix(rest, " .") {
			from++
		} else if b.Len() == 0 {
			from += len(rest) - len(strings.TrimLeft(rest, " "))
		} else if r := firstRune(rest); rest != "" && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			b.WriteByte(' ')
		}
	}
	b.WriteString(text[from:])
	return b.String(), marks
}
