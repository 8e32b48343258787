package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// verbItems returns the items of an opening verb, or part of it.
func (p *paragraph) between(start, end int) []*Item {
	var out []*Item
	for k := p.itemOf(start); k < len(p.items) && p.text.Words[p.items[k].From].Start < end; k++ {
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
func (c *change) sequence() []*Item {
	var out []*Item
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
func (c *change) verbsInTurn() []*Item {
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a == nil || b == nil || !interchangeable(a, b) {
		return nil
	}
	return openOnly(append(p.verbItems(a), q.verbItems(b)...))
}

func (p *paragraph) verbItems(v *wording.Phrase) []*Item {
	out := p.between(v.Start, v.End)
	if n := len(out); n > 0 && out[n-1].at+1 < len(p.items) && p.items[out[n-1].at+1].value == "of" {
		out = append(out, &p.items[out[n-1].at+1])
	}
	return out
}

func openOnly(items []*Item) []*Item {
	return slices.DeleteFunc(items, func(i *Item) bool { return !i.open })
}

// aged explains words that age.
func (c *change) aged() []*Item {
	var out []*Item
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a != nil && b != nil && c.agedVerb(a, b) {
		out = append(out, openOnly(append(p.verbItems(a), q.verbItems(b)...))...)
	}
	for _, h := range c.hunks {
		past := c.isPast(h)
		for _, list := range [][]*Item{left(h.old), left(h.new)} {
			for _, i := range list {
				switch {
				case i.Sort != Word:
				case agedBeside[i.value] && c.tells(i) && (c.rolledBeside(i) || past):
					out = append(out, i)
				case past && tenses[i.value]:
					out = append(out, i)
				}
			}
		}
		out = append(out, c.goesOn(h)...)
	}
	return out
}

var (
	agedBeside = setOf("new annual annually forthcoming upcoming recent last latest next will be been is was held")
	tenses     = setOf("will be being been is was were are has had to")
)

// isPast reports whether what a hunk stands in was ahead when the old text was adopted and
// is past for the new one.
func (c *change) isPast(h hunk) bool {
	from, to := c.pair.c.Old.Adopted, c.pair.c.New.Adopted
	if from.IsZero() || !from.Before(to) {
		return false
	}
	for _, i := range append(h.old[:len(h.old):len(h.old)], h.new...) {
		cl := c.clauseOf(i)
		for k := max(cl.from, i.at-20); k < min(cl.to, i.at+30); k++ {
			j := &cl.p.items[k]
			if j.Sort != Date && j.Sort != Year {
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
	item := &q.items[q.itemOf(b.End-1)]
	event := q.near(item.at, 8, gatherings) || q.near(item.at, 6, documents) || c.dated(item)
	switch {
	case (x == "note" || x == "welcome" && c.dated(item)) && y == "recall":
		return event && c.tells(item) && !q.near(item.at, 8, settling)
	case x == "look forward" && (y == "recall" || y == "note" || y == "welcome"):
		return event && len(p.items) > 0 && c.isPast(hunk{old: []*Item{&p.items[p.itemOf(a.End-1)]}})
	}
	return false
}

// dated reports whether the clause of an item has a day or year that is past for the new
// text.
func (c *change) dated(i *Item) bool {
	cl := c.clauseOf(i)
	for k := i.at; k < cl.to; k++ {
		if j := &cl.p.items[k]; j.Sort == Date || j.Sort == Year {
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
func (c *change) goesOn(h hunk) []*Item {
	old, new := left(h.old), left(h.new)
	if len(saying(old)) > 0 || len(saying(new)) != 1 || saying(new)[0].value != "continue" {
		return nil
	}
	i := saying(new)[0]
	cl := c.clauseOf(i)
	all := cl.p.items[cl.from:cl.to]
	if cl.family != "directive" || anyOf(all, notYearly) || anyOf(all, setOf("not submit prepare intention")) {
		return nil
	}
	officer := false
	for k := cl.from; k < i.at; k++ {
		if parties[cl.p.items[k].value] {
			return nil
		}
		officer = officer || officers[cl.p.items[k].value] && cl.p.items[k].capital
	}
	if !officer {
		return nil
	}
	return append(append([]*Item{}, old...), new...)
}

var officers = setOf("secretarygeneral rapporteur panel secretariat expert commissioner director committee office group experts representative coordinator mission programme")

// verbShifted takes back a verb that is another one.
func (c *change) verbShifted() []*Item {
	s := c.shift()
	if s.Shift == diff.Same {
		return nil
	}
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a != nil && b != nil && (interchangeable(a, b) || c.agedVerb(a, b)) {
		return nil
	}
	var out []*Item
	if a != nil {
		out = append(out, p.between(a.Start, a.End)...)
	}
	if b != nil {
		out = append(out, q.between(b.Start, b.End)...)
	}
	return openOnly(out)
}

// holder explains what says no more than who holds an office: "his" and "her", "acting".
func (c *change) holder() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		if len(a) == 1 && len(b) == 1 && persons[a[0].value] && persons[b[0].value] && c.thanks(b[0]) {
			out = append(out, a[0], b[0])
		}
		for _, i := range append(a, b...) {
			if p := c.paragraphOf(i); i.value == "acting" && i.at > 0 && i.at+1 < len(p.items) && p.items[i.at+1].named && len(a)+len(b) == 1 && c.thanks(i) && !politics[p.word(i.at+1)] && !p.mentions("appointment") {
				out = append(out, i)
			}
		}
	}
	return out
}

// thanks reports whether an item stands in a clause that thanks or commends.
func (c *change) thanks(i *Item) bool {
	verb, _, _ := strings.Cut(c.clauseOf(i).verb, " ")
	return thanking[verb]
}

var (
	thanking = setOf("thank commend express welcome note take appreciate congratulate")
	politics = setOf("prime president minister")
)

var persons = setOf("his her")
