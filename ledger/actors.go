package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// addressees tells of the same that is asked of others.
func (p *pair) addressees() {
	for _, c := range p.same(linked) {
		a, b := c.old, c.new
		if ch := &p.c.Changes[p.new.change[b.Paragraph]]; len(ch.Old) != 1 || len(ch.New) != 1 || p.old.change[a.Paragraph] != p.new.change[b.Paragraph] {
			continue // another paragraph may ask those already
		}
		if min(len(a.Addressees), len(b.Addressees)) == 0 || !p.old.whoActs(a) || !p.new.whoActs(b) || !p.others(p.new, b, a) && !p.others(p.old, a, b) || p.alike(p.old.withWho(a), p.new.withWho(b)) < sure {
			continue
		}
		p.add(fact{Rule: Addressee, What: "who is asked", Old: p.old.quote(a.Governor, slot(a.Addressees)), New: p.new.quote(b.Governor, slot(b.Addressees)), Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 0.7, Doubt: c.doubt})
	}
}

// whoActs reports whether all that a clause asks are named by a noun for those who act, and
// none is of the object of what is asked: "promote the rights of pilots", "the participation
// of women".
func (s *side) whoActs(c *wording.Clause) bool {
	return !s.pointsBack(c) && !slices.ContainsFunc(c.Addressees, func(x wording.Addressee) bool {
		head := s.head(c.Governor, x.Words)
		return !s.someone(c.Governor, head) && !wording.Someone(strings.TrimSuffix(s.wordAt(c.Governor, head), "s")) && s.wordAt(c.Governor, head) != "system"
	})
}

// head returns the word of a name that says who it is: the last before a preposition that is
// in no name of a body.
func (s *side) head(paragraph int, name wording.Range) int {
	head := name.From
	for head+1 < name.To && (!prepositions[s.wordAt(paragraph, head+1)] || s.kinds[paragraph][head+1].Has(wording.Body, wording.Actor)) {
		head++
	}
	return head
}

// others reports whether a clause asks anybody whom its counterpart does not, in any form
// or spelling, and whom no paragraph linked with it names.
func (p *pair) others(s *side, c, counterpart *wording.Clause) bool {
	return slices.ContainsFunc(c.Addressees, func(x wording.Addressee) bool {
		return s.anyLeft(c.Governor, x.Words) && !p.allLinked(s, c.Governor, x.Words) &&
			!slices.ContainsFunc(counterpart.Addressees, func(y wording.Addressee) bool {
				return sameName(x.Key, y.Key)
			})
	})
}

// firstAsked tells of those whom one document asks for something, and who stand in no
// request of the other.
func (p *pair) firstAsked(s *side) {
	told, requests := map[string]bool{}, s.other.requests()
	in := placesOf(requests, len(p.weight))
	for k := range s.clauses {
		c := &s.clauses[k]
		if !c.Asks || c.Governor != c.Paragraph || s.pointsBack(c) {
			continue
		}
		for _, x := range c.Addressees {
			if told[x.Key] || !s.anyLeft(c.Paragraph, x.Words) || s.singledOut(c.Paragraph, x) || !s.certain(c.Paragraph, x.Words) || s.other.asked(x.Key, distinct(s.stems[c.Paragraph][x.Words.From:x.Words.To]), requests, in) {
				continue
			}
			told[x.Key] = true
			f := fact{Rule: Addressee, Changes: []int{s.change[c.Paragraph]}, Weight: 0.5}
			if !s.body(c.Paragraph, x.Words) || slices.ContainsFunc(p.facts, func(g fact) bool { return g.Rule == Request && g.Changes[0] == f.Changes[0] }) {
				f.Weight = shown // one of all, or told with what is asked
			}
			if q := s.quote(c.Paragraph, x.Words); !p.quoted(Addressee, f.Changes[0], s, q) {
				p.alone(s, turn{"named among those asked now", "no longer named among those asked"}, q, f)
			}
		}
	}
}

