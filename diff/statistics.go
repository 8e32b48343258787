package diff

import (
	"math"
	"slices"

	"resdiff/wording"
)

// A statistic is updated from year to year without anybody having decided so.
// There are too many figures that are no statistics to list (majorities, zones,
// discounts, offers, the dead of a war), so those that are have to show it: by
// a word of how people live and what they lack, or the day of the count.

// describing are words of conditions that are measured from year to year:
// connectivity, want, schooling, health, and counts of initiatives.
var describing = setOf("world's internet online offline broadband mobile mobile-cellular cellular connectivity coverage subscriptions subscribers telephone " +
	"electricity drinking sanitation live lives living lived poverty poor hunger hungry undernourished undernutrition malnutrition malnourished stunting stunted wasting vaccinated immunized " +
	"literacy literate illiterate education school schools schooling pupils students learners enrolment enrolled mortality expectancy prevalence unemployment unemployed " +
	"need needs response rural agriculture forests species initiatives pledges")

// basic are what people have access to or lack: "access to safe water".
var basic = setOf("water food energy health healthcare health-care medicines vaccines services technology technologies information")

// counting are words by which a count is told as at a day.
var counting = setOf("paid there numbered numbering totalled")

// distances are units that tell how far or how heavy, which is laid down.
var distances = setOf("kilometres kilometers km miles metres meters hectares tons tonnes kilograms degrees")

// describes reports whether the clause around a figure, which begins at word
// from, is about what is measured from year to year and about nothing that is
// decided.
func (r *reading) describes(m *wording.Mention, from int) bool {
	_, end := r.words(m.Start, m.End)
	if distances[r.word(end)] {
		return false
	}
	const before, after = 12, 14 // words: "per cent less likely than men to make use of the Internet"
	var described, counted, dated bool
	look := func(i int) {
		w := r.low[i]
		described = described || describing[w] || w == "took" && r.word(i+1) == "part" ||
			w == "access" && r.word(i+1) == "to" && (basic[r.word(i+2)] || basic[r.word(i+3)])
		counted = counted || counting[w]
		dated = dated || w == "as" && (r.word(i+1) == "at" || r.word(i+1) == "of") && r.mentionAt(i+2, wording.Date) != nil
	}
	uprooted := r.uprooted(m, end)
	planned := r.peopled(end)
	decided := func(i int) bool {
		return rules(r.low[i]) && !(planned && r.plansMade(end, i)) && !(uprooted && displaces(r.low[i])) && r.word(i-1) != "response" && !(i+2 < len(r.low) && r.planFor(i, i+2))
	}
	for i := from - 1; i >= 0 && i >= from-before && !r.clauseEnds(i); i-- {
		if decided(i) {
			return false
		}
		look(i)
	}
	for i := end; i < len(r.low) && i < end+after && !r.clauseEnds(i) && r.low[i] != "that"; i++ {
		if decided(i) {
			return false
		}
		look(i)
	}
	return counted && dated || (described || uprooted || r.asTold(from)) && r.sizeable(m, end) || r.tallied(from, end)
}

// peopled reports whether the figure that ends before word i counts States that
// have done something: "178 countries or areas had conducted a census".
func (r *reading) peopled(i int) bool {
	const reach = 5 // "Member States or areas had"
	states := false
	for k := i; k < i+reach; k++ {
		switch r.word(k) {
		case "states", "countries", "governments":
			states = true
		case "have", "had":
			return states && r.word(k+1) != "to" // they are obliged
		}
	}
	return false
}

// plansMade reports whether word i names the plans that States, counted before
// word end, have made for themselves: "have prepared national action plans".
func (r *reading) plansMade(end, i int) bool {
	return i > end && r.low[i] == "plans" && plansOf[r.word(i-1)] && !plansFor[r.word(i+1)] && slices.ContainsFunc(r.low[end:i], func(w string) bool { return makingPlans[w] })
}

var (
	plansOf     = setOf("action national implementation adaptation development strategic response country-level")
	plansFor    = setOf("to against of for")
	makingPlans = setOf("prepared developed adopted established formulated submitted drawn elaborated completed updated launched")
)

// uprooted reports whether a figure, which ends before word i, counts the many
// who are displaced or have fled: a count that those who shelter them keep.
func (r *reading) uprooted(m *wording.Mention, i int) bool {
	const least, reach = 1000, 6 // "persons are internally displaced", "have sought refuge in"
	if m.Value < least || measure(m.Unit) {
		return false
	}
	for k := i; k < i+reach; k++ {
		if w := r.word(k); displaces(w) || w == "refuge" {
			return r.word(k+1) != "by" // by whom is an accusation
		}
	}
	return false
}

// asTold reports whether the clause of a figure, before word i, names who tells
// it: "according to the International Labour Organization".
func (r *reading) asTold(i int) bool {
	const reach = 16 // words of the name
	for k := i - 1; k > 0 && k > i-reach && (!r.clauseEnds(k) || r.word(k-1) == ","); k-- {
		if r.low[k] == "to" && r.low[k-1] == "according" {
			return r.mentionAt(k+1, wording.Body) != nil || r.mentionAt(k+2, wording.Body) != nil
		}
	}
	return false
}

// tallies are words by which a count is told that somebody keeps: it goes on
// from year to year whatever it counts.
var tallies = setOf("recorded registered documented replied responded")

