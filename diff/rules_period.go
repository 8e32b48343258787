package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// granting are words of a clause that grants money for a year; withholding are
// words of one that does something else for a year, which is a new decision each
// time.
var (
	granting    = setOf(budgetNouns + " appropriation appropriate account amount apportion apportioned expenditures financing resources income programme work")
	withholding = setOf("suspend suspends suspended suspension waive waives waived waiver waivers exempt exempts exempted exemption exemptions permit permits permitted vote freeze freezes frozen " +
		"sanctions force defer deferred deferral limit limits cut cuts reduce reduces reduced pause appoint appointment establish proclaim proclaims elect halt halts stop withhold withheld prohibit prohibits ban bans target targets goal goals")
)

// budgetYear reports whether the date at a place is the year or period for
// which money is granted: "for the year 2024", "for the period from 1 July
// 2023 to 30 June 2024". A target or a promise has its own term, and so has a
// suspension.
func (v *view) budgetYear(ref wordAt) bool {
	r, i := v.reading(ref), ref.at
	k := i - 1
	if r.word(k) == "for" && granted[r.word(k-1)] {
		if d := r.deed(i); v.directive(r, i) && (r.partyAsked(i) || d >= 0 && (!delivering[r.low[d]] || r.low[d] == "include")) {
			return false
		}
		return !r.clauseHas(i, withholding)
	}
	if r.word(k) == "from" {
		k--
	}
	switch r.word(k) {
	case "year", "years", "period", "biennium":
	default:
		return false
	}
	k--
	if strings.HasSuffix(r.word(k), "-month") {
		k--
	}
	if w := r.word(k); w == "financial" || w == "fiscal" || w == "budget" || w == "calendar" {
		k--
	}
	if r.word(k) != "the" || r.word(k-1) != "for" {
		return false
	}
	const reach = 40 // words of the clause that is granted or promised
	for j := k - 2; j >= 0 && j >= i-reach && !r.clauseEnds(j); j-- {
		if promising[r.low[j]] {
			return false
		}
	}
	return !r.clauseHas(i, withholding) && (r.clauseHas(i, granting) || r.onlyChapeau(i) || !v.directive(r, i) && r.clauseHas(i, published))
}

// programmeYear reports whether the date at a place is the year of the programme
// of work of a body, which is itself what is approved: "Approves the programme of
// work of the Special Committee for 2024". What stands in one, and what is to be
// done by it, is another matter.
func (v *view) programmeYear(ref wordAt) bool {
	r, i := v.reading(ref), ref.at
	k := r.afterGovernor(i)
	if !v.governed(r, i, []string{"approve", "adopt"}) || r.word(i-1) != "for" || r.word(k) != "the" || r.word(k+1) != "programme" || r.word(k+2) != "of" || r.word(k+3) != "work" {
		return false
	}
	k += 4
	if r.word(k) == "of" {
		for k++; k < i-1 && (r.word(k) == "the" || r.mentionAt(k, wording.Body) != nil || reporters[r.low[k]]); k++ {
		}
	}
	_, end := r.words(r.mentionAt(i, wording.Date).Start, r.mentionAt(i, wording.Date).End)
	w := r.word(end)
	return k == i-1 && (w == "" || !wordy(w) || w == "as")
}

// onlyChapeau reports whether the date at word i ends a chapeau that says
// nothing else: "Resolves that, for the year 2024:".
func (r *reading) onlyChapeau(i int) bool {
	m, g := r.mentionAt(i, wording.Date), r.governor(i)
	if m == nil || g == nil {
		return false
	}
	_, end := r.words(m.Start, m.End)
	_, from := r.words(g.Start, g.End)
	const words = 6 // "that, for the year"
	return r.word(end) == ":" && i-from <= words
}

// clauseHas reports whether the clause of word i has one of the words.
func (r *reading) clauseHas(i int, words map[string]bool) bool {
	from, to := i, i+1
	for from > 0 && !r.clauseEnds(from) {
		from--
	}
	for to < len(r.low) && !r.clauseEnds(to) {
		to++
	}
	return slices.ContainsFunc(r.low[from:to], func(w string) bool { return words[w] })
}

// rolledPeriod reports whether a year, or both ends of a period to the day,
// moved as far as the pair.
func (in *interpreter) rolledPeriod(old, new string) bool {
	if a, b := yearOf(old), yearOf(new); a > 0 && b > 0 {
		return b-a == in.spanYears() && a != b
	}
	const leap = 1 // the end of February
	return strings.Contains(old, "/") && in.rolledDay(old, new, leap)
}
