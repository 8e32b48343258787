package ledger

import (
	"slices"

	"resdiff/wording"
)

// sameObject reports whether two verbs govern the same, by the words right behind them; where
// both ask, the same of one who is asked.
func (p *pair) sameObject(a, b *wording.Clause) bool {
	switch {
	case a.Asks != b.Asks || p.old.asksOthers(a) || p.new.asksOthers(b) || p.old.lends(a) != p.new.lends(b):
		return false
	case a.Asks && b.Asks:
		return len(a.Addressees) == 0 || len(b.Addressees) == 0 || slices.ContainsFunc(a.Addressees, func(x wording.Addressee) bool {
			return slices.ContainsFunc(b.Addressees, func(y wording.Addressee) bool { return sameName(x.Key, y.Key) })
		})
	}
	const least = 0.65
	return p.alike(p.old.object(a), p.new.object(b)) >= least
}

// asksOthers reports whether a word came or went that says which of those are asked whom a
// clause names: "States that have not yet signed".
func (s *side) asksOthers(c *wording.Clause) bool {
	if len(c.Addressees) == 0 {
		return false
	}
	who := slot(c.Addressees)
	if c.Governor == c.Paragraph {
		who.To = max(who.To, c.Task.From)
	}
	for i := who.From; i < who.To; i++ {
		if s.left[c.Governor][i] && restricts[s.wordAt(c.Governor, i)] {
			return true
		}
	}
	return false
}

// lends reports whether a clause has its verb of a chapeau that asks something itself, so
// that what stands below it tells how: "urges States to save the reefs by:".
func (s *side) lends(c *wording.Clause) bool {
	if c.Governor == c.Paragraph {
		return false
	}
	from, to := s.of(c.Governor)
	return slices.ContainsFunc(s.clauses[from:to], func(d wording.Clause) bool { return d.Verb == c.Verb && d.Task.Len() > 1 })
}

// object returns the first stems of what a verb governs.
func (s *side) object(c *wording.Clause) []stem {
	const most = 6 // words: "the continuation of the efforts made by the secretariat"
	var out []stem
	for _, id := range s.stems[c.Paragraph][c.Words.From:c.Words.To] {
		if id >= 0 && len(out) < most {
			out = append(out, id)
		}
	}
	return distinct(out)
}
