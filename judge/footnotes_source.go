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

// counting are the words that number the parts of a report.
var counting = setOf("one two three four five six")

// numberedAt reports whether word i of a footnote numbers a chapter or section, after the
// word for it or after other numbers: "chap. XVI, sect. A, and chaps. X–XIV".
func numberedAt(cut []wording.Piece, i int) bool {
	const reach = 6 // words and marks of a list of numbers
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		w := strings.ToLower(cut[k].Key)
		if numbered[w] && w != "and" {
			return true
		}
		if w != "and" && cut[k].Word && !roman(w) {
			return false
		}
	}
	return false
}

// otherSource reports whether two footnotes on the same words name other sources, or say
// something else: not where one of them only points back ("Ibid."), nor where it is the
// next report of one series or the next issue of one publication.
func otherSource(a, b string) bool {
	if asserts(a) || asserts(b) {
		return wordsShared(a, b) >= 0.3
	}
	if pointsBack(a) || pointsBack(b) || nextCited(a, b) {
		return false
	}
	const publisher = 6 // words
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > publisher && len(y) > publisher && slices.Equal(x[:publisher], y[:publisher]) {
		return false
	}
	return true
}

// pointsBack reports whether a footnote says its source by one before it.
func pointsBack(note string) bool {
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(note)), "ibid")
}

// sourceIn reports whether another footnote of a document, or one with an annex of its
// own, names a document that a footnote cites.
func sourceIn(r *resolution.Resolution, note string) bool {
	cited := documentsIn(note)
	for _, n := range r.Footnotes {
		if len(cited) > 0 && slices.ContainsFunc(documentsIn(n.Text), func(d string) bool { return slices.Contains(cited, d) }) && !sameBut(n.Text, note) {
			return true
		}
		if sameNote(n.Text, note) {
			return true
		}
	}
	return false
}

// sameBut reports whether two footnotes cite one document and another annex of it.
func sameBut(a, b string) bool {
	return strings.Contains(strings.ToLower(a), "annex") && strings.Contains(strings.ToLower(b), "annex")
}

// notedIn reports whether a footnote stands in a document, in a footnote or in its text.
func notedIn(r *resolution.Resolution, note string) bool {
	if slices.ContainsFunc(r.Footnotes, func(n resolution.Footnote) bool { return sameNote(n.Text, note) || wordsShared(n.Text, note) >= 0.8 }) {
		return true
	}
	words := strings.TrimRight(strings.Join(strings.Fields(note), " "), ".")
	return slices.ContainsFunc(r.Paragraphs, func(p resolution.Paragraph) bool { return strings.Contains(p.Text, words) })
}

// wordsShared returns the part of the words of the shorter of two texts that the other
// has, 0 to 1.
func wordsShared(a, b string) float64 {
	x, y := noteStems(a), noteStems(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	n := 0
	for w := range x {
		if y[w] {
			n++
		}
	}
	if len(x) == 0 {
		return 0
	}
	return float64(n) / float64(len(x))
}

// noteStems returns the stems of the words of a text that say something.
func noteStems(text string) map[string]bool {
	out := map[string]bool{}
	for _, t := range wording.Cut(text) {
		if w := strings.ToLower(t.Key); t.Word && wording.Says(w) {
			out[wording.Stem(w)] = true
		}
	}
	return out
}

// intoNote returns words that a change dropped from its text and that stand in a footnote
// that only its new side calls.
func (s *surroundings) intoNote(ch *diff.Change, come []note) []string {
	const least = 4 // words that say something
	var out []string
	for _, e := range ch.Edits {
		if e.Op != diff.Delete || len(come) == 0 {
			continue
		}
		text := strings.Join(strings.Fields(s.c.OldText(e)), " ")
		words := noteStems(text)
		if len(words) < least {
			continue
		}
		for _, n := range come {
			there := noteStems(n.text)
			n := 0
			for w := range words {
				if there[w] {
					n++
				}
			}
			if 5*n >= 4*len(words) {
				out = append(out, shortNote(strings.Trim(text, " ,;")))
			}
		}
	}
	return out
}

// mostQuoted is how many words of a footnote are quoted.
const mostQuoted = 12

// shortNote quotes the beginning of a footnote, for a reason.
func shortNote(note string) string { return noteFrom(strings.Fields(note), 0) }

// noteFrom quotes a footnote from a word on.
func noteFrom(words []string, from int) string {
	to, text := min(from+mostQuoted, len(words)), ""
	if from > 0 {
		text = "… "
	}
	text += strings.Join(words[from:to], " ")
	if to < len(words) {
		text += " …"
	}
	return quotation.Of(text)
}

// onlyHere returns the first word of a footnote that says something and that the other does
// not have; more than both have for none.
func onlyHere(words, other []string) int {
	there := map[string]bool{}
	for _, w := range other {
		there[bareWord(w)] = true
	}
	if k := slices.IndexFunc(words, func(w string) bool { b := bareWord(w); return wording.Says(b) && !there[b] }); k >= 0 {
		return k
	}
	return max(len(words), len(other))
}

// bareWord is a word in lower case without the marks at either end.
func bareWord(w string) string {
	return strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// differing quotes two footnotes so that the quotations differ: from the first word that only
// one of them has, where there is one, rather than a mark or a word in another place.
func differing(a, b string) (x, y string) {
	f, g := strings.Fields(a), strings.Fields(b)
	same := min(onlyHere(f, g), onlyHere(g, f))
	if same == max(len(f), len(g)) {
		for same = 0; same < len(f) && same < len(g) && f[same] == g[same]; {
			same++
		}
	}
	const before = 3 // words before the first that differs
	from := 0
	if same >= mostQuoted {
		from = max(same-before, 0)
	}
	return noteFrom(f, min(from, max(len(f)-1, 0))), noteFrom(g, min(from, max(len(g)-1, 0)))
}
