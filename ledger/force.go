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
	{more: "asks for more", less: "asks for less", ranks: []string{"consider explore study examine discuss", "promote encourage support facilitate foster contribute", "ensure guarantee secure"}, tasks: true},
	{more: "asks for more", less: "asks for less", ranks: []string{"consider discuss examine explore", "address tackle", "reduce mitigate limit minimize", "eliminate eradicate end abolish prohibit"}, tasks: true},
	{more: "asks for more", less: "asks for less", ranks: []string{"seek strive endeavour", "implement fulfil enforce"}, tasks: true},
}

// rank returns where a scale has a word; -1 where it does not.
func (s *scale) rank(word string) int {
	return slices.IndexFunc(s.ranks, func(list string) bool { return slices.Contains(strings.Fields(list), word) })
}

// replacedBy tells of one word that gave way to another of its scale.
func (p *pair) replacedBy(ch *diff.Change, change, k int) {
	a, b := ch.Edits[k].Old, ch.Edits[k+1].New
	from, to := p.old.texts[a.Paragraph].Range(a.Start, a.End)
	start, end := p.new.texts[b.Paragraph].Range(b.Start, b.End)
	if to-from != 1 || end-start != 1 || from == 0 || start == 0 || !p.old.left[a.Paragraph][from] && !p.new.left[b.Paragraph][start] {
		return
	}
	was, is := p.old.texts[a.Paragraph].Lower, p.new.texts[b.Paragraph].Lower
	for _, s := range scalesOfForce {
		x, y := s.rank(was[from]), s.rank(is[start])
		if x < 0 || y < 0 || x == y || s.tasks && (was[from-1] != "to" || is[start-1] != "to" || !p.asksAt(p.old, a.Paragraph, from) || !p.asksAt(p.new, b.Paragraph, start)) {
			continue
		}
		const behind = 3 // words that show what it is about
		what := s.more
		if y < x {
			what = s.less
		}
		p.add(fact{Rule: Hedge, What: what, Old: p.old.quote(a.Paragraph, wording.Range{From: from, To: min(to+behind, len(was))}), New: p.new.quote(b.Paragraph, wording.Range{From: start, To: min(end+behind, len(is))}),
			Changes: []int{change}, Weight: 0.8, Doubt: 1 - ch.Confidence})
		return
	}
}

// asksAt reports whether word i of a paragraph is of what somebody is asked to do.
func (p *pair) asksAt(s *side, paragraph, i int) bool {
	from, to := s.of(paragraph)
	return slices.ContainsFunc(s.clauses[from:to], func(c wording.Clause) bool { return c.Asks && c.Task.From <= i && i < c.Task.To })
}
