package diff

import (
	"slices"

	"resdiff/wording"
)

// token is one word or punctuation mark of a paragraph as the word diff sees
// it. Start and End are bytes of the paragraph's text, white space before the
// token included, so that the tokens of a paragraph tile its text.
type token struct {
	Paragraph, Start, End int32
	// Index is its place among the tokens of the paragraph.
	Index int32
	// Key numbers the token's comparison key: equal keys, equal numbers.
	Key   int32
	Class wording.Class
	Word  bool
	// Capital tells a word that begins with a capital letter.
	Capital bool
}

// lexicon are the different words of one comparison, by their numbers.
type lexicon []wording.Word

func newLexicon(read *wording.Pair) lexicon {
	blank := wording.Word{Key: " ", Class: wording.Mark} // of a text that shows nothing
	return append(slices.Clip(read.Vocabulary), blank)
}

// document cuts every paragraph of a document.
func (l lexicon) document(paragraphs []*wording.Text) []side {
	out := make([]side, len(paragraphs))
	for i, p := range paragraphs {
		out[i] = l.paragraph(i, p)
	}
	return out
}

// paragraph cuts one paragraph. What shows nothing goes with the token after
// it, at the end of a text with the last; a text that shows nothing becomes one
// token, so that its bytes are covered too.
func (l lexicon) paragraph(index int, p *wording.Text) side {
	text := p.Text
	if text == "" {
		return nil
	}
	out := make(side, 0, len(p.Words))
	start := int32(0)
	for i := range p.Words {
		t, n := &p.Words[i], p.IDs[i]
		if p.Key(i) == "" {
			continue
		}
		out = append(out, token{Paragraph: int32(index), Start: start, End: t.End, Index: int32(len(out)), Key: n, Class: l[n].Class, Word: t.Word, Capital: l[n].Upper})
		start = t.End
	}
	if len(out) == 0 {
		n := int32(len(l) - 1)
		return side{{Paragraph: int32(index), End: int32(len(text)), Key: n, Class: l[n].Class}}
	}
	out[len(out)-1].End = int32(len(text))
	return out
}

// side is one side of a match: the tokens of its paragraphs one after another.
type side []token

// sideOf puts paragraphs together in the order given.
func sideOf(document []side, paragraphs []int) side {
	if len(paragraphs) == 1 {
		return document[paragraphs[0]]
	}
	var out side
	for _, i := range paragraphs {
		out = append(out, document[i]...)
	}
	return out
}

func (s side) count(such func(t *token) bool) int {
	n := 0
	for i := range s {
		if such(&s[i]) {
			n++
		}
	}
	return n
}

// words counts the words, punctuation left out.
func (s side) words() int { return s.count(func(t *token) bool { return t.Word }) }

// telling counts the words that say something when they stand alone.
func (s side) telling() int { return s.count(func(t *token) bool { return t.Class.Telling() }) }

// says reports whether a run has so many words, and so many that say something
// and are no part of a name.
func (s side) says(words, telling int) bool {
	plain := func(t *token) bool { return t.Class.Telling() && !t.Capital }
	return s.words() >= words && s.count(plain) >= telling
}
