package ledger

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// hedges tells of conditions and words of haste that the same undertaking gained or
// lost: "as appropriate", "within existing resources", "without delay".
func (p *pair) hedges() {
	for c := range p.same(sure) {
		a, b := c.old, c.new
		if !p.undertakes(a) || !p.undertakes(b) {
			continue
		}
		p.hedgesOnly(p.new, b, c.doubt)
		p.hedgesOnly(p.old, a, c.doubt)
	}
}

// undertakes reports whether a clause binds somebody: it asks, decides or commits.
func (p *pair) undertakes(c *wording.Clause) bool {
	return c.Verb != nil && p.directive(c)
}

// hedgesOnly tells of the hedges of a clause that no paragraph linked with it has.
func (p *pair) hedgesOnly(s *side, c *wording.Clause, doubt float64) {
	t := s.texts[c.Paragraph]
	low := t.Lower[c.Words.From:c.Words.To]
	for _, h := range p.table.Hedges(low) {
		r := wording.Range{From: c.Words.From + h.Words.From, To: c.Words.From + h.Words.To}
		if !qualifies(low, h.Words) || !s.anyLeft(c.Paragraph, r) || s.kinds[c.Paragraph][r.From].Has(wording.Title, wording.Body, wording.Instrument) {
			continue
		}
		run := s.run(c.Paragraph, r.From)
		if s.conditionThere(c.Paragraph, t.Lower[r.From:r.To]) {
			continue
		}
		if len(distinct(s.stems[c.Paragraph][run.From:run.To])) > len(distinct(s.stems[c.Paragraph][r.From:r.To])) || s.hastened(c.Paragraph, h.Weakens) || s.saidThere(c.Paragraph, t.Lower[r.From:r.To]) || p.allLinked(s, c.Paragraph, r) {
			continue
		}
		f := fact{Rule: Hedge, Changes: []int{s.change[c.Paragraph]}, Weight: 0.8, Doubt: doubt}
		kind := "urgency"
		if h.Weakens {
			kind = "condition"
		}
		if s == p.new {
			f.What, f.New = kind+" gained", s.quote(c.Paragraph, r)
		} else {
			f.What, f.Old = kind+" lost", s.quote(c.Paragraph, r)
		}
		p.add(f)
	}
}

// hastened reports whether a paragraph linked with one has a word of haste that came or
// went, where one with a word of haste is asked about: "prompt" for "without delay".
func (s *side) hastened(paragraph int, weakens bool) bool {
	if weakens {
		return false
	}
	for _, l := range s.links[paragraph] {
		for i, w := range s.other.texts[l.paragraph].Lower {
			if s.other.left[l.paragraph][i] && hasteful[wording.Stem(w)] {
				return true
			}
		}
	}
	return false
}

// hasteful are the stems of words of haste.
var hasteful = stemsOf("prompt promptly immediate immediately urgent urgently urgency swift swiftly speedy speedily rapid rapidly timely quick quickly expeditious expeditiously early earliest soon delay forthwith accelerate expedite")

// conditionThere reports whether a condition stands in a linked paragraph with another
// word in it: "within existing resources", "within available resources".
func (s *side) conditionThere(paragraph int, low []string) bool {
	const least, reach = 3, 5 // words of the condition; up to its last in another wording
	if len(low) < least {
		return false
	}
	for _, l := range s.links[paragraph] {
		other := s.other.texts[l.paragraph].Lower
		for i, w := range other {
			if w == low[0] && slices.Contains(other[i:min(i+reach, len(other))], low[len(low)-1]) {
				return true
			}
		}
	}
	return false
}

// saidThere reports whether words stand, in this order and in any form, in a paragraph
// linked with theirs.
func (s *side) saidThere(paragraph int, low []string) bool {
	for _, l := range s.links[paragraph] {
		other := s.other.texts[l.paragraph].Lower
		for i := 0; i+len(low) <= len(other); i++ {
			k := 0
			for k < len(low) && (other[i+k] == low[k] || wording.Stem(other[i+k]) == wording.Stem(low[k])) {
				k++
			}
			if k == len(low) {
				return true
			}
		}
	}
	return false
}

// qualifies reports whether a hedge at words of a clause qualifies what is to be done,
// and no thing or person: an adverb of haste, or a phrase that says under what
// condition.
func qualifies(low []string, r wording.Range) bool {
	phrase := strings.Join(low[r.From:r.To], " ")
	if r.Len() == 1 {
		return haste[phrase] || phrase == "consider" && r.From > 0 && low[r.From-1] == "to" && r.To < len(low) && strings.HasSuffix(low[r.To], "ing")
	}
	return slices.ContainsFunc(conditions, func(begin string) bool { return strings.HasPrefix(phrase+" ", begin+" ") })
}

var haste = map[string]bool{"immediately": true, "urgently": true, "promptly": true, "expeditiously": true, "forthwith": true, "voluntarily": true, "progressively": true, "gradually": true}

// conditions are how phrases begin that make what is asked depend on something, or
// hasten it.
var conditions = []string{"as appropriate", "where appropriate", "if appropriate", "when appropriate", "as applicable", "where applicable", "as relevant", "where relevant", "as feasible",
	"where feasible", "where possible", "when possible", "if possible", "wherever possible", "whenever possible", "to the extent", "to the greatest", "to the fullest", "to the maximum",
	"as far as possible", "as practicable", "if necessary", "as necessary", "where necessary", "when necessary", "as needed", "where needed", "if needed", "as required", "upon request",
	"upon their request", "at their request", "on request", "within existing", "within available", "within the existing", "within the limits", "subject to the availability", "subject to available",
	"through voluntary", "from voluntary", "on a voluntary", "on voluntary", "from extrabudgetary", "through extrabudgetary", "in accordance with national", "in accordance with domestic",
	"in accordance with their national", "in accordance with their domestic", "consistent with national", "consistent with domestic", "consistent with their", "subject to national", "subject to domestic",
	"taking into account national", "taking into account their national", "in line with national", "in line with their national", "on mutually", "in due course", "where permitted", "unless otherwise", "within their respective mandates",
	"within its mandate", "within their mandates", "in accordance with its mandate", "in accordance with their mandates", "in accordance with their respective", "on a case-by-case", "on an exceptional", "as and when", "as may be", "as they", "as it",
	"as deemed", "as the case", "if applicable", "when applicable", "where required", "when required", "when needed", "if required", "if requested", "when requested", "if so requested", "when feasible", "if feasible",
	"as resources permit", "wherever appropriate", "wherever feasible", "wherever necessary", "whenever appropriate", "whenever necessary", "if available", "according to national",
	"without delay", "without further delay", "as soon as possible", "at the earliest", "in a timely manner", "as a matter of urgency", "as a matter of priority"}
