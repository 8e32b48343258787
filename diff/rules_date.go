package diff

import (
	"strconv"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// moved returns how far a date or turn moved, in its own unit: years, or
// sessions; for dates in one year, 0. It is false where the two are no two
// values of one thing.
func moved(old, new *wording.Mention) (int, bool) {
	if old.Unit != new.Unit {
		return 0, false
	}
	if old.Unit != "" {
		return int(new.Value - old.Value), true
	}
	a, b := lastYear(old.Key), lastYear(new.Key)
	if a == 0 || b == 0 {
		return 0, false
	}
	return b - a, true
}

// lastYear returns the year in which a date ends, 0 if it names none.
func lastYear(key string) int {
	last := key[strings.LastIndexByte(key, '/')+1:]
	if len(last) < 4 {
		return 0
	}
	n, err := strconv.Atoi(last[:4])
	if err != nil {
		return 0
	}
	return n
}

// excuseDates accounts for dates outside of events: the year of a statistic,
// the session to which a report is due, when they moved as far as the pair.
func (v *view) excuseDates() {
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != wording.Date {
			continue
		}
		n, ok := moved(q.old, q.new)
		r := v.reading(q.newRef)
		if ok && q.old.Unit == "" && v.fits(q, n) && v.followsYear(q) {
			e := excuse{Date, "next year", "the year rolled on as far as the resolution"}
			v.excuseMention(q.old, q.oldRef, e)
			v.excuseMention(q.new, q.newRef, e)
			continue
		}
		cycle := ok && v.nextOfCycle(q, n)
		if !ok || !v.fits(q, n) && !cycle || v.datesCitation(r, q.newRef.at) || q.old.Unit == "" && !v.in.recent(q) || v.putOff(q) || q.old.Unit == "" && r.promised(q.newRef.at) {
			continue
		}
		if v.judging(r, q.newRef.at) {
			continue // the year of the wrong that is condemned
		}
		if v.anotherTurn(q) || v.directive(r, q.newRef.at) && v.leftBehind(q) {
			continue
		}
		if turn := q.old.Unit != "" || v.reading(q.oldRef).namesSession(q.oldRef.at) && r.namesSession(q.newRef.at); turn && !v.turnOnly(q) || !turn && !v.yearOnly(q) {
			continue
		}
		e := excuse{Date, "next year", "the year rolled on as far as the resolution"}
		if q.old.Unit != "" {
			e.rule, e.why = "next "+q.old.Unit, "the "+q.old.Unit+" rolled on as far as the resolution"
		}
		if cycle {
			e.why = "the next " + q.old.Unit + " of its cycle"
		}
		v.excuseMention(q.old, q.oldRef, e)
		v.excuseMention(q.new, q.newRef, e)
	}
}

// nextOfCycle reports whether a pair moved by one on its own cycle, and is only
// told of.
func (v *view) nextOfCycle(q mentionPair, n int) bool {
	r := v.reading(q.newRef)
	return cyclic[q.new.Unit] && (n == 1 || n == -1) && v.in.distance.forward(n) && r.governor(q.newRef.at) != nil && !v.directive(r, q.newRef.at) && r.regularTurn(q.newRef.at)
}

// promising are words of a promise or plan: its date is its term, whoever notes it.
var promising = setOf("commitment commitments committed commits intention intentions intends intend intended pledge pledges pledged promise promises promised undertaking undertakings undertaken undertook plan plans planned agreed agreement will shall must should target targets calendar timetable announcement announced announces decision decisions moratorium expires expire provides")

