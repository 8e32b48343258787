package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// force tells of words that one edit put in the place of others on the same scale, "may" →
// "shall", "reduce" → "eliminate", before words that are kept; and of phrases that came or
// went by themselves and say on what condition or in what manner something is asked.
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

// qualified tells of a phrase that came or went by itself and qualifies what is said: "{in line with national law}".
func (p *pair) qualified(ch *diff.Change, change, k int) {
	const longest = 24 // words
	s, at := p.new, ch.Edits[k].New
	if ch.Edits[k].Op == diff.Delete {
		s, at = p.old, ch.Edits[k].Old
	}
	from, to := s.texts[at.Paragraph].Range(at.Start, at.End)
	r := wording.Range{From: from, To: to}
	low := s.texts[at.Paragraph].Lower
	for r.From < r.To && (!s.texts[at.Paragraph].Words[r.From].Word || low[r.From] == "and") {
		r.From++
	}
	for r.To > r.From && (!s.texts[at.Paragraph].Words[r.To-1].Word || low[r.To-1] == "and") {
		r.To--
	}
	for i := r.From + 1; i+1 < r.To; i++ {
		if low[i] == "," && (low[i+1] == "while" || low[i+1] == "and" && s.verbAt[at.Paragraph][min(i+2, r.To-1)]) {
			r.To = i
		}
	}
	particular := r.Len() > 3 && low[r.From] == "including" && p.asksAt(s, at.Paragraph, r.From)
	if r.Len() < 3 || r.Len() > longest || !particular && !opensCondition(low[r.From:r.To]) || p.allLinked(s, at.Paragraph, r) || slices.ContainsFunc(low[r.From:r.To], func(w string) bool { return w == ";" }) {
		return
	}
	begin, end := s.of(at.Paragraph)
	weight := 0.4
	if slices.ContainsFunc(s.clauses[begin:end], func(c wording.Clause) bool { return p.undertakes(&c) && c.Words.From <= r.From && r.From < c.Words.To }) {
		weight = 0.6
	} else if !slices.ContainsFunc(lawful, func(begin string) bool { return strings.HasPrefix(strings.Join(low[r.From:r.To], " "), begin) }) {
		return // with whom or where an event was held
	}
	if q := s.quote(at.Paragraph, r); !slices.ContainsFunc(p.facts, func(f fact) bool {
		return f.Rule == Hedge && slices.Contains(f.Changes, change) && strings.Contains(q.Text, f.Old.Text+f.New.Text)
	}) {
		f := fact{Rule: Hedge, What: "qualified now", New: q, Changes: []int{change}, Weight: weight, Doubt: 1 - ch.Confidence}
		if s == p.old {
			f.What, f.Old, f.New = "qualified no longer", q, diff.Quote{}
		}
		if particular {
			f.What, f.Weight = whats(s == p.new, false, "asked in particular now", "asked in particular no longer", "", ""), 0.4
		}
		p.add(f)
	}
}

// opensCondition reports whether words begin as a condition or a manner does.
func opensCondition(low []string) bool {
	text := strings.Join(low, " ") + " "
	return slices.ContainsFunc(qualifiers, func(begin string) bool { return strings.HasPrefix(text, begin+" ") })
}

// lawful are those that say by what law or rule something is so, wherever they stand.
var lawful = []string{"in accordance with", "in line with", "in conformity with", "in compliance with", "consistent with", "contrary to", "in a manner", "subject to", "without prejudice to", "unless", "except"}

var qualifiers = []string{"in accordance with", "in line with", "in conformity with", "in compliance with", "consistent with", "subject to", "without prejudice to", "provided that", "unless", "except", "on the basis of", "on the condition",
	"with the consent of", "with the approval of", "in a manner", "taking into account", "bearing in mind", "with full respect", "in full respect", "with due regard", "with due respect", "in consultation with", "in close consultation with",
	"in cooperation with", "in close cooperation with", "in coordination with", "in close coordination with", "in collaboration with", "in close collaboration with", "in partnership with", "contrary to", "within the limits of", "within the framework of", "at the request of", "upon the request of", "only if", "only where", "only when"}
