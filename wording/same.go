package wording

import (
	"strconv"
	"strings"
)

// What is the same for all who compare: a word and its other forms, one spelling
// and the other. Who says that something is new or gone asks by these, so that they
// err towards calling too much the same.

// Stem returns what the forms of a lower-case word have in common, of one spelling
// or the other, a number in words or digits: "ensure", "ensuring"; "effective", "effectively"; "organise",
// "organizing"; "programme", "program". It is no word, and only for comparing.
func Stem(word string) string {
	if word == "" || word[0] <= '9' {
		return plainNumber(word)
	}
	if n := numberWord(word); n > 0 {
		return strconv.Itoa(n)
	}
	w := strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "'")
	w = spelling.Replace(strings.ReplaceAll(w, "-", ""))
	if strings.HasSuffix(w, "lly") {
		w = w[:len(w)-1] // "fully", "nationally"
	}
	w = cutEnding(w, 3, "s")
	if iz := cutEnding(w, 3, "isation", "ization", "ising", "izing", "ised", "ized", "ise", "ize"); len(iz) < len(w) {
		return iz + "iz"
	}
	before := len(w)
	w = cutEnding(w, 3, "ing", "ed")
	if n := len(w); n < before && n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("aeiousl", rune(w[n-1])) {
		w = w[:n-1] // "planning"
	}
	for range 2 { // "implementation"
		w = cutEnding(w, 4, "iveness", "ively", "ative", "ation", "ness", "ment", "ful", "ive", "ly")
	}
	w = cutEnding(w, 3, "ie", "e", "y", "i")
	return w
}

// spelling gives one spelling of beginnings and middles of words that have two.
var spelling = strings.NewReplacer(
	"defence", "defens", "offence", "offens", "licence", "licens", "judgement", "judgment", "fulfill", "fulfil", "enroll", "enrol",
	"labour", "labor", "neighbour", "neighbor", "honour", "honor", "favour", "favor", "behaviour", "behavior", "endeavour", "endeavor",
	"colour", "color", "harbour", "harbor", "programme", "program", "centre", "center", "metre", "meter", "travelling", "traveling",
	"analyse", "analyz")

// cutEnding takes the first of the endings off that leaves at least so many letters.
func cutEnding(w string, least int, endings ...string) string {
	for _, e := range endings {
		if len(w) < least+len(e) || w[len(w)-1] != e[len(e)-1] {
			continue // most
		}
		if rest, ok := strings.CutSuffix(w, e); ok {
			if e == "s" && (strings.HasSuffix(rest, "s") || strings.HasSuffix(rest, "u") || strings.HasSuffix(rest, "i")) {
				return w // "access", "status", "basis"
			}
			return rest
		}
	}
	return w
}

// Says reports whether a lower-case word says something by itself: it is no article,
// preposition, conjunction, pronoun or auxiliary, nor a mark.
func Says(lower string) bool {
	return lower != "" && !small.has(lower) && (lower[0] >= '0' && lower[0] <= '9' || lower[0] >= 'a' && lower[0] <= 'z' || lower[0] >= 0x80)
}

// KindSet is a set of kinds of mention.
type KindSet uint16

// Has reports whether any of the kinds is in the set.
func (s KindSet) Has(kinds ...Kind) bool {
	for _, k := range kinds {
		if s&(1<<k) != 0 {
			return true
		}
	}
	return false
}

func (t *Text) readKinds() {
	t.Kinds = make([]KindSet, len(t.Words))
	for k := range t.Mentions {
		m := &t.Mentions[k]
		for i := m.Words.From; i < m.Words.To; i++ {
			t.Kinds[i] |= 1 << m.Kind
		}
	}
}
