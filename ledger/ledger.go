// Package ledger says what is true of a pair of documents and their marked-up words do
// not show: which verb is stronger, what is asked that was not, what is due at another
// time, who is asked besides, which texts are cited no longer.
//
// One engine finds facts. The rows of a ledger are facts by their sort; the statements
// of a change are the weightiest facts about it. So rows, statements and verdict never
// contradict each other: each fact is about words that the verdict left over.
//
//	side      a document as clauses (who asks whom for what by when) and stems
//	where     where the words of a clause stand in the other document
//	pairing   which clause of one is which of the other, by what they govern
//	quote, back what is quoted of a clause, so that it can be understood by itself
//	verbs, concerns, requests, actors, deadlines: facts of clauses
//	hedges: facts of single edits, conditions and what qualifies a task
//	figures, citations, terms: facts of what is counted, cited, named
//	state     facts into ledgers and statements
//
// Before anything is called new or gone the other side of its change is asked, then the
// paragraphs linked with it, then the whole other document, in any form of its words.
// What stands there reworded is neither. Quotations are the documents' own words, and none
// is made that cannot be understood by itself.
package ledger

import (
	"math"

	"resdiff/diff"
	"resdiff/internal/parallel"
	"resdiff/judge"
	"resdiff/wording"
)

// Options adjusts what is stated. The zero Options uses what the comparison holds.
type Options struct {
	// Wording replaces the built-in table of verbs and hedges.
	Wording *judge.Lexicon
}

// pair is both documents and what is known of them together.
type pair struct {
	book
	c        *diff.Comparison
	table    *judge.Lexicon
	old, new *side
	// weight is how much each stem says: the fewer paragraphs have it, the more.
	weight []float64
	// match is, for each old clause, how sure it is that the one it is paired with is the same.
	match []match
	sums  tally // working memory
}

// Find returns all that is true of a comparison, by place.
func (opt Options) Find(c *diff.Comparison) []diff.Statement {
	p := newPair(c, opt)
	names := &pair{c: c, table: p.table, old: p.old, new: p.new, weight: p.weight}
	named := parallel.Start(names.terms) // which asks nothing that the others find
	p.pairClauses()
	p.verbs()
	p.concerns(p.new)
	p.concerns(p.old)
	p.negations()
	p.hedges()
	p.requests()
	p.addressees()
	p.firstAsked(p.new)
	p.firstAsked(p.old)
	p.deadlines()
	p.figures()
	p.citations()
	named()
	p.facts = append(p.facts, names.facts...)
	p.style()
	return p.facts
}

func newPair(c *diff.Comparison, opt Options) *pair {
	p := &pair{c: c, table: opt.Wording.Or()}
	texts := c.Read()
	words := &stemmer{ids: make(map[string]stem, len(texts.Vocabulary)/2), vocabulary: texts.Vocabulary, known: make([]stem, len(texts.Vocabulary))}
	old, new := words.stemsOf(texts.Old), words.stemsOf(texts.New)
	most := len(words.ids)
	wait := parallel.Start(func() { p.old = read(c.Old, texts.Old, old, most) })
	p.new = read(c.New, texts.New, new, most)
	wait()
	p.old.other, p.new.other = p.new, p.old
	p.weight = make([]float64, most)
	n := float64(len(texts.Old) + len(texts.New))
	for i := range p.weight {
		count := len(p.old.paragraphs.Of(stem(i))) + len(p.new.paragraphs.Of(stem(i)))
		p.weight[i] = math.Log(1 + n/float64(max(count, 1)))
	}
	for i := range c.Changes {
		p.enter(i)
	}
	for _, l := range c.Alignment.Links {
		if l.Joined {
			p.old.links[l.Old] = append(p.old.links[l.Old], link{l.New, l.Chance})
			p.new.links[l.New] = append(p.new.links[l.New], link{l.Old, l.Chance})
		}
	}
	return p
}

// enter notes the paragraphs of a change, their links and what is left over in them.
func (p *pair) enter(change int) {
	ch := &p.c.Changes[change]
	for _, o := range ch.Old {
		p.old.change[o] = change
		for _, n := range ch.New {
			p.old.links[o] = append(p.old.links[o], link{n, ch.Confidence})
			p.new.links[n] = append(p.new.links[n], link{o, ch.Confidence})
		}
	}
	for _, n := range ch.New {
		p.new.change[n] = change
	}
	for _, l := range ch.Leftover {
		p.old.mark(l.Old)
		p.new.mark(l.New)
	}
	for i := range ch.Edits {
		if e := &ch.Edits[i]; e.Elsewhere != nil {
			s, paragraph, _ := p.wordsOf(e)
			s.links[paragraph] = append(s.links[paragraph], link{e.Elsewhere.Paragraph, 1})
		}
	}
}

// wordsOf returns where the words stand that an edit brought or took.
func (p *pair) wordsOf(e *diff.Edit) (s *side, paragraph int, words wording.Range) {
	s, at := p.new, e.New
	if e.Op == diff.Delete {
		s, at = p.old, e.Old
	}
	from, to := s.texts[at.Paragraph].Range(at.Start, at.End)
	return s, at.Paragraph, wording.Range{From: from, To: to}
}
