package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// between returns the items of a passage.
func (p *paragraph) between(start, end int) []*item {
	var out []*item
	for k := p.itemOf(start); k < len(p.items) && p.text.Start(p.items[k].From) < end; k++ {
		out = append(out, &p.items[k])
	}
	return out
}

// opening returns the verb that opens a paragraph; nil for none.
func (p *paragraph) opening() *wording.Phrase { return openingVerb(p.text) }

// openingVerb returns the verb that opens a text, a draft's brackets aside; nil for none.
func openingVerb(t *wording.Text) *wording.Phrase {
	if len(t.Verbs) == 0 || strings.TrimLeft(t.Text[:t.Verbs[0].Start], "[ ") != "" {
		return nil
	}
	return &t.Verbs[0]
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

// showVerb leaves over a whole opening verb that is stronger or weaker, not only the word that
// makes it so: "Concerned" → "Deeply concerned".
func (c *change) showVerb(shift diff.Shift) {
	if shift != diff.Stronger && shift != diff.Weaker {
		return
	}
	for _, p := range [...]*paragraph{c.old[0], c.new[0]} {
		v := p.opening()
		if v == nil {
			continue
		}
		for _, i := range p.between(v.Start, v.End) {
			if i.by == "same" {
				i.by = ""
			}
		}
	}
}

// verbItems returns the items of a verb, and the "of" after it.
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
