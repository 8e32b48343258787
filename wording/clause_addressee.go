package wording

import (
	"slices"
	"strings"
)

// Addressee is one of those who are asked.
type Addressee struct {
	// Words are its words in the text of the verb that asks, articles left out:
	// "relevant United Nations entities".
	Words Range
	// Key is the same for the same one in another form: stems, or the full name of a
	// body that is known by an acronym.
	Key string
}

// addressees reads who is asked in the words from and up to end: what stands between
// the verb and the infinitive, but for asides ("in cooperation with the banks").
func (r *clauseReader) addressees(from, end int) []Addressee {
	var out []Addressee
	named := false
	if r.Lower(from) == "to" { // "appeals to Governments"
		from++
	}
	for i := r.skipsTo(from, end); i < end && !r.aside(i); i = r.skipsTo(i, end) {
		start := i
		for i < end && !r.parts(i) && !r.aside(i) {
			if r.Lower(i) == "between" {
				return nil // "close ties between the council and the banks"
			}
			i++
		}
		last := i
		for last > start && !r.Word(last-1) {
			last--
		}
		named = named || r.names(start, last)
		if n := len(out) - 1; n >= 0 && r.partOfList(start, last) {
			out[n] = Addressee{Range{out[n].Words.From, last}, r.nameKey(out[n].Words.From, last)}
		} else if key := r.nameKey(start, last); key != "" {
			out = append(out, Addressee{Range{start, last}, key})
		}
		if i < end && r.aside(i) {
			break // "divers as keepers of the reefs": nobody behind "as" is asked
		}
	}
	if !named {
		return nil
	}
	return out
}

// partOfList reports whether words are nouns alone that share what tells them with those
// before: "harbour bodies, agencies and programmes".
func (r *clauseReader) partOfList(from, to int) bool {
	for i := from; i < to; i++ {
		if !r.in(i, plainNouns) {
			return false
		}
	}
	return true
}

// Someone reports whether a lower-case word is a noun of those who may act or be asked:
// "council", "governments", "rapporteur".
func Someone(lower string) bool { return someone.has(lower) }

// skipsTo returns the first word, from i on, that names an addressee: articles, joining
// words and marks are left out.
func (r *clauseReader) skipsTo(i, end int) int {
	for i < end && (!r.Word(i) || r.in(i, skipped) || r.Lower(i) == "in" && r.Lower(i+1) == "particular" || r.Lower(i) == "particular" && r.Lower(i-1) == "in") {
		i++
	}
	return i
}

// parts reports whether the words of an addressee end before word i: at a
// comma, "and" or "or" that is no part of a name.
func (r *clauseReader) parts(i int) bool {
	switch w := r.Lower(i); w {
	case ",", ";", ":":
		return !r.within(i, Body, Instrument)
	case "and", "or":
		return !r.within(i, Body, Instrument, Actor)
	}
	return false
}

// within reports whether word i is inside one mention with the words beside it.
func (r *clauseReader) within(i int, kinds ...Kind) bool {
	return i > 0 && slices.ContainsFunc(kinds, func(k Kind) bool { return r.kinds[i].Has(k) && r.kinds[i-1].Has(k) })
}

// aside reports whether word i begins what is no addressee any more: with whom or by
// what means it is to act, or where. "Experts on ropes" is one; ", on request," is none.
func (r *clauseReader) aside(i int) bool {
	switch r.Lower(i) {
	case "on", "for", "in", "at", "from", "to":
		return !r.Word(max(i-1, 0))
	}
	return r.in(i, asides)
}

// names reports whether the words name somebody: by their noun, not by what is told of it,
// as in "close alignment between the council and the banks".
func (r *clauseReader) names(from, to int) bool {
	for i := from; i < to; i++ {
		if w := r.Lower(i); i > from && (w == "of" || w == "between" || w == "among" || r.in(i, asides)) {
			break
		}
		if r.kinds[i].Has(Actor, Body, Place) || r.in(i, someone) {
			return true
		}
	}
	return false
}

// nameKey returns the form of an addressee by which it is compared.
func (r *clauseReader) nameKey(from, to int) string {
	for i := from; i < min(from+3, to); i++ { // "the United Nations"
		if m := r.mentionStarting(i, Body); m != nil && m.End == r.End(to-1) {
			return m.Key
		}
	}
	var b strings.Builder
	for i := from; i < to; i++ {
		if w := r.Lower(i); r.Word(i) && (Says(w) || w == "not" || w == "non") {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(Stem(w))
		}
	}
	return b.String()
}
