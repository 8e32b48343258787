package judge

import (
	"slices"
	"strings"
	"unicode"

	"resdiff/diff"
	"resdiff/internal/quotation"
	"resdiff/resolution"
	"resdiff/wording"
)

// note is a footnote that a change calls, and the words that it hangs on.
type note struct {
	text string
	// on are the two words before its mark, in lower case.
	on string
}

// noteNews says which footnotes of a change have another source or other words, came or
// went: reservations, definitions and the instrument that a passage rests on stand in
// footnotes. They are compared where they hang on the same words. One that only one side
// calls counts where it asserts something and both texts have footnotes at all: many are
// handed round without.
func (s *surroundings) noteNews(ch *diff.Change) []doubt {
	if len(ch.Old) == 0 || len(ch.New) == 0 {
		return nil
	}
	c := s.c
	old, new := notesOf(c.Old, ch.Old), notesOf(c.New, ch.New)
	old, new = setAside(old, new, func(a, b note) bool {
		return slices.Equal(noteWords(a.text), noteWords(b.text)) && wordsShared(a.text, b.text) > 0
	})
	var out []doubt
	old, new = setAside(old, new, func(a, b note) bool {
		near := wordsShared(a.text, b.text)
		reworded := near >= sameNote && (asserts(a.text) || asserts(b.text))
		other := near <= otherNote && a.on == b.on && !asserts(a.text) && !asserts(b.text) && !notedIn(c.New, a.text) && !notedIn(c.Old, b.text)
		if reworded || other {
			x, y := differing(a.text, b.text)
			what := "a footnote reworded: "
			if len(noteWords(a.text)) == 0 && len(noteWords(b.text)) == 0 {
				what = "a footnote names another document: "
			}
			out = append(out, doubt{what + x + " → " + y, noteWeight})
		}
		return reworded || other
	})
	if len(c.Old.Footnotes) == 0 || len(c.New.Footnotes) == 0 {
		return out
	}
	alone := func(list []note, other *resolution.Resolution, what string) {
		for _, n := range list {
			if asserts(n.text) && !notedIn(other, n.text) {
				out = append(out, doubt{what + quoteFrom(strings.Fields(n.text), 0), noteWeight})
			}
		}
	}
	alone(old, c.New, "a footnote dropped: ")
	alone(new, c.Old, "a footnote added: ")
	return out
}

// Of two footnotes with sameNote of their words in common one is the other reworded; with
// otherNote or less they name different sources, of which titles share their first words.
const sameNote, otherNote = 0.5, 0.5

// setAside takes the footnotes off both lists that go together by a measure.
func setAside(old, new []note, together func(a, b note) bool) (restOld, restNew []note) {
	for _, a := range old {
		if j := slices.IndexFunc(new, func(b note) bool { return together(a, b) }); j >= 0 {
			new = slices.Delete(slices.Clone(new), j, j+1)
			continue
		}
		restOld = append(restOld, a)
	}
	return restOld, new
}

// asserts reports whether a footnote says something of its own, rather than where
// a text is found: "References to Lowland shall be understood without prejudice
// to its status".
func asserts(note string) bool {
	// "3 May 2006" has none; "To be issued" says only that a document was not out yet.
	return !strings.HasPrefix(note, "To be ") && slices.ContainsFunc(strings.Fields(note), func(w string) bool { return in(w, asserting) })
}

// notesOf returns the footnotes that paragraphs call.
func notesOf(r *resolution.Resolution, paragraphs []int) []note {
	var out []note
	for _, i := range paragraphs {
		p := &r.Paragraphs[i]
		for _, n := range p.Notes {
			if text := r.Footnotes[n.Note].Text; text != "" && !strings.HasPrefix(text, "Ibid") {
				before := strings.Fields(strings.ToLower(p.Text[:min(max(n.At, 0), len(p.Text))]))
				out = append(out, note{text, strings.Join(before[max(len(before)-2, 0):], " ")})
			}
		}
	}
	return out
}

// noteWords returns the stems of the words by which a footnote says something: without its
// numbers, dates, pages, symbols and links.
func noteWords(note string) []string {
	var out []string
	for _, t := range wording.Cut(note) {
		w := strings.ToLower(t.Key)
		_, turn := wording.Ordinal(w)
		if t.Word && !turn && !strings.ContainsAny(w, "/.0123456789") && !in(w, referring|small) && len(w) > 1 && strings.Trim(w, "ivx") != "" {
			out = append(out, stem(w))
		}
	}
	return out
}

// wordsShared returns the part of the words of the shorter of two footnotes that the other
// has, 0 to 1. Where one of them only gives numbers, all is shared but the series of what both
// cite.
func wordsShared(a, b string) float64 {
	x, y := noteWords(a), noteWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		if s, t := seriesIn(a), seriesIn(b); s != t && s != "" && t != "" {
			return 0
		}
		return 1
	}
	n := len(slices.DeleteFunc(slices.Clone(x), func(w string) bool { return !slices.Contains(y, w) }))
	return float64(n) / float64(len(x))
}

// seriesIn returns the series of the first document that a footnote cites; "" for none.
func seriesIn(note string) string {
	for _, m := range wording.Find(note) {
		if m.Kind == wording.Citation {
			series, _, _ := citedTurns(m.Key)
			return series
		}
	}
	return ""
}

// notedIn reports whether a footnote stands in a document, in a footnote or in its text.
func notedIn(r *resolution.Resolution, note string) bool {
	const most = 0.8 // of the words
	words := strings.TrimRight(strings.Join(strings.Fields(note), " "), ".")
	return slices.ContainsFunc(r.Footnotes, func(n resolution.Footnote) bool {
		return len(noteWords(n.Text)) > 0 && wordsShared(n.Text, note) >= most
	}) ||
		slices.ContainsFunc(r.Paragraphs, func(p resolution.Paragraph) bool { return strings.Contains(p.Text, words) })
}

// quoteFrom quotes a footnote from a word on, not to its end where it is long.
func quoteFrom(words []string, from int) string {
	const most = 12 // words
	from = min(from, max(len(words)-1, 0))
	text := strings.Join(words[from:min(from+most, len(words))], " ")
	if from > 0 {
		text = "… " + text
	}
	if from+most < len(words) {
		text += " …"
	}
	return quotation.Of(text)
}

// differing quotes two footnotes from a few words before the first that only one of them has.
func differing(a, b string) (x, y string) {
	const before = 3
	f, g := strings.Fields(a), strings.Fields(b)
	bare := func(w string) string {
		return strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	only := func(words, other []string) int {
		k := slices.IndexFunc(words, func(w string) bool {
			return wording.Says(strings.ToLower(bare(w))) && !slices.ContainsFunc(other, func(o string) bool { return bare(o) == bare(w) })
		})
		if k < 0 {
			return max(len(words), len(other))
		}
		return k
	}
	from := max(0, min(only(f, g), only(g, f))-before)
	return quoteFrom(f, from), quoteFrom(g, from)
}
