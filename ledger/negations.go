package ledger

import "resdiff/wording"

// negations tells of what is not to be where it was, or the other way round.
func (p *pair) negations() {
	const least = 0.6
	for c := range p.same(least) {
		a, b := c.old, c.new
		was, is := p.old.negation(a), p.new.negation(b)
		f := fact{Rule: Negation, Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 1, Doubt: c.doubt}
		switch {
		case was >= 0 == (is >= 0):
			continue
		case is >= 0 && p.onlyNot(p.new, b.Paragraph, is) && !p.negated(p.old, a):
			f.What, f.New = "negated", p.new.quote(b.Paragraph, wording.Range{From: max(is-1, b.Words.From), To: min(is+3, b.Words.To)})
		case was >= 0 && p.onlyNot(p.old, a.Paragraph, was) && !p.negated(p.new, b):
			f.What, f.Old = "no longer negated", p.old.quote(a.Paragraph, wording.Range{From: max(was-1, a.Words.From), To: min(was+3, a.Words.To)})
		default:
			continue
		}
		p.add(f)
	}
}

// negation returns the one word of a clause that negates what is to be done or said; -1
// where there is none, or several.
func (s *side) negation(c *wording.Clause) int {
	low, at := s.texts[c.Paragraph].Lower, -1
	for i := c.Task.From; i < c.Task.To; i++ {
		next := ""
		if i+1 < len(s.texts[c.Paragraph].Words) {
			next = low(i + 1)
		}
		if low(i) != "not" && low(i) != "never" || next == "only" || next == "yet" || next == "later" || next == "limited" || next == "least" || next == "less" {
			continue
		}
		if i > 0 && (low(i-1) == "or" || low(i-1) == "if" || low(i-1) == "have" || low(i-1) == "has" || low(i-1) == "but") {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	return at
}

// negated reports whether a clause holds any word that negates.
func (p *pair) negated(s *side, c *wording.Clause) bool {
	for _, w := range s.texts[c.Paragraph].Lowers(c.Words) {
		switch w {
		case "not", "no", "never", "nor", "without", "none", "neither", "cannot":
			return true
		}
	}
	return false
}

// onlyNot reports whether the word that negates is left over and came or went with few
// others.
func (p *pair) onlyNot(s *side, paragraph, i int) bool {
	const most = 2 // other words that say something
	if !s.left[paragraph][i] {
		return false
	}
	r := s.run(paragraph, i)
	return len(distinct(s.stems[paragraph][r.From:r.To])) <= most
}
