package ledger

import (
	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// absent is the greatest share of what a request says that may stand in one paragraph
// of the other document for the request to be called new or no longer made.
const absent = 0.5

// requests tells of what is asked in one document only, and of what was asked and is
// now recalled as done.
func (p *pair) requests() {
	for o := range p.old.clauses {
		a := &p.old.clauses[o]
		if n := p.counterpart[o]; n >= 0 && a.Asks && len(a.Addressees) > 0 && p.match[o].alike >= sure {
			if b := &p.new.clauses[n]; p.acknowledges(b) && (p.old.anyLeft(a.Governor, p.old.verbWords(a.Governor, a.Verb)) || p.new.anyLeft(b.Governor, p.new.verbWords(b.Governor, b.Verb))) {
				p.add(Fact{Rule: Request, What: "asked before, acknowledged now", Old: p.old.quoteClause(a), New: p.new.quoteClause(b),
					Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 0.75, Doubt: 1 - p.match[o].chance})
			}
		}
	}
	for k := range p.new.clauses {
		if p.taken[k] < 0 && p.onlyHere(p.new, k) {
			c := &p.new.clauses[k]
			p.add(Fact{Rule: Request, What: "new", New: p.new.quoteClause(c), Note: p.new.askedOf(c), Changes: []int{p.new.change[c.Paragraph]}, Weight: 0.65})
		}
	}
	for k := range p.old.clauses {
		if p.counterpart[k] < 0 && p.onlyHere(p.old, k) {
			c := &p.old.clauses[k]
			p.add(Fact{Rule: Request, What: "no longer asked", Old: p.old.quoteClause(c), Note: p.old.askedOf(c), Changes: []int{p.old.change[c.Paragraph]}, Weight: 0.6})
		}
	}
}

// acknowledges reports whether a clause tells of something as done: it is noted,
// welcomed or recalled, and nobody is asked.
func (p *pair) acknowledges(c *wording.Clause) bool {
	if c.Verb == nil || c.Asks {
		return false
	}
	switch c.Verb.Verbs[0] {
	case "note", "take note", "welcome", "recall", "acknowledge", "recognize", "commend", "appreciate", "express appreciation", "congratulate", "thank":
		return true
	}
	return false
}

// onlyHere reports whether a clause asks for what the other document does not speak of.
func (p *pair) onlyHere(s *side, k int) bool {
	c := &s.clauses[k]
	if !c.Asks || len(c.Addressees) == 0 || c.Task.Len() < 3 || s.kind(c.Paragraph) == resolution.Heading || s.kind(c.Paragraph) == resolution.Preambular {
		return false
	}
	if left, all := s.leftIn(c.Paragraph, c.Task); 10*left < 6*all || all < 2 {
		return false
	}
	moved := 0
	for i := c.Task.From; i < c.Task.To; i++ {
		if s.moved[c.Paragraph][i] {
			moved++
		}
	}
	if 3*moved > c.Task.Len() {
		return false
	}
	// What is asked, by the words that say most: without them nothing of it is left.
	task := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	if p.share(task, s.among(c.Paragraph)) >= absent {
		return false
	}
	share, _ := p.stands(task, s.other)
	return share < absent
}

// quoteClause quotes what a clause asks: from its verb on, or the words under a chapeau.
func (s *side) quoteClause(c *wording.Clause) diff.Quote {
	r := wording.Range{From: c.Task.From, To: c.Task.To}
	if c.Verb != nil && c.Governor == c.Paragraph && c.Task.From >= c.Words.From {
		// The verb goes with its first task; a later one is quoted by itself.
		if first := s.firstTask(c); first {
			from, _ := s.texts[c.Paragraph].Range(c.Verb.Start, c.Verb.End)
			r.From = from
		}
	}
	return s.quote(c.Paragraph, s.short(c.Paragraph, r))
}

// firstTask reports whether the task of a clause is the first of its verb.
func (s *side) firstTask(c *wording.Clause) bool {
	from, to := s.of(c.Paragraph)
	for k := from; k < to; k++ {
		if s.clauses[k].Verb == c.Verb {
			return s.clauses[k].Task.From == c.Task.From
		}
	}
	return true
}

// askedOf says whom a task asks that is quoted without its verb; "" for others.
func (s *side) askedOf(c *wording.Clause) string {
	if c.Governor == c.Paragraph && s.firstTask(c) || len(c.Addressees) == 0 {
		return ""
	}
	who := wording.Range{From: c.Addressees[0].Words.From, To: c.Addressees[len(c.Addressees)-1].Words.To}
	return "asked of " + s.quote(c.Governor, s.short(c.Governor, who)).Text
}
