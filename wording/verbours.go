package wording

// Declarations speak in the first person plural and promise by an auxiliary as
// often as by a verb: "We commit to", "We will", "We will endeavour to".

// promising reports whether the verb at token j is one of a promise of those who
// say "We" at the beginning of the text.
func (s *scan) promising(j int) bool {
	if s.Lower(s.lead()) != "we" {
		return false
	}
	w, next := s.Lower(j), s.Lower(j+1)
	return w == "will" || w == "shall" || s.in(j, promises) && (next == "to" || next == "ourselves")
}

// willing reads "will" or "shall" at token j, which is the verb where what is
// willed is done ("We will build"), and not where it is only tried or is promised
// by a verb of its own ("We will endeavour to build").
func (s *scan) willing(j int, at place, p *Phrase) (string, int, bool) {
	verb := s.Lower(j)
	if verb != "will" && verb != "shall" {
		return "", j, false
	}
	p.Form = Base
	end := s.adverbs(j+1, p)
	before := *p
	k := end
	if s.Lower(k) == "continue" && s.Lower(k+1) == "to" {
		p.Modifiers = append(p.Modifiers, "continue")
		k = s.adverbs(k+2, p)
	}
	if w := s.Lower(k); s.in(k, willed) && (w != "work" || s.Lower(k+1) == "to" || s.Lower(k+1) == "towards" || s.Lower(k+1) == "toward") {
		if own, _, next := s.verb(k, at, p); own != "" {
			return own, next, true
		}
	}
	*p = before
	return verb, end, true
}
