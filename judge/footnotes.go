package judge

import (
	"resdiff/diff"
	"slices"
	"strconv"
	"strings"
	"unicode"

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
// footnotes. They are compared where they hang on the same words. The next session or
// chapter of a report is no news, nor a source that the other document names in any
// footnote. One that only one side calls counts where it asserts something and both texts
// have footnotes at all: many are handed round without.
func (s *surroundings) noteNews(ch *diff.Change) []doubt {
	c := s.c
	old, new := notesOf(c.Old, ch.Old), notesOf(c.New, ch.New)
	old, new = setAside(old, new, func(a, b note) bool { return sameNote(a.text, b.text) })
	var out []doubt
	tell := func(what string) { out = append(out, doubt{weightOther, what}) }
	reworded := func(a, b note) {
		x, y := differing(a.text, b.text)
		tell("a footnote reworded: " + x + " → " + y)
	}
	setAside(old, new, func(a, b note) bool {
		if a.on == b.on && a.on != "" && otherSource(a.text, b.text) && !sourceIn(c.New, a.text) && !sourceIn(c.Old, b.text) {
			reworded(a, b)
			return true
		}
		return false
	})
	for _, q := range s.intoNote(ch, new) {
		tell("words moved into a footnote: " + q)
	}
	if len(c.Old.Footnotes) == 0 || len(c.New.Footnotes) == 0 {
		return out
	}
	said := func(n note) bool { return !asserts(n.text) }
	old, new = slices.DeleteFunc(old, said), slices.DeleteFunc(new, said)
	old, new = setAside(old, new, func(a, b note) bool {
		if wordsShared(a.text, b.text) < 0.5 {
			return false
		}
		if !slices.ContainsFunc(out, func(d doubt) bool { return strings.HasPrefix(d.text, "a footnote reworded: ") }) {
			reworded(a, b)
		}
		return true
	})
	for _, n := range old {
		if !notedIn(c.New, n.text) {
			tell("a footnote dropped: " + shortNote(n.text))
		}
	}
	for _, n := range new {
		if !notedIn(c.Old, n.text) {
			tell("a footnote added: " + shortNote(n.text))
		}
	}
	return out
}

// setAside takes the footnotes off both lists that are the same by a measure.
func setAside(old, new []note, same func(a, b note) bool) (restOld, restNew []note) {
	for i := 0; i < len(old); {
		if j := slices.IndexFunc(new, func(n note) bool { return same(old[i], n) }); j >= 0 {
			old, new = slices.Delete(slices.Clone(old), i, i+1), slices.Delete(slices.Clone(new), j, j+1)
			continue
		}
		i++
	}
	return old, new
}

// asserts reports whether a footnote says something of its own, rather than where
// a text is found: "References to Lowland shall be understood without prejudice
// to its status".
func asserts(note string) bool {
	for _, t := range wording.Cut(note) {
		if asserting[strings.ToLower(t.Key)] {
			return true
		}
	}
	return false
}

// asserting are words of a sentence, which references have not.
var asserting = setOf("is are was were be has have shall should must may will does do did not means mean refers refer implies imply understood understanding prejudice " +
	"includes include excludes exclude dissociated dissociates reserves reserved")

// notesOf returns the footnotes that paragraphs call.
func notesOf(r *resolution.Resolution, paragraphs []int) []note {
	var out []note
	for _, i := range paragraphs {
		p := &r.Paragraphs[i]
		for _, n := range p.Notes {
			if text := r.Footnotes[n.Note].Text; text != "" {
				out = append(out, note{text, lastWords(p.Text[:min(max(n.At, 0), len(p.Text))])})
			}
		}
	}
	return out
}

// lastWords returns the last two words of a text, in lower case.
func lastWords(text string) string {
	const reach = 80 // bytes of two words
	if len(text) > reach {
		text = strings.ToValidUTF8(text[len(text)-reach:], "")
	}
	f := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return strings.Join(f[max(len(f)-2, 0):], " ")
}

// referring are the words by which a footnote refers to a document.
var referring = setOf("see also ibid supra note footnote para paras paragraph paragraphs annex annexes chap chaps chapter chapters sect sects section sections part parts vol volume no nos suppl supplement " +
	"add corr rev sales resolution resolutions decision official records session supplement available at from http https www page pages p pp th st nd rd")

// sameNote reports whether two footnotes say the same, as far as both were read:
// one that breaks off without a full stop was cut short by a page.
func sameNote(a, b string) bool {
	next := nextCited(a, b)
	x, y := noteWords(a, next), noteWords(b, next)
	if len(x) > len(y) {
		a, x, y = b, y, x
	}
	return x == y || strings.HasPrefix(y, x) && !strings.HasSuffix(strings.TrimSpace(a), ".")
}

// nextCited reports whether two footnotes cite the next document of one series each,
// whose annexes are counted anew: "See A/78/144, annex II" → "See A/79/131, annex I".
func nextCited(a, b string) bool {
	x, y := documentsIn(a), documentsIn(b)
	return len(x) == 1 && len(y) == 1 && x[0] != y[0] && symbolStem(x[0]) != "" && symbolStem(x[0]) == symbolStem(y[0])
}

// documentsIn returns the symbols that a footnote cites.
func documentsIn(note string) []string {
	var out []string
	for _, m := range wording.Find(note) {
		if m.Kind == wording.Citation && strings.Contains(m.Key, "/") {
			out = append(out, m.Key)
		}
	}
	return out
}

// annexed are numbered by Roman figures in documents.
var annexed = setOf("annex annexes")

// numbered are followed by Roman figures or words that count, which change from report to
// report.
var numbered = setOf("chap chaps chapter chapters sect sects section sections part parts vol volume and")

// noteWords returns the words of a footnote by which it says something: without
// its numbers, dates, pages, symbols and links and, where the next document is
// cited, without the Roman figure of its annex.
func noteWords(note string, next bool) string {
	var out []string
	cut := wording.Cut(note)
	for i, t := range cut {
		if i > 0 && roman(strings.ToLower(t.Key)) && (next && annexed[strings.ToLower(cut[i-1].Key)] || numberedAt(cut, i)) {
			continue
		}
		if _, counts := wording.Ordinal(strings.ToLower(t.Key)); i > 0 && numbered[strings.ToLower(cut[i-1].Key)] && (counts || counting[strings.ToLower(t.Key)]) {
			continue // "part two"
		}
		if i+1 < len(cut) && t.Key == strings.ToUpper(t.Key) && strings.ContainsFunc(cut[i+1].Key, unicode.IsDigit) {
			continue // the letters of a symbol
		}
		if _, turn := wording.Ordinal(strings.ToLower(t.Key)); turn && i+1 < len(cut) && strings.EqualFold(cut[i+1].Key, "session") {
			continue // "Official Records of the General Assembly, Seventy-ninth Session"
		}
		w := strings.ToLower(t.Key)
		if !t.Word || strings.ContainsFunc(w, unicode.IsDigit) || strings.ContainsAny(w, "/.") || referring[w] || small[w] || len(w) == 1 {
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// symbolStem returns a document symbol without its session or year and number:
// "A/78/62" → "A/#/#"; "" for resolutions, which are numbered by subject.
func symbolStem(key string) string {
	if strings.Contains(key, "/RES/") || strings.Contains(key, "/DEC/") || !strings.Contains(key, "/") || strings.HasPrefix(key, "paragraph") {
		return ""
	}
	parts := strings.Split(key, "/")
	for i, p := range parts {
		if _, err := strconv.Atoi(p); err == nil {
			parts[i] = "#"
		}
	}
	return strings.Join(parts, "/")
}

// roman reports whether a word in lower case is a small Roman numeral, as the
// sections of a report have.
func roman(w string) bool {
	for _, c := range w {
		if c != 'i' && c != 'v' && c != 'x' {
			return false
		}
	}
	return w != ""
}
