package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// noteNews tells which footnotes of a change that say something of their own came or went:
// reservations and definitions stand in footnotes. What is only where a text is found is no
// news, nor is it where one of the texts has no footnotes at all: many are handed round without.
func (p *pair) noteNews(ch *diff.Change, tell func(string)) {
	if len(ch.Old) == 0 || len(ch.New) == 0 || len(p.c.Old.Footnotes) == 0 || len(p.c.New.Footnotes) == 0 {
		return
	}
	const most = 20 // words that are quoted
	for _, note := range p.docs[oldSide].notesUnlike(ch.Old, p.docs[newSide]) {
		tell("a footnote dropped: " + quoteStart(note, most))
	}
	for _, note := range p.docs[newSide].notesUnlike(ch.New, p.docs[oldSide]) {
		tell("a footnote added: " + quoteStart(note, most))
	}
}

// notesUnlike returns the footnotes that paragraphs call, that assert something and that do not
// stand in another document, among its footnotes or in its text.
func (d *reading) notesUnlike(paragraphs []int, other *reading) []string {
	var out []string
	for _, i := range paragraphs {
		for _, n := range d.Paragraphs[i].Notes {
			note := d.Footnotes[n.Note].Text
			asserts := slices.ContainsFunc(strings.Fields(note), func(w string) bool { return in(w, asserting) })
			if asserts && !other.says(note) {
				out = append(out, note)
			}
		}
	}
	return out
}

// says reports whether a footnote stands in a document, but for numbers and symbols.
func (d *reading) says(note string) bool {
	within := func(t *wording.Text) bool { return strings.Contains(t.Text, strings.TrimRight(note, ".")) }
	return d.notes()[noteWords(note)] || slices.ContainsFunc(d.texts, within)
}

// noteWords returns the words of a footnote without its numbers, dates, pages and symbols.
func noteWords(note string) string {
	words := strings.FieldsFunc(strings.ToLower(note), func(r rune) bool { return !letter(r) && r != '/' })
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return strings.ContainsAny(w, "/"+digits) }), " ")
}
