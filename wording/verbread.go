package wording

import "strings"

// place tells what may be a verb at a place of a text.
type place struct {
	opening bool // the paragraph opens here
	plural  bool // "We" stands before it
}

// form is what an inflected verb stands for.
type form struct {
	lemma string
	form  Form
	// opens tells that the word is a verb of the organ only where it opens a
	// paragraph: within one it may be of a subordinate clause.
	opens bool
	// noun tells that the word may be a noun too ("orders") or a list item's
	// gerund: it is a verb only before the first word of an object.
	noun bool
}

// lookup returns the form that a word has at a place.
func (s *scan) lookup(j int, at place) (form, bool) {
	if j < 0 || j >= len(s.Words) {
		return form{}, false
	}
	w := s.word(j)
	if at.plural {
		return form{lemma: w.base, form: Base}, w.base != ""
	}
	f := w.form
	if f.opens && !at.opening || f.noun && !s.in(j+1, objects) {
		return form{}, false
	}
	return f, f.lemma != ""
}

// being reads "Is deeply concerned", "Remains concerned", "Is of the view" and
// "We are convinced" where a paragraph opens.
func (s *scan) being(j int, at place, p *Phrase) (string, int, bool) {
	start := j
	switch w := s.Lower(j); {
	case at.plural && (w == "are" || w == "remain"), !at.plural && at.opening && (w == "is" || w == "remains" || w == "remaining"):
	default:
		return "", start, false
	}
	p.Form = Third
	switch s.Lower(j) {
	case "remaining":
		p.Form = Gerund
	case "are", "remain":
		p.Form = Base
	}
	before := len(p.Modifiers)
	if s.Lower(j) != "is" && s.Lower(j) != "are" {
		p.Modifiers = append(p.Modifiers, "remain")
	}
	j = s.adverbs(j+1, p)
	if j < len(s.Words) && s.word(j).form.form == Participle {
		return s.word(j).form.lemma, j + 1, true
	}
	if s.Lower(j) == "of" && s.Lower(j+1) == "the" && (s.Lower(j+2) == "view" || s.Lower(j+2) == "opinion") {
		return "be of the view", j + 3, true
	}
	p.Modifiers = p.Modifiers[:before]
	return "", start, false
}

// continued reads a verb, and "Continues to encourage" as that verb.
func (s *scan) continued(j int, at place, p *Phrase) (string, Form, int) {
	own := s.Lower(j)
	if s.Lower(j+1) == "to" &&
		(own == "continues" && at.opening || own == "continuing" && at.opening || own == "continue" && at.plural) {
		before := len(p.Modifiers)
		k := s.adverbs(j+2, p)
		if verb, _, k := s.verb(k, place{plural: true}, p); verb != "" {
			p.Modifiers = append(p.Modifiers, "continue")
			return verb, map[string]Form{"continues": Third, "continuing": Gerund, "continue": Base}[own], k
		}
		p.Modifiers = p.Modifiers[:before]
	}
	return s.verb(j, at, p)
}

// verb reads a verb of resolutions at token j, the words that make it one
// with it included, and returns its base form and the index after it. Adverbs
// between such words go to the phrase.
func (s *scan) verb(j int, at place, p *Phrase) (string, Form, int) {
	f, ok := s.lookup(j, at)
	if !ok {
		return s.rareVerb(j, at, p)
	}
	lemma, next := f.lemma, s.Lower(j+1)
	switch lemma {
	case "take":
		if at.opening && next == "into" && (s.Lower(j+2) == "account" || s.Lower(j+2) == "consideration") {
			return "take into " + s.Lower(j+2), f.form, j + 3
		}
		if at.opening && next == "account" {
			return "take account", f.form, j + 2
		}
		return s.with(j, f, p, "take note", "note")
	case "look":
		return s.with(j, f, p, "look forward", "forward")
	case "call":
		if verb, form, k := s.with(j, f, p, "call upon", "upon", "on"); verb != "" {
			return verb, form, k
		}
		if verb, form, k := s.with(j, f, p, "call for", "for"); verb != "" {
			return verb, form, k
		}
		return s.attention(j+1, f, p)
	case "bear":
		if next == "in" && s.Lower(j+2) == "mind" {
			return "bear in mind", f.form, j + 3
		}
		return "", 0, j
	case "have":
		return s.having(j, f)
	case "draw":
		return s.attention(j+1, f, p)
	case "pay":
		if verb, form, k := s.with(j, f, p, "pay tribute", "tribute"); verb != "" {
			return verb, form, k
		}
		return s.with(j, f, p, "pay homage", "homage")
	case "align":
		return s.with(j, f, p, "align itself", "itself")
	case "remain":
		if k := s.adverbs(j+1, &Phrase{}); s.Lower(k) == "seized" || s.Lower(k) == "actively" && s.Lower(k+1) == "seized" {
			if s.Lower(k) == "actively" {
				k++
			}
			return "remain seized", f.form, k + 1
		}
	case "commit", "recommit":
		if next == "itself" || next == "ourselves" {
			return lemma, f.form, j + 2
		}
		return lemma, f.form, j + 1
	case "pledge":
		return lemma, f.form, j + 1
	}
	if possessive.has(lemma) {
		if verb, end := s.possessed(lemma, j+1, p); end > 0 {
			return verb, f.form, end
		}
		if expresses(lemma) {
			return "", 0, j
		}
	}
	return lemma, f.form, j + 1
}

