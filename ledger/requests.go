package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// absent is the greatest share of what a request says that may stand in one paragraph
// of the other document for the request to be called new or no longer made.
const absent = 0.45

// requests tells of what is asked or decided in one document only.
func (p *pair) requests() {
	p.requestsOnly(p.new)
	p.requestsOnly(p.old)
}

// requestsOnly tells of what one document asks or decides: nowhere else, or in a paragraph
// that has no counterpart.
func (p *pair) requestsOnly(s *side) {
	told := map[int]bool{} // paragraphs
	for k := range s.clauses {
		c := &s.clauses[k]
		act := p.act(s, c)
		if act == nothing || s.pairedWith[k] >= 0 || !s.binds(c) || s == p.old && p.cameToPass(c) || s == p.new && renews(c.Verb) {
			continue
		}
		taken, partly := p.takenUp(s, c)
		if taken && s == p.old {
			continue
		}
		f, said := fact{Rule: Request, Changes: []int{s.change[c.Paragraph]}}, onlyHere[act]
		t := said.nowhere
		switch nowhere := !taken && p.nowhere(s, c); {
		case nowhere && !partly:
			f.Weight = 0.65
		case (nowhere || !told[c.Paragraph]) && p.apart(s, c):
			t, f.Weight = said.apart, shown
		default:
			continue
		}
		q, ok := s.quoteWithSense(c)
		if !ok || q.Start == 0 && told[c.Paragraph] {
			continue // not to be understood by itself, or told with what stands before it
		}
		told[c.Paragraph] = true
		f.Note = s.inChapter(c.Paragraph)
		p.alone(s, t, q, f)
	}
}

// renews reports whether a verb asks once more what was asked before: that is not new.
func renews(v *wording.Phrase) bool {
	return slices.Contains(v.Modifiers, "again") || slices.Contains([]string{"reiterate", "reaffirm", "renew", "repeat"}, strings.Fields(v.Verbs[0])[0])
}

// act is what a clause does.
type act int

const (
	nothing act = iota
	asks
	decides
	stresses
)

// act returns what a clause does: in a paragraph that has no counterpart it also asks whom it
// may concern, "Encourages efforts to", decides and stresses a need.
func (p *pair) act(s *side, c *wording.Clause) act {
	if c.Verb == nil {
		return nothing
	}
	verb, whole, named := c.Verb.Verbs[0], s.whole(c.Paragraph, p.c), c.Asks && len(c.Addressees) > 0
	switch {
	case deciding[verb] && (whole || named || c.Opening):
		return decides
	case named || whole && urging[verb]:
		return asks
	case whole && stressing[verb] && c.Opening && s.wordAt(c.Paragraph, c.Words.From) == "the" && s.wordAt(c.Paragraph, c.Words.From+1) == "need":
		return stresses
	}
	return nothing
}

var (
	deciding  = setOf("decide resolve authorize authorise establish")
	urging    = setOfPhrases("encourage, urge, call upon, call for, invite, appeal, recommend, request")
	stressing = setOf("stress emphasize underline underscore highlight")
)

// onlyHere is what is said of an act that one document has: that no like words stand in the
// other, or that its paragraph has no counterpart.
var onlyHere = [...]struct{ nowhere, apart turn }{
	asks:     {turn{"new", "no longer asked"}, turn{"asked in a new paragraph", "was asked in a paragraph that is gone"}},
	decides:  {turn{"newly decided", "decided before, not again"}, turn{"decided in a new paragraph", "was decided in a paragraph that is gone"}},
	stresses: {turn{"need newly stressed", "need no longer stressed"}, turn{"need stressed in a new paragraph", "need was stressed in a paragraph that is gone"}},
}

// binds reports whether a clause stands in operative words that changed for the most part, or
// asks something within the preamble.
func (s *side) binds(c *wording.Clause) bool {
	if s.list(c.Paragraph) || !s.firstTask(c) || c.Governor != c.Paragraph || s.kind(c.Paragraph) == resolution.Preambular && (len(c.Addressees) == 0 || c.Opening) {
		return false
	}
	left, all := s.leftIn(c.Paragraph, c.Task)
	return 10*left >= 6*all && all >= 2
}

// apart reports whether a clause stands in a paragraph that has no counterpart, and most
// of what it asks in none.
func (p *pair) apart(s *side, c *wording.Clause) bool {
	const elsewhere = 0.6
	if !s.whole(c.Paragraph, p.c) || 1-p.c.Changes[s.change[c.Paragraph]].Confidence > diff.Doubtful {
		return false
	}
	task, core := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To]), p.opens(s, c, 8)
	share, most := p.stands(task, core, s.other)
	const other = 0.4 // of its weight, at most, in one paragraph: another thing that begins alike
	return len(core) > 2 && share < elsewhere && 3*most <= 2*len(core) && !p.begunThere(s, c, 3) && (share < other || !p.begunThere(s, c, 2))
}

// whole reports whether a paragraph came or went whole, and shares descent with none.
func (s *side) whole(paragraph int, c *diff.Comparison) bool {
	ch := &c.Changes[s.change[paragraph]]
	return (len(ch.Old) == 0 || len(ch.New) == 0) && len(s.links[paragraph]) == 0
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

// setOfPhrases returns the phrases of a list, parted by commas.
func setOfPhrases(list string) map[string]bool {
	out := map[string]bool{}
	for phrase := range strings.SplitSeq(list, ", ") {
		out[phrase] = true
	}
	return out
}
