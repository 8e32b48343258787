package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// openings tells of paragraphs that open with another verb though their clauses are none
// of the same, and slots of inner clauses that gave way to one another: what was called for
// is looked forward to, in the same place.
func (p *pair) openings() {
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || slices.ContainsFunc(p.facts, func(f fact) bool { return f.Rule == Verb && slices.Contains(f.Changes, i) }) {
			continue
		}
		from, _ := p.old.of(ch.Old[0])
		to, _ := p.new.of(ch.New[0])
		if a, b := &p.old.clauses[from], &p.new.clauses[to]; a.Opening && b.Opening {
			p.gaveWay(a, b, ch.Old, ch.New, []int{i}, 1-ch.Confidence)
		}
	}
}

func (p *pair) slots() {
	for c := range p.same(linked) {
		if a, b := c.old, c.new; !a.Opening && !b.Opening && p.between(a, b) && !slices.ContainsFunc(p.facts, func(f fact) bool {
			return f.Rule == Verb && a.Verb != nil && f.Old.Paragraph == a.Paragraph && f.Old.Start == a.Verb.Start
		}) {
			p.gaveWay(a, b, []int{a.Paragraph}, []int{b.Paragraph}, p.changes(a.Paragraph, b.Paragraph), c.doubt)
		}
	}
}

// gaveWay tells of a verb that gave way to a stronger or weaker one, or a call to none or the
// other way round, where none of some paragraphs has the verb of the other side.
func (p *pair) gaveWay(a, b *wording.Clause, old, new, changes []int, doubt float64) {
	if a.Verb == nil || b.Verb == nil || doubt > diff.Doubtful || a.Governor != a.Paragraph || b.Governor != b.Paragraph || hasVerb(p.new, new, a.Verb) || hasVerb(p.old, old, b.Verb) {
		return
	}
	from, to := p.old.verbWords(a.Paragraph, a.Verb), p.new.verbWords(b.Paragraph, b.Verb)
	asked, asks := p.directive(a), p.directive(b)
	if !p.old.anyLeft(a.Paragraph, from) || !p.new.anyLeft(b.Paragraph, to) || aged(a.Verb, b.Verb) || !asks && p.happened(a, b) || asked && p.acknowledges(b) ||
		!asked && strings.HasPrefix(b.Verb.Verbs[0], "look forward") { // the next meeting is ahead

		return
	}
	say := func(opening, within string) string {
		if a.Opening {
			return opening
		}
		return within
	}
	var what string
	switch shift := p.table.Shift(*a.Verb, *b.Verb); {
	case (shift == diff.Stronger || shift == diff.Weaker) && (asked != asks || a.Opening && (!asks || !p.sameTheme(a, b))):
		return // of two things, or of what is only told: nothing is ranked
	case shift == diff.Stronger:
		what = say("opens with a stronger verb", "a stronger verb in its place")
	case shift == diff.Weaker:
		what = say("opens with a weaker verb", "a weaker verb in its place")
	case shift != diff.Incomparable || asked == asks || a.Opening && p.commits(p.old, old) && p.commits(p.new, new):
		return
	case asks:
		what = say("opens by asking or deciding now", "asks or decides in its place now")
	default:
		what = say("opens by asking or deciding no longer", "asks or decides in its place no longer")
	}
	p.add(fact{Rule: Verb, What: what, Old: p.old.quote(a.Paragraph, from), New: p.new.quote(b.Paragraph, to), Changes: changes, Weight: 0.8, Doubt: doubt})
}

// sameTheme reports whether half of the words that say what one of two clauses is about are
// of the other too.
func (p *pair) sameTheme(a, b *wording.Clause) bool {
	const most = 8
	x, y := p.opens(p.old, a, most), p.opens(p.new, b, most)
	return 2*inBoth(x, y) >= min(len(x), len(y))
}

// between reports whether the clauses right before two are counterparts, and those right
// behind them, where there are any.
func (p *pair) between(a, b *wording.Clause) bool {
	find := func(s *side, c *wording.Clause) (k, from, to int) {
		from, to = s.of(c.Paragraph)
		for k = from; k < to && &s.clauses[k] != c; k++ {
		}
		return k, from, to
	}
	o, from, to := find(p.old, a)
	n, start, end := find(p.new, b)
	if o == from || n == start || p.counterpart[o-1] != n-1 {
		return false
	}
	return o+1 == to && n+1 == end || o+1 < to && n+1 < end && p.counterpart[o+1] == n+1
}

// hasVerb reports whether one of some paragraphs has a verb, whatever it is modified by.
func hasVerb(s *side, paragraphs []int, v *wording.Phrase) bool {
	return slices.ContainsFunc(paragraphs, func(i int) bool {
		return slices.ContainsFunc(s.texts[i].Verbs, func(w wording.Phrase) bool {
			return slices.ContainsFunc(w.Verbs, func(a string) bool {
				return slices.ContainsFunc(v.Verbs, func(b string) bool { return strings.HasPrefix(a+" ", b+" ") || strings.HasPrefix(b+" ", a+" ") })
			})
		})
	})
}

// commits reports whether a clause of one of some paragraphs asks or decides.
func (p *pair) commits(s *side, paragraphs []int) bool {
	return slices.ContainsFunc(paragraphs, func(i int) bool {
		from, to := s.of(i)
		return slices.ContainsFunc(s.clauses[from:to], func(c wording.Clause) bool { return c.Verb != nil && p.directive(&c) })
	})
}

// concerns tells of concern, regret or condemnation of what the other document does not
// speak of.
func (p *pair) concerns(s *side) {
	for k := range s.clauses {
		c := &s.clauses[k]
		if s.pairedWith[k] >= 0 || c.Verb == nil || c.Governor != c.Paragraph || s.list(c.Paragraph) || c.Words.Len() < 3 || !voicesConcern(c.Verb) || p.gaveWayTo(s, c) {
			continue
		}
		if left, all := s.leftIn(c.Paragraph, c.Words); 10*left < 6*all || s.anyMoved(c.Paragraph, c.Words) || !p.nowhere(s, c) || p.concernWent(s, k) {
			continue
		}
		if taken, _ := p.takenUp(s, c); taken {
			continue
		}
		const reworded = 0.35 // of its weight, in one paragraph
		if share, _ := p.stands(s.content[k], nil, s.other); share >= reworded {
			continue
		}
		words := wording.Range{From: s.verbWords(c.Paragraph, c.Verb).From, To: c.Words.To}
		f := fact{Rule: Verb, What: "concern voiced now", New: s.quote(c.Paragraph, s.ended(c.Paragraph, s.short(c.Paragraph, words))), Changes: []int{s.change[c.Paragraph]}, Weight: 0.6}
		if s == p.old {
			f.What, f.Old, f.New = "concern voiced no longer", f.New, diff.Quote{}
		}
		p.add(f)
	}
}

// concern are the stems of the words that voice concern.
var concern = stemsOf("concern concerned alarm alarmed regret regretting deplore deploring condemn condemning dismay disturbed grave outrage")

// anyMoved reports whether a word of a range stands elsewhere in the other document, where
// it went or came from.
func (s *side) anyMoved(paragraph int, r wording.Range) bool {
	return slices.Contains(s.moved[paragraph][r.From:r.To], true)
}
