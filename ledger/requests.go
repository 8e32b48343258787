package ledger

import (
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// absent is the greatest share of what a request says that may stand in one paragraph
// of the other document for the request to be called new or no longer made.
const absent = 0.45

// requests tells of what is asked or decided in one document only, and of what was asked
// and is now recalled as done.
func (p *pair) requests() {
	for o, n := range p.counterpart {
		if n >= 0 && p.acknowledged(o, n) {
			a, b := &p.old.clauses[o], &p.new.clauses[n]
			what := "asked before, acknowledged now"
			if !a.Asks {
				what = "decided before, acknowledged now"
			}
			p.add(fact{Rule: Request, What: what, Old: p.old.quoteClause(a), New: p.new.quoteClause(b), Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 0.75})
		}
	}
	p.requestsOnly(p.new)
	p.requestsOnly(p.old)
}

// requestsOnly tells of what one document asks or decides: nowhere else, besides what its
// counterpart asks, or in a paragraph that has none.
func (p *pair) requestsOnly(s *side) {
	told := map[int]bool{} // paragraphs
	for k := range s.clauses {
		c := &s.clauses[k]
		if s.pairedWith[k] >= 0 || !p.binds(s, k) {
			continue
		}
		decided, f := c.Verb != nil && deciding[c.Verb.Verbs[0]], fact{Rule: Request, Note: s.askedOf(c), Changes: []int{s.change[c.Paragraph]}}
		if s == p.old && p.cameToPass(c) || p.gaveWayTo(s, c) {
			continue
		}
		taken, partly := p.takenUp(s, c)
		nowhere := !taken && p.nowhere(s, c)
		switch {
		case nowhere && !partly:
			f.What, f.Weight = whats(s == p.new, decided, "new", "no longer asked", "newly decided", "decided before, not again"), 0.65
		case !taken && p.joined(s, k):
			f.What, f.Weight = whats(s == p.new, decided, "asked here now", "asked here no longer", "decided here now", "decided here before, not again"), 0.6
		case (nowhere || !told[c.Paragraph]) && p.alone(s, c):
			f.What, f.Weight = whats(s == p.new, decided, "asked in a new paragraph", "was asked in a paragraph that is gone", "decided in a new paragraph", "was decided in a paragraph that is gone"), shown
			f.Doubt = 1 - p.c.Changes[s.change[c.Paragraph]].Confidence
		default:
			continue
		}
		told[c.Paragraph] = true
		if s == p.new {
			f.New = s.quoteClause(c)
		} else {
			f.Old = s.quoteClause(c)
		}
		if due := s.dueOf(c); due != "" && !strings.Contains(f.New.Text+f.Old.Text, due) {
			f.Note = strings.TrimPrefix(f.Note+", due "+due, ", ")
		}
		p.add(f)
	}
}

// whats picks what to say of what is new or gone, asked or decided.
func whats(isNew, decided bool, askedNew, askedGone, decidedNew, decidedGone string) string {
	switch {
	case isNew && decided:
		return decidedNew
	case decided:
		return decidedGone
	case isNew:
		return askedNew
	}
	return askedGone
}

// dueOf says in the words of the text when a task is due; "" where it does not say.
func (s *side) dueOf(c *wording.Clause) string {
	if len(c.Due) == 0 {
		return ""
	}
	return s.quote(c.Paragraph, c.Due[0].Words).Text
}

// acknowledged reports whether what was asked is told of as done now, and nothing more is
// asked where it is told.
func (p *pair) acknowledged(o, n int) bool {
	const least = 0.6
	a, b, m := &p.old.clauses[o], &p.new.clauses[n], p.match[o]
	if p.old.list(a.Paragraph) || p.new.list(b.Paragraph) || !p.decides(a) && !p.namesAsked(a) || !p.old.firstTask(a) || !p.acknowledges(b) || m.alike < least || 1-m.chance > diff.Doubtful && m.linked {
		return false
	}
	from, to := p.new.of(b.Paragraph)
	for k := from; k < to; k++ {
		if p.new.clauses[k].Asks && p.taken[k] < 0 {
			return false
		}
	}
	return p.old.anyLeft(a.Governor, p.old.verbWords(a.Governor, a.Verb)) || p.new.anyLeft(b.Governor, p.new.verbWords(b.Governor, b.Verb))
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

// binds reports whether a clause that has no counterpart asks somebody or decides, in
// operative words that changed and stand nowhere else.
func (p *pair) binds(s *side, k int) bool {
	c := &s.clauses[k]
	if s.list(c.Paragraph) || !s.firstTask(c) && !s.further(k) || s.kind(c.Paragraph) == resolution.Heading || s.kind(c.Paragraph) == resolution.Preambular && (!p.namesAsked(c) || c.Opening) {
		return false
	}
	if !p.namesAsked(c) && !p.calls(s, c) && !p.decides(c) || c.Task.Len() < 3 || c.Governor != c.Paragraph && !s.deed(c) {
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
	return 3*moved <= c.Task.Len()
}

// decides reports whether a clause decides something.
func (p *pair) decides(c *wording.Clause) bool {
	return c.Verb != nil && c.Opening && deciding[c.Verb.Verbs[0]]
}

var deciding = map[string]bool{"decide": true, "resolve": true, "authorize": true, "authorise": true, "establish": true}

// joined reports whether a clause asks for something besides what its paragraph asked
// before: a further task of a verb that is kept, or a verb of its own, of which no linked
// paragraph has half.
func (p *pair) joined(s *side, k int) bool {
	const elsewhere, doubtless = 0.7, 0.9
	c := &s.clauses[k]
	links := s.links[c.Paragraph]
	if len(links) == 0 || links[0].chance < doubtless || c.Governor != c.Paragraph {
		return false
	}
	task := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	core := p.opens(s, c, 8)
	if linked := s.among(c.Paragraph); len(core) == 0 || p.share(task, linked) >= 0.5 || 2*inBoth(core, linked) > len(core) {
		return false
	}
	share, _ := p.stands(task, core, s.other)
	return share < elsewhere && !p.begunThere(s, c)
}

// alone reports whether a clause stands in a paragraph that has no counterpart, and most
// of what it asks in none.
func (p *pair) alone(s *side, c *wording.Clause) bool {
	const elsewhere, least = 0.6, 0.75
	ch := &p.c.Changes[s.change[c.Paragraph]]
	if len(ch.Old) > 0 && len(ch.New) > 0 || len(s.links[c.Paragraph]) > 0 || ch.Confidence < least || c.Governor != c.Paragraph {
		return false
	}
	task, core := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To]), p.opens(s, c, 8)
	share, most := p.stands(task, core, s.other)
	const other = 0.4 // of its weight, at most, in one paragraph: another thing that begins alike
	return len(core) > 2 && share < elsewhere && 3*most <= 2*len(core) && (share < other || !p.begunThere(s, c))
}

// namesAsked reports whether a clause asks somebody.
func (p *pair) namesAsked(c *wording.Clause) bool { return c.Asks && len(c.Addressees) > 0 }

// calls reports whether a clause of a paragraph that has no counterpart decides, or urges
// something of whom it may concern: "Encourages efforts to", "Stresses the need for".
func (p *pair) calls(s *side, c *wording.Clause) bool {
	ch := &p.c.Changes[s.change[c.Paragraph]]
	if c.Verb == nil || c.Governor != c.Paragraph || len(ch.Old) > 0 && len(ch.New) > 0 || len(s.links[c.Paragraph]) > 0 {
		return false
	}
	if urging[c.Verb.Verbs[0]] || deciding[c.Verb.Verbs[0]] {
		return true
	}
	if !c.Opening {
		return false
	}
	low := s.texts[c.Paragraph].Lower
	return stressing[c.Verb.Verbs[0]] && c.Words.Len() > 2 && low(c.Words.From) == "the" && (low(c.Words.From+1) == "need" || low(c.Words.From+1) == "urgent" && low(c.Words.From+2) == "need")
}

var (
	urging    = map[string]bool{"encourage": true, "urge": true, "call upon": true, "call for": true, "invite": true, "appeal": true, "recommend": true, "request": true}
	stressing = map[string]bool{"stress": true, "emphasize": true, "underline": true, "underscore": true, "highlight": true}
)

// deed reports whether a clause under a chapeau begins as a task does, by an infinitive
// or a verb before its object: not with a noun that names a part of a report.
func (s *side) deed(c *wording.Clause) bool {
	low := s.texts[c.Paragraph].Lower
	if c.Task.Len() < 2 {
		return false
	}
	switch low(c.Task.From + 1) {
	case "the", "a", "an", "all", "their", "its", "that", "any", "this", "these", "such", "and", "to":
		return low(c.Task.From) != "the" && low(c.Task.From) != "a" && low(c.Task.From) != "an"
	}
	return low(c.Task.From) == "to"
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

// further reports whether a clause is a further task of a verb whose first one has a
// counterpart, and surely one: "..., and to report", where no other infinitive stands
// before it that it might go on with.
func (s *side) further(k int) bool {
	c := &s.clauses[k]
	low := s.texts[c.Paragraph].Lower
	if c.Governor != c.Paragraph || s.pairedWith == nil || k == 0 || s.clauses[k-1].Verb != c.Verb || s.pairedWith[k-1] < 0 || c.Task.From < 2 {
		return false
	}
	if low(c.Task.From-1) != "and" && low(c.Task.From-1) != ";" {
		return false
	}
	before := s.clauses[k-1].Task
	for i := before.From + 1; i < before.To; i++ {
		if low(i) == "to" && s.texts[c.Paragraph].Word(i+1) && low(i-1) != "continue" {
			return false
		}
	}
	return true
}
