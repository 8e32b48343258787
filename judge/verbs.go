package judge

import (
	"resdiff/diff"
	"resdiff/wording"
)

// opening returns the verb that opens a paragraph; nil for none.
func (p *paragraph) opening() *wording.Phrase {
	if v, ok := p.text.Opening(); ok {
		return &v
	}
	return nil
}

// sequence explains "also" and "further" of a verb.
func (c *change) sequence() {
	c.explainItems(func(i *item, _ *hunk) bool {
		return (i.value == "also" || i.value == "further") && i.kind() == diff.Verb
	})
}

// shift compares the opening verbs of the first paragraphs.
func (c *change) shift() diff.VerbShift {
	var s diff.VerbShift
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a != nil {
		s.Old = p.text.Text[a.Start:a.End]
	}
	if b != nil {
		s.New = q.text.Text[b.Start:b.End]
	}
	switch {
	case a != nil && b != nil:
		s.Shift = c.pair.lexicon.Shift(*a, *b)
	case (a == nil) != (b == nil) && c.oneToOne():
		s.Shift = diff.Incomparable
	}
	return s
}
