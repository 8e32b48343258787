package judge

import (
	"resdiff/diff"
	"resdiff/wording"
	"slices"
	"strings"
)

// verbItems returns the items of an opening verb, or part of it.
func (p *paragraph) between(start, end int) []*item {
	var out []*item
	for k := p.itemOf(start); k < len(p.items) && p.text.Start(p.items[k].From) < end; k++ {
		out = append(out, &p.items[k])
	}
	return out
}

// opening returns the verb that opens a paragraph; nil for none.
func (p *paragraph) opening() *wording.Phrase {
	v := p.text.Verbs
	if len(v) == 0 || strings.TrimLeft(p.text.Text[:v[0].Start], "[ ") != "" {
		return nil
	}
	return &v[0]
}

// sequence explains "also" and "further" of an opening verb.
func (c *change) sequence() []*item {
	var out []*item
	for _, p := range slices.Concat(c.old, c.new) {
		for k := range p.text.Verbs {
			v := &p.text.Verbs[k]
			if v.Sequence == "" || strings.Contains(v.Sequence, "again") {
				continue
			}
			for _, i := range p.between(v.SequenceStart, v.SequenceEnd) {
				if i.open && (i.value == "also" || i.value == "further") {
					out = append(out, i)
				}
			}
		}
	}
	return out
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
		s.Shift = c.pair.lexicon.shift(*a, *b)
	case (a == nil) != (b == nil) && len(c.old) == 1 && len(c.new) == 1:
		s.Shift = diff.Incomparable
	}
	return s
}

// inTurn are verbs that drafters use in turn so as not to say the same one twice, each
// with the sort it is of.
var inTurn = map[string]string{
	"emphasize": "emphasis", "stress": "emphasis", "underline": "emphasis", "underscore": "emphasis",
	"recognize": "recognition", "acknowledge": "recognition",
	"aware": "awareness", "conscious": "awareness", "mindful": "awareness", "cognizant": "awareness",
	"note": "note", "take note": "note",
}

func interchangeable(a, b *wording.Phrase) bool {
	plain := func(p *wording.Phrase) string {
		if len(p.Verbs) != 1 || len(p.Modifiers) > 0 {
			return ""
		}
		return inTurn[p.Verbs[0]]
	}
	return plain(a) != "" && plain(a) == plain(b)
}

// verbsInTurn explains a verb in whose place one of the same strength stands.
func (c *change) verbsInTurn() []*item {
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a == nil || b == nil || !interchangeable(a, b) {
		return nil
	}
	return openOnly(append(p.verbItems(a), q.verbItems(b)...))
}

func (p *paragraph) verbItems(v *wording.Phrase) []*item {
	out := p.between(v.Start, v.End)
	if n := len(out); n > 0 && out[n-1].at+1 < len(p.items) && p.items[out[n-1].at+1].value == "of" {
		out = append(out, &p.items[out[n-1].at+1])
	}
	return out
}

func openOnly(items []*item) []*item {
	return slices.DeleteFunc(items, func(i *item) bool { return !i.open })
}

// verbShifted takes back a verb that is another one.
func (c *change) verbShifted() []*item {
	s := c.shift()
	if s.Shift == diff.Same {
		return nil
	}
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a != nil && b != nil && (interchangeable(a, b) || c.agedVerb(a, b)) {
		return nil
	}
	var out []*item
	if a != nil {
		out = append(out, p.between(a.Start, a.End)...)
	}
	if b != nil {
		out = append(out, q.between(b.Start, b.End)...)
	}
	return openOnly(out)
}

// saidAgain takes back "again" of an opening verb that came or went: what is asked once
// again was not done.
func (c *change) saidAgain() []*item {
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a == nil || b == nil || again(*a) == again(*b) {
		return nil
	}
	return openOnly(append(p.between(a.Start, a.End), q.between(b.Start, b.End)...))
}
