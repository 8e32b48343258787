package judge

import (
	"strings"

	"resdiff/wording"
)

// aged explains an opening verb that follows by time alone, and the tense of what is past by now.
func (c *change) aged() {
	p, q := c.old[0], c.new[0]
	if a, b := p.opening(), q.opening(); a != nil && b != nil && p.agedVerb(a, b) {
		c.explainItems(func(i *item, _ *hunk) bool { return (i.p == p || i.p == q) && i.ofOpening() })
	}
	c.explainItems(func(i *item, _ *hunk) bool { return i.in(aging) && i.isPast() })
}

// ofOpening reports whether an item is of the verb that opens its paragraph: "Reaffirms its request to".
func (i *item) ofOpening() bool {
	v := i.p.opening()
	return v != nil && (i.start() < v.End || (i.value == "of" || i.value == "to") && i.beside(-1).start() < v.End)
}

// agedVerb reports whether one opening verb follows from the other by time alone: what was noted is
// recalled, what was looked forward to is noted when it is past, what was asked is asked again.
func (p *paragraph) agedVerb(a, b *wording.Phrase) bool {
	x, y := plainVerb(a), plainVerb(b)
	last := &p.items[p.itemOf(a.End-1)]
	switch {
	case x == "note" && y == "recall":
		return last.notesEvent() || !has(last.clause().around(last, -1, reach), func(i *item) bool { return i.plural&outcomes != 0 })
	case x != "" && x == said(b.Verbs[0]):
		return true // "Requests" → "Reaffirms its request"
	}
	return x == "look forward" && (y == "recall" || y == "note") && last.isPast()
}

// notesEvent reports whether what a verb governs first is a document that comes out, or an event.
func (i *item) notesEvent() bool {
	for n := 1; ; n++ {
		switch j := i.beside(n); {
		case j.in(documents | gatherings):
			return true
		case strings.HasPrefix(j.value, "recommendation"), j.value != "of" && j.value != "the" && !j.says():
			return false
		}
	}
}

// plainVerb returns the one verb of a phrase that nothing colours; "" for others.
func plainVerb(v *wording.Phrase) string {
	if len(v.Modifiers) > 0 {
		return ""
	}
	return strings.TrimPrefix(v.Verbs[0], "take ")
}

// tenses explains the tense of what is only told and is past: "has been" and "was", "has shown" and
// "showed", "will mark" and "marks" of a year that has come.
func (c *change) tenses() {
	year := c.pair.docs[newSide].Adopted.Year()
	c.explainHunks(func(a, b []*item, _ *hunk) bool {
		if len(a) == 0 || !a[0].tells() {
			return false
		}
		is := lowerOf(b)
		switch was := lowerOf(a); was {
		case "has been", "have been":
			return is == "was" || is == "were"
		case "has", "have":
			return is == ""
		default:
			come := func(i *item) bool { return i.dated() && i.first().year > 0 && i.first().year <= year }
			return strings.HasPrefix(was, "will ") && len(b) == 1 && a[1].stem == b[0].stem && has(a[0].clause().around(a[0], reach, -1), come)
		}
	})
}

// office explains who holds an office now: "his" for "her" after an officer, and "acting".
func (c *change) office() {
	officer := func(i *item) bool { return i.in(officers) && i.capital }
	his := func(i *item) bool { return i.value == "his" || i.value == "her" }
	c.explainItems(func(i *item, h *hunk) bool {
		if i.value == "acting" {
			return officer(i.beside(1))
		}
		other := func(j *item) bool { return j.p.side != i.p.side && his(j) }
		return his(i) && h.any(other) && has(i.clause().around(i, reach, -1), officer)
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