// tallied reports whether the clause of a figure, which stands at words from to
// end, tells that it is such a count: "more than 640 have been recorded", "the
// growing number of States, which now stands at 71", "600 reports to date".
func (r *reading) tallied(from, end int) bool {
	const before, after = 16, 10 // words: "the growing number of States that have endorsed the Code, which now stands at"
	for i := end; i < len(r.low) && i < end+after && !r.clauseEnds(i); i++ {
		if tallies[r.low[i]] || r.low[i] == "to" && r.word(i+1) == "date" {
			return true
		}
	}
	if r.peopled(end) {
		return true
	}
	stands := r.word(from-1) == "at" && (r.word(from-2) == "stands" || r.word(from-2) == "stood")
	for i := from - 1; i >= 0 && i > from-before && !r.clauseEnds(i); i-- {
		if tallies[r.low[i]] {
			return true
		}
		if w := r.low[i]; stands && r.word(i+1) == "number" && (w == "growing" || w == "increasing" || w == "rising" || w == "the") {
			return true
		}
	}
	return false
}

// sizeable reports whether a figure is a share, a ratio or a count of many: few
// things are counted one by one because each of them matters ("the two States
// living side by side", "four crossings").
func (r *reading) sizeable(m *wording.Mention, end int) bool {
	const many = 100
	return m.Unit == "%" || m.Value < 1 || m.Value >= many || r.word(end) == "per"
}

// sameMeasure reports whether the figures of pair k may be two values of one
// thing: the same unit, sign and direction, of a like size, and no two figures
// of the change that traded places, which is another statement about both.
func (v *view) sameMeasure(k int) bool {
	p := v.pairs[k]
	if p.old.Unit != p.new.Unit && (measure(p.old.Unit) || measure(p.new.Unit) || !v.sameNounAfter(p)) {
		return false
	}
	const most = 2 // times: what doubled or halved is news whatever it counts
	if a, b := math.Abs(p.old.Value), math.Abs(p.new.Value); a > most*b || b > most*a {
		return false
	}
	if !v.sameTrend(p) || !v.movesWithWords(p) {
		return false
	}
	for i, q := range v.pairs {
		if i != k && q.old != nil && q.new != nil && q.old.Kind == wording.Figure && q.old.Key == p.new.Key && q.new.Key == p.old.Key {
			return false
		}
	}
	return true
}

// measure reports whether a unit is one of measure or money, not the noun that
// is counted.
func measure(unit string) bool {
	switch unit {
	case "%", "percentage points", "$", "€":
		return true
	}
	return false
}

// sameTrend reports whether the words before the two figures say nothing
// contrary: not "more than" then "fewer than", no "only" on one side alone, no
// sign on one side alone.
func (v *view) sameTrend(p mentionPair) bool {
	trend := func(ref wordAt) (up, down, only, sign bool) {
		r := v.reading(ref)
		sign = r.signAt(ref.at-1) || r.word(ref.at-1) == "minus"
		for i := ref.at - 1; r.approximates(i); i-- {
			switch r.word(i) {
			case "more", "over":
				up = true
			case "fewer", "less", "under":
				down = true
			case "only", "just":
				only = true
			}
		}
		return
	}
	up, down, only, sign := trend(p.oldRef)
	up2, down2, only2, sign2 := trend(p.newRef)
	return !(up && down2 || down && up2) && only == only2 && sign == sign2
}

// signAt reports whether word i is the sign of a figure: it stands right before a
// digit and apart from what is before it.
func (r *reading) signAt(i int) bool {
	switch r.word(i) {
	case "-", "–", "−", "+":
		return i+1 < len(r.toks) && classOf(r.toks[i+1].Key) == number && r.toks[i+1].Start == r.toks[i].End && (i == 0 || r.toks[i-1].End < r.toks[i].Start)
	}
	return false
}

// signed reports whether the sign of a figure came or went with a hunk.
func (v *view) signed(h *viewHunk) bool {
	count := func(ps []wordAt) (n int) {
		for _, p := range ps {
			if v.reading(p).signAt(p.at) {
				n++
			}
		}
		return n
	}
	return count(h.old) != count(h.new)
}

// reportParagraph reports whether a pair numbers a paragraph of a report that
// is noted: "Takes note of paragraph III.12 of the report of the Advisory
// Committee". The next report has the matter in another place.
func (v *view) reportParagraph(p mentionPair) bool {
	for _, ref := range []wordAt{p.oldRef, p.newRef} {
		r := v.reading(ref)
		if r.word(ref.at-1) != "." || !roman(r.word(ref.at-2)) || r.word(ref.at-3) != "paragraph" && r.word(ref.at-3) != "paragraphs" ||
			v.directive(r, ref.at) || v.judging(r, ref.at) || v.deciding(r, ref.at) {
			return false
		}
	}
	return true
}

// roman reports whether a word in lower case is a small Roman numeral, as the
// sections of a report have.
func roman(w string) bool {
	for _, c := range w {
		if c != 'i' && c != 'v' && c != 'x' {
			return false
		}
	}
	return w != ""
}

// yearsOfReview reports whether a pair numbers the years that a review which is
// noted looks back on, as far on as the resolution: "entitled “…: 15-year
// review”". Its plan or its term would be another matter.
func (v *view) yearsOfReview(p mentionPair) bool {
	if p.old.Unit != "year" || p.new.Unit != "year" || !v.in.distance.fits(int(p.new.Value-p.old.Value)) {
		return false
	}
	for _, ref := range []wordAt{p.oldRef, p.newRef} {
		r := v.reading(ref)
		if from, to := r.entitled(ref.at); from == to || r.word(ref.at+1) != "review" || v.directive(r, ref.at) || v.judging(r, ref.at) || v.governed(r, ref.at, recalling) {
			return false
		}
	}
	return true
}
