package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
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
		if p.another(a, b) {
			come, gone = b.Addressees, a.Addressees
		}
		f := fact{Rule: Addressee, Changes: p.changes(a.Paragraph, b.Paragraph), Doubt: c.doubt}
		if len(come) > 0 && len(gone) > 0 {
			// The slot is filled by others, or by the same in other words: both whole.
			if f.What, f.Weight = p.instead(a, gone, b, come); f.What != "" && p.alike(p.old.withWho(a), p.new.withWho(b)) >= sure {
				f.Old, f.New = p.old.quote(a.Governor, slot(a.Addressees)), p.new.quote(b.Governor, slot(b.Addressees))
				p.add(f)
			}
			continue
		}
		if c.alike < sure {
			continue
		}
		f.Weight = 0.7
		for _, x := range come {
			if !p.new.singledOut(b.Governor, x) && !p.old.covers(a) {
				f.What, f.New = "now also asked", p.new.quote(b.Governor, x.Words)
				p.add(f)
			}
		}
		for _, x := range gone {
			if !p.old.singledOut(a.Governor, x) && !p.new.covers(b) {
				f.What, f.Old, f.New = "asked no longer", p.old.quote(a.Governor, x.Words), diff.Quote{}
				p.add(f)
			}
		}
	}
}

// firstAsked tells of those whom one document asks for something, and the other for
// nothing.
func (p *pair) firstAsked(s *side) {
	asked := map[stem]bool{} // in the other document, between a verb that asks and the task
	for k := range s.other.clauses {
		if c := &s.other.clauses[k]; c.Asks && c.Governor == c.Paragraph {
			to := c.Task.From
			if to <= c.Words.From {
				to = c.Words.To
			}
			for _, id := range s.other.stems[c.Paragraph][c.Words.From:to] {
				asked[id] = true
			}
		}
	}
	told := map[string]bool{}
	for k := range s.clauses {
		c := &s.clauses[k]
		if !c.Asks || c.Governor != c.Paragraph {
			continue
		}
		for _, x := range c.Addressees {
			name := distinct(s.stems[c.Paragraph][x.Words.From:x.Words.To])
			if told[x.Key] || len(name) == 0 || inGeneral(x.Key) || !s.body(c.Paragraph, x.Words) && !s.texts[c.Paragraph].Has(x.Words, "secretary-general") || x.Words.Len() < 2 && len(name) < 2 && !s.texts[c.Paragraph].Has(x.Words, "secretary-general") || !s.anyLeft(c.Paragraph, x.Words) || s.within(c.Paragraph, x.Words) || s.singledOut(c.Paragraph, x) ||
				slices.ContainsFunc(name, func(id stem) bool { return asked[id] }) {
				continue
			}
			told[x.Key] = true
			f := fact{Rule: Addressee, Changes: []int{s.change[c.Paragraph]}, Weight: 0.5}
			if slices.ContainsFunc(p.facts, func(g fact) bool { return g.Rule == Request && g.Changes[0] == f.Changes[0] }) {
				f.Weight = shown // what is asked says of whom
			}
			if q := s.quote(c.Paragraph, x.Words); p.statedOf(f.Changes[0], q) {
				continue
			} else if s == p.new {
				f.What, f.New = "newly among those asked", q
			} else {
				f.What, f.Old = "no longer among those asked", q
			}
			p.add(f)
		}
	}
}

// slot is the words from the first of those asked to the last.
func slot(list []wording.Addressee) wording.Range {
	return wording.Range{From: list[0].Words.From, To: list[len(list)-1].Words.To}
}

// instead says what happened where some who were asked gave way to others.
func (p *pair) instead(a *wording.Clause, gone []wording.Addressee, b *wording.Clause, come []wording.Addressee) (what string, weight float64) {
	hasGeneral := func(list []wording.Addressee) bool {
		return slices.ContainsFunc(list, func(x wording.Addressee) bool { return inGeneral(x.Key) })
	}
	switch was, is := hasGeneral(gone), hasGeneral(come); {
	case is && !was:
		return "asked in general terms", 0.6
	case was && !is:
		return "asked by name", 0.6
	case was:
		return "", 0
	}
	if p.another(a, b) {
		return "asked of another", 0.85
	}
	return "described otherwise", 0.6
}

