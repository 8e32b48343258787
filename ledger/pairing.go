package ledger

import (
	"cmp"
	"slices"
)

// match tells how a clause of one document and one of the other are the same.
type match struct {
	// alike is how much of what they say is the same, 0 to 1.
	alike float64
	// chance is how sure it is that their paragraphs share descent, 0 where they do not.
	chance float64
}

// proposal is a pair of clauses that may be the same.
type proposal struct {
	old, new int
	score    float64
	match
}

// linked is how alike clauses of linked paragraphs are, at least, to be taken for the same.
const linked = 0.3

// pairClauses pairs the clauses of the two documents by what they govern, best first:
// those of linked paragraphs where a third of what they say is the same, others where
// most of it is.
func (p *pair) pairClauses() {
	const leastElsewhere, leastWeight = 0.62, 12
	var list []proposal
	for o := range p.old.clauses {
		for _, n := range p.candidates(o) {
			a, b := &p.old.clauses[o], &p.new.clauses[n]
			m := match{alike: p.alike(p.old.content[o], p.new.content[n]), chance: p.old.chance(a.Paragraph, b.Paragraph)}
			score := m.alike
			if m.chance > 0 {
				score += 0.25
			}
			if a.Verb != nil && b.Verb != nil && sameVerb(a.Verb, b.Verb) {
				score += 0.08
			}
			if m.chance > 0 && m.alike >= linked || m.alike >= leastElsewhere && p.heavy(p.old.content[o]) >= leastWeight {
				list = append(list, proposal{o, n, score, m})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b proposal) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.old, b.old), cmp.Compare(a.new, b.new))
	})
	old, new := filled(len(p.old.clauses)), filled(len(p.new.clauses))
	p.match = make([]match, len(p.old.clauses))
	for _, x := range list {
		if old[x.old] < 0 && new[x.new] < 0 {
			old[x.old], new[x.new], p.match[x.old] = x.new, x.old, x.match
		}
	}
	p.old.pairedWith, p.new.pairedWith = old, new
}

func filled(n int) []int { return slices.Repeat([]int{-1}, n) }

// candidates returns the new clauses that an old one may be: those of linked paragraphs,
// as far as they are not too many, and those that have much of its words in common.
func (p *pair) candidates(old int) []int {
	const mostLinked, much = 64, 0.4 // clauses; share of the weight
	var out []int
	for _, l := range p.old.links[p.old.clauses[old].Paragraph] {
		from, to := p.new.of(l.paragraph)
		for n := from; n < to && len(out) < mostLinked; n++ {
			out = append(out, n)
		}
	}
	shared := p.sums.grown(len(p.new.clauses))
	for _, id := range p.old.content[old] {
		if places := p.new.clausesOf.Of(id); len(places) <= common {
			for _, n := range places {
				shared.add(n, p.weight[id])
			}
		}
	}
	return append(out, shared.least(much*p.heavy(p.old.content[old]))...)
}
