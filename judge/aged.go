package judge

import (
	"resdiff/wording"
	"slices"
	"strings"
)

// aged explains words that age.
func (c *change) aged() []*item {
	var out []*item
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a != nil && b != nil && c.agedVerb(a, b) {
		out = append(out, openOnly(append(p.verbItems(a), q.verbItems(b)...))...)
		if _, n := q.repeats(b); n > 0 {
			for i := q.itemOf(b.End - 1); i < n; i++ {
				out = append(out, openOnly([]*item{&q.items[i]})...)
			}
		}
	}
	out = append(out, c.eachItem(func(i *item, h hunk) bool {
		return i.sort == aWord && (agedBeside[i.value] && c.tells(i) && (c.rolledBeside(i) || c.isPast(h)) || aging[i.value] && c.isPast(h))
	})...)
	return append(out, c.eachHunk(c.goesOn)...)
}

var (
	agedBeside = setOf("new annual annually forthcoming upcoming recent last latest next will be been is was held")
	aging      = setOf("will be being been is was were are has had to")
)

// repeated returns the verb of an act that a paragraph only says again.
func (p *paragraph) repeated(b *wording.Phrase) string {
	act, _ := p.repeats(b)
	return act
}

// repeats returns the verb of an act that an opening phrase says again, "Recalls its decision
// to", and the item after the words that say so; "" and 0 for none.
func (p *paragraph) repeats(b *wording.Phrase) (act string, end int) {
	end = p.itemOf(b.End-1) + 1
	if act = said(b.Verbs[0]); act == "" && repeating[b.Verbs[0]] && p.word(end) == "its" {
		act, end = acted[p.word(end+1)], end+2
	}
	if act == "" {
		return "", 0
	}
	if w := p.word(end); w == "to" && act != "decide" || w == "of" {
		end++
	}
	return act, end
}

// deed reports whether what a verb governs is something that was done: "the launching", "the
// report", not what States agreed on or what is so.
func (c *change) deed(p *paragraph, v *wording.Phrase) bool {
	const reach = 6 // words to the noun
	from := p.itemOf(v.End-1) + 1
	for k := from; k < min(len(p.items), from+reach); k++ {
		switch w := p.word(k); {
		case w == "of" && k == from, w == "the", w == "its":
		case w == "that", p.items[k].capital && instruments[w], w == "recommendation" || w == "recommendations" || strings.HasPrefix(w, "recommendations "), settling[w] && w != "adoption" && w != "establishment":
			return false
		case documents[w], deeds[w], gatherings[w]:
			return true
		case p.items[k].small || p.items[k].sort != aWord:
			return false
		}
	}
	return false
}

// deeds are nouns of what was done once.
var deeds = setOf("launch launching publication issuance release creation adoption establishment development convening appointment strategy completion inauguration opening")

// isPast reports whether what a hunk stands in was ahead when the old text was adopted and
// is past for the new one.
func (c *change) isPast(h hunk) bool {
	from, to := c.pair.c.Old.Adopted, c.pair.c.New.Adopted
	if from.IsZero() || !from.Before(to) {
		return false
	}
	for _, i := range h.items() {
		cl := c.clauseOf(i)
		for k := max(cl.from, i.at-20); k < min(cl.to, i.at+30); k++ {
			j := &cl.p.items[k]
			if j.sort != aDate && j.sort != aYear {
				continue
			}
			ds := datesOf(j.value)
			d := ds[len(ds)-1]
			if d.year == 0 {
				continue
			}
			if d.month == 0 && d.year > from.Year() && d.year < to.Year() || d.month > 0 && dayOn(from).before(d) && d.before(dayOn(to)) {
				return true
			}
			return false
		}
	}
	return false
}

func (d day) before(e day) bool {
	return d.year < e.year || d.year == e.year && (d.month < e.month || d.month == e.month && d.day <= e.day)
}

// agedVerb reports whether one opening verb follows from the other by time alone: what was
// noted is recalled, what was looked forward to is noted when it is past.
func (c *change) agedVerb(a, b *wording.Phrase) bool {
	plain := func(p *wording.Phrase) string {
		if len(p.Verbs) != 1 || len(p.Modifiers) > 0 {
			return ""
		}
		return strings.TrimPrefix(p.Verbs[0], "take ")
	}
	x, y := plain(a), plain(b)
	p, q := c.old[0], c.new[0]
	last := &q.items[q.itemOf(b.End-1)]
	event := q.near(last.at, 8, gatherings) || q.near(last.at, 6, documents) || c.dated(last)
	switch {
	case x == "note" && y == "recall":
		return c.deed(p, a) && c.deed(q, b) || (event && c.tells(last) || c.dated(last)) && !c.governs(p, a, outcomes) && !c.governs(q, b, outcomes)
	case x != "" && x == q.repeated(b):
		return true // "Requests" → "Reaffirms its request"
	case x == "look forward" && (y == "recall" || y == "note" || y == "welcome"):
		return event && len(p.items) > 0 && c.isPast(hunk{old: []*item{&p.items[p.itemOf(a.End-1)]}})
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
	for k := from; k < to; k++ {
		if i := &p.items[k]; i.sort == aWord && (words[i.value] || words[strings.TrimSuffix(i.value, "s")]) {
			return true
		}
	}
	return false
}

// outcomes are what an event or a body leaves behind: to note one is to take a stand on it.
var outcomes = setOf(`adopted adoption adopt adopts established establishment right suspended regret
	decision declaration agreement outcome document report resolution conclusion recommendation`)

// dated reports whether the clause of an item has a day or year that is past for the new
// text.
func (c *change) dated(i *item) bool {
	cl := c.clauseOf(i)
	for k := i.at; k < min(cl.to, i.at+reach); k++ {
		if j := &cl.p.items[k]; j.sort == aDate || j.sort == aYear {
			ds := datesOf(j.value)
			if d := ds[len(ds)-1]; d.year > 0 && d.before(dayOn(c.pair.c.New.Adopted)) {
				return true
			}
		}
	}
	return false
}

// goesOn explains "to continue" where an officer or a body of the organ is asked again for
// what it was asked for.
func (c *change) goesOn(old, new []*item, _ hunk) bool {
	if len(saying(old)) > 0 || len(saying(new)) != 1 || saying(new)[0].value != "continue" {
		return false
	}
	i := saying(new)[0]
	cl := c.clauseOf(i)
	all, before := cl.p.items[cl.from:cl.to], cl.p.items[cl.from:i.at]
	if cl.family != "directive" || anyOf(all, notYearly) || anyOf(all, setOf("not submit prepare intention")) || anyOf(before, parties) {
		return false
	}
	return slices.ContainsFunc(before, func(j item) bool { return officers[j.value] && j.capital })
}

var officers = setOf("secretarygeneral rapporteur panel secretariat expert commissioner director committee office group experts representative coordinator mission programme")