// yearOnly reports whether a year or day only says of when something is told:
// the year of a statistic, of a report or a plan that each year has its own.
// The day of an act, or the year of a deed, is another act or deed.
func (v *view) yearOnly(q mentionPair) bool {
	r, i := v.reading(q.newRef), q.newRef.at
	if r.deadlineAt(i) || r.namesAct(i, q.new) {
		return false
	}
	if r.kind == resolution.Heading {
		return true
	}
	if _, end := r.words(q.new.Start, q.new.End); r.word(end) == "to" && end+1 < len(r.low) && r.mayBeVerb(end+1) {
		return false // "the plan for 2024 to hold elections"
	}
	if v.directive(r, i) {
		k := r.deed(i)
		if k >= 0 && informing[r.low[k]] {
			return r.ofItsYear(i)
		}
		return r.ofItsYear(i) && (k < 0 || delivering[r.low[k]]) && r.reportNamed(max(k+1, r.afterGovernor(i)), i) >= 0
	}
	return r.ofItsYear(i) || v.turnedWith(q) || v.countedIn(q) || r.word(i-2) == "as"
}

// ofItsYear reports whether the date at word i names such a thing by its year:
// "the response plan for 2024", "its work during 2023", "the report of the
// Special Committee for 2023", "the progress achieved in the period 2022–2023".
func (r *reading) ofItsYear(i int) bool {
	k := i - 1
	if r.word(k) == "period" && r.word(k-1) == "the" {
		k -= 2
	}
	if w := r.word(k); w != "for" && w != "during" && w != "in" {
		return false
	}
	if ofEachYear[r.word(k-1)] || ofEachYear[r.word(k-2)] && (r.word(k-1) == "achieved" || r.word(k-1) == "made") {
		return true
	}
	const reach = 10 // "of the Special Committee on the Situation of the Islands"
	for j := k - 1; r.low[k] == "for" && j > 0 && j > k-reach && !r.clauseEnds(j); j-- {
		if r.low[j] == "of" {
			if ofEachYear[r.low[j-1]] {
				return true
			}
		} else if links[r.low[j]] && r.low[j] != "the" && r.mentionAt(j, wording.Body) == nil {
			return false
		}
	}
	return false
}

// afterGovernor returns the index after the verb that governs word i, 0 for none.
func (r *reading) afterGovernor(i int) int {
	if g := r.governor(i); g != nil {
		_, from := r.words(g.Start, g.End)
		return from
	}
	return 0
}

// turnedWith reports whether a number that counts the years moved on with the
// year of a pair: "2024 marks the seventy-fifth anniversary", or the edition of a
// yearly publication with that in which it was issued.
func (v *view) turnedWith(q mentionPair) bool {
	n, _ := moved(q.old, q.new)
	issued := v.reading(q.oldRef).issuedIn(q.oldRef.at) && v.reading(q.newRef).issuedIn(q.newRef.at)
	for _, p := range v.pairs {
		if issued && p.old != nil && p.new != nil && p.new.Unit == "edition" && p.newRef.para == q.newRef.para && p.new.Value > p.old.Value && v.reading(p.newRef).serialAfter(p.newRef.at) {
			return true
		}
		if p.old != nil && p.new != nil && p.new.Unit == "anniversary" && p.newRef.para == q.newRef.para && int(p.new.Value-p.old.Value) == n {
			return true
		}
	}
	return false
}

// issuedIn reports whether the date at word i tells when a text came out:
// "issued in February 2025", not "to be issued".
func (r *reading) issuedIn(i int) bool {
	switch r.word(i - 2) {
	case "issued", "published", "released":
		return r.word(i-1) == "in" && r.word(i-3) != "be"
	}
	return false
}

// countedIn reports whether the date of a pair is that of a count that changed
// with it: "in 2023, 5.4 billion people".
func (v *view) countedIn(q mentionPair) bool {
	r := v.reading(q.newRef)
	for _, p := range v.pairs {
		if p.old == nil || p.new == nil || p.new.Kind != wording.Figure || p.newRef.para != q.newRef.para {
			continue
		}
		a, b := r.governor(p.newRef.at), r.governor(q.newRef.at)
		if a == b {
			return true
		}
	}
	return false
}

// promised reports whether the date at word i is that of a promise: "the
// commitment of the parties to hold elections in 2024".
func (r *reading) promised(i int) bool {
	const reach = 15 // words from the promise to its date
	for k := i - 1; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		if promising[r.low[k]] && !r.planFor(k, i) {
			return true
		}
	}
	return false
}

