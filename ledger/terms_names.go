package ledger

import (
	"fmt"
	"slices"
	"strings"

	"resdiff/wording"
)

// namesIn gathers the names of bodies, instruments and events of a paragraph, whole.
func (p *pair) namesIn(s *side, paragraph int, found map[string]*term) {
	t := s.texts[paragraph]
	for _, m := range t.Mentions {
		if m.Kind != wording.Body && m.Kind != wording.Instrument && m.Kind != wording.Event {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		r := s.wholeName(paragraph, wording.Range{From: from, To: to})
		key, low := t.Key(r.From), t.Lowers(r)
		switch {
		case r.Len() == 1 && !strings.ContainsAny(key, "0123456789"), !capital(key), !s.anyLeft(paragraph, r):
			continue // "the Chair": whose is not said; an acronym of what may stand in full
		case r.Len() > 1 && low[len(low)-2] == "the":
			continue // "protocols to the Convention"
		case office[low[0]], office[low[len(low)-1]], s.goesOn(paragraph, r.To), s.beginsBefore(paragraph, r.From), s.kinds[paragraph][r.From].Has(wording.Date):
			continue // a post or section; a part of a name, or the next of a series
		}
		stems := distinct(s.stems[paragraph][r.From:r.To])
		if len(stems) == 0 {
			continue
		}
		name := fmt.Sprint(s.stems[paragraph][r.From:r.To])
		if found[name] == nil {
			found[name] = &term{stems: stems, first: r}
		}
		x := found[name]
		x.instrument = m.Kind == wording.Instrument && r.Len() > 2 && weighty(low)
		if n := len(x.paragraphs); n == 0 || x.paragraphs[n-1] != paragraph {
			x.paragraphs = append(x.paragraphs, paragraph)
		}
	}
}

// weighty reports whether a name in lower case is of something that is adopted and binds or
// guides those who did.
func weighty(name []string) bool {
	return slices.ContainsFunc(name, func(w string) bool { return adoptedOnce[w] }) && !slices.Contains(name, "body")
}

// adoptedOnce are heads of the names of what is adopted.
var adoptedOnce = setOf(`declaration convention agenda framework frameworks agreement treaty protocol compact charter covenant pact programme plan strategy principles goals commitment decade initiative code
	guidelines accord consensus`)

// office are nouns of posts and offices with which their names begin or end.
var office = setOf(`officer officers assistant chief director chair chairperson president adviser coordinator department division section unit branch service secretary secretary-general level head staff
	co-chairs vice-chair deputy`)

// goesOn reports whether a name goes on at word i though it does not look so: "Department
// of Management Strategy, Policy and Compliance", "Panel on the Development of a
// Multidimensional Index", "Charter of Persons with Disabilities".
func (s *side) goesOn(paragraph, i int) bool {
	w := s.wordAt(paragraph, i)
	return w == "of" || w == "for" || w == "on" || continues[w] && capital(s.texts[paragraph].Key(i+1))
}

// continues are words before a capitalised one with which a name goes on.
var continues = setOf(", the to by with against from")

// beginsBefore reports whether a name begins before word i though it does not look so: with a
// capital letter before it, before a comma or a small word, or after a number that is stuck to
// it ("WSIS+20").
func (s *side) beginsBefore(paragraph, i int) bool {
	named := func(i int) bool { return i >= 0 && capital(s.texts[paragraph].Key(i)) && !s.verbAt[paragraph][i] }
	before := s.wordAt(paragraph, i-1)
	return named(i-1) || startsByDigit(before) || (before == "the" || before == "'" || partsNames[before] || connects[before]) && named(i-2)
}

// partsNames are marks that may stand within a name.
var partsNames = setOf(": – ,")

// wholeName returns the words of a name with the capitalised ones that go on with it: "Office
// for Ropes and Sails of the Lagoon Union".
func (s *side) wholeName(paragraph int, r wording.Range) wording.Range {
	const longest = 24 // words
	named := func(i int) bool { return capital(s.texts[paragraph].Key(i)) }
	for r.Len() < longest {
		switch w := s.wordAt(paragraph, r.To); {
		case named(r.To):
			r.To++
		case connects[w] && named(r.To+1):
			r.To += 2
		case w != "and" && connects[w] && s.wordAt(paragraph, r.To+1) == "the" && named(r.To+2):
			r.To += 3
		default:
			return r
		}
	}
	return r
}

// connects are words that may stand between the capitalised words of one name.
var connects = setOf("of for on and in")
