package judge

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// aged explains words that age: an opening verb, what says that an act is said again, and the
// tense of what is past by now.
func (c *change) aged() []*item {
	var out []*item
	p, q := c.old[0], c.new[0]
	if a, b := p.opening(), q.opening(); a != nil && b != nil && c.agedVerb(a, b) {
		out = append(out, openOnly(append(p.verbItems(a), q.verbItems(b)...))...)
		if said(b.Verbs[0]) != "" {
			if end := q.itemOf(b.End-1) + 1; end < len(q.items) && (q.items[end].value == "to" || q.items[end].value == "of") {
				out = append(out, openOnly([]*item{&q.items[end]})...) // "Reaffirms its request to"
			}
		}
	}
	return append(out, c.eachItem(func(i *item) bool { return i.sort == aWord && aging[i.value] && c.isPast(i) })...)
}

var aging = setOf("will be being been is was were are has had have to")

// isPast reports whether what an item stands beside was ahead when the old text was adopted
// and is past for the new one.
func (c *change) isPast(i *item) bool {
	const before, after = 20, 30 // words
	from, to, cl := dayOn(c.pair.c.Old.Adopted), dayOn(c.pair.c.New.Adopted), c.clauseOf(i)
	for k := max(cl.from, i.at-before); k < min(cl.to, i.at+after); k++ {
		if j := &cl.p.items[k]; j.sort == aDate || j.sort == aYear {
			ds := datesOf(j.value)
			switch d := ds[len(ds)-1]; {
			case d.year == 0:
			case d.month == 0:
				return d.year > from.year && d.year < to.year
			default:
				return from.before(d) && d.before(to)
			}
		}
	}
	return false
}

// agedVerb reports whether one opening verb follows from the other by time alone: what was
// noted is recalled, what was looked forward to is noted when it is past, what was asked is
// asked again.
func (c *change) agedVerb(a, b *wording.Phrase) bool {
	plain := func(p *wording.Phrase) string {
		if len(p.Verbs) != 1 || len(p.Modifiers) > 0 {
			return ""
		}
		return strings.TrimPrefix(p.Verbs[0], "take ")
	}
	x, y := plain(a), plain(b)
	p := c.old[0]
	switch {
	case x == "note" && y == "recall":
		return c.ofReport(p, a) || !c.governs(p, a, outcomes)
	case x != "" && x == said(b.Verbs[0]):
		return true // "Requests" → "Reaffirms its request"
	}
	return x == "look forward" && (y == "recall" || y == "note") && c.isPast(&p.items[p.itemOf(a.End-1)])
}

// ofReport reports whether what a verb governs first is a document that comes out, or an event.
func (c *change) ofReport(p *paragraph, v *wording.Phrase) bool {
	const far = 6 // words to the noun
	from := p.itemOf(v.End-1) + 1
	for k := from; k < min(len(p.items), from+far); k++ {
		switch w := p.word(k); {
		case documents[w] || gatherings[w]:
			return true
		case strings.HasPrefix(w, "recommendation"):
			return false
		case w != "of" && w != "the" && w != "its" && (p.items[k].small || p.items[k].sort != aWord):
			return false
		}
	}
	return false
}

// governs reports whether one of the words stands in what a verb governs.
func (c *change) governs(p *paragraph, v *wording.Phrase, words map[string]bool) bool {
	from := p.itemOf(v.End-1) + 1
	to := min(len(p.items), from+reach)
	for _, next := range p.text.Verbs {
		if next.Start >= v.End {
			to = min(to, p.itemOf(next.Start))
			break
		}
	}
	return slices.ContainsFunc(p.items[from:max(from, to)], func(i item) bool {
		return i.sort == aWord && (words[i.value] || words[strings.TrimSuffix(i.value, "s")])
	})
}

// outcomes are what an event or a body leaves behind: to note one is to take a stand on it.
var outcomes = setOf(`adopted adoption adopt adopts established establishment right suspended regret
	decision declaration agreement outcome document report resolution conclusion recommendation`)

// officers report to the organ, or work for it.
var officers = setOf("secretarygeneral rapporteur panel secretariat expert commissioner director committee office group experts representative coordinator mission programme")
