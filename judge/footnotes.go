package judge

import (
	"resdiff/diff"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"resdiff/internal/quotation"
	"resdiff/resolution"
	"resdiff/wording"
)

// noteNews says which footnotes of a change have other words, came or went:
// reservations, definitions and the instrument that a passage rests on stand in
// footnotes. They are paired in their order once those are set aside that say the
// same. One that only one side calls counts where it asserts something and both
// texts have footnotes at all: many are handed round without, and a reference is
// left off where it stands elsewhere already.
func (s *surroundings) noteNews(ch *diff.Change) []doubt {
	c := s.c
	old, new := notesOf(c.Old, ch.Old), notesOf(c.New, ch.New)
	for i := 0; i < len(old); {
		if j := slices.IndexFunc(new, func(n string) bool { return sameNote(n, old[i]) }); j >= 0 {
			old, new = slices.Delete(old, i, i+1), slices.Delete(new, j, j+1)
			continue
		}
		i++
	}
	var out []doubt
	tell := func(what string) { out = append(out, doubt{weightNote, "a footnote " + what}) }
	for len(old) > 0 && len(new) > 0 {
		tell("reworded: " + shortNote(old[0]) + " → " + shortNote(new[0]))
		old, new = old[1:], new[1:]
	}
	if len(c.Old.Footnotes) == 0 || len(c.New.Footnotes) == 0 {
		return out
	}
	for _, n := range old {
		if asserts(n) {
			tell("dropped: " + shortNote(n))
		}
	}
	for _, n := range new {
		if asserts(n) {
			tell("added: " + shortNote(n))
		}
	}
	return out
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
func notesOf(r *resolution.Resolution, paragraphs []int) []string {
	var out []string
	for _, i := range paragraphs {
		for _, n := range r.Paragraphs[i].Notes {
			if text := r.Footnotes[n.Note].Text; text != "" {
				out = append(out, text)
			}
		}
	}
	return out
}

// referring are the words by which a footnote refers to a document.
var referring = setOf("see also ibid supra note footnote para paras paragraph paragraphs annex annexes chap chapter sect section vol volume no nos suppl supplement " +
	"add corr rev sales resolution resolutions decision official records session supplement available at from http https www page pages p pp th st nd rd")

// sameNote reports whether two footnotes say the same, as far as both were read:
// one that breaks off without a full stop was cut short by a page.
func sameNote(a, b string) bool {
	next := nextCited(a, b) || strings.HasPrefix(a, "Ibid") != strings.HasPrefix(b, "Ibid")
	x, y := noteWords(a, next), noteWords(b, next)
	if len(x) > len(y) {
		a, x, y = b, y, x
	}
	if x == "" && recordsOf[y] {
		return true // "Ibid., chap. IX." and "Official Records of the General Assembly, ..."
	}
	return x == y || strings.HasPrefix(y, x) && !strings.HasSuffix(strings.TrimSpace(a), ".")
}

// recordsOf are the bodies whose Official Records a footnote refers to in full, where the
// next one says "Ibid.".
var recordsOf = map[string]bool{"general assembly": true, "economic social council": true, "security council": true}

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
var annexed = setOf("annex annexes chap chapter sect section part vol volume")

// noteWords returns the words of a footnote by which it says something: without
// its numbers, dates, pages, symbols and links and, where the next document is
// cited, without the Roman figure of its annex.
func noteWords(note string, next bool) string {
	var out []string
	cut := wording.Cut(note)
	for i, t := range cut {
		if next && i > 0 && roman(strings.ToLower(t.Key)) && (annexed[strings.ToLower(cut[i-1].Key)] || i > 1 && cut[i-1].Key == "." && annexed[strings.ToLower(cut[i-2].Key)]) {
			continue
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

// shortNote quotes the beginning of a footnote, for a reason.
func shortNote(note string) string {
	const most = 12 // words shown
	f := strings.Fields(note)
	if len(f) <= most {
		return quotation.Of(strings.Join(f, " "))
	}
	return quotation.Of(strings.Join(f[:most], " ") + " …")
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
