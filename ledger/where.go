package ledger

import (
	"iter"
	"slices"
	"strings"

	"resdiff/wording"
)

// shared gives the stems that stand in both of two sorted lists.
func shared(a, b []stem) iter.Seq[stem] {
	return func(yield func(stem) bool) {
		k := 0
		for _, id := range a {
			for k < len(b) && b[k] < id {
				k++
			}
			if k < len(b) && b[k] == id && !yield(id) {
				return
			}
		}
	}
}

// inBoth counts the stems that stand in both; both are sorted.
func inBoth(a, b []stem) (n int) {
	for range shared(a, b) {
		n++
	}
	return n
}

// heavy is the weight of all stems together, heavyIn of those that stand in others too.
func (p *pair) heavy(stems []stem) float64 {
	var all float64
	for _, id := range stems {
		all += p.weight[id]
	}
	return all
}

func (p *pair) heavyIn(stems, others []stem) float64 {
	var both float64
	for id := range shared(stems, others) {
		both += p.weight[id]
	}
	return both
}

// share returns how much of what the stems say stands among others, 0 to 1, by weight.
// Both are sorted.
func (p *pair) share(stems, among []stem) float64 {
	if len(stems) == 0 {
		return 1
	}
	return p.heavyIn(stems, among) / p.heavy(stems)
}

// alike returns how much two sets of stems have in common, 0 to 1: twice what both say by
// what each says.
func (p *pair) alike(a, b []stem) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	return 2 * p.heavyIn(a, b) / (p.heavy(a) + p.heavy(b))
}

// common is how many paragraphs or clauses a stem may stand in to be looked up: that of
// a word that many have says nothing of where a clause went, and is taken to be there.
const common = 96

// stands returns the greatest share, by weight, of what the stems say that stands in one
// paragraph of a document, and how many of the core stems stand in one. What many
// paragraphs say counts as standing in each.
func (p *pair) stands(stems, core []stem, in *side) (share float64, most int) {
	greatest := func(stems []stem, weight func(stem) float64) float64 {
		var everywhere float64
		sums := p.sums.grown(len(in.texts))
		for _, id := range stems {
			if len(in.paragraphs.Of(id)) > common {
				everywhere += weight(id)
				continue
			}
			for _, i := range in.paragraphs.Of(id) {
				sums.add(i, weight(id))
			}
		}
		return sums.greatest() + everywhere
	}
	most = int(greatest(core, func(stem) float64 { return 1 }))
	if len(stems) == 0 {
		return 1, most
	}
	return greatest(stems, func(id stem) float64 { return p.weight[id] }) / p.heavy(stems), most
}

// allLinked reports whether one of the paragraphs that a paragraph shares descent with has
// all words of a range, in any form and order: then none of them is new or gone.
func (p *pair) allLinked(s *side, paragraph int, r wording.Range) bool {
	return p.saidLinked(s, paragraph, distinct(s.stems[paragraph][r.From:r.To]))
}

// saidLinked reports whether one of the paragraphs that a paragraph shares descent with has
// all of some words.
func (p *pair) saidLinked(s *side, paragraph int, words []stem) bool {
	return len(words) > 0 && slices.ContainsFunc(s.links[paragraph], func(l link) bool {
		return inBoth(words, s.other.said[l.paragraph]) == len(words)
	})
}

// contains reports whether the run stands in the stems, words that say nothing left out
// of both.
func contains(stems, run []stem) bool {
	run = slices.DeleteFunc(slices.Clone(run), func(id stem) bool { return id < 0 })
	for i := range stems {
		k, n := i, 0
		for ; k < len(stems) && n < len(run) && (stems[k] == run[n] || stems[k] < 0 && n > 0); k++ {
			if stems[k] >= 0 {
				n++
			}
		}
		if n == len(run) {
			return true
		}
	}
	return len(run) == 0
}

// chance returns how sure it is that two paragraphs share descent: 0 where it is not said.
func (s *side) chance(paragraph, other int) float64 {
	best := 0.0
	for _, l := range s.links[paragraph] {
		if l.paragraph == other {
			best = max(best, l.chance)
		}
	}
	return best
}

// nowhere reports whether nothing of what a clause asks for stands in the other document: no
// paragraph there has half of its words, by weight, nor half of the first that say what it is
// about.
func (p *pair) nowhere(s *side, c *wording.Clause) bool {
	const leastCore, mostCore = 3, 8
	core, task := p.opens(s, c, mostCore), distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	if len(core) < leastCore {
		return false
	}
	share, most := p.stands(task, core, s.other)
	return share < absent && 2*most < len(core) && !p.begunThere(s, c, 2)
}

// begunThere reports whether a clause of the other document begins with the same task: so many
// of the first three words that say what it is about are the same, as two in "engage with the
// host country on all matters" and "engage with the host country in protecting".
func (p *pair) begunThere(s *side, c *wording.Clause, same int) bool {
	const begin = 3
	first := p.opens(s, c, begin)
	for _, id := range first {
		for _, k := range s.other.clausesOf.Of(id) {
			if inBoth(first, s.other.content[k]) >= same && inBoth(first, p.opens(s.other, &s.other.clauses[k], begin)) >= same {
				return true
			}
		}
	}
	return false
}

// opens returns the first stems of a task that say what it is about.
func (p *pair) opens(s *side, c *wording.Clause, most int) []stem {
	var out []stem
	for i := c.Task.From; i < c.Task.To && len(out) < most; i++ {
		if id := s.stems[c.Paragraph][i]; id >= 0 && !light[s.texts[c.Paragraph].Stem(i)] {
			out = append(out, id)
		}
	}
	return distinct(out)
}

// light are the stems of words that say little of what is asked.
var light = stemsOf(`continue ensure make take effort efforts provide promote strengthen consider further steps measures necessary possible support enhance
	action actions appropriate work increase improve address facilitate encourage develop undertake give conduct concerted every full fully new use strive seek present future
	secretary general next context way ways account accordance in-depth submit report reports information including
	remain seized matter question consideration item agenda provisional`)

// stemsOf returns the stems of the words of a list, setOf the words.
func stemsOf(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[wording.Stem(w)] = true
	}
	return out
}

func setOf(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}
