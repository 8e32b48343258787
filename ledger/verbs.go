package ledger

import (
	"iter"
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// sure is how alike clauses of linked paragraphs are, at least, for what differs between
// them to be told as a change of the same clause.
const sure = 0.5

// counterparts are an old clause and the new one that is the same.
type counterparts struct {
	old, new *wording.Clause
	match
	// doubt is 1 less the chance that their paragraphs share descent.
	doubt float64
	// weight is how much the old clause says.
	weight float64
}

// same gives the clauses of linked paragraphs that are at least so much alike.
func (p *pair) same(least float64) iter.Seq[counterparts] {
	return func(yield func(counterparts) bool) {
		for o, n := range p.counterpart {
			if n < 0 || p.match[o].alike < least || !p.match[o].linked || p.old.list(p.old.clauses[o].Paragraph) || p.new.list(p.new.clauses[n].Paragraph) {
				continue
			}
			if !yield(counterparts{&p.old.clauses[o], &p.new.clauses[n], p.match[o], 1 - p.match[o].chance, p.heavy(p.old.content[o])}) {
				return
			}
		}
	}
}

// verbs tells of verbs that govern the same and are others.
func (p *pair) verbs() {
	told := map[[2]*wording.Phrase]bool{}
	for c := range p.same(sure) {
		a, b := c.old, c.new
		if a.Verb == nil || b.Verb == nil || told[[2]*wording.Phrase{a.Verb, b.Verb}] || a.Asks && p.acknowledges(b) {
			continue
		}
		shift := p.table.Shift(*a.Verb, *b.Verb)
		if shift == diff.Same || p.lent(a, b) {
			continue
		}
		from, to := p.old.verbWords(a.Governor, a.Verb), p.new.verbWords(b.Governor, b.Verb)
		if !p.old.anyLeft(a.Governor, from) && !p.new.anyLeft(b.Governor, to) && a.Governor == a.Paragraph && b.Governor == b.Paragraph {
			continue
		}
		if sameForms(a.Verb.Verbs, b.Verb.Verbs) || strings.HasPrefix(b.Verb.Verbs[0], "look forward") && !p.directive(a) || p.nominal(p.old, a, p.new, b) || p.nominal(p.new, b, p.old, a) {
			continue
		}
		if p.otherwiseThere(a, b) || !p.sameObject(a, b) && (p.directive(b) || !p.happened(a, b)) || a.Verb.Key() == "remain" || b.Verb.Key() == "remain" {
			continue
		}
		if lentOne := a.Governor != a.Paragraph || b.Governor != b.Paragraph; lentOne && (c.alike < 0.6 || c.doubt > diff.Doubtful || c.weight < leastLent) {
			continue
		}
		told[[2]*wording.Phrase{a.Verb, b.Verb}] = true
		what, weight := shift.String(), map[diff.Shift]float64{diff.Stronger: 0.9, diff.Weaker: 0.95, diff.Lateral: 0.5, diff.Incomparable: 0.7}[shift]
		switch asks, asked := p.directive(b), p.directive(a); {
		case shift != diff.Incomparable && shift != diff.Lateral:
		case asks && !asked:
			what, weight = "asks now", 0.9
		case asked && !asks:
			what, weight = "asks no longer", 0.9
		case !aged(a.Verb, b.Verb) && !p.happened(a, b):
			continue // the mark-up shows it, and no direction is known
		}
		if aged(a.Verb, b.Verb) || p.happened(a, b) && (p.directive(a) || !p.directive(b)) {
			what, weight = "as time passed", shown
		}
		p.add(fact{Rule: Verb, What: what, Old: p.old.quote(a.Governor, from), New: p.new.quote(b.Governor, to), Changes: p.changes(a.Paragraph, b.Paragraph), Weight: weight, Doubt: c.doubt})
	}
}

// directive reports whether a clause asks, decides or commits.
func (p *pair) directive(c *wording.Clause) bool {
	return c.Asks || p.table.Family(*c.Verb) == "directive"
}

// aged reports whether the calendar explains a verb in place of another: what was looked
// forward to is welcomed, what was noted or welcomed when it was new is recalled, what was
// affirmed is reaffirmed.
func aged(old, new *wording.Phrase) bool {
	a, b := strings.Join(old.Verbs, " "), strings.Join(new.Verbs, " ")
	switch {
	case strings.HasPrefix(a, "look forward"):
		return b == "recall" || b == "welcome" || b == "note" || b == "take note"
	case b == "recall" && (a == "note" || a == "take note" || a == "welcome"):
		return len(old.Modifiers) == len(new.Modifiers)
	}
	return b == "re"+a
}

// happened reports whether what was ahead in one clause has come to pass in the other: an
// offer to hold a meeting, and the meeting held.
func (p *pair) happened(a, b *wording.Clause) bool {
	const reach = 28 // words behind the verb
	within := func(s *side, c *wording.Clause, words map[string]bool) bool {
		for i := c.Words.From; i < min(c.Words.To, c.Words.From+reach); i++ {
			if words[s.texts[c.Paragraph].Lower(i)] && s.left[c.Paragraph][i] {
				return true
			}
		}
		return false
	}
	return within(p.old, a, ahead) || within(p.new, b, done) && !within(p.old, a, done)
}

var (
	ahead = map[string]bool{"offer": true, "offers": true, "intention": true, "plans": true, "proposal": true, "forthcoming": true, "upcoming": true, "preparations": true}
	done  = map[string]bool{"held": true, "convened": true, "concluded": true, "completion": true, "completed": true}
)

// sameForms reports whether two verbs are the same in another form: "reiterate its
// requests", "reiterate its request".
func sameForms(a, b []string) bool {
	return slices.EqualFunc(a, b, func(x, y string) bool {
		return slices.EqualFunc(strings.Fields(x), strings.Fields(y), func(v, w string) bool { return wording.Stem(v) == wording.Stem(w) })
	}) && !slices.Equal(a, b)
}

// nominal reports whether the verb of one clause stands as a noun in the object of
// another: "appropriates", "approves an appropriation".
func (p *pair) nominal(s *side, c *wording.Clause, in *side, other *wording.Clause) bool {
	const alike, reach = 7, 14 // letters of the verb; words of the object
	r := s.verbWords(c.Governor, c.Verb)
	low := in.texts[other.Paragraph].Lower
	for _, verb := range s.texts[c.Governor].Lowers(r) {
		if len(verb) < alike {
			continue
		}
		for i := other.Words.From; i < min(other.Words.To, other.Words.From+reach); i++ {
			if strings.HasPrefix(low(i), verb[:alike]) {
				return true
			}
		}
	}
	return false
}

// lent reports whether both clauses have their verb from a chapeau and the chapeaux are
// in one change, where that is told.
func (p *pair) lent(a, b *wording.Clause) bool {
	return a.Governor != a.Paragraph && b.Governor != b.Paragraph && p.old.change[a.Governor] == p.new.change[b.Governor]
}

// leastLent is how much a clause says, at least, whose verb stands in a chapeau.
const leastLent = 20

// first returns the first stems of an object.
func first(stems []stem) []stem {
	const most = 6 // words of an object: "the continuation of the efforts made by the secretariat"
	var out []stem
	for _, id := range stems {
		if id >= 0 && len(out) < most {
			out = append(out, id)
		}
	}
	return out
}

// otherwiseThere reports whether the new verb governed another clause before, or the old
// one governs another now, that has no counterpart of the same verb: clauses may have
// changed places, and no verb shifted.
func (p *pair) otherwiseThere(a, b *wording.Clause) bool {
	for _, l := range p.new.links[b.Paragraph] {
		from, to := p.old.of(l.paragraph)
		for k := from; k < to; k++ {
			if v := p.old.clauses[k].Verb; v != nil && v != a.Verb && sameVerb(v, b.Verb) && !p.keeps(p.counterpart[k], p.new, v) {
				return true
			}
		}
	}
	for _, l := range p.old.links[a.Paragraph] {
		from, to := p.new.of(l.paragraph)
		for k := from; k < to; k++ {
			if v := p.new.clauses[k].Verb; v != nil && v != b.Verb && sameVerb(v, a.Verb) && !p.keeps(p.taken[k], p.old, v) {
				return true
			}
		}
	}
	return false
}

// keeps reports whether a counterpart has the same verb.
func (p *pair) keeps(counterpart int, in *side, v *wording.Phrase) bool {
	return counterpart >= 0 && in.clauses[counterpart].Verb != nil && sameVerb(in.clauses[counterpart].Verb, v)
}

func sameVerb(a, b *wording.Phrase) bool { return slices.Equal(a.Verbs, b.Verbs) }

// changes returns the changes of an old and a new paragraph, -1 for none, each once.
func (p *pair) changes(old, new int) []int {
	var out []int
	if new >= 0 {
		out = append(out, p.new.change[new])
	}
	if old >= 0 && !slices.Contains(out, p.old.change[old]) {
		out = append(out, p.old.change[old])
	}
	return out
}