// another reports whether each of two clauses asks one, and another one: "Urges the
// Commission to assist the secretariat" and the other way round.
func (p *pair) another(a, b *wording.Clause) bool {
	if len(a.Addressees) != 1 || len(b.Addressees) != 1 {
		return false
	}
	x, y := a.Addressees[0], b.Addressees[0]
	if sameName(x.Key, y.Key) || !p.old.anyLeft(a.Governor, x.Words) && !p.new.anyLeft(b.Governor, y.Words) || p.old.within(a.Governor, x.Words) || p.new.within(b.Governor, y.Words) {
		return false
	}
	bodies := p.old.body(a.Governor, x.Words) && p.new.body(b.Governor, y.Words)
	return (bodies || !p.kin(p.old, a, x, p.new, b, y)) && !p.askedThere(p.old, a, x) && !p.askedThere(p.new, b, y) && !inGeneral(x.Key) && !inGeneral(y.Key)
}

// body reports whether words are the name of one body.
func (s *side) body(paragraph int, r wording.Range) bool {
	for i := r.From; i < r.To; i++ {
		if !s.kinds[paragraph][i].Has(wording.Body) {
			return false
		}
	}
	return true
}

// kin reports whether the names of two who are asked have a word in common, so that the
// one may be the other or comprise it.
func (p *pair) kin(s *side, a *wording.Clause, x wording.Addressee, t *side, b *wording.Clause, y wording.Addressee) bool {
	return inBoth(distinct(s.stems[a.Governor][x.Words.From:x.Words.To]), distinct(t.stems[b.Governor][y.Words.From:y.Words.To])) > 0
}

// covers reports whether a clause asks all of a sort, so that one may be among them:
// "stakeholders", "the United Nations system".
func (s *side) covers(c *wording.Clause) bool {
	return slices.ContainsFunc(c.Addressees, func(y wording.Addressee) bool {
		return inGeneral(y.Key) || collective[s.texts[c.Governor].Lower(y.Words.To-1)]
	})
}

// collective are nouns that stand for all of one sort.
var collective = map[string]bool{"system": true, "community": true}

// someone reports whether word i is a noun for somebody.
func (s *side) someone(paragraph, i int) bool {
	return wording.Someone(s.texts[paragraph].Lower(i)) || s.kinds[paragraph][i].Has(wording.Actor, wording.Body)
}

// singledOut reports whether one is named only as an example of those who are asked:
// "private companies, including banks".
func (s *side) singledOut(paragraph int, x wording.Addressee) bool {
	const reach = 3 // words before the name
	return s.texts[paragraph].Any(wording.Range{From: max(x.Words.From-reach, 0), To: x.Words.From}, func(w string) bool {
		return w == "including" || w == "particular" || w == "especially" || w == "particularly" || w == "notably"
	})
}

// pointsBack reports whether a clause asks those whom the words before it name: "them",
// "these mechanisms".
func (s *side) pointsBack(c *wording.Clause) bool {
	for _, x := range c.Addressees {
		switch s.texts[c.Governor].Lower(x.Words.From) {
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

// others returns those whom a clause asks and its counterpart does not, in any form,
// and whom no paragraph linked with it names.
func (p *pair) others(s *side, c, counterpart *wording.Clause) []wording.Addressee {
	var out []wording.Addressee
	for _, x := range c.Addressees {
		if !s.anyLeft(c.Governor, x.Words) || s.within(c.Governor, x.Words) || s.inRole(c.Governor, x.Words.From) {
			continue
		}
		known := false
		for _, y := range counterpart.Addressees {
			known = known || sameName(x.Key, y.Key)
		}
		run := s.stems[c.Governor][x.Words.From:x.Words.To]
		if known || len(distinct(run)) == 0 || p.share(distinct(run), s.among(c.Governor)) >= 1 {
			continue
		}
		out = append(out, x)
	}
	return out
}

// within reports whether words are only a part of a longer mention, half a name.
func (s *side) within(paragraph int, r wording.Range) bool {
	return s.straddles(paragraph, r, wording.Body, wording.Actor, wording.Instrument)
}

// straddles reports whether a mention of one of the kinds goes on beyond words that it is
// partly in.
func (s *side) straddles(paragraph int, r wording.Range, kinds ...wording.Kind) bool {
	t := s.texts[paragraph]
	start, end := t.Start(r.From), t.End(r.To-1)
	return slices.ContainsFunc(s.near(paragraph, start, end), func(m wording.Mention) bool {
		return (m.Start < start && m.End > start || m.Start < end && m.End > end) && slices.Contains(kinds, m.Kind)
	})
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
