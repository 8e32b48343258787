package diff

import (
	"math"
	"slices"
	"time"

	"resdiff/wording"
)

// renewing are the words that prolong what runs out; ending are words after
// which a day is that of an end, or of something else than the renewal.
var (
	renewing = setOf("extend extends extended extending renew renews renewed renewing extension renewal prolong prolongs prolonged")
	ending   = setOf("cease ceases ceased terminate terminates terminated end ends ended withdraw withdrawal drawdown suspend suspends suspended suspension " +
		"deadline deadlines timeline timetable transition transitional moratorium exempt exemption exemptions complete completion close closure which who not never limit payment elections liquidation handover keep destruction ratification thanks " +
		"pause pauses truce ceasefire waiver waivers phase-out phasing derogation amnesty dissolve dissolution conclude conclusion termination amnesties")
	// renewed are the heads of what an organ renews from year to year: the
	// mandate of a body and the measures of a sanctions regime. An authorization is a
	// power, and what it allows may stand elsewhere.
	renewed = setOf("mandate mandates measures measure sanctions embargo embargoes")
	// tenses stand between what is renewed and "renewed".
	tenses = setOf("is are be been was were shall should will has have hereby")
)

// sameTerm reports whether two terms are equally long: each ends on the same
// day of the year but for a weekend, and the two resolutions were adopted about
// as long before.
func (in *interpreter) sameTerm(old, new string) bool {
	if !in.rolledDay(old, new, fewDays) {
		return false
	}
	a, b := in.c.Old.Adopted, in.c.New.Adopted
	x, okX := lastDay(old)
	y, okY := lastDay(new)
	if a.IsZero() || b.IsZero() || !okX || !okY {
		return true // a month, or adopted on days that are not known
	}
	length := func(from, to time.Time) float64 { return to.Sub(from).Hours() / 24 }
	return math.Abs(length(a, x)-length(b, y)) <= fewWeeks
}

// renewedUntil reports whether the date at a place is the one until which the
// organ itself renews a mandate or measures: "Decides to extend the mandate
// until 30 June 2024". What others are urged to prolong has another term.
func (v *view) renewedUntil(ref wordAt) bool {
	r, i := v.reading(ref), ref.at
	until := i - 1
	if r.namesSession(i) && r.word(i-1) == "the" && r.word(i-2) == "of" && sessionEnds[r.word(i-3)] && r.word(i-4) == "the" {
		until = i - 5 // "until the conclusion of the 2024 session"
	}
	if w := r.word(until); w != "until" && w != "through" {
		return false
	}
	if !v.governed(r, i, []string{"decide"}) && (v.directive(r, i) || !r.clauseCites(i) || r.clauseHas(i, parties)) {
		return false
	}
	const reach = 40 // "extend the mandate of the Mission, as set out in paragraphs 3 to 9 of resolution 2690 (2023), until"
	for k := until - 1; k >= 0 && k >= i-reach; k-- {
		switch w := r.low[k]; {
		case renewed[r.word(k-1)] && (w == "renewed" || w == "extended") && (r.word(k+1) == "in" || r.word(k+1) == "by"):
			return r.keptUnderReview(i)
		case renewing[w]:
			denied := r.word(k-1) == "not" || r.word(k-1) == "be" && r.word(k-2) == "not"
			return !denied && r.renewsOwn(k, i)
		case w == "final" || w == "last" || ending[w] || r.clauseEnds(k) || r.mentionAt(k, wording.Date) != nil && r.low[k] != "may":
			return false
		}
	}
	return false
}

// sessionEnds are nouns of the end of a session, until which a mandate runs.
var sessionEnds = setOf("conclusion end close")

// keptUnderReview reports whether the clause of word i keeps what it speaks of
// under review, and does nothing else with it: what is suspended or lifted is so
// until that day.
func (r *reading) keptUnderReview(i int) bool {
	k := r.deed(i)
	const reach = 4 // "keep under continuous review"
	return k >= 0 && r.low[k] == "keep" && r.word(k-1) == "to" && r.word(k-2) != "not" && r.word(k+1) == "under" && slices.Contains(r.low[k+2:min(k+reach, i)], "review")
}

// clauseCites reports whether the clause of word i cites a resolution, by which
// the organ renewed what it recalls.
func (r *reading) clauseCites(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if r.mentionAt(k, wording.Citation) != nil {
			return true
		}
		if r.clauseEnds(k) {
			break
		}
	}
	return false
}

