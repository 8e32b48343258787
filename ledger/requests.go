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
			p.add(fact{Rule: Request, What: what, Old: p.old.quoteClause(a, false), New: p.new.quoteClause(b, false), Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 0.75})
		}
	}
	p.requestsOnly(p.new)
	p.requestsOnly(p.old)
}

// requestsOnly tells of what one document asks or decides: nowhere else, or in a paragraph
// that has no counterpart.
func (p *pair) requestsOnly(s *side) {
	told := map[int]bool{} // paragraphs
	for k := range s.clauses {
		c := &s.clauses[k]
		if s.pairedWith[k] >= 0 || !p.binds(s, k) || s == p.old && p.cameToPass(c) {
			continue
		}
		taken, partly := p.takenUp(s, c)
		if taken && s == p.old {
			continue
		}
		f := fact{Rule: Request, Note: s.askedOf(c), Changes: []int{s.change[c.Paragraph]}}
		switch nowhere := !taken && p.nowhere(s, c); {
		case nowhere && !partly:
			f.What, f.Weight = onlyHere[s.act(c)].nowhere[s == p.old], 0.65
		case (nowhere || !told[c.Paragraph]) && p.alone(s, c):
			f.What, f.Weight = onlyHere[s.act(c)].alone[s == p.old], shown
			f.Doubt = 1 - p.c.Changes[s.change[c.Paragraph]].Confidence
		default:
			continue
		}
		q, ok := s.quoteWithSense(c)
		if !ok || q.Start == 0 && told[c.Paragraph] {
			continue // not to be understood by itself, or told with what stands before it
		}
		told[c.Paragraph] = true
		if f.New = q; s == p.old {
			f.Old, f.New = q, diff.Quote{}
		}
		if due := s.dueOf(c); due != "" && !strings.Contains(q.Text, due) {
			f.Note = strings.TrimPrefix(f.Note+", due "+due, ", ")
		}
		p.add(f)
	}
}

// act is what a clause does.
type act int

const (
	asks act = iota
	decides
	stresses
)

func (s *side) act(c *wording.Clause) act {
	switch {
	case c.Verb != nil && deciding[c.Verb.Verbs[0]]:
		return decides
	case c.Verb != nil && stressing[c.Verb.Verbs[0]]:
		return stresses
	}
	return asks
}

// onlyHere is what is said of an act that one document has: that no like words stand in the
// other, or that its paragraph has no counterpart; by whether it is the old one.
var onlyHere = [...]struct{ nowhere, alone map[bool]string }{
	asks: {map[bool]string{false: "new", true: "no longer asked"},
		map[bool]string{false: "asked in a new paragraph", true: "was asked in a paragraph that is gone"}},
	decides: {map[bool]string{false: "newly decided", true: "decided before, not again"},
		map[bool]string{false: "decided in a new paragraph", true: "was decided in a paragraph that is gone"}},
	stresses: {map[bool]string{false: "need newly stressed", true: "need no longer stressed"},
		map[bool]string{false: "need stressed in a new paragraph", true: "need was stressed in a paragraph that is gone"}},
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
	if !p.decides(a) && !p.namesAsked(a) || !p.old.firstTask(a) || !p.acknowledges(b) || m.alike < least || 1-m.chance > diff.Doubtful {
		return false
	}
	from, to := p.new.of(b.Paragraph)
	for k := from; k < to; k++ {
		if p.new.clauses[k].Asks && p.taken[k] < 0 {
			return false
		}
	}
	return p.old.anyLeft(a.Governor, p.old.verbWords(a.Governor, a.Verb))
}

// acknowledges reports whether a clause tells of something as done: it is noted,
// welcomed or recalled, and nobody is asked.
func (p *pair) acknowledges(c *wording.Clause) bool {
	return c.Verb != nil && !c.Asks && acknowledging[c.Verb.Verbs[0]]
}

var acknowledging = setOfPhrases("note, take note, welcome, recall, acknowledge, recognize, commend, appreciate, express appreciation, congratulate, thank")

// binds reports whether a clause that has no counterpart asks somebody or decides, in
// operative words that changed and stand nowhere else.
func (p *pair) binds(s *side, k int) bool {
	c := &s.clauses[k]
	if s.list(c.Paragraph) || !s.firstTask(c) || s.kind(c.Paragraph) == resolution.Heading || s.kind(c.Paragraph) == resolution.Preambular && (!p.namesAsked(c) || c.Opening) {
		return false
	}
	if !p.namesAsked(c) && !p.calls(s, c) && !p.decides(c) || c.Task.Len() < 3 || c.Governor != c.Paragraph {
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

var deciding = setOf("decide resolve authorize authorise establish")

// alone reports whether a clause stands in a paragraph that has no counterpart, and most
// of what it asks in none.
func (p *pair) alone(s *side, c *wording.Clause) bool {
	const elsewhere, least = 0.6, 0.75
	if !s.whole(c.Paragraph, p.c) || p.c.Changes[s.change[c.Paragraph]].Confidence < least {
		return false
	}
	task, core := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To]), p.opens(s, c, 8)
	share, most := p.stands(task, core, s.other)
	const other = 0.4 // of its weight, at most, in one paragraph: another thing that begins alike
	return len(core) > 2 && share < elsewhere && 3*most <= 2*len(core) && (share < other || !p.begunThere(s, c))
}

