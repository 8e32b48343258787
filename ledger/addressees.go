package ledger

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// addressees tells of those who are asked for the same and were not, or are no longer.
func (p *pair) addressees() {
	told := map[[2]*wording.Phrase]bool{}
	for c := range p.same(linked) {
		a, b := c.old, c.new
		if !a.Asks || !b.Asks || len(a.Addressees) == 0 || len(b.Addressees) == 0 || told[[2]*wording.Phrase{a.Verb, b.Verb}] || p.lent(a, b) || p.old.pointsBack(a) || p.new.pointsBack(b) {
			continue
		}
		told[[2]*wording.Phrase{a.Verb, b.Verb}] = true
		come, gone := p.others(p.new, b, a), p.others(p.old, a, b)
		changes := p.changes(a.Paragraph, b.Paragraph)
		if x, y, ok := p.another(a, b); ok && p.alike(p.old.withWho(a), p.new.withWho(b)) >= sure {
			p.add(fact{Rule: Addressee, What: "asked of another", Old: p.old.quote(a.Governor, x.Words), New: p.new.quote(b.Governor, y.Words), Changes: changes, Weight: 0.85, Doubt: c.doubt})
			continue
		}
		if c.alike < sure {
			continue
		}
		if p.inGeneral(a, gone, b, come, c.doubt) {
			continue
		}
		for _, y := range b.Addressees {
			for _, x := range a.Addressees {
				if what := p.qualified(a, x, b, y); what != "" {
					p.add(fact{Rule: Addressee, What: what, Old: p.old.quote(a.Governor, x.Words), New: p.new.quote(b.Governor, y.Words), Changes: changes, Weight: 0.8, Doubt: c.doubt})
				}
			}
		}
		for _, x := range come {
			p.add(fact{Rule: Addressee, What: "now also asked", New: p.new.quote(b.Governor, x.Words), Changes: changes, Weight: 0.7, Doubt: c.doubt})
		}
		for _, x := range gone {
			p.add(fact{Rule: Addressee, What: "asked no longer", Old: p.old.quote(a.Governor, x.Words), Changes: changes, Weight: 0.7, Doubt: c.doubt})
		}
	}
}

// qualified reports whether the same are asked, but more of them or fewer: "narrower" where
// words came before the noun that say which ("willing Member States"), "wider" where they
// went; "" where neither.
func (p *pair) qualified(a *wording.Clause, x wording.Addressee, b *wording.Clause, y wording.Addressee) string {
	narrowed := func(s *side, c *wording.Clause, whole wording.Addressee, short string) bool {
		extra, ok := strings.CutSuffix(whole.Key, " "+short)
		if rest, able := strings.CutPrefix(whole.Key, short+" "); able && strings.HasPrefix(rest, wording.Stem("position")) {
			return s.anyLeft(c.Governor, whole.Words) // "donors in a position to do so"
		}
		if !ok || sameWho(extra+" x", "x") || s.kinds[c.Governor][whole.Words.To-1].Has(wording.Body) {
			return false
		}
		return s.left[c.Governor][whole.Words.From] && !s.within(c.Governor, whole.Words)
	}
	switch {
	case narrowed(p.new, b, y, x.Key):
		return "narrower"
	case narrowed(p.old, a, x, y.Key):
		return "wider"
	}
	return ""
}

// pointsBack reports whether a clause asks those whom the words before it name: "them",
// "these mechanisms".
func (s *side) pointsBack(c *wording.Clause) bool {
	for _, x := range c.Addressees {
		switch s.texts[c.Governor].Lower[x.Words.From] {
		case "it", "him", "her", "them", "they", "these", "those", "this", "such", "both":
			return true
		}
	}
	return false
}

