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
		if m.alike < least || !m.linked && m.alike < 0.75 {
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
		// Where both verbs stand on both sides, it may be the clauses that changed places.
		if p.match[o].alike < 0.75 && p.governs(p.new, b.Paragraph, a.Verb) && p.governs(p.old, a.Paragraph, b.Verb) {
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

// governs reports whether a verb with the same base governs a clause of a paragraph.
func (p *pair) governs(s *side, paragraph int, verb *wording.Phrase) bool {
	from, to := s.of(paragraph)
	for k := from; k < to; k++ {
		if v := s.clauses[k].Verb; v != nil && slices.Equal(v.Verbs, verb.Verbs) {
			return true
		}
	}
	return false
}

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
