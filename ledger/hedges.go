package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// hedges tells of phrases that one edit brought or took and that say on what condition or in
// what manner something is asked.
func (p *pair) hedges() {
	p.eachEdit(func(ch *diff.Change, change, k int) {
		if ch.Edits[k].Elsewhere == nil && (k == 0 || ch.Edits[k-1].Op == diff.Equal) && (k+1 == len(ch.Edits) || ch.Edits[k+1].Op == diff.Equal) {
			p.qualified(ch, change, k)
		}
	})
}

// eachEdit gives the edits, by their index, of the amended changes whose paragraphs surely
// share descent.
func (p *pair) eachEdit(tell func(ch *diff.Change, change, k int)) {
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || 1-ch.Confidence > diff.Doubtful {
			continue
		}
		for k := range ch.Edits {
			if ch.Edits[k].Op != diff.Equal {
				tell(ch, i, k)
			}
		}
	}
}

// qualified tells of a phrase that one edit brought or took, and nothing else: conditions
// that qualify what is asked, "as appropriate"; how it is to be done, "in line with national
// law", unless it only points to a paragraph or a resolution.
func (p *pair) qualified(ch *diff.Change, change, k int) {
	const longest = 24 // words
	s, paragraph, r := p.wordsOf(&ch.Edits[k])
	r = s.trim(paragraph, r, joint)
	if r.Len() == 0 || r.Len() > longest || !s.anyLeft(paragraph, r) || p.allLinked(s, paragraph, r) {
		return
	}
	governing := s.governing(paragraph, r.From)
	undertaken := slices.ContainsFunc(governing, p.directive)
	tell := func(t turn, words wording.Range, weight float64) {
		p.alone(s, t, s.quote(paragraph, words), fact{Rule: Hedge, Changes: []int{change}, Weight: weight, Doubt: 1 - ch.Confidence})
	}
	switch text := strings.Join(s.texts[paragraph].Lowers(r), " ") + " "; {
	case undertaken && p.condition(s, paragraph, r):
		if s.leftOther(paragraph, s.texts[paragraph].Stem(r.To-1)) || s.wordAt(paragraph, r.From-1) == "and" {
			return // "where appropriate" for "as appropriate"; a further means
		}
		tell(turn{"condition gained", "condition lost"}, r, 0.8)
	default:
		m := slices.IndexFunc(manners, func(m string) bool { return strings.HasPrefix(text, m+" ") })
		if m < 0 || slices.ContainsFunc(governing, s.onlyTells) {
			return
		}
		n := strings.Count(manners[m], " ") + 1
		// "in accordance with national law" where only "and international obligations" came
		opening, named := wording.Range{From: r.From, To: r.From + n + 1}, wording.Range{From: r.From + n, To: r.To}
		cites := func(k wording.KindSet) bool { return k.Has(wording.Citation, wording.CrossRef) }
		if !p.allLinked(s, paragraph, opening) && !p.allLinked(s, paragraph, named) && !slices.ContainsFunc(s.kinds[paragraph][r.From:r.To], cites) {
			tell(turn{"qualified here now", "qualified here no longer"}, r, 0.6)
		}
	}
}

// governing returns the clauses with a verb whose words hold word i of a paragraph.
func (s *side) governing(paragraph, i int) []*wording.Clause {
	var out []*wording.Clause
	for k, end := s.of(paragraph); k < end; k++ {
		if c := &s.clauses[k]; c.Verb != nil && c.Words.From <= i && i < c.Words.To {
			out = append(out, c)
		}
	}
	return out
}

// onlyTells reports whether a clause tells what is or was, and of no need: what qualifies
// that qualifies no undertaking.
func (s *side) onlyTells(c *wording.Clause) bool {
	return (acknowledging[c.Verb.Verbs[0]] || voicesConcern(c.Verb)) && !slices.Contains(s.texts[c.Paragraph].Lowers(c.Words), "need")
}

// acknowledging are verbs that tell of something as done.
var acknowledging = setOfPhrases("note, take note, welcome, recall, acknowledge, recognize, commend, appreciate, express appreciation, congratulate, thank")

var joint = setOf("and")

// condition reports whether a range is a condition of what is to be done, not of a thing or a
// person.
func (p *pair) condition(s *side, paragraph int, r wording.Range) bool {
	low := s.texts[paragraph].Lowers(r)
	hedges := p.table.Hedges(low)
	return len(hedges) == 1 && hedges[0].Weakens && hedges[0].Words.Len() == r.Len() && opensCondition[low[0]]
}

// leftOther reports whether a word of some stem came to a paragraph linked with one, or went.
func (s *side) leftOther(paragraph int, stem string) bool {
	return slices.ContainsFunc(s.links[paragraph], func(l link) bool {
		for i := range s.other.texts[l.paragraph].Words {
			if s.other.left[l.paragraph][i] && s.other.texts[l.paragraph].Stem(i) == stem {
				return true
			}
		}
		return false
	})
}

// opensCondition are words with which a condition begins that says when, where or within what.
var opensCondition = setOf("as where when if wherever whenever to upon at on within subject through from in consistent taking unless according without")

// manners are how phrases begin that say by what law, how and with whom something is to be done.
var manners = []string{"in accordance with", "in line with", "in conformity with", "in compliance with", "consistent with", "contrary to", "in a manner", "subject to", "without prejudice to", "unless", "except",
	"provided that", "on the basis of", "on the condition", "with the consent of", "with the approval of", "with full respect", "in full respect", "with due regard", "with due respect",
	"in consultation with", "in close consultation with", "in cooperation with", "in close cooperation with", "in coordination with", "in close coordination with", "in collaboration with", "in close collaboration with",
	"in partnership with", "within the limits of", "within the framework of", "at the request of", "upon the request of", "only if", "only where", "only when"}
