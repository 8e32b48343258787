package ledger

import (
	"slices"

	"resdiff/diff"
	"resdiff/wording"
)

// sure is how alike clauses of linked paragraphs are, at least, for what differs between
// them to be told as a change of the same clause.
const sure = 0.5

// same calls tell for each old clause that has a counterpart which is sure enough, with
// the doubt that remains.
func (p *pair) same(least float64, tell func(o, n int, old, new *wording.Clause, doubt float64)) {
	for o, n := range p.counterpart {
		if n < 0 {
			continue
		}
		m := p.match[o]
		if m.alike < least || !m.linked {
			continue
		}
		tell(o, n, &p.old.clauses[o], &p.new.clauses[n], 1-m.chance)
	}
}

// verbs tells of verbs that govern the same and are others.
func (p *pair) verbs() {
	told := map[[2]*wording.Phrase]bool{}
	p.same(sure, func(o, n int, a, b *wording.Clause, doubt float64) {
		if a.Verb == nil || b.Verb == nil || told[[2]*wording.Phrase{a.Verb, b.Verb}] || a.Asks && p.acknowledges(b) {
			return
		}
		shift := p.table.Shift(*a.Verb, *b.Verb)
		if shift == diff.Same || p.lent(a, b) {
			return
		}
		from, to := p.old.verbWords(a.Governor, a.Verb), p.new.verbWords(b.Governor, b.Verb)
		if !p.old.anyLeft(a.Governor, from) && !p.new.anyLeft(b.Governor, to) && a.Governor == a.Paragraph && b.Governor == b.Paragraph {
			return
		}
		if p.otherwiseThere(a, b) || !p.sameObject(a, b) || a.Verb.Key() == "remain" || b.Verb.Key() == "remain" {
			return
		}
		if lentOne := a.Governor != a.Paragraph || b.Governor != b.Paragraph; lentOne && (p.match[o].alike < 0.75 || doubt > doubtful || p.heavy(p.old.content[o]) < leastLent) {
			return
		}
		told[[2]*wording.Phrase{a.Verb, b.Verb}] = true
		what, weight := shift.String(), map[diff.Shift]float64{diff.Stronger: 0.9, diff.Weaker: 0.95, diff.Lateral: 0.5, diff.Incomparable: 0.7}[shift]
		if shift == diff.Incomparable || shift == diff.Lateral {
			what = "another verb"
		}
		p.add(Fact{Rule: Verb, What: what, Old: p.old.quote(a.Governor, from), New: p.new.quote(b.Governor, to), Changes: p.changes(a.Paragraph, b.Paragraph), Weight: weight, Doubt: doubt})
	})
}

// lent reports whether both clauses have their verb from a chapeau and the chapeaux are
// in one change, where that is told.
func (p *pair) lent(a, b *wording.Clause) bool {
	return a.Governor != a.Paragraph && b.Governor != b.Paragraph && p.old.change[a.Governor] == p.new.change[b.Governor]
}

// leastLent is how much a clause says, at least, whose verb stands in a chapeau.
const leastLent = 20

// sameObject reports whether two verbs govern the same: the first words after them that
// say something have one in common.
func (p *pair) sameObject(a, b *wording.Clause) bool {
	const first = 6 // words of an object: "the continuation of the efforts made by the secretariat"
	return overlap(p.old.begins(a, first), p.new.begins(b, first)) || overlap(p.old.begins(a, first), p.new.task(b, first)) || overlap(p.old.task(a, first), p.new.begins(b, first))
}

// begins returns the stems of the first words that say something behind the verb of a
// clause.
func (s *side) begins(c *wording.Clause, most int) []stem {
	return first(s.stems[c.Paragraph][c.Words.From:c.Words.To], most)
}

// task returns the stems of the first words of what is asked.
func (s *side) task(c *wording.Clause, most int) []stem {
	return first(s.stems[c.Paragraph][c.Task.From:c.Task.To], most)
}

func first(stems []stem, most int) []stem {
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
