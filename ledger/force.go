package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// force tells of words that one edit put in the place of others on the same scale, "may" →
// "shall", "reduce" → "eliminate", before words that are kept; and of phrases that one edit
// brought or took and that say on what condition or in what manner something is asked.
func (p *pair) force() {
	const most = 400 // edits that are looked at
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || 1-ch.Confidence > diff.Doubtful || len(ch.Edits) > most {
			continue
		}
		for k := range ch.Edits {
			if k+2 < len(ch.Edits) && ch.Edits[k].Op == diff.Delete && ch.Edits[k+1].Op == diff.Insert && ch.Edits[k+2].Op == diff.Equal {
				p.replacedBy(ch, i, k)
			}
			if ch.Edits[k].Op != diff.Equal && ch.Edits[k].Elsewhere == nil && (k == 0 || ch.Edits[k-1].Op == diff.Equal) && (k+1 == len(ch.Edits) || ch.Edits[k+1].Op == diff.Equal) {
				p.qualified(ch, i, k)
			}
		}
	}
}

// scale is words of one sort, from the weakest; those of one rank say the same.
type scale struct {
	more, less string
	ranks      []string
	// tasks tells that they are what is asked: right behind "to".
	tasks bool
}

var scalesOfForce = []scale{
	{more: "more binding", less: "less binding", ranks: []string{"may can could might", "should", "shall must"}},
	{more: "wider", less: "narrower", ranks: []string{"some certain selected", "many several most", "all every each any"}},
	{more: "aims at more", less: "aims at less", ranks: []string{"consider explore study examine discuss", "promote encourage support facilitate foster contribute", "ensure guarantee secure"}, tasks: true},
	{more: "aims at more", less: "aims at less", ranks: []string{"consider discuss examine explore", "address tackle", "reduce mitigate limit minimize narrow bridge", "eliminate eradicate end abolish prohibit close"}, tasks: true},
	{more: "aims at more", less: "aims at less", ranks: []string{"seek strive endeavour", "implement fulfil enforce"}, tasks: true},
}

// rank returns where a scale has a word; -1 where it does not.
func (s *scale) rank(word string) int {
	return slices.IndexFunc(s.ranks, func(list string) bool {
		return slices.ContainsFunc(strings.Fields(list), func(w string) bool { return wording.Stem(w) == wording.Stem(word) })
	})
}

// replacedBy tells of one word that gave way to another of its scale.
func (p *pair) replacedBy(ch *diff.Change, change, k int) {
	_, o, a := p.wordsOf(&ch.Edits[k])
	_, n, b := p.wordsOf(&ch.Edits[k+1])
	if a.Len() != 1 || b.Len() != 1 || a.From == 0 || b.From == 0 || !p.old.anyLeft(o, a) && !p.new.anyLeft(n, b) {
		return
	}
	was, is := p.old.texts[o].Lower, p.new.texts[n].Lower
	for _, s := range scalesOfForce {
		x, y := s.rank(was(a.From)), s.rank(is(b.From))
		if x < 0 || y < 0 || x == y || s.tasks && (was(a.From-1) != "to" || is(b.From-1) != "to" || !p.bound(p.old, o, a.From) || !p.bound(p.new, n, b.From)) {
			continue
		}
		const behind = 3 // words that show what it is about
		what := s.more
		if y < x {
			what = s.less
		}
		p.add(fact{Rule: Hedge, What: what, Old: p.old.quote(o, wording.Range{From: a.From, To: min(a.To+behind, len(p.old.texts[o].Words))}), New: p.new.quote(n, wording.Range{From: b.From, To: min(b.To+behind, len(p.new.texts[n].Words))}),
			Changes: []int{change}, Weight: 0.8, Doubt: 1 - ch.Confidence})
		return
	}
}

// bound reports whether word i is of what somebody is asked to do, or has committed to do.
func (p *pair) bound(s *side, paragraph, i int) bool {
	const reach = 12 // words from "commitment" to the task
	return p.asksAt(s, paragraph, i) || s.texts[paragraph].Any(wording.Range{From: max(i-reach, 0), To: i}, func(w string) bool { return commitments[w] })
}

var commitments = map[string]bool{"commitment": true, "commitments": true, "commits": true, "pledge": true, "pledges": true, "undertaking": true, "undertakes": true, "determination": true, "determined": true, "resolve": true, "resolves": true, "obligation": true, "obligations": true, "decides": true}

// asksAt reports whether word i of a paragraph is of what somebody is asked to do.
func (p *pair) asksAt(s *side, paragraph, i int) bool {
	from, to := s.of(paragraph)
	return slices.ContainsFunc(s.clauses[from:to], func(c wording.Clause) bool { return c.Asks && c.Task.From <= i && i < c.Task.To })
}
