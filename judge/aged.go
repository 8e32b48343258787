package judge

import (
	"strings"

	"resdiff/wording"
)

// aged explains words that age: an opening verb, what says that an act is said again, and the
// tense of what is past by now.
func (c *change) aged() {
	p, q := c.old[0], c.new[0]
	if a, b := p.opening(), q.opening(); a != nil && b != nil && p.agedVerb(a, b) {
		c.explainOpen(p.act(a))
		c.explainOpen(q.act(b))
	}
	c.explainItems(func(i *item, _ *hunk) bool { return i.in(aging) && i.isPast() })
}

// act returns the items of a verb, and the "of" or "to" after it: "Reaffirms its request to".
func (p *paragraph) act(v *wording.Phrase) []item {
	from, to := p.itemOf(v.Start), p.itemOf(v.End-1)+1
	if to < len(p.items) && (p.items[to].value == "of" || p.items[to].value == "to" && said(v.Verbs[0]) != "") {
		to++
	}
	return p.items[from:to]
}

// explainOpen accounts for those of some items that the word diff did not keep.
func (c *change) explainOpen(items []item) {
	for k := range items {
		if items[k].open {
			c.explain(&items[k])
		}
	}
}

// agedVerb reports whether one opening verb follows from the other by time alone: what was
// noted is recalled, what was looked forward to is noted when it is past, what was asked is
// asked again.
func (p *paragraph) agedVerb(a, b *wording.Phrase) bool {
	x, y := plainVerb(a), plainVerb(b)
	switch {
	case x == "note" && y == "recall":
		return p.notesEvent(a) || !p.governs(a, outcomes)
	case x != "" && x == said(b.Verbs[0]):
		return true // "Requests" → "Reaffirms its request"
	}
	return x == "look forward" && (y == "recall" || y == "note") && p.items[p.itemOf(a.End-1)].isPast()
}

// plainVerb returns the one verb of a phrase that nothing colours; "" for others.
func plainVerb(v *wording.Phrase) string {
	if len(v.Modifiers) > 0 {
		return ""
	}
	return strings.TrimPrefix(v.Verbs[0], "take ")
}

// notesEvent reports whether what a verb governs first is a document that comes out, or an event.
func (p *paragraph) notesEvent(v *wording.Phrase) bool {
	last := &p.items[p.itemOf(v.End-1)]
	for n := 1; n <= 6; n++ {
		switch i := last.beside(n); {
		case i.in(documents | gatherings):
			return true
		case strings.HasPrefix(i.value, "recommendation"), i.value != "of" && i.value != "the" && !i.says():
			return false
		}
	}
	return false
}

// governs reports whether one of the words stands in what a verb governs.
func (p *paragraph) governs(v *wording.Phrase, lists list) bool {
	last := &p.items[p.itemOf(v.End-1)]
	return has(last.clause().around(last, -1, reach), func(i *item) bool { return i.sort == aWord && i.plural&lists != 0 })
}

// tenses explains the tense of what is only told and is past: "has been" and "was", "has shown" and
// "showed", "will mark" and "marks" of a year that has come.
func (c *change) tenses() {
	c.explainHunks(func(a, b []*item, _ *hunk) bool {
		if len(a) == 0 || len(a)+len(b) > 6 || !a[0].tells() {
			return false
		}
		was, is := lowerOf(a), lowerOf(b)
		switch was {
		case "has been", "have been":
			return is == "was" || is == "were"
		case "has", "have":
			return is == "" && tense(a[0].beside(1).value) == "ed"
		}
		return strings.HasPrefix(was, "will ") && len(b) == 1 && len(a) == 2 && a[1].stem == b[0].stem && a[0].after(c.pair.c.New.Adopted.Year())
	})
}

// after reports whether the last date before an item in its clause is of a year or of one before it.
func (i *item) after(year int) bool {
	before := i.clause().around(i, reach, -1)
	for k := len(before) - 1; k >= 0; k-- {
		if j := &before[k]; j.dated() {
			return j.first().year > 0 && j.first().year <= year
		}
	}
	return false
}

// office explains who holds an office now: "his" for "her" of the one officer who is named
// before, and "acting".
func (c *change) office() {
	officer := func(i *item) bool { return i.in(officers) && i.capital }
	c.explainItems(func(i *item, _ *hunk) bool {
		switch before := i.clause().around(i, reach, -1); i.value {
		case "acting":
			return officer(i.beside(1)) && i.tells()
		case "his", "her":
			n := 0
			return !has(before, func(j *item) bool {
				if officer(j) {
					n++
				}
				return n > 1
			}) && n == 1
		}
		return false
	})
}

// goesOn explains that an officer or body of the organ is asked to go on with what it was asked
// to do: nothing else is asked, nothing ends and nothing was to be done once.
func (c *change) goesOn() {
	c.explainHunks(func(a, b []*item, _ *hunk) bool {
		if words := lowerOf(b); len(a) > 0 || words != "to continue" && words != "continue to" {
			return false
		}
		cl := b[0].clause()
		return in(cl.verb, requesting) && cl.verb != "decide" && has(cl.addressee(), func(i *item) bool { return i.in(officers) }) &&
			!hasWord(cl.addressee(), parties|denying) && !hasWord(b[1].around(-1, 8), ending|documents|denying)
	})
}
