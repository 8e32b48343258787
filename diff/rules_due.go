package diff

import (
	"math"
	"strings"
	"time"

	"resdiff/wording"
)

// A term that is prolonged keeps its day but for a weekend: what is days is also
// the most by which its length may differ, in days, from one pair to the next.
const fewDays, fewWeeks = 3, 31

// slack is by how many days a date that comes round every year may miss its
// day: organs meet on weekdays, and reports fall due around their sessions.
const slack = 21

// spanYears returns the whole years between the two resolutions, negative where
// the old one is the later; 0 where they are no whole years apart, give or take
// two months, or where it is not known.
func (in *interpreter) spanYears() int {
	a, b := in.c.Old.Adopted, in.c.New.Adopted
	if a.IsZero() || b.IsZero() {
		return in.distance.years
	}
	const year, months = 365.25, 61.0 // days
	days := b.Sub(a).Hours() / 24
	n := math.Round(days / year)
	if math.Abs(days-n*year) > months {
		return 0
	}
	return int(n)
}

// spanMonths returns the whole months between two resolutions that follow each
// other within a year, as those of the Security Council on its forces do; 0 for
// others.
func (in *interpreter) spanMonths() int {
	a, b := in.c.Old.Adopted, in.c.New.Adopted
	if a.IsZero() || b.IsZero() || in.spanYears() != 0 {
		return 0
	}
	const month, most = 30.44, 11 // days, months
	days := b.Sub(a).Hours() / 24
	n := math.Round(days / month)
	if math.Abs(days-n*month) > month/2 || math.Abs(n) > most {
		return 0
	}
	return int(n)
}

// rolledDay reports whether a day, or each day of a range, moved as far as the
// pair, give or take so many days; a month or a year, exactly as far.
func (in *interpreter) rolledDay(old, new string, within int) bool {
	n, months := in.spanYears(), in.spanMonths()
	a, b := strings.Split(old, "/"), strings.Split(new, "/")
	if n == 0 && months == 0 || len(a) != len(b) {
		return false
	}
	for i := range a {
		const month = "2006-01"
		if x, err := time.Parse(month, a[i]); err == nil {
			if y, err := time.Parse(month, b[i]); err != nil || !y.Equal(x.AddDate(n, months, 0)) {
				return false
			}
			continue
		}
		if x, y := yearOf(a[i]), yearOf(b[i]); x > 0 && y > 0 {
			if y-x != n || months != 0 {
				return false
			}
			continue
		}
		x, err := time.Parse(time.DateOnly, a[i])
		y, err2 := time.Parse(time.DateOnly, b[i])
		if err != nil || err2 != nil {
			return false
		}
		if d := y.Sub(x.AddDate(n, months, 0)).Hours() / 24; math.Abs(d) > float64(within) {
			return false
		}
	}
	return true
}