// excuseTurnLists accounts for several sessions, meetings or reports in a row
// that moved on together, so that the first left the list and another joined
// it: "its seventy-ninth and eightieth sessions".
func (v *view) excuseTurnLists() {
	a, b, ok := v.pair()
	if !ok {
		return
	}
	for _, unit := range []string{"session", "meeting", "report"} {
		x, y := a.turns(unit), b.turns(unit)
		if len(x) < 2 || len(x) != len(y) {
			continue
		}
		n := int(y[0].Value - x[0].Value)
		first, _ := b.words(y[0].Start, y[0].End)
		at := wordAt{false, v.ch.New[0], first}
		same := v.fits(mentionPair{old: x[0], new: y[0], newRef: at}, n) && v.turnOnly(mentionPair{new: y[0], newRef: at})
		for i := range x {
			same = same && int(y[i].Value-x[i].Value) == n
		}
		if !same {
			continue
		}
		e := excuse{Date, "next " + unit, "the " + unit + " rolled on as far as the resolution"}
		for i := range x {
			from, _ := a.words(x[i].Start, x[i].End)
			v.excuseMention(x[i], wordAt{true, v.ch.Old[0], from}, e)
			from, _ = b.words(y[i].Start, y[i].End)
			v.excuseMention(y[i], wordAt{false, v.ch.New[0], from}, e)
		}
	}
}

// turns returns the numbered things of a sort that a paragraph names, where
// they stand in one row.
func (r *reading) turns(unit string) []*wording.Mention {
	var out []*wording.Mention
	last := -1
	for i := range r.found {
		m := &r.found[i]
		if m.Kind != wording.Date || m.Unit != unit {
			continue
		}
		from, to := r.words(m.Start, m.End)
		for k := last; last >= 0 && k < from; k++ {
			if w := r.low[k]; w != "," && w != "and" {
				return nil
			}
		}
		out, last = append(out, m), to
	}
	return out
}

// planFor reports whether the plan at word k is named by its year at word i:
// "the requirements of the response plan for 2024", not "the plan for 2024 to
// hold elections".
func (r *reading) planFor(k, i int) bool {
	if r.low[k] != "plan" || k != i-2 || r.low[i-1] != "for" {
		return false
	}
	m := r.mentionAt(i, wording.Date)
	if m == nil || yearOf(m.Key) == 0 {
		return false
	}
	_, end := r.words(m.Start, m.End)
	return r.word(end) != "to"
}

// namesAct reports whether a date gives the day of an act, which another day
// would make another act ("the decision of 9 July 2004"), and not that of a
// count ("as at 30 June 2006").
func (r *reading) namesAct(i int, m *wording.Mention) bool {
	const day = len("2006-01-02")
	return len(m.Key) >= day && m.Unit == "" && r.word(i-2) != "as"
}

// recent reports whether both years of a date are near those of the two
// resolutions: a date that rolls is of this year or a few around it, not of
// the instrument's signature long ago.
func (in *interpreter) recent(q mentionPair) bool {
	a, b := in.c.Old.Adopted.Year(), in.c.New.Adopted.Year()
	if in.c.Old.Adopted.IsZero() || in.c.New.Adopted.IsZero() {
		return true
	}
	if a > b {
		a, b = b, a
	}
	const before, after = 3, 3 // years: what a resolution looks back on and forward to
	for _, m := range []*wording.Mention{q.old, q.new} {
		if y := lastYear(m.Key); y < a-before || y > b+after {
			return false
		}
	}
	return true
}

// directive reports whether word i is governed by a verb that asks something
// of somebody; where no verb is found, it may be, unless in a heading.
func (v *view) directive(r *reading, i int) bool {
	g := r.governor(i)
	if g == nil && r.kind == resolution.Heading {
		return false
	}
	return g == nil || v.in.wording.family(*g) == "directive" || v.in.wording.family(*g) == ""
}