// renewsOwn reports whether what the renewing word k prolongs is a mandate or
// measures: the object after it, past the date at word i, or the subject before
// "is extended".
func (r *reading) renewsOwn(k, i int) bool {
	if tenses[r.word(k-1)] {
		const reach = 30 // "that the mandate of the Panel of Experts, as set out in paragraph 3 of resolution 2690 (2023), is extended"
		for j := k - 1; j >= 0 && j >= k-reach; j-- {
			if r.low[j] == "that" || r.clauseEnds(j) {
				return r.renewable(j+1, k)
			}
		}
		return false
	}
	from := k + 1
	if (r.low[k] == "extension" || r.low[k] == "renewal") && r.word(from) == "of" {
		from++
	}
	if w := r.word(from); w == "," || w == "until" || w == "for" && slices.Contains(r.low[from:i], ",") { // "for a further year, until"
		_, from = r.words(r.mentionAt(i, wording.Date).Start, r.mentionAt(i, wording.Date).End)
		if r.word(from) == "," {
			from++
		}
	}
	return r.renewable(from, len(r.low))
}

// renewable reports whether the noun phrase from word i on is of a mandate or
// of measures, and not of the mandate of a party's own rulers.
func (r *reading) renewable(i, end int) bool {
	const adjectives = 6 // "the travel, financial and aviation measures"
	for k := i; k < end && k <= i+adjectives; k++ {
		w := r.low[k]
		if renewed[w] {
			const owner = 4 // "of the transitional Government"
			for j := k + 1; j < end && j <= k+owner; j++ {
				if rulers[r.low[j]] {
					return false
				}
			}
			return r.word(k+1) != "and" || !nounMarks[r.word(k+2)] || r.renewable(k+3, end)
		}
		if w != "," && w != "and" && (links[w] && !nounMarks[w] || ending[w] || r.clauseEnds(k)) {
			return false
		}
	}
	return false
}

// rulers hold a mandate from their own people.
var rulers = setOf("government president parliament authorities legislature judges ministers")

// renewalReview reports whether the date at a place is the day by which a
// renewal is reviewed: "to review the mandate and take appropriate action
// regarding its further extension no later than 31 May 2024".
func (v *view) renewalReview(ref wordAt) bool {
	r, k := v.reading(ref), ref.at-1
	if r.word(k) == "than" && r.word(k-1) == "later" {
		k -= 2
	} else if r.word(k) != "by" {
		return false
	}
	const near, reach = 5, 30 // words back to the extension, and to the review
	extension, own := false, false
	for n := 0; k >= 0 && n < reach && !r.clauseEnds(k); k, n = k-1, n+1 {
		switch w := r.low[k]; {
		case w == "extension" || w == "renewal":
			extension = extension || n < near
			own = own || r.word(k+1) == "of" && r.renewable(k+2, ref.at)
		case renewed[w]:
			own = true
		case ending[w]:
			return false
		case w == "review" || w == "reviewing":
			return own && (extension || r.deed(ref.at) == k && r.renewable(k+1, ref.at) && v.governed(r, ref.at, []string{"express intention"})) || v.renews(ref)
		}
	}
	return false
}

// renews reports whether the paragraph of a place renews something until a day.
func (v *view) renews(ref wordAt) bool {
	r := v.reading(ref)
	for i := range r.found {
		if r.found[i].Kind != wording.Date {
			continue
		}
		if from, _ := r.words(r.found[i].Start, r.found[i].End); v.renewedUntil(wordAt{ref.old, ref.para, from}) {
			return true
		}
	}
	return false
}

// excuseFurtherPeriod accounts for "further" before the period for which something
// is extended: what is extended runs on after what there was, whether the text
// says so or not.
func (v *view) excuseFurtherPeriod() {
	for i := range v.hunks {
		ps := v.unexcused(slices.Concat(v.hunks[i].old, v.hunks[i].new))
		if len(ps) != 1 || v.word(ps[0]) != "further" {
			continue
		}
		r, at := v.reading(ps[0]), ps[0].at
		if r.word(at-1) != "a" || r.word(at-2) != "for" || r.word(at+1) != "period" || r.word(at+2) != "of" || !v.governed(r, at, []string{"decide"}) {
			continue
		}
		if k := r.deed(at); k >= 0 && renewing[r.low[k]] && r.word(k-1) == "to" && r.word(k-2) != "not" && r.renewable(k+1, at) {
			v.excuse(ps[0], excuse{Editorial, "renewal", "what is extended is so for a further period"})
		}
	}
}
