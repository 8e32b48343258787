package ledger

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// object is what a verb governs: the stems of its noun phrase up to the first preposition,
// and the head of that, the last of them.
type object struct {
	phrase []stem
	head   stem
	// named tells that a capital letter makes it a name: "the Lagoon Declaration".
	named bool
	// clause tells that it is a sentence: "that ropes are short", "the need to mend them".
	clause bool
}

// objectOf reads what stands right behind the verb of a clause.
func (s *side) objectOf(c *wording.Clause) object {
	low := s.texts[c.Paragraph].Lower
	o := object{head: -1}
	for i := c.Words.From; i < c.Words.To; i++ {
		switch w := low(i); {
		case w == "that":
			if o.head < 0 {
				return object{phrase: first(s.stems[c.Paragraph][i+1 : c.Words.To]), head: -1, clause: true}
			}
			return o
		case o.head >= 0 && (endsPhrase[w] || strings.HasSuffix(w, "ed")):
			return o
		case s.stems[c.Paragraph][i] >= 0:
			o.head = s.stems[c.Paragraph][i]
			o.named = o.named || capital(s.texts[c.Paragraph].Key(i))
			o.phrase = append(o.phrase, o.head)
		}
	}
	return o
}

// endsPhrase are words and marks that end a noun phrase.
var endsPhrase = setOf("of for to in on at by with from among between through as and or , ; : . which who under towards within during contained")

// sameObject reports whether two verbs govern the same: noun phrases of one head, the
// head of one of which the other has, or sentences that begin alike; where both ask, the
// same of one who is asked.
func (p *pair) sameObject(a, b *wording.Clause) bool {
	x, y := p.old.objectOf(a), p.new.objectOf(b)
	switch {
	case p.old.asksOthers(a) || p.new.asksOthers(b) || p.old.lends(a) != p.new.lends(b):
		return false
	case a.Asks && b.Asks:
		return len(a.Addressees) == 0 || len(b.Addressees) == 0 || slices.ContainsFunc(a.Addressees, func(x wording.Addressee) bool {
			return slices.ContainsFunc(b.Addressees, func(y wording.Addressee) bool { return sameName(x.Key, y.Key) })
		})
	case x.clause && y.clause:
		return inBoth(distinct(x.phrase), distinct(y.phrase)) > 0
	case x.clause || y.clause:
		return false
	}
	if x.head == y.head && (x.named || y.named) && len(x.phrase) > 1 && len(y.phrase) > 1 && inBoth(distinct(x.phrase[:len(x.phrase)-1]), distinct(y.phrase[:len(y.phrase)-1])) == 0 {
		return false // "the Lagoon Declaration", "the ministerial declaration"
	}
	return slices.Contains(y.phrase, x.head) || slices.Contains(x.phrase, y.head)
}

// asksOthers reports whether a word came or went that says which of those are asked whom a
// clause names: "States that have not yet signed".
func (s *side) asksOthers(c *wording.Clause) bool {
	if len(c.Addressees) == 0 {
		return false
	}
	who := slot(c.Addressees)
	if c.Governor == c.Paragraph {
		who.To = max(who.To, c.Task.From)
	}
	for i := who.From; i < who.To; i++ {
		if s.left[c.Governor][i] && restricts[s.wordAt(c.Governor, i)] {
			return true
		}
	}
	return false
}

// lends reports whether a clause has its verb of a chapeau that asks something itself, so
// that what stands below it tells how: "urges States to save the reefs by:".
func (s *side) lends(c *wording.Clause) bool {
	if c.Governor == c.Paragraph {
		return false
	}
	from, to := s.of(c.Governor)
	return slices.ContainsFunc(s.clauses[from:to], func(d wording.Clause) bool { return d.Verb == c.Verb && d.Task.Len() > 1 })
}

// first returns the first stems of an object.
func first(stems []stem) []stem {
	const most = 6 // words of an object: "the continuation of the efforts made by the secretariat"
	var out []stem
	for _, id := range stems {
		if id >= 0 && len(out) < most {
			out = append(out, id)
		}
	}
	return out
}
