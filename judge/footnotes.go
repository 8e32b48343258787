package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/quotation"
	"resdiff/resolution"
	"resdiff/wording"
)

// noteNews says which footnotes of a change that say something of their own were reworded, came
// or went: reservations and definitions stand in footnotes. What is only where a text is found
// is no news, nor is it where one of the texts has no footnotes at all: many are handed round
// without.
func (s *surroundings) noteNews(ch *diff.Change) []doubt {
	c := s.c
	if len(ch.Old) == 0 || len(ch.New) == 0 || len(c.Old.Footnotes) == 0 || len(c.New.Footnotes) == 0 {
		return nil
	}
	gone, come := newNotes(c.Old, ch.Old, c.New), newNotes(c.New, ch.New, c.Old)
	var out []doubt
	news := func(what string) { out = append(out, doubt{what, noteWeight}) }
	for _, a := range gone {
		j := slices.IndexFunc(come, func(b string) bool { return wordsShared(a, b) >= sameNote })
		if j < 0 {
			news("a footnote dropped: " + quoteNote(a))
			continue
		}
		news("a footnote reworded: " + quoteNote(a) + " → " + quoteNote(come[j]))
		come = slices.Delete(come, j, j+1)
	}
	for _, b := range come {
		news("a footnote added: " + quoteNote(b))
	}
	return out
}

// sameNote is the part of its words that a footnote shares with the one it is reworded from.
const sameNote = 0.5

// newNotes returns the footnotes that paragraphs call, that assert something and that do not
// stand in another document, among its footnotes or in its text.
func newNotes(r *resolution.Resolution, paragraphs []int, other *resolution.Resolution) []string {
	var out []string
	var there map[string]bool // the words of the other document's footnotes
	for _, i := range paragraphs {
		for _, n := range r.Paragraphs[i].Notes {
			note := r.Footnotes[n.Note].Text
			if !asserts(note) {
				continue
			}
			if there == nil {
				there = map[string]bool{}
				for k := range other.Footnotes {
					there[strings.Join(noteWords(other.Footnotes[k].Text), " ")] = true
				}
			}
			words := strings.TrimRight(strings.Join(strings.Fields(note), " "), ".")
			if !there[strings.Join(noteWords(note), " ")] && !slices.ContainsFunc(other.Paragraphs, func(p resolution.Paragraph) bool { return strings.Contains(p.Text, words) }) {
				out = append(out, note)
			}
		}
	}
	return out
}

// asserts reports whether a footnote says something of its own, rather than where
// a text is found: "References to Lowland shall be understood without prejudice
// to its status".
func asserts(note string) bool {
	return slices.ContainsFunc(strings.Fields(note), func(w string) bool { return in(w, asserting) })
}

// noteWords returns the stems of the words by which a footnote says something: without its
// numbers, dates, pages, symbols and links.
func noteWords(note string) []string {
	var out []string
	for _, t := range wording.Cut(note) {
		w := strings.ToLower(t.Key)
		if t.Word && !strings.ContainsAny(w, "/."+digits) && !in(w, referring|small) {
			out = append(out, stem(w))
		}
	}
	return out
}

// wordsShared returns the part of the words of a footnote that another has, 0 to 1.
func wordsShared(a, b string) float64 {
	x, y := noteWords(a), noteWords(b)
	n := len(slices.DeleteFunc(slices.Clone(x), func(w string) bool { return !slices.Contains(y, w) }))
	return float64(n) / float64(max(1, len(x)))
}

// quoteNote quotes a footnote, not to its end where it is long.
func quoteNote(note string) string {
	const most = 20 // words
	words := strings.Fields(note)
	text := strings.Join(words[:min(most, len(words))], " ")
	if len(words) > most {
		text += " …"
	}
	return quotation.Of(text)
}