// excuseTerms accounts for the terms that roll over with the resolution: a
// renewal for as long as the last, the day a report is due, the budget year.
func (v *view) excuseTerms() {
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != wording.Date || q.old.Unit != "" || q.new.Unit != "" {
			continue
		}
		a, b := v.reading(q.oldRef), v.reading(q.newRef)
		i, j := q.oldRef.at, q.newRef.at
		e := excuse{kind: Date}
		switch {
		case v.budgetYear(q.oldRef) && v.budgetYear(q.newRef) && v.in.rolledPeriod(q.old.Key, q.new.Key):
			e.rule, e.why = "next period", "the period rolled on as far as the resolution"
		case v.programmeYear(q.oldRef) && v.programmeYear(q.newRef) && v.in.rolledPeriod(q.old.Key, q.new.Key):
			e.rule, e.why = "next period", "the programme of work is that of the next year"
		case !v.in.rolledDay(q.old.Key, q.new.Key, slack):
			continue
		case v.leftBehind(q), b.endsThen(q.new):
			continue
		case v.renewedUntil(q.oldRef) && v.renewedUntil(q.newRef) && v.in.sameTerm(q.old.Key, q.new.Key):
			e.rule, e.why = "renewal", "renewed for as long as before"
			if n := v.in.spanYears(); n == 1 {
				e.why = "renewed for another year"
			}
		case v.renewalReview(q.oldRef) && v.renewalReview(q.newRef):
			e.rule, e.why = "renewal", "the review before the next renewal rolled on"
		case v.reportDue(q.oldRef, q.old) && v.reportDue(q.newRef, q.new):
			e.rule, e.why = "next report due", "the day a report is due rolled on as far as the resolution"
		case a.reportOf(i) && b.reportOf(j) && v.reportOnly(q.newRef):
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

// delivering are the verbs that hand in what is due; informing do so without an
// object.
var (
	delivering = setOf("submit provide present conduct transmit circulate deliver prepare issue give make include share carry undertake")
	informing  = setOf("report brief update inform")
	nounMarks  = setOf("the a an its his her their our this that these those all any each both every such other which whom")
)

// reportDue reports whether the date at a place is the day by which a report or
// its like is asked of those who report to the organ: "to submit a report no
// later than 15 May 2024", "to brief the Council by 30 June", "in the report due
// on 15 June". What the verb next to the date asks must be the report and
// nothing else.
func (v *view) reportDue(ref wordAt, m *wording.Mention) bool {
	r, i := v.reading(ref), ref.at
	k := i - 1
	if r.word(k) == "of" && (r.word(k-1) == "end" || r.word(k-1) == "beginning") && r.word(k-2) == "the" {
		k -= 3
	}
	switch w := r.word(k); {
	case w == "by" && r.word(k-1) == "due" && handedIn[r.word(k-2)]: // "with the first report due by 13 June"
		return v.addressed(ref)
	case w == "by" || w == "before" || w == "than" && r.word(k-1) == "later":
		return v.asks(wordAt{ref.old, ref.para, k}, m) && !r.otherTerm(k)
	case w == "on" && r.word(k-1) == "due":
		return (handedIn[r.word(k-2)] || r.word(k-2) == "," && handedIn[r.word(k-3)]) && v.addressed(ref) && !r.otherTerm(i)
	case w == "and":
		// "by 15 February 2023 and 15 June 2023": the same "by".
		before := r.mentionAt(k-1, wording.Date)
		if before == nil || before.Unit != "" {
			return false
		}
		from, _ := r.words(before.Start, before.End)
		return from < i && v.reportDue(wordAt{ref.old, ref.para, from}, before)
	}
	return false
}

// otherTerm reports whether what stands between the verb that asks and the date
// at word i has that date for its own: "to report by 15 May on the closure of
// the post by 1 August".
func (r *reading) otherTerm(i int) bool {
	const reach = 40 // words back to the verb that asks
	on := false
	for k, stop := i-1, max(r.deed(i), r.afterGovernor(i)); k > stop && k >= i-reach; k-- {
		switch w := r.low[k]; {
		case renewing[w], ending[w], promising[w], w == "mandate", w == "until", w == "that":
			return true
		case w == "on", w == "of":
			on = true
		case on && handedIn[w]:
			on = false
		}
		if m := r.mentionAt(k, wording.Date); m != nil && m.Unit == "" && on && (r.low[k] != "may" || len(m.Key) > len("2006")) {
			return true
		}
	}
	return false
}

// mayBeVerb reports whether the word after "to" may be a verb: no article or
// pronoun, no name, no number.
func (r *reading) mayBeVerb(i int) bool {
	return !nounMarks[r.low[i]] && !pronouns[r.low[i]] && r.infinitive(i)
}

// dueAfter reports whether a report or its like is the object after the date:
// "to conduct, no later than 15 April 2024, an assessment".
func (r *reading) dueAfter(m *wording.Mention) bool {
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

// reportOnly reports whether the report whose day is at a place is only named:
// one that is noted, or one in which is told what the organ's own officers are
// requested to mend.
func (v *view) reportOnly(ref wordAt) bool {
	r := v.reading(ref)
	return !v.directive(r, ref.at) || v.governed(r, ref.at, []string{"request", "invite"}) && r.word(ref.at-3) == "the" && r.word(ref.at-4) == "in"
}

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
