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

// phrase is what a verb says with the words after it, where it says nothing without them;
// "~" stands for adverbs, an article and a word of degree.
type phrase struct {
	lemma, words, verb string
	opens              bool // only where it opens a paragraph
}

// helped reads a verb with what helps it: "Is deeply concerned", "Remains concerned"; "We
// will endeavour to", where what is promised counts for more than "will". It returns the
// base form, "" for none, and the index after it.
func (s *scan) helped(j int, at place, p *Phrase) (string, int) {
	before := *p
	switch w := s.Lower(j); {
	case at.opening && (w == "is" || w == "remains" || w == "remaining"), at.plural && (w == "are" || w == "remain"):
		switch {
		case w == "remaining":
			p.Form = Gerund
		case at.plural:
			p.Form = Base
		}
		if w != "is" && w != "are" {
			p.Modifiers = append(p.Modifiers, "remain")
		}
		if k := s.adverbs(j+1, p); s.word(k).form.form == Participle {
			return s.word(k).form.lemma, k + 1
		}
	case at.plural && (w == "will" || w == "shall"):
		p.Form = Base
		end := s.adverbs(j+1, p)
		if s.in(end, willed) && (s.Lower(end) != "work" || strings.HasPrefix(s.Lower(end+1), "to")) {
			if verb, next := s.verb(end, at, p); verb != "" {
				return verb, next
			}
		}
		return w, end
	}
	*p = before
	return s.verb(j, at, p)
}

// promising reports whether the verb at token j is one of a promise of those who
// say "We" at the beginning of the text. Declarations promise by an auxiliary as often
// as by a verb.
func (s *scan) promising(j int) bool {
	if s.Lower(s.lead()) != "we" {
		return false
	}
	w, next := s.Lower(j), s.Lower(j+1)
	return w == "will" || w == "shall" || s.in(j, promises) && (next == "to" || next == "ourselves")
}

// lookup returns the form that a word has at a place.
func (s *scan) lookup(j int, at place) (form, bool) {
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

// verb reads a verb of resolutions at token j, the words that make it one with it
// included, and returns its base form, "" for none, and the index after it. Its form and
// adverbs between such words go to the phrase.
func (s *scan) verb(j int, at place, p *Phrase) (string, int) {
	f, ok := s.lookup(j, at)
	if !ok {
		return "", j
	}
	p.Form = f.form
	alone := true // it says something by itself
	for k := range phrases {
		w := &phrases[k]
		if w.lemma != f.lemma {
			continue
		}
		alone = false
		if end := s.completed(j+1, w.words, p); end > 0 && (at.opening || !w.opens) {
			return w.verb, end
		}
	}
	next := s.Lower(j + 1)
	switch {
	case f.lemma == "have":
		if f.form == Gerund && (strings.HasSuffix(next, "ed") || s.in(j+1, perfects)) {
			return "have " + next, j + 2
		}
	case f.lemma == "act":
		alone = s.in(j+1, standpoints)
	case f.lemma == "view":
		alone = next == "with" && s.feeling(j+2) > 0
	case possessive.has(f.lemma):
		if verb, end := s.possessed(f.lemma, j+1, p); end > 0 {
			return verb, end
		}
		alone = !expresses(f.lemma)
	}
	if !alone {
		return "", j
	}
	return f.lemma, j + 1
}

// completed returns the index after the words of a verb at token j, or 0.
func (s *scan) completed(j int, words string, p *Phrase) int {
	before := *p
	for w := range strings.FieldsSeq(words) {
		if w == "~" {
			if j = s.adverbs(j, p); s.Lower(j) == "the" {
				j++
			}
			if s.in(j, between|intensity) {
				p.Modifiers = append(p.Modifiers, s.Lower(j))
				j++
			}
			continue
		}
		if s.Lower(j) != w {
			*p = before
			return 0
		}
		j++
	}
	return j
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
	if end := s.feeling(start); end > 0 && !article && (own || expresses(lemma)) {
		return lemma + " " + s.joined(start, end), end
	}
	for k < start+3 && (s.in(k, intensity) || s.Lower(k) == "and" && s.in(k+1, intensity)) {
		k++
	}
	switch {
	case s.in(k, expressible) && expresses(lemma):
		return lemma + " " + s.joined(start, k+1), k + 1
	case own && s.in(k, ownActs):
		verb := lemma + " its " + s.joined(start, k+1)
		switch w := s.Lower(k + 1); w {
		case "upon", "on":
			return verb + " upon", k + 2
		case "for":
			return verb + " for", k + 2
		}
		return verb, k + 1
	}
	*p = before
	return "", 0
}