// certain reports whether words are the name of a body, or a noun for somebody that tells
// more than that they act: not "relevant agencies".
func (s *side) certain(paragraph int, r wording.Range) bool {
	if s.wordAt(paragraph, r.From) == "other" || s.head(paragraph, r) < r.To-1 || !s.someone(paragraph, r.To-1) {
		return false
	}
	for i := r.From; i < r.To; i++ {
		if w := s.wordAt(paragraph, i); s.stems[paragraph][i] >= 0 && !plainBodies[w] && !general[wording.Stem(w)] && !(s.kinds[paragraph][i].Has(wording.Body) && r.Len() > 1 && !s.body(paragraph, r)) {
			return true
		}
	}
	return false
}

// slot is the words from the first of those asked to the last.
func slot(list []wording.Addressee) wording.Range {
	return wording.Range{From: list[0].Words.From, To: list[len(list)-1].Words.To}
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

// singledOut reports whether one is named only as an example of those who are asked:
// "private companies, including banks".
func (s *side) singledOut(paragraph int, x wording.Addressee) bool {
	const reach = 3 // words before the name
	return slices.ContainsFunc(s.texts[paragraph].Lowers(wording.Range{From: max(x.Words.From-reach, 0), To: x.Words.From}), func(w string) bool {
		return w == "including" || w == "particular" || w == "especially" || w == "particularly" || w == "notably"
	})
}

// pointsBack reports whether a clause asks those whom the words before it name: "them",
// "these mechanisms".
func (s *side) pointsBack(c *wording.Clause) bool {
	return slices.ContainsFunc(c.Addressees, func(x wording.Addressee) bool {
		first := s.texts[c.Governor].Lower(x.Words.From)
		return backward[first] || pointing[first]
	})
}

// withWho returns the stems of what is asked and of whom.
func (s *side) withWho(c *wording.Clause) []stem {
	out := slices.Clone(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	for _, x := range c.Addressees {
		out = append(out, s.stems[c.Governor][x.Words.From:x.Words.To]...)
	}
	return distinct(out)
}

// general are the stems of the nouns that stand for whoever it may concern, and of the words
// that say of them that they are all or some.
var general = stemsOf("stakeholders actors parties partners everyone entities all relevant other concerned interested every further various")

// quoted reports whether a fact of some sort about a change quotes the same words.
func (p *pair) quoted(rule diff.Rule, change int, s *side, q diff.Quote) bool {
	return slices.ContainsFunc(p.facts, func(f fact) bool {
		o := f.Old
		if s == p.new {
			o = f.New
		}
		return f.Rule == rule && slices.Contains(f.Changes, change) && o.Text != "" && o.Paragraph == q.Paragraph && o.Start < q.End && q.Start < o.End
	})
}

// someone reports whether word i is a noun for somebody.
func (s *side) someone(paragraph, i int) bool {
	return wording.Someone(s.texts[paragraph].Lower(i)) || s.kinds[paragraph][i].Has(wording.Actor, wording.Body)
}

// restricts are words with which a phrase begins that says behind a noun which are meant.
var restricts = setOf("that who which whose where with in within affected facing without most emerging not")

// trim takes marks and some words off both ends of a range.
func (s *side) trim(paragraph int, r wording.Range, off map[string]bool) wording.Range {
	t := s.texts[paragraph]
	for r.From < r.To && (!t.Word(r.From) || off[t.Lower(r.From)]) {
		r.From++
	}
	for r.To > r.From && (!t.Word(r.To-1) || off[t.Lower(r.To-1)]) {
		r.To--
	}
	return r
}

// prepositions are words that a bare name of somebody does not hold.
var prepositions = setOf("in on at of for to by with from that which who their its through under as is are not such including between among towards within into than")

// plainBodies are nouns for somebody that a name before them tells rather than narrows:
// "treaty bodies", "system entities".
var plainBodies = setOf("international specialized bodies entities organizations institutions mechanisms agencies programmes funds organs group groups committee commission office council team teams panel board mission mandate holders system fund")
