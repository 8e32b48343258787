package diff

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line that ends in a hyphen, or a glyph set apart, costs a text read from a
// page a hyphen or a blank: "medium-sized" → "mediumsized", "progr ess". The
// letters are the same, so nothing was drafted; no ledger lists such words.

// spacingRule is the name of the rule of a hyphen or blank within the same
// letters.
const spacingRule = "hyphen or blank"

// excuseSpacing accounts for the hunks whose two sides differ by hyphens and
// blanks alone.
func (v *view) excuseSpacing() {
	e := excuse{Editorial, spacingRule, "a hyphen or blank within the same letters"}
	for i := range v.hunks {
		h := &v.hunks[i]
		if !v.sameLetters(h) || v.bracketsIn(h) || v.articleTold(h) || v.capitalTold(h) || v.signed(h) {
			continue
		}
		for _, p := range append(h.old[:len(h.old):len(h.old)], h.new...) {
			v.excuse(p, e)
		}
	}
}

// sameLetters reports whether the two sides of a hunk are the same but for
// hyphens and blanks, and say the same. What was parted or joined must be no two
// words that mean something else together ("in action", "re-sign"), and no two
// numbers.
func (v *view) sameLetters(h *viewHunk) bool {
	if len(h.old) == 0 || len(h.new) == 0 || !v.oneParagraph(h) {
		return false
	}
	a, b := v.words(h.old), v.words(h.new)
	if !v.in.english && (len(a) != 1 || len(b) != 1) {
		return false // Spanish "por que" is not "porque"
	}
	return !slices.Equal(a, b) && safelyParted(a, b) && safelyParted(b, a) && sameSigns(strings.Join(a, " "), strings.Join(b, " "))
}

// joined are words that make another word with the one after them, or another number.
var joined = setOf("under over with out one two three four five six seven eight nine ten hundred")

// safelyParted reports whether the words of one side hold nothing that has another
// meaning when it is written together with its neighbour as on the other side.
func safelyParted(a, b []string) bool {
	other := map[string]bool{}
	for _, w := range b {
		other[w] = true
	}
	for i, w := range a {
		switch {
		case dashes[w] && (i == 0 || i == len(a)-1):
			return false
		case other[w]:
		case (prefixes[w] || tens[w] || joined[w]) && w != "non":
			return false
		case strings.HasPrefix(w, "re-") && !strings.HasPrefix(w, "re-e"):
			return false
		}
	}
	return true
}

// dashes are the marks that a hyphen may be printed as.
var dashes = setOf("- – —")

// sameSigns reports whether two texts have the same characters, hyphens and
// blanks aside, and the same hyphens and blanks before a figure: they may be a
// sign, or part two figures.
func sameSigns(a, b string) bool {
	for {
		restA, gapA := pastGap(a)
		restB, gapB := pastGap(b)
		if restA == "" || restB == "" {
			return restA == restB
		}
		x, n := utf8.DecodeRuneInString(restA)
		if y, _ := utf8.DecodeRuneInString(restB); x != y || gapA != gapB && unicode.IsDigit(x) {
			return false
		}
		a, b = restA[n:], restB[n:]
	}
}

// pastGap returns a text from its first character that is no hyphen or blank, and
// those before it.
func pastGap(text string) (rest, gap string) {
	rest = strings.TrimLeft(text, " -–—")
	return rest, text[:len(text)-len(rest)]
}