// rareVerb reads verbs that no list has by themselves: "Acting under", "Keeping
// in mind", "Viewing with alarm", and words that the place leaves no other
// reading.
func (s *scan) rareVerb(j int, at place, p *Phrase) (string, Form, int) {
	if !at.opening {
		return "", 0, j
	}
	is := Third
	if strings.HasSuffix(s.Lower(j), "ing") {
		is = Gerund
	}
	next := s.Lower(j + 1)
	switch s.Lower(j) {
	case "acting":
		if s.in(j+1, standpoints) {
			return "act", is, j + 1
		}
	case "keeps", "keeping":
		if next == "in" && s.Lower(j+2) == "mind" {
			return "keep in mind", is, j + 3
		}
	case "views", "viewing":
		if next == "with" && s.feeling(j+2) > 0 {
			return "view", is, j + 1
		}
	case "brings", "bringing":
		if next == "to" {
			return s.attention(j+2, form{form: is}, p)
		}
	}
	return s.unknownVerb(j)
}

// attention reads "attention", "the attention of" after "draws" and its like.
func (s *scan) attention(j int, f form, p *Phrase) (string, Form, int) {
	before := *p
	k := s.adverbs(j, p)
	if s.Lower(k) == "the" {
		k++
	}
	if s.in(k, intensity) {
		p.Modifiers = append(p.Modifiers, s.Lower(k))
		k++
	}
	if s.Lower(k) != "attention" {
		*p = before
		return "", 0, j
	}
	return "draw attention", f.form, k + 1
}

// having reads what follows "Having": "considered", "in mind", "regard".
func (s *scan) having(j int, f form) (string, Form, int) {
	next := s.Lower(j + 1)
	switch {
	case next == "in" && s.Lower(j+2) == "mind":
		return "bear in mind", f.form, j + 3
	case f.form == Gerund && (strings.HasSuffix(next, "ed") || s.in(j+1, perfects)), next == "heard":
		return "have " + next, f.form, j + 2
	}
	return "", 0, j
}

// unknownVerb reads the first word of a text as a verb that the table does not
// know where what follows leaves no other reading: "Operationalizes the".
func (s *scan) unknownVerb(j int) (string, Form, int) {
	w := s.Lower(j)
	switch s.Lower(j + 1) {
	case "the", "its", "that", "also", "further", "upon":
	default:
		return "", 0, j
	}
	if j > 0 || len(w) < 6 || !s.word(j).Upper {
		return "", 0, j
	}
	if stem, ok := strings.CutSuffix(w, "ing"); ok {
		return stem, Gerund, j + 1
	}
	// "Address the" is no third person, "Measures that" no verb.
	if stem, ok := strings.CutSuffix(w, "s"); ok && !strings.HasSuffix(stem, "s") && s.Lower(j+1) != "that" {
		return strings.TrimSuffix(stem, "e"), Third, j + 1
	}
	return "", 0, j
}

// with returns a verb that needs a second word, sequence adverbs and words of
// degree between them allowed ("Takes further note", "Calls once again upon",
// "Pays special tribute").
func (s *scan) with(j int, f form, p *Phrase, verb string, seconds ...string) (string, Form, int) {
	before := *p
	k := s.adverbs(j+1, p)
	if s.in(k, between) {
		p.Modifiers = append(p.Modifiers, s.Lower(k))
		k++
	}
	for _, second := range seconds {
		if s.Lower(k) == second {
			return verb, f.form, k + 1
		}
	}
	*p = before
	return "", 0, j
}

// expresses reports whether a verb says nothing without what is expressed.
func expresses(lemma string) bool { return lemma == "express" || lemma == "voice" || lemma == "convey" }

// possessed reads "its deep concern", "grave concern", "its call upon" after
// "express", "reaffirm" and their like.
func (s *scan) possessed(lemma string, j int, p *Phrase) (string, int) {
	before := *p
	k := s.adverbs(j, p)
	if s.Lower(k) == "," && s.Lower(k+1) == "in" && s.Lower(k+2) == "this" && s.Lower(k+4) == "," { // "Expresses, in this regard, its"
		k += 5
	}
	own := s.Lower(k) == "its" || s.Lower(k) == "their" || s.Lower(k) == "our"
	article := s.Lower(k) == "the" || s.Lower(k) == "a"
	if own || article {
		k++
	}
	start := k
	for k < start+3 && (s.in(k, intensity) || s.Lower(k) == "and" && s.in(k+1, intensity)) {
		k++
	}
	switch {
	case s.in(k, feelings) && !article && (own || expresses(lemma)):
		end := s.secondFeeling(k + 1)
		return lemma + " " + s.joined(start, end), end
	case s.in(k, expressible) && expresses(lemma):
		return lemma + " " + s.joined(start, k+1), k + 1
	case own && s.in(k, ownActs):
		end := k + 1
		if w := s.Lower(end); w == "upon" || w == "on" || w == "for" {
			if w == "on" {
				w = "upon"
			}
			return lemma + " its " + s.joined(start, k+1) + " " + w, end + 1
		}
		return lemma + " its " + s.joined(start, end), end
	}
	*p = before
	return "", 0
}
