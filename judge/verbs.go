package judge

import (
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// opening returns the verb that opens a paragraph; nil for none.
func (p *paragraph) opening() *wording.Phrase { return openingVerb(p.text) }

// openingVerb returns the verb that opens a text, a draft's brackets aside; nil for none.
func openingVerb(t *wording.Text) *wording.Phrase {
	if len(t.Verbs) == 0 || strings.TrimLeft(t.Text[:t.Verbs[0].Start], "[ ") != "" {
		return nil
	}
	return &t.Verbs[0]
}

// sequence explains "also" and "further" of a verb.
func (c *change) sequence() {
	for p := range c.paragraphs {
		for k := range p.text.Verbs {
			v := &p.text.Verbs[k]
			if v.Sequence == "" || strings.Contains(v.Sequence, "again") {
				continue
			}
			words := p.between(v.SequenceStart, v.SequenceEnd)
			for k := range words {
				if i := &words[k]; i.open && (i.value == "also" || i.value == "further") {
					c.explain(i)
				}
			}
		}
	}
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
