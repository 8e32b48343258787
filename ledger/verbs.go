package ledger

import (
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
	// doubt is 1 less the chance that their paragraphs share descent.
	doubt float64
}

// same returns the clauses of linked paragraphs that are at least so much alike.
func (p *pair) same(least float64) (out []counterparts) {
	for o, n := range p.old.pairedWith {
		if m := p.match[o]; n >= 0 && m.alike >= least && m.chance > 0 && !p.old.list(p.old.clauses[o].Paragraph) && !p.new.list(p.new.clauses[n].Paragraph) {
			out = append(out, counterparts{&p.old.clauses[o], &p.new.clauses[n], 1 - m.chance})
		}
	}
	return out
}

// verbs tells of verbs that govern the same and are others.
func (p *pair) verbs() {
	told := map[[2]*wording.Phrase]bool{}
	considers := func(s *side, c *wording.Clause) bool { return s.wordAt(c.Paragraph, c.Task.From+1) == "consider" }
	for _, c := range p.same(sure) {
		a, b := c.old, c.new
		if a.Verb == nil || b.Verb == nil || told[[2]*wording.Phrase{a.Verb, b.Verb}] || !p.oneSection(a.Paragraph, b.Paragraph) {
			continue
		}
		shift := p.table.Shift(*a.Verb, *b.Verb)
		if shift == diff.Same || shift == diff.Stronger && considers(p.new, b) && !considers(p.old, a) {
			continue // "Invites pilots to row", "Encourages pilots to consider rowing"
		}
		from, to := p.old.verbWords(a.Governor, a.Verb), p.new.verbWords(b.Governor, b.Verb)
		if !p.old.anyLeft(a.Governor, from) && !p.new.anyLeft(b.Governor, to) || strings.HasPrefix(b.Verb.Verbs[0], "look forward") || p.governsElsewhere(p.new, b, a.Verb) || p.governsElsewhere(p.old, a, b.Verb) || !p.sameObject(a, b) {
			continue
		}
		told[[2]*wording.Phrase{a.Verb, b.Verb}] = true
		what, weight := shift.String(), map[diff.Shift]float64{diff.Stronger: 0.9, diff.Weaker: 0.95}[shift]
		switch {
		case aged(a.Verb, b.Verb):
			what, weight = "as time passed", shown
		case shift == diff.Incomparable || shift == diff.Lateral:
			continue // the mark-up shows it, and no direction is known
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

// governsElsewhere reports whether the verb of a clause governs another clause of a
// paragraph of the other document linked with its own, which has no counterpart; one verb there is left out. Clauses may have changed places then, and no verb shifted.
func (p *pair) governsElsewhere(s *side, c *wording.Clause, but *wording.Phrase) bool {
	return slices.ContainsFunc(s.links[c.Paragraph], func(l link) bool {
		from, to := s.other.of(l.paragraph)
		for k := from; k < to; k++ {
			v, n := s.other.clauses[k].Verb, s.other.pairedWith[k]
			if v != nil && v != but && sameVerb(v, c.Verb) && n < 0 {
				return true
			}
		}
		return false
	})
}

func sameVerb(a, b *wording.Phrase) bool { return slices.Equal(a.Verbs, b.Verbs) }

// changes returns the changes of an old and a new paragraph, the new one's first, each once.
func (p *pair) changes(old, new int) []int {
	out := []int{p.new.change[new]}
	if p.old.change[old] != out[0] {
		out = append(out, p.old.change[old])
	}
	return out
}
