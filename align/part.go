package align

import (
	"strings"

	"resdiff/resolution"
)

// PartChange tells of a match of which paragraphs went from one part of the
// document to another: preamble, operative part, annex. changed is false where
// they stayed in theirs, where there are none on one side, and, between preamble and
// operative part, where the words of either side do not fit the part that it was
// read as ("6. Recalling ...") or both sides begin alike: then it is likelier that
// one text lost its layout. Headings are of no part.
func (m Match) PartChange(old, new *resolution.Resolution) (from, to resolution.Kind, changed bool) {
	was, is := partsOf(old, m.Old, inAnyWords), partsOf(new, m.New, inAnyWords)
	if (was|is)&(1<<resolution.Annex) == 0 {
		if sameOpening(old, m.Old, new, m.New) {
			return 0, 0, false
		}
		was, is = partsOf(old, m.Old, resolution.Paragraph.Fits), partsOf(new, m.New, resolution.Paragraph.Fits)
	}
	if was == is || was == 0 || is == 0 {
		return 0, 0, false
	}
	gone, come := was&^is, is&^was
	if gone == 0 {
		gone = was
	}
	if come == 0 {
		come = is
	}
	return gone.first(), come.first(), true
}

// partSet is a set of the parts of a document, a bit for each.
type partSet uint8

// partsOf are the parts of those paragraphs that count.
func partsOf(r *resolution.Resolution, list []int, counts func(resolution.Paragraph) bool) partSet {
	var set partSet
	for _, i := range list {
		if p := r.Paragraphs[i]; p.Kind != resolution.Heading && counts(p) {
			set |= 1 << p.Kind
		}
	}
	return set
}

// sameOpening reports whether an old paragraph begins as a new one of another kind
// does: going from part to part it would change the form of its verb.
func sameOpening(old *resolution.Resolution, olds []int, new *resolution.Resolution, news []int) bool {
	for _, i := range olds {
		for _, j := range news {
			if a, b := &old.Paragraphs[i], &new.Paragraphs[j]; a.Kind != b.Kind && firstWords(a.Text) == firstWords(b.Text) {
				return true
			}
		}
	}
	return false
}

// firstWords are the first three words of a text.
func firstWords(text string) [3]string {
	n := 0
	var words [3]string
	for word := range strings.FieldsSeq(text[:min(len(text), 200)]) {
		if words[n] = word; n == len(words)-1 {
			break
		}
		n++
	}
	return words
}

// inAnyWords counts every paragraph: an annex is known by its title, not by the
// words of its paragraphs.
func inAnyWords(resolution.Paragraph) bool { return true }

// first is the first part of a set that has one.
func (s partSet) first() resolution.Kind {
	for _, k := range [...]resolution.Kind{resolution.Preambular, resolution.Operative} {
		if s&(1<<k) != 0 {
			return k
		}
	}
	return resolution.Annex
}
