package wording

import "strings"

// Addressee is one of those who are asked.
type Addressee struct {
	// Words are its words in the text of the verb that asks, articles left out:
	// "relevant United Nations entities".
	Words Range
	// Key is the same for the same one in another form: its stems.
	Key string
}

// addressees reads who is asked in the words from and up to end: what stands between
// the verb and the infinitive, but for asides ("in cooperation with the banks"). There is
// nobody where no words name somebody.
func (r *clauseReader) addressees(from, end int) []Addressee {
	var out []Addressee
	named := false
	start := -1 // of the addressee that is read
	for i := from; i <= end; i++ {
		over := i == end || r.aside(i) && (start >= 0 || !r.in(i, skipped)) // "as well as"
		if start >= 0 && (over || r.parts(i)) {
			last := i
			for last > start && !r.Word(last-1) {
				last--
			}
			named = named || r.names(start, last)
			if key := r.nameKey(start, last); key != "" {
				out = append(out, Addressee{Range{start, last}, key})
			}
			start = -1
		}
		if over { // "divers as keepers of the reefs": nobody behind "as" is asked
			break
		}
		if start < 0 && r.Word(i) && !r.in(i, skipped) {
			start = i
		}
	}
	if !named {
		return nil
	}
	return out
}

// Someone reports whether a lower-case word is a noun of those who may act or be asked:
// "council", "governments", "rapporteur".
func Someone(lower string) bool { return someone.has(lower) }

// parts reports whether the words of an addressee end before word i: at a
// comma, "and" or "or" that is no part of a name.
func (r *clauseReader) parts(i int) bool {
	both := r.Kinds[i] & r.Kinds[max(i-1, 0)] // what it is inside with the word before
	switch r.Lower(i) {
	case ",", ";", ":":
		return !both.Has(Body, Instrument)
	case "and", "or":
		return !both.Has(Body, Instrument, Actor)
	}
	return false
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

// names reports whether the words name somebody: by their noun, not by what is told of it.
func (r *clauseReader) names(from, to int) bool {
	for i := from; i < to && r.Lower(i) != "of"; i++ {
		if r.Kinds[i].Has(Actor, Body, Place) || r.in(i, someone) {
			return true
		}
	}
	return false
}

// nameKey returns the form of an addressee by which it is compared.
func (r *clauseReader) nameKey(from, to int) string {
	var stems []string
	for i := from; i < to; i++ {
		if w := r.Lower(i); r.Word(i) && (Says(w) || w == "not" || w == "non") {
			stems = append(stems, r.Stem(i))
		}
	}
	return strings.Join(stems, " ")
}
