package ledger

import (
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
		if key := t.Key(r.From); r.Len() == 1 && (strings.ToUpper(key) != key || len(key) < 3) || !capital(key) || !s.anyLeft(paragraph, r) {
			continue // "the Chair", "the President": whose is not said
		}
		r = s.untilQuote(paragraph, r)
		if r.Len() > 1 && t.Lower(r.To-2) == "the" {
			continue // "protocols to the Convention"
		}
		if s.memberOf(paragraph, r.From) {
			continue // named to tell its members
		}
		if office[t.Lower(r.To-1)] || office[t.Lower(r.From)] {
			continue // of a list of posts or sections, no term
		}
		if s.goesOn(paragraph, r.To) || s.beginsBefore(paragraph, r.From) || s.kinds[paragraph][r.From].Has(wording.Date) {
			continue // a part of a name, or the next of a series
		}
		add(s, found, paragraph, r, true)
		name := t.Lowers(r)
		if t := found[s.key(paragraph, r)]; t != nil {
			t.instrument = m.Kind == wording.Instrument && r.Len() > 2 && weighty(name)
		}
	}
}

// memberOf reports whether a name at word i only tells whose members are meant: "member
// States of the Union".
func (s *side) memberOf(paragraph, i int) bool {
	low := s.texts[paragraph].Lower
	for i > 0 && low(i-1) == "the" {
		i--
	}
	return i > 1 && low(i-1) == "of" && (low(i-2) == "states" || low(i-2) == "members" || low(i-2) == "countries")
}

// weighty reports whether a name in lower case is of something that is adopted and binds or
// guides those who did: told even where one paragraph has it.
func weighty(name []string) bool {
	return slices.ContainsFunc(name, func(w string) bool { return adoptedOnce[w] }) && !slices.ContainsFunc(name, func(w string) bool { return w == "body" || w == "forum" || w == "event" || w == "rules" })
}

// adoptedOnce are heads of the names of what is adopted.
var adoptedOnce = map[string]bool{"declaration": true, "convention": true, "agenda": true, "framework": true, "frameworks": true, "agreement": true, "treaty": true, "protocol": true, "compact": true, "charter": true, "covenant": true, "pact": true,
	"programme": true, "plan": true, "strategy": true, "principles": true, "goals": true, "commitment": true, "decade": true, "initiative": true, "code": true, "guidelines": true, "accord": true, "consensus": true}

// untilQuote returns the words of a name that opens a quotation, to its end: “Safe Reefs by
// 2030”.
func (s *side) untilQuote(paragraph int, r wording.Range) wording.Range {
	const longest = 12 // words
	t := s.texts[paragraph]
	if r.From == 0 || t.Key(r.From-1) != `"` {
		return r
	}
	for i := r.To; i < len(t.Words) && i < r.From+longest; i++ {
		if t.Key(i) == `"` {
			return wording.Range{From: r.From, To: i}
		}
	}
	return r
}

// office are nouns of posts and offices with which their names begin or end.
var office = map[string]bool{"officer": true, "officers": true, "assistant": true, "chief": true, "director": true, "chair": true, "chairperson": true, "president": true, "adviser": true, "coordinator": true,
	"department": true, "division": true, "section": true, "unit": true, "branch": true, "service": true, "secretary": true, "secretary-general": true, "level": true, "head": true, "staff": true, "co-chairs": true, "vice-chair": true, "deputy": true}

// goesOn reports whether a name goes on at word i though it does not look so: "Department
// of Management Strategy, Policy and Compliance", "Panel on the Development of a
// Multidimensional Index".
func (s *side) goesOn(paragraph, i int) bool {
	t := s.texts[paragraph]
	return i+1 < len(t.Words) && (t.Lower(i) == "," && capital(t.Key(i+1)) || t.Lower(i) == "of" || t.Lower(i) == "for" || t.Lower(i) == "on")
}

// beginsBefore reports whether a name begins before word i though it does not look so:
// after a comma and a capital letter, or after a number that is stuck to it ("WSIS+20").
func (s *side) beginsBefore(paragraph, i int) bool {
	t := s.texts[paragraph]
	if i < 2 {
		return false
	}
	before := t.Lower(i - 1)
	return before == "the" && capital(t.Key(i-2)) && !s.verbAt[paragraph][i-2] || (before == ":" || before == "–" || before == "—" || before == "-") && capital(t.Key(i-2)) || before == "," && capital(t.Key(i-2)) && s.kinds[paragraph][i-2].Has(wording.Body, wording.Instrument, wording.Event) || startsByDigit(before) || before == "+"
}

// wholeName returns the words of a name with the capitalised ones that go on with it on
// either side: "Social Affairs" of "Department of Economic and Social Affairs".
func (s *side) wholeName(paragraph int, r wording.Range) wording.Range {
	const longest = 24 // words
	t, low := s.texts[paragraph], s.texts[paragraph].Lower
	for r.To < len(t.Words) && r.Len() < longest {
		switch {
		case capital(t.Key(r.To)):
			r.To++
		case r.To+1 < len(t.Words) && connects[low(r.To)] && capital(t.Key(r.To+1)):
			r.To += 2
		case r.To+2 < len(t.Words) && low(r.To) != "and" && connects[low(r.To)] && low(r.To+1) == "the" && capital(t.Key(r.To+2)):
			r.To += 3
		default:
			goto before
		}
	}
before:
	for r.From > 1 && r.Len() < longest {
		switch {
		case capital(t.Key(r.From-1)) && !s.verbAt[paragraph][r.From-1]:
			r.From--
		case connects[low(r.From-1)] && capital(t.Key(r.From-2)) && !s.verbAt[paragraph][r.From-2]:
			r.From -= 2
		default:
			return r
		}
	}
	return r
}

// connects are words that may stand between the capitalised words of one name.
var connects = map[string]bool{"of": true, "for": true, "on": true, "and": true, "in": true}
