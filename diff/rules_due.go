package diff

import (
	"math"
	"strings"
	"time"

	"resdiff/internal/mention"
)

// slack is by how many days a date that comes round every year may miss its
// day: organs meet on weekdays, and reports fall due around their sessions.
const slack = 21

// spanYears returns the whole years between the two resolutions, negative where
// the old one is the later; 0 where they are no whole years apart, give or take
// a quarter, or where it is not known.
func (in *interpreter) spanYears() int {
	a, b := in.c.Old.Adopted, in.c.New.Adopted
	if a.IsZero() || b.IsZero() {
		return in.distance.years
	}
	const year, quarter = 365.25, 92.0 // days
	days := b.Sub(a).Hours() / 24
	n := math.Round(days / year)
	if math.Abs(days-n*year) > quarter {
		return 0
	}
	return int(n)
}

// rolledDay reports whether a day, or each day of a range, moved as far as the
// pair, give or take so many days; a month or a year, exactly as far.
func (in *interpreter) rolledDay(old, new string, within int) bool {
	n := in.spanYears()
	a, b := strings.Split(old, "/"), strings.Split(new, "/")
	if n == 0 || len(a) != len(b) {
		return false
	}
	for i := range a {
		const month = "2006-01"
		if x, err := time.Parse(month, a[i]); err == nil {
			if y, err := time.Parse(month, b[i]); err != nil || !y.Equal(x.AddDate(n, 0, 0)) {
				return false
			}
			continue
		}
		if x, y := yearOf(a[i]), yearOf(b[i]); x > 0 && y > 0 {
			if y-x != n {
				return false
			}
			continue
		}
		x, err := time.Parse(time.DateOnly, a[i])
		y, err2 := time.Parse(time.DateOnly, b[i])
		if err != nil || err2 != nil {
			return false
		}
		if d := y.Sub(x.AddDate(n, 0, 0)).Hours() / 24; math.Abs(d) > float64(within) {
			return false
		}
	}
	return true
}

// excuseTerms accounts for the terms that roll over with the resolution: a
// renewal for as long as the last, the day a report is due, the budget year.
func (v *view) excuseTerms() {
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != mention.Date || q.old.Unit != "" || q.new.Unit != "" {
			continue
		}
		a, b := v.reading(q.oldRef), v.reading(q.newRef)
		i, j := q.oldRef.at, q.newRef.at
		e := excuse{kind: Date}
		switch {
		case a.budgetYear(i) && b.budgetYear(j) && v.in.rolledPeriod(q.old.Key, q.new.Key):
			e.rule, e.why = "next period", "the period rolled on as far as the resolution"
		case !v.in.rolledDay(q.old.Key, q.new.Key, slack):
			continue
		case a.renewedUntil(i) && b.renewedUntil(j):
			e.rule, e.why = "renewal", "renewed for as long as before"
			if n := v.in.spanYears(); n == 1 {
				e.why = "renewed for another year"
			}
		case a.renewalReview(i) && b.renewalReview(j):
			e.rule, e.why = "renewal", "the review before the next renewal rolled on"
		case a.reportDue(i, q.old) && b.reportDue(j, q.new):
			e.rule, e.why = "next report due", "the day a report is due rolled on as far as the resolution"
		case a.reportOf(i) && b.reportOf(j):
			e.rule, e.why = "next report", "the next report of the same series"
		case a.oneOf(i) && b.oneOf(j) && !v.directive(b, j):
			e.rule, e.why = "next in series", "a resolution on the same subject rolled on"
		default:
			continue
		}
		v.excuseMention(q.old, q.oldRef, e)
		v.excuseMention(q.new, q.newRef, e)
	}
}

// renewing are the words that prolong what runs out; ending are words after
// which a day is that of an end, or of something else than the renewal.
var (
	renewing = setOf("extend extends extended extending renew renews renewed renewing extension renewal prolong prolongs prolonged")
	ending   = setOf("cease ceases ceased terminate terminates terminated end ends ended withdraw withdrawal drawdown suspend suspends suspended suspension " +
		"deadline deadlines timeline timetable transition transitional moratorium exempt exemption complete completion close closure which who not never limit payment elections liquidation handover keep destruction ratification thanks")
)

// renewedUntil reports whether the date at word i is the one until which
// something is renewed: "Decides to extend the mandate until 30 June 2024".
func (r *reading) renewedUntil(i int) bool {
	if w := r.word(i - 1); w != "until" && w != "through" {
		return false
	}
	const reach = 40 // "extend the mandate of the Mission, as set out in paragraphs 3 to 9 of resolution 2690 (2023), until"
	for k := i - 2; k >= 0 && k >= i-reach; k-- {
		switch w := r.low[k]; {
		case renewing[w]:
			denied := r.word(k-1) == "not" || r.word(k-1) == "be" && r.word(k-2) == "not"
			return !denied
		case w == "final" || w == "last" || ending[w] || r.clauseEnds(k) || r.mentionAt(k, mention.Date) != nil && r.low[k] != "may":
			return false
		}
	}
	return false
}

