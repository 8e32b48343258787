package ledger

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// someone reports whether word i is a noun for somebody.
func (s *side) someone(paragraph, i int) bool {
	return wording.Someone(s.texts[paragraph].Lower(i)) || s.kinds[paragraph][i].Has(wording.Actor, wording.Body)
}

// restricts are words with which a phrase begins that says behind a noun which are meant.
var restricts = setOf("that who which whose where with in within affected facing without most emerging not")

// trim takes marks and some words off both ends of a range.
func (s *side) trim(paragraph int, r wording.Range, off map[string]bool) wording.Range {
	t := s.texts[paragraph]
	for r.From < r.To && (!t.Word(r.From) || off[t.Lower(r.From)]) {
		r.From++
	}
	for r.To > r.From && (!t.Word(r.To-1) || off[t.Lower(r.To-1)]) {
		r.To--
	}
	return r
}

// outerWords join the items of a list, stand before them, or are prepositions that may be
// said again before a further one: "from the banks and from donors".
var outerWords = setOf("and or as well the a an also including from by with of for to among between")

// actors reports whether a range is a list of nothing but those who act: "children and
// relevant United Nations bodies".
func (s *side) actors(paragraph int, r wording.Range) bool {
	t, kinds := s.texts[paragraph], s.kinds[paragraph]
	start := r.From
	for i := r.From; i <= r.To; i++ {
		inName := i > r.From && i+1 < r.To && kinds[i].Has(wording.Body, wording.Actor) && kinds[i-1].Has(wording.Body, wording.Actor) && kinds[i+1].Has(wording.Body, wording.Actor)
		if i < r.To && (inName || t.Word(i) && t.Lower(i) != "and" && t.Lower(i) != "or") {
			if w := t.Lower(i); s.verbAt[paragraph][i] || !inName && prepositions[w] || strings.HasSuffix(w, "ing") && w != "developing" || kinds[i].Has(wording.Event, wording.Instrument, wording.Title, wording.Citation, wording.Date) {
				return false
			}
			continue
		}
		item := s.trim(paragraph, wording.Range{From: start, To: i}, outerWords)
		start = i + 1
		if item.Len() > 0 && !wording.Someone(t.Lower(item.To-1)) && !s.endsName(paragraph, item.To-1) {
			return false
		}
	}
	return true
}

// endsName reports whether the name of somebody ends with word i.
func (s *side) endsName(paragraph, i int) bool {
	start, end := s.texts[paragraph].Start(i), s.texts[paragraph].End(i)
	return slices.ContainsFunc(s.near(paragraph, start, end), func(m wording.Mention) bool {
		return (m.Kind == wording.Actor || m.Kind == wording.Body) && m.End == end
	})
}

// prepositions are words that a bare name of somebody does not hold.
var prepositions = setOf("in on at of for to by with from that which who their its through under as is are not such including between among towards within into than")

// plainBodies are nouns for somebody that a name before them tells rather than narrows:
// "treaty bodies", "system entities".
var plainBodies = setOf("international bodies entities organizations institutions mechanisms agencies programmes funds organs group groups committee commission office council team teams panel board mission mandate holders system fund")
