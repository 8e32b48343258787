package diff

import (
	"unicode"
	"unicode/utf8"

	"resdiff/wording"
)

// token is one word or punctuation mark of a paragraph as the word diff sees
// it. Start and End are bytes of the paragraph's text, white space before the
// token included, so that the tokens of a paragraph tile its text.
type token struct {
	Paragraph, Start, End int32
	// Key numbers the token's comparison key: equal keys, equal numbers.
	Key   int32
	Class class
	Word  bool
	// Capital tells a word that begins with a capital letter.
	Capital bool
}

// lexicon numbers comparison keys for one Comparison.
type lexicon struct {
	numbers map[string]int32
	// keys and classes hold each number's key and class.
	keys    []string
	classes []class
}

func newLexicon() *lexicon { return &lexicon{numbers: map[string]int32{}} }

func (l *lexicon) number(key string) int32 {
	n, ok := l.numbers[key]
	if !ok {
		n = int32(len(l.keys))
		l.numbers[key] = n
		l.keys = append(l.keys, key)
		l.classes = append(l.classes, classOf(key))
	}
	return n
}

// document cuts every paragraph of a document.
func (l *lexicon) document(paragraphs []*wording.Text) []side {
	out := make([]side, len(paragraphs))
	for i, p := range paragraphs {
		out[i] = l.paragraph(i, p)
	}
	return out
}

// paragraph cuts one paragraph. What shows nothing goes with the token after
// it, at the end of a text with the last; a text that shows nothing becomes one
// token, so that its bytes are covered too.
func (l *lexicon) paragraph(index int, p *wording.Text) side {
	text := p.Text
	if text == "" {
		return nil
	}
	out := make(side, 0, len(p.Words))
	start := int32(0)
	for _, t := range p.Words {
		if t.Key == "" {
			continue
		}
		n := l.number(t.Key)
		out = append(out, token{Paragraph: int32(index), Start: start, End: int32(t.End), Key: n, Class: l.classes[n], Word: t.Word, Capital: capital(t.Key)})
		start = int32(t.End)
	}
	if len(out) == 0 {
		n := l.number(" ")
		return side{{Paragraph: int32(index), End: int32(len(text)), Key: n, Class: l.classes[n]}}
	}
	out[len(out)-1].End = int32(len(text))
	return out
}

func capital(key string) bool {
	r, _ := utf8.DecodeRuneInString(key)
	return unicode.IsUpper(r)
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

func (s side) keys() []int32 {
	keys := make([]int32, len(s))
	for i, t := range s {
		keys[i] = t.Key
	}
	return keys
}

// words counts the words, punctuation left out.
func (s side) words() int {
	n := 0
	for _, t := range s {
		if t.Word {
			n++
		}
	}
	return n
}

// telling counts the words that say something when they stand alone.
func (s side) telling() int {
	n := 0
	for _, t := range s {
		if t.Class.telling() {
			n++
		}
	}
	return n
}