// withWho returns the stems of what is asked and of whom.
func (s *side) withWho(c *wording.Clause) []stem {
	out := slices.Clone(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	for _, x := range c.Addressees {
		out = append(out, s.stems[c.Governor][x.Words.From:x.Words.To]...)
	}
	return distinct(out)
}

// another returns the one that each of two clauses asks, where they are others: "Urges the
// Commission to assist the secretariat" and the other way round.
func (p *pair) another(a, b *wording.Clause) (x, y wording.Addressee, ok bool) {
	if len(a.Addressees) != 1 || len(b.Addressees) != 1 {
		return x, y, false
	}
	x, y = a.Addressees[0], b.Addressees[0]
	if sameName(x.Key, y.Key) || !p.old.anyLeft(a.Governor, x.Words) && !p.new.anyLeft(b.Governor, y.Words) || p.old.within(a.Governor, x.Words) || p.new.within(b.Governor, y.Words) {
		return x, y, false
	}
	if p.askedThere(p.old, a, x) || p.askedThere(p.new, b, y) || inGeneral(x.Key) || inGeneral(y.Key) {
		return x, y, false
	}
	return x, y, true
}

// askedThere reports whether whom a clause asks is asked in a paragraph linked with it:
// named between a verb that asks and what it asks for.
func (p *pair) askedThere(s *side, c *wording.Clause, x wording.Addressee) bool {
	run := s.stems[c.Governor][x.Words.From:x.Words.To]
	for _, l := range s.links[c.Governor] {
		from, to := s.other.of(l.paragraph)
		for k := from; k < to; k++ {
			d := &s.other.clauses[k]
			if d.Asks && d.Governor == l.paragraph && d.Paragraph == l.paragraph && d.Task.From > d.Words.From && contains(s.other.stems[l.paragraph][d.Words.From:d.Task.From], run) {
				return true
			}
		}
	}
	return false
}

// general are the stems of the nouns that stand for whoever it may concern.
var general = stemsOf("stakeholders actors parties partners everyone all entities")

// inGeneral reports whether a name stands for whoever it may concern: "all relevant
// parties", "stakeholders".
func inGeneral(key string) bool {
	for _, w := range strings.Fields(key) {
		if !general[w] && !leastTelling[w] {
			return false
		}
	}
	return key != ""
}

// leastTelling are the stems of the words that say of a name that it is all or some.
var leastTelling = stemsOf("all relevant other concerned interested every further various")

// inGeneral tells of those who were asked by name and are comprised in a general word now,
// or the other way round: nobody is released.
func (p *pair) inGeneral(a *wording.Clause, gone []wording.Addressee, b *wording.Clause, come []wording.Addressee, doubt float64) bool {
	if len(gone) == 0 || len(come) == 0 {
		return false
	}
	hasGeneral := func(list []wording.Addressee) bool {
		return slices.ContainsFunc(list, func(x wording.Addressee) bool { return inGeneral(x.Key) })
	}
	f := fact{Rule: Addressee, Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 0.6, Doubt: doubt}
	switch was, is := hasGeneral(gone), hasGeneral(come); {
	case is && !was:
		f.What = "asked in general terms"
	case was && !is:
		f.What = "asked by name"
	default:
		return false
	}
	span := func(list []wording.Addressee) wording.Range {
		return wording.Range{From: list[0].Words.From, To: list[len(list)-1].Words.To}
	}
	f.Old, f.New = p.old.quote(a.Governor, span(gone)), p.new.quote(b.Governor, span(come))
	p.add(f)
	return true
}

// others returns those whom a clause asks and its counterpart does not, in any form,
// and whom no paragraph linked with it names.
func (p *pair) others(s *side, c, counterpart *wording.Clause) []wording.Addressee {
	var out []wording.Addressee
	for _, x := range c.Addressees {
		if !s.anyLeft(c.Governor, x.Words) || s.within(c.Governor, x.Words) {
			continue
		}
		known := false
		for _, y := range counterpart.Addressees {
			known = known || sameName(x.Key, y.Key)
		}
		run := s.stems[c.Governor][x.Words.From:x.Words.To]
		if known || len(distinct(run)) == 0 || p.share(distinct(run), s.among(c.Governor)) >= 1 || s.linkedWith(c.Governor, run) {
			continue
		}
		out = append(out, x)
	}
	return out
}

// within reports whether words are only a part of a longer mention, half a name.
func (s *side) within(paragraph int, r wording.Range) bool {
	t := s.texts[paragraph]
	start, end := t.Words[r.From].Start, t.Words[r.To-1].End
	for _, m := range s.near(paragraph, start, end) {
		if m.Start < start && m.End > start || m.Start < end && m.End > end {
			if m.Kind == wording.Body || m.Kind == wording.Actor || m.Kind == wording.Instrument {
				return true
			}
		}
	}
	return false
}

// sameName reports whether two names are of the same one, the one in a fuller form:
// "States" and "Member States", "the United Nations Harbour Programme" and "the
// Programme".
func sameName(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	long := strings.Fields(b)
	has := map[string]bool{"all": true, wording.Stem("other"): true, wording.Stem("relevant"): true}
	for _, w := range long {
		has[w] = true
	}
	for _, w := range strings.Fields(a) {
		if !has[w] {
			return false
		}
	}
	return true
}
