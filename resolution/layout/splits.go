package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/wordset"
)

// joinSplit joins two neighbouring words where the document prints them as one
// elsewhere and at least one of them is no word of its own there.
func (v *Vocabulary) joinSplit(text string) string {
	if !v.anySplit(text) { // as in nearly all texts
		return text
	}
	parts := strings.Split(text, " ")
	out := parts[:0] // never longer than what was looked at
	for i, w := range parts {
		next := ""
		if i+1 < len(parts) {
			next = parts[i+1]
		}
		if n := len(out); n > 0 && v.isSplit(out[n-1], w, next) {
			out[n-1] += w
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// anySplit reports whether any two neighbouring words are halves of one.
func (v *Vocabulary) anySplit(text string) bool {
	left, rest, more := strings.Cut(text, " ")
	known := false // left is a common word
	for more {
		var right string
		right, rest, more = strings.Cut(rest, " ")
		usual := known
		word := withoutStop(right)
		if known = common(word); !usual || !known || word == "able" {
			next, _, _ := strings.Cut(rest, " ")
			if v.isSplit(left, right, next) {
				return true
			}
		}
		left = right
	}
	return false
}

// withoutStop returns a word without the comma or stop after it.
func withoutStop(word string) string {
	if n := len(word) - 1; n > 0 && (word[n] == ',' || word[n] == ';' || word[n] == '.' || word[n] == ':') {
		return word[:n]
	}
	return word
}

// Divided reports whether two words, that something else parted, are the halves of
// one: "a" and "nd" about the mark of a footnote.
func (v *Vocabulary) Divided(left, right string) bool {
	right, next, _ := strings.Cut(right, " ")
	return v.isSplit(left[strings.LastIndexByte(left, ' ')+1:], right, next)
}

// isSplit reports whether left and right are two halves of one word: together
// they are a word that the document or the language knows, and one of them by
// itself is none. next is the word after right: in "underpinned b y" the "b"
// belongs to what follows.
func (v *Vocabulary) isSplit(left, right, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(left)
	if left == "" || !unicode.IsLetter(last) || !unicode.IsLower(firstRune(right)) {
		return false
	}
	a, b := lastWord(left), firstWord(right)
	if len(b) <= 2 && elided(right[len(b):]) {
		return false
	}
	if common(b) && b != "able" && (common(a) || len(b) == len(right) && len(a) > 3 && v.count(a+b) == 0 && !common(a+b)) {
		return false // the usual case, told without more ado
	}
	a = strings.ToLower(a)
	if !v.knows(b) && len(b) == len(right) && unicode.IsLower(firstRune(next)) && common(b+firstWord(next)) {
		return false
	}
	if common(a) && common(b) && b != "able" {
		return false // neither is a fragment
	}
	whole := v.count(a + b)
	if common(a+b) && v.english() {
		whole = max(whole, wellKnown)
	} else if whole == 0 && !common(a) && !common(b) {
		whole = v.related(a+b, a)
	}
	if whole > 0 && b == "able" && !common(a+"s") && !beForms.Has(a) {
		return true // "sustain able"; nobody is "States able"
	}
	if whole > 0 {
		return len(a)+len(b) > 1 && (v.fragment(a, whole) || v.fragment(b, whole))
	}
	if left == "i" && v.english() && len(b) >= 4 && !v.knows(b) && noOnset(b) {
		return true // "i nseparable": neither is a word in English
	}
	if !v.english() || common(a) || v.count(a) > 1 || v.count(b) > rare || len(a) < 4 {
		return false
	}
	// "justifiab le": the first half is no word, and so short a word as the
	// second would be a common one.
	// Names are left alone: "Sharm el", "Costa do".
	return len(b) == len(strings.TrimRight(right, ",.;:")) && unicode.IsLower(firstRune(lastWord(left))) &&
		(bareSuffixes.Has(b) || len(b) <= 2 && !common(b) && !particles.Has(b) && !letterLabels.Has(b))
}

// noOnset reports whether no English word begins as a run of letters does: with n,
// m, l or r before another consonant. Words in "in-" and "im-" that lost their first
// letter do.
//
//	"nseparable", "mmediate" → true
//	"mnemonic", "rhythm"     → false
func noOnset(w string) bool {
	const consonants = "bcdfghjklmnpqrstvwxz"
	switch w[0] {
	case 'n', 'm', 'l', 'r':
		return strings.IndexByte(consonants, w[1]) >= 0 && w[:2] != "mn" && w[:2] != "rh" && w[:2] != "ll"
	}
	return false
}

// elided reports whether what follows a run of letters is an apostrophe: the run
// is a word of its own, cut short before a vowel, as "d" in "développés
// d’honorer".
func elided(rest string) bool {
	return strings.HasPrefix(rest, "’") || strings.HasPrefix(rest, "'")
}

// particles are small foreign words that stand in English texts.
var particles = wordset.Set{List: `al da de di do du el en et la lo un va vs`}

// letterLabels are the letters by which things are told apart, after a word that need
// not be known: "vitamin d", "phase c". Words end in the others, as in "tribut e".
var letterLabels = wordset.Set{List: `a b c d f g h i j k m o p q u v w x z`}

// beForms are what stands before "able" as a word of its own.
var beForms = wordset.Set{List: `is are was were be been being not also better fully more less as and or become becomes`}

// wellKnown is how often a common word counts as seen in any document; rare is
// the count up to which a run of letters may be the same fragment again.
const wellKnown, rare = 6, 2

// fragment reports whether a run of letters is no word of its own: the
// language does not know it and the document has it seldom beside the whole.
func (v *Vocabulary) fragment(w string, whole int) bool {
	return !common(w) && !otherWords.Has(w) && (v.count(w) <= 1 || v.count(w)*3 <= whole)
}

// related counts the occurrences of a word's nearest relatives: with or
// without an "s", "d" or "ed" at its end, but for the part that is looked at.
func (v *Vocabulary) related(w, part string) int {
	n := 0
	count := func(r string) {
		n += v.count(r)
		if common(r) {
			n++
		}
	}
	for _, s := range []string{"s", "d", "ed", "ing", "ly"} {
		count(w + s)
		if stem, ok := strings.CutSuffix(w, s); ok && len(stem) > 3 && stem != part {
			count(stem)
		}
	}
	return n
}

// bareSuffixes are endings that are never words: they belong to the word
// before them.
var bareSuffixes = wordset.Set{List: `ing ings ers er ed es ly tion tions sion sions ment ments ness ity ities ance ances ence ences
	ation ations ization izations ally`}