// renewalReview reports whether the date at word i is the day by which a
// renewal is reviewed: "to review the mandate and take appropriate action
// regarding its further extension no later than 31 May 2024".
func (r *reading) renewalReview(i int) bool {
	k := i - 1
	if r.word(k) == "than" && r.word(k-1) == "later" {
		k -= 2
	} else if r.word(k) != "by" {
		return false
	}
	const near, reach = 5, 30 // words back to the extension, and to the review
	extension := false
	for n := 0; k >= 0 && n < reach && !r.clauseEnds(k); k, n = k-1, n+1 {
		switch r.low[k] {
		case "extension", "renewal":
			extension = extension || n < near
		case "review", "reviewing":
			return extension || r.renews()
		}
	}
	return false
}

// renews reports whether the paragraph renews something until a day.
func (r *reading) renews() bool {
	for i := range r.found {
		if r.found[i].Kind != mention.Date {
			continue
		}
		if from, _ := r.words(r.found[i].Start, r.found[i].End); r.renewedUntil(from) {
			return true
		}
	}
	return false
}

// handedIn are the things that are handed in by a day, and delivering the verbs
// that hand them in; informing do so without an object.
var (
	handedIn   = setOf("report reports update updates briefing briefings assessment assessments")
	delivering = setOf("submit provide present conduct transmit circulate deliver prepare issue give make include share carry undertake")
	informing  = setOf("report brief update inform")
	nounMarks  = setOf("the a an its his her their our this that these those all any each both every such other which whom")
)

// reportDue reports whether the date at word i is the day by which a report or
// its like is asked for: "to submit a report no later than 15 May 2024", "to
// brief the Council by 30 June", "in the report due on 15 June". What the verb
// next to the date asks must be the report and nothing else.
func (r *reading) reportDue(i int, m *mention.Mention) bool {
	k := i - 1
	if r.word(k) == "of" && (r.word(k-1) == "end" || r.word(k-1) == "beginning") && r.word(k-2) == "the" {
		k -= 3
	}
	switch w := r.word(k); {
	case w == "by" || w == "before":
		k--
	case w == "than" && (r.word(k-1) == "later"):
		k -= 2
		for r.word(k) == "no" || r.word(k) == "not" {
			k--
		}
	case w == "on" && r.word(k-1) == "due":
		return handedIn[r.word(k-2)] || r.word(k-2) == "," && handedIn[r.word(k-3)]
	case w == "and":
		// "by 15 February 2023 and 15 June 2023": the same "by".
		before := r.mentionAt(k-1, mention.Date)
		if before == nil || before.Unit != "" {
			return false
		}
		from, _ := r.words(before.Start, before.End)
		return from < i && r.reportDue(from, before)
	default:
		return false
	}
	const reach = 40 // words from the verb that asks to the day
	named := false   // a report stood before the day
	for ; k >= 0 && k >= i-reach; k-- {
		w := r.low[k]
		if w == "to" && k+1 < i {
			if next := r.low[k+1]; r.mayBeVerb(k + 1) {
				return informing[next] || delivering[next] && (named || r.dueAfter(m))
			}
			continue
		}
		switch {
		case w == "shall" || w == "should" || w == "must" || w == "will":
			next := r.word(k + 1)
			return informing[next] || delivering[next] && (named || r.dueAfter(m))
		case handedIn[w]:
			named = true
		case renewing[w] || ending[w] || w == "mandate" || w == "until" || w == ";" || w == "that" || promising[w]:
			return false
		case r.clauseEnds(k):
			return named
		}
	}
	return false
}

// mayBeVerb reports whether the word after "to" may be a verb: no article or
// pronoun, no name, no number.
func (r *reading) mayBeVerb(i int) bool { return !nounMarks[r.low[i]] && r.infinitive(i) }

// dueAfter reports whether a report or its like is the object after the date:
// "to conduct, no later than 15 April 2024, an assessment".
func (r *reading) dueAfter(m *mention.Mention) bool {
	_, k := r.words(m.Start, m.End)
	if r.word(k) == "," {
		k++
	}
	if w := r.word(k); w != "a" && w != "an" && w != "the" && w != "its" && w != "his" && w != "her" {
		return false
	}
	const reach = 4 // "a comprehensive written report"
	for j := k + 1; j <= k+reach; j++ {
		if w := r.word(j); handedIn[w] {
			return true
		} else if !wordy(w) || links[w] {
			return false
		}
	}
	return false
}

// reportOf reports whether the date at word i tells one report from the next:
// "the report of 1 June 2022".
func (r *reading) reportOf(i int) bool { return r.word(i-1) == "of" && handedIn[r.word(i-2)] }

// oneOf reports whether the date at word i tells one of several resolutions
// that are spoken of from the others: "the resolutions of the Committee, in
// particular that of 17 November 2021".
func (r *reading) oneOf(i int) bool {
	if r.word(i-1) != "of" || r.word(i-2) != "that" && r.word(i-2) != "those" {
		return false
	}
	const reach = 14 // words from the resolutions to the last of them
	for k := i - 3; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		if r.low[k] == "resolutions" {
			return true
		}
	}
	return false
}

// granted are nouns of money that are named by their year.
var granted = setOf("budget budgets appropriations estimates accounts")

// budgetYear reports whether the date at word i is the year or period for
// which money is granted: "for the year 2024", "for the period from 1 July
// 2023 to 30 June 2024". A target or a promise has its own term.
func (r *reading) budgetYear(i int) bool {
	k := i - 1
	if r.word(k) == "for" && granted[r.word(k-1)] {
		return true
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
	for k -= 2; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		if w := r.low[k]; promising[w] || w == "target" || w == "targets" || w == "goal" || w == "goals" {
			return false
		}
	}
	return true
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
