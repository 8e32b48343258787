package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// binding tells of edits of one word that make what is said bind more or less, or not be
// so: "may" → "shall", "include" → "consider including", "shall {not} be financed".
func (p *pair) binding(ch *diff.Change, change, k int) {
	e := &ch.Edits[k]
	s, paragraph, r := p.wordsOf(e)
	if r.Len() < 1 || r.Len() > 2 || r.From == 0 || !s.anyLeft(paragraph, r) {
		return
	}
	const behind = 3 // words that show what it is about
	around := func(s *side, paragraph, from int) diff.Quote {
		return s.quote(paragraph, wording.Range{From: from, To: min(from+1+behind, len(s.texts[paragraph].Words))})
	}
	f := fact{Changes: []int{change}, Doubt: 1 - ch.Confidence}
	switch word := s.wordAt(paragraph, r.From); {
	case r.Len() == 1 && (word == "not" || word == "never") && !inPart[s.wordAt(paragraph, r.To)]:
		f.Rule, f.Weight = Negation, 1
		p.alone(s, turn{"negated", "no longer negated"}, around(s, paragraph, r.From-1), f)
	case s == p.old && k+1 < len(ch.Edits) && ch.Edits[k+1].Op == diff.Insert:
		_, n, is := p.wordsOf(&ch.Edits[k+1])
		from, to := rank(word), rank(p.new.wordAt(n, is.From))
		ranked := r.Len() == 1 && is.Len() == 1 && from >= 0 && to >= 0
		switch f.Rule, f.Weight = Hedge, 0.8; {
		case ranked && from < to, considers(p.old, paragraph, r, n, is):
			f.What = "more binding"
		case ranked && to < from, considers(p.new, n, is, paragraph, r):
			f.What = "less binding"
		default:
			return
		}
		f.Old, f.New = around(p.old, paragraph, r.From), around(p.new, n, is.From)
		p.add(f)
	}
}

// considers reports whether two words of a paragraph only consider what one word of another
// of the other document does: "consider including" for "include".
func considers(s *side, paragraph int, two wording.Range, other int, one wording.Range) bool {
	return two.Len() == 2 && one.Len() == 1 && s.wordAt(paragraph, two.From) == "consider" &&
		strings.HasSuffix(s.wordAt(paragraph, two.From+1), "ing") && s.texts[paragraph].Stem(two.From+1) == s.other.texts[other].Stem(one.From)
}

// inPart are words behind "not" that do not deny: "not only".
var inPart = setOf("only yet later limited least less necessarily")

// rank returns how much a modal verb binds, -1 for other words.
func rank(word string) int {
	return slices.IndexFunc(modals, func(rank map[string]bool) bool { return rank[word] })
}

// modals are verbs by how much they bind, from the least.
var modals = []map[string]bool{setOf("may can could might"), setOf("should"), setOf("shall must")}