// whole reports whether a paragraph came or went whole, and shares descent with none.
func (s *side) whole(paragraph int, c *diff.Comparison) bool {
	ch := &c.Changes[s.change[paragraph]]
	return (len(ch.Old) == 0 || len(ch.New) == 0) && len(s.links[paragraph]) == 0
}

// namesAsked reports whether a clause asks somebody.
func (p *pair) namesAsked(c *wording.Clause) bool { return c.Asks && len(c.Addressees) > 0 }

// calls reports whether a clause of a paragraph that has no counterpart decides, or urges
// something of whom it may concern: "Encourages efforts to", "Stresses the need for".
func (p *pair) calls(s *side, c *wording.Clause) bool {
	if c.Verb == nil || c.Governor != c.Paragraph || !s.whole(c.Paragraph, p.c) {
		return false
	}
	if urging[c.Verb.Verbs[0]] || deciding[c.Verb.Verbs[0]] {
		return true
	}
	return c.Opening && stressing[c.Verb.Verbs[0]] && s.wordAt(c.Paragraph, c.Words.From) == "the" && s.wordAt(c.Paragraph, c.Words.From+1) == "need"
}

var (
	urging    = setOfPhrases("encourage, urge, call upon, call for, invite, appeal, recommend, request")
	stressing = setOf("stress emphasize underline underscore highlight")
)

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

// quoteWithSense quotes what a clause asks. Where it points back to what is named before,
// "these issues", the quotation begins with the paragraph, if that came or went whole and
// is short; else there is none, for nobody could tell what is asked.
func (s *side) quoteWithSense(c *wording.Clause) (q diff.Quote, ok bool) {
	const most = 70 // words
	q = s.quoteClause(c, len(s.links[c.Paragraph]) == 0)
	from, to := s.texts[c.Paragraph].Range(q.Start, q.End)
	if !s.points(c.Paragraph, wording.Range{From: from, To: to}, 0) {
		return q, true
	}
	const before = 4 // words that say something, one of which is what is pointed to
	if to > most || len(s.links[c.Paragraph]) > 0 || s.points(c.Paragraph, wording.Range{From: 0, To: to}, before) {
		return q, false
	}
	cut := q.CutAfter
	q = s.quote(c.Paragraph, wording.Range{From: 0, To: to})
	q.CutAfter = cut
	return q, true
}

// points reports whether quoted words point to what stands before them: "this", "such", or
// "it" where nothing is named that it may be. Given a number above 0, so many words before
// the pointing one that say something are taken to name it.
func (s *side) points(paragraph int, r wording.Range, enough int) bool {
	const few = 4 // words that say something before "it"
	named, someone := map[stem]bool{}, false
	for i := r.From; i < r.To; i++ {
		w, next, before := s.wordAt(paragraph, i), s.wordAt(paragraph, i+1), s.wordAt(paragraph, i-1)
		switch noun := s.stemAt(paragraph, i+1); {
		case enough > 0 && len(named) >= enough:
			return false
		case w == "it" || w == "them" || strings.HasPrefix(w, "there") && len(w) > len("there"):
			if len(named) < few {
				return true
			}
		case w == "their" || w == "they":
			if len(named) < few && !someone {
				return true
			}
		case (w == "this" || w == "these") && next != "resolution", w == "such" && next != "as", w == "those" && noun >= 0 && !strings.HasSuffix(next, "ing") && !strings.HasSuffix(next, "ed") && !restricts[s.wordAt(paragraph, i+2)],
			w == "that" && prepositions[before] && noun >= 0, strings.HasSuffix(w, "mentioned"), pointing[w] && next != "to", w == "forward" && before == "way", w == "well" && before == "as" && i+1 == r.To:
			if !named[noun] || noun < 0 {
				return true
			}
		}
		if id := s.stems[paragraph][i]; id >= 0 && !light[wording.Stem(w)] && !s.verbAt[paragraph][i] {
			named[id] = true
		}
		someone = someone || s.someone(paragraph, i)
	}
	return false
}

// pointing are adjectives of things that were named before.
var pointing = setOf("similar outstanding participating latter former")

// stemAt returns the stem of a word, -1 behind the last.
func (s *side) stemAt(paragraph, i int) stem {
	if i < len(s.stems[paragraph]) {
		return s.stems[paragraph][i]
	}
	return -1
}

// setOfPhrases returns the phrases of a list, parted by commas.
func setOfPhrases(list string) map[string]bool {
	out := map[string]bool{}
	for phrase := range strings.SplitSeq(list, ", ") {
		out[phrase] = true
	}
	return out
}
