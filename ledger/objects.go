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
	const most = 12 // words of a noun phrase
	for i := c.Words.From; i < c.Words.To; i++ {
		switch w := low(i); {
		case w == "that" || w == "how" || w == "whether":
			if o.head < 0 {
				return object{phrase: first(s.stems[c.Paragraph][i+1 : c.Words.To]), head: -1, clause: true}
			}
			return o
		case o.head >= 0 && (endsPhrase[w] || strings.HasSuffix(w, "ing") && !s.texts[c.Paragraph].Word(i) || strings.HasSuffix(w, "ed") && w != "need" && s.texts[c.Paragraph].Key(i) == w):
			return o
		case w == "continuation" && i+1 < c.Words.To && low(i+1) == "of":
			i++ // "the continuation of the efforts": of the efforts it speaks
		case s.stems[c.Paragraph][i] >= 0:
			o.head = s.stems[c.Paragraph][i]
			o.named = o.named || capital(s.texts[c.Paragraph].Key(i))
			if o.phrase = append(o.phrase, o.head); len(o.phrase) == most {
				return o
			}
		}
	}
	return o
}

// endsPhrase are words and marks that end a noun phrase.
var endsPhrase = map[string]bool{"of": true, "for": true, "to": true, "in": true, "on": true, "at": true, "by": true, "with": true, "from": true, "among": true, "between": true,
	"through": true, "as": true, "and": true, "or": true, ",": true, ";": true, ":": true, ".": true, "which": true, "who": true, "under": true, "towards": true, "within": true, "during": true, "contained": true}

// sameObject reports whether two verbs govern the same: noun phrases of one head, the
// head of one of which the other has, or sentences that begin alike.
func (p *pair) sameObject(a, b *wording.Clause) bool {
	x, y := p.old.objectOf(a), p.new.objectOf(b)
	if a.Asks && b.Asks {
		return len(a.Addressees) == 0 || len(b.Addressees) == 0 || p.oneAsked(a, b)
	}
	switch {
	case x.clause && y.clause:
		return overlap(x.phrase, y.phrase)
	case x.clause && b.Asks:
		return inBoth(distinct(p.new.task(b)), distinct(x.phrase)) >= 2
	case y.clause && a.Asks:
		return inBoth(distinct(p.old.task(a)), distinct(y.phrase)) >= 2
	case x.clause || y.clause:
		return false
	}
	if x.head == y.head && (x.named || y.named) && len(x.phrase) > 1 && len(y.phrase) > 1 && !overlap(x.phrase[:len(x.phrase)-1], y.phrase[:len(y.phrase)-1]) {
		return false // "the Lagoon Declaration", "the ministerial declaration"
	}
	return x.head == y.head || x.head >= 0 && slices.Contains(y.phrase, x.head) || y.head >= 0 && slices.Contains(x.phrase, y.head)
}

// oneAsked reports whether two clauses have one of those in common whom they ask, or the
// one asks in general terms.
func (p *pair) oneAsked(a, b *wording.Clause) bool {
	for _, x := range a.Addressees {
		for _, y := range b.Addressees {
			if sameName(x.Key, y.Key) || inGeneral(x.Key) || inGeneral(y.Key) {
				return true
			}
		}
	}
	return false
}

// task returns the stems of the first words of what is asked.
func (s *side) task(c *wording.Clause) []stem {
	return first(s.stems[c.Paragraph][c.Task.From:c.Task.To])
}
