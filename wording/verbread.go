package wording

import "strings"

// verbReader reads one verb phrase, word by word.
type verbReader struct {
	*scan
	Phrase
	at      int  // the next token
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

// read takes the verb that was read, and goes on at token next.
func (r *verbReader) read(verb string, next int) bool {
	r.Verbs = append(r.Verbs, verb)
	r.at = next
	return true
}

// helping are verbs that help another to say what is said, and the form that it has then:
// those of an organ where a paragraph opens, Base after "We".
var helping = map[string]Form{"is": Third, "remains": Third, "remaining": Gerund, "are": Base, "remain": Base, "will": Base, "shall": Base}

// helped reads a verb with what helps it: "Is deeply concerned", "Remains concerned"; "We
// will endeavour to", where what is promised counts for more than "will".
func (r *verbReader) helped() bool {
	before, w := *r, r.Lower(r.at)
	form, ok := helping[w]
	if !ok || form == Base && !r.plural || form != Base && !r.opening {
		return false
	}
	r.Form = form
	if strings.HasPrefix(w, "remain") {
		r.Modifiers = append(r.Modifiers, "remain")
	}
	r.at++
	r.adverbs()
	switch f := r.word(r.at).form; {
	case w == "will" || w == "shall":
		return r.in(r.at, willed) && r.verb() || r.read(w, r.at)
	case f.form == Participle:
		return r.read(f.lemma, r.at+1)
	}
	*r = before
	return false
}

// lookup returns the form that the next word has at its place, without lemma if none.
func (r *verbReader) lookup() form {
	w := r.word(r.at)
	if r.plural {
		return form{lemma: w.base, form: Base}
	}
	if f := w.form; (!f.opens || r.opening) && (!f.noun || r.in(r.at+1, objects)) {
		return f
	}
	return form{}
}

// verb reads a verb of resolutions, the words that make it one with it included. Adverbs
// between such words go to the phrase.
func (r *verbReader) verb() bool {
	f, next := r.lookup(), r.at+1
	if f.lemma == "" {
		return false
	}
	alone := true // it says something by itself
	r.Form = f.form
	for k := range phrases {
		w := &phrases[k]
		if w.lemma != f.lemma {
			continue
		}
		alone = false
		if (r.opening || !w.opens) && r.completed(next, w.words) {
			return r.read(w.verb, r.at)
		}
	}
	word := r.Lower(next)
	switch {
	case f.lemma == "have":
		if f.form == Gerund && (strings.HasSuffix(word, "ed") || r.in(next, perfects)) {
			return r.read("have "+word, next+1)
		}
	case f.lemma == "act":
		alone = r.in(next, standpoints)
	case possessive.has(f.lemma):
		if r.possessed(f.lemma, next) {
			return true
		}
		alone = !expressing.has(f.lemma)
	}
	return alone && r.read(f.lemma, next)
}

// completed reads the words of a verb from token j on; false where they are not there.
func (r *verbReader) completed(j int, words string) bool {
	before := *r
	r.at = j
	for w := range strings.FieldsSeq(words) {
		switch {
		case w == "~":
			if r.adverbs(); r.Lower(r.at) == "the" {
				r.at++
			}
			if r.in(r.at, between|intensity) {
				r.Modifiers = append(r.Modifiers, r.Lower(r.at))
				r.at++
			}
		case r.Lower(r.at) == w:
			r.at++
		default:
			*r = before
			return false
		}
	}
	return true
}

// possessed reads "its deep concern", "grave concern", "its call upon" after
// "express", "reaffirm" and their like, from token j on.
func (r *verbReader) possessed(lemma string, j int) bool {
	before := *r
	r.at = j
	r.adverbs()
	w, nouns := r.Lower(r.at), sets(0)
	own := w == "its" || w == "their" || w == "our"
	article := w == "the" || w == "a"
	if own || article {
		r.at++
	}
	if expressing.has(lemma) {
		nouns = expressible
	}
	if !article && (own || expressing.has(lemma)) {
		nouns |= feelings
	}
	if own {
		nouns |= ownActs
	}
	end := r.feeling(r.at, nouns)
	if end == 0 {
		*r = before
		return false
	}
	noun := r.joined(r.at, end)
	switch w := r.Lower(end); {
	case r.in(end-1, feelings|expressible):
		return r.read(lemma+" "+noun, end)
	case w == "upon" || w == "on":
		return r.read(lemma+" its "+noun+" upon", end+1)
	case w == "for":
		return r.read(lemma+" its "+noun+" for", end+1)
	}
	return r.read(lemma+" its "+noun, end)
}
