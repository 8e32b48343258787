package diff

import (
	"slices"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// excuseEvents accounts for the details of an event that comes round again:
// its turn, dates, place, theme and host.
func (v *view) excuseEvents() {
	if !slices.ContainsFunc(v.changedWords(), func(p wordAt) bool { return v.reading(p).detail[p.at] != noDetail }) {
		return
	}
	unfit, rolled := v.unfitDates(), v.eventRolled()
	turned, yearly := v.turnedOn(unfit), v.yearlyNow()
	replaced, respelt := v.replacedDetails(), v.respelt()
	again, past := v.heldAgainAt(), slices.ContainsFunc(v.pairs, v.tookPlace)
	quoted := slices.ContainsFunc(v.changedWords(), func(p wordAt) bool {
		r := v.reading(p)
		return r.detail[p.at] == detailTheme && r.mentionAt(p.at, wording.Title) != nil
	})
	struck := v.struckMeetings()
	for _, p := range v.changedWords() {
		r := v.reading(p)
		d := r.detail[p.at]
		if d == noDetail || struck[p] || unfit[p] || respelt[p] || v.binding(r, p.at) || v.judging(r, p.at) || v.datesCitation(r, p.at) {
			continue
		}
		// Another place or theme is the next event's only where the date or the
		// number rolled on too; and it is no mere detail to those who are asked.
		if d == detailPlace || d == detailTheme || d == detailHost {
			at, recurs := r.eventOf(p.at)
			if v.directive(r, p.at) || replaced[d] && !(rolled && (recurs || again[wordAt{p.old, p.para, at}])) {
				continue
			}
		}
		if d == detailTheme && r.mentionAt(p.at, wording.Title) == nil && !quoted {
			continue // what both say in their own words is no mere theme
		}
		if d == detailMode && !rolled || d == detailCount && (!turned || replaced[d]) || v.newsOfEvent(p, d) {
			continue
		}
		if d == detailStaged && (!turned && !past || v.directive(r, p.at)) || d == detailYearly && (!yearly || v.directive(r, p.at)) {
			continue
		}
		kind := Event
		if d == detailDate || d == detailTurn {
			kind = Date
		}
		if d == detailTurn && r.deed(p.at) >= 0 && r.promised(p.at) && !r.keepsBefore(p.at) && !v.ownNext(r, p.at) {
			continue
		}
		if d == detailTurn && v.dueBefore(p) {
			continue
		}
		v.excuse(p, excuse{kind, v.turnRule(p), "the details of a recurring event changed"})
	}
}

// ownNext reports whether the turn at word i is that of the session that a body
// intends to hold next, which is only noted: "takes note of the intention of the
// Committee to hold its seventieth session".
func (v *view) ownNext(r *reading, i int) bool {
	k := r.deed(i)
	return k >= 0 && (r.low[k] == "hold" || r.low[k] == "convene") && r.word(k+1) == "its" && k+2 == i && !v.directive(r, i)
}

// dueBefore reports whether the session or meeting at a place is the term of a deed
// that is asked for and is no report: "Invites States to ratify the Code before the
// next session".
func (v *view) dueBefore(p wordAt) bool {
	r := v.reading(p)
	m := r.mentionAt(p.at, wording.Date)
	return m != nil && v.directive(r, p.at) && r.deed(p.at) >= 0 && r.deadlineAt(p.at) && !v.asks(p, m)
}

// turnedOn reports whether the number of a meeting or session moved on, as the
// rules allow it to.
func (v *view) turnedOn(unfit map[wordAt]bool) bool {
	for _, q := range v.pairs {
		if q.old != nil && q.new != nil && eventNouns[q.old.Unit] && q.old.Unit == q.new.Unit && v.in.distance.forward(int(q.new.Value-q.old.Value)) && !unfit[q.newRef] {
			return true
		}
	}
	return false
}

// yearlyNow reports whether a date that changed stands on the other side
// without its year, or with one, and is the same day of the year: "31 October
// 2019" → "31 October each year".
func (v *view) yearlyNow() bool {
	type day struct {
		days string
		year bool
	}
	daysOf := func(side []reading, paragraphs []int) map[day]bool {
		said := map[day]bool{}
		for _, n := range paragraphs {
			for _, o := range side[n].found {
				if o.Kind == wording.Date && o.Unit == "" {
					days := withoutYears(o.Key)
					said[day{days, o.Key != days}] = true
				}
			}
		}
		return said
	}
	across := func(m *wording.Mention, said map[day]bool) bool {
		if m == nil || m.Kind != wording.Date || m.Unit != "" {
			return false
		}
		days := withoutYears(m.Key)
		return said[day{days, m.Key == days}]
	}
	old, new := daysOf(v.in.old, v.ch.Old), daysOf(v.in.new, v.ch.New)
	return slices.ContainsFunc(v.pairs, func(q mentionPair) bool { return across(q.old, new) || across(q.new, old) })
}

// withoutYears returns the days of a date's normal form: "2019-10-31" → "10-31".
func withoutYears(key string) string {
	parts := strings.Split(key, "/")
	for i, p := range parts {
		const day, year = len("2006-01-02"), len("2006-")
		if len(p) == day {
			parts[i] = p[year:]
		}
	}
	return strings.Join(parts, "/")
}

// eventRolled reports whether a date or number in the change moved on.
func (v *view) eventRolled() bool {
	for _, q := range v.pairs {
		if q.old != nil && q.new != nil && q.old.Kind == wording.Date && q.old.Key != q.new.Key {
			return true
		}
	}
	return false
}

// replacedDetails tells which sorts of detail changed on both sides, rather
// than being added or left out; a theme that both sides have is replaced
// whatever changed in it.
func (v *view) replacedDetails() map[detail]bool {
	var old, new [detailSorts]bool
	respelt := v.respelt()
	for _, p := range v.changedWords() {
		d := v.reading(p).detail[p.at]
		if (d == detailTheme || wordy(v.word(p))) && !respelt[p] {
			old[d], new[d] = old[d] || p.old, new[d] || !p.old
		}
	}
	for p := range v.equals.all() {
		if r := v.reading(p); r.detail[p.at] == detailTheme {
			old[detailTheme], new[detailTheme] = old[detailTheme] || p.old, new[detailTheme] || !p.old
		}
	}
	out := map[detail]bool{}
	for d := range old {
		out[detail(d)] = old[d] && new[d]
	}
	return out
}

// respelt returns the words of hunks that only spell the same another way:
// "Turkey" → "Türkiye".
func (v *view) respelt() map[wordAt]bool {
	if v.respeltWords != nil {
		return v.respeltWords
	}
	out := map[wordAt]bool{}
	v.respeltWords = out
	if !v.in.english {
		return out
	}
	for i := range v.hunks {
		h := &v.hunks[i]
		if len(h.old) > 0 && len(h.new) > 0 && v.sameCanonical(h) {
			for _, p := range slices.Concat(h.old, h.new) {
				out[p] = true
			}
		}
	}
	return out
}

// datesCitation reports whether the date at word i is that of a citation
// before it ("70/125 of 16 December 2015"): it moves with the citation only.
func (v *view) datesCitation(r *reading, i int) bool {
	m := r.mentionAt(i, wording.Date)
	if m == nil || m.Unit != "" {
		return false
	}
	from, _ := r.words(m.Start, m.End)
	return r.word(from-1) == "of" && r.mentionAt(from-2, wording.Citation) != nil
}

// binding reports whether word i is governed by a verb that itself fixes dates
// and places: then a new date is a decision, not a detail.
func (v *view) binding(r *reading, i int) bool {
	if r.governor(i) == nil {
		return r.kind == resolution.Operative || r.kind == resolution.Annex // a sub-paragraph: what governs it stands before it
	}
	return v.governed(r, i, fixing)
}

// turnRule names the rule that regenerates the session or meeting number at a
// place: the pair's own distance, or the next of the series.
func (v *view) turnRule(p wordAt) string {
	k, ok := v.pairAt[p]
	if !ok {
		return ""
	}
	q := v.pairs[k]
	if q.old != nil && q.new != nil && q.old.Unit != "" && v.in.distance.fits(int(q.new.Value-q.old.Value)) {
		return "next " + q.new.Unit
	}
	return ""
}

// unfitDates returns the places of dates that no roll-over explains: those that
// moved against the pair's own direction, sessions that a verb of asking
// names and that moved by another step than the pair, dates of a meeting whose
// number stayed while its year or day changed (that one was put off) or that has
// no number and moved much further than the pair, those of an event that does
// not come round, and dates of long ago.
func (v *view) unfitDates() map[wordAt]bool {
	turned := v.turned() || v.yearTurned()
	out := map[wordAt]bool{}
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != wording.Date {
			continue
		}
		n, ok := moved(q.old, q.new)
		if !ok {
			if q.old.Unit == "" && q.new.Unit == "" && !contained(q.old.Key, q.new.Key) {
				v.mark(out, q)
			}
			continue
		}
		asked := v.directive(v.reading(q.newRef), q.newRef.at) && !v.fits(q, n)
		switch {
		case v.heldAgain(q), v.tookPlace(q):
			continue
		case q.old.Unit == "" && !v.in.recent(q):
		case n == 0 && (q.old.Unit != "" || turned || contained(q.old.Key, q.new.Key)):
			continue
		case q.old.Unit == "" && !(v.reading(q.oldRef).recurs(q.oldRef.at) && v.reading(q.newRef).recurs(q.newRef.at)):
		case v.in.distance.forward(n) && !asked && !v.putOff(q) && (q.old.Unit != "" || turned || v.in.distance.near(n)):
			continue
		}
		v.mark(out, q)
	}
	return out
}

// turned reports whether the number of a meeting or session in the change moved.
func (v *view) turned() bool {
	for _, q := range v.pairs {
		if q.old != nil && q.new != nil && q.old.Unit != "" && q.old.Kind == wording.Date && q.old.Unit == q.new.Unit && q.old.Value != q.new.Value {
			return true
		}
	}
	return false
}

// yearTurned reports whether the year by which a yearly event is named moved on:
// "the Harbour Forum 2023" → "the Harbour Forum 2024".
func (v *view) yearTurned() bool {
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != wording.Date || yearOf(q.old.Key) == 0 || yearOf(q.new.Key) == 0 {
			continue
		}
		if r := v.reading(q.newRef); v.in.distance.forward(yearOf(q.new.Key)-yearOf(q.old.Key)) && serial[r.word(q.newRef.at-1)] {
			return true
		}
	}
	return false
}

// mark adds the words of both sides of a pair.
func (v *view) mark(out map[wordAt]bool, q mentionPair) {
	for _, p := range append(v.wordsOf(q.old, q.oldRef), v.wordsOf(q.new, q.newRef)...) {
		out[p] = true
	}
}

// putOff reports whether the date belongs to a meeting whose number did not
// change: the number stands unchanged before it.
func (v *view) putOff(q mentionPair) bool {
	if q.new.Unit != "" {
		return false
	}
	r := v.reading(q.newRef)
	const reach = 20 // words from the number of a meeting to its date
	for i := q.newRef.at - 1; i >= 0 && i >= q.newRef.at-reach; i-- {
		if r.clauseEnds(i) {
			return false
		}
		if m := r.mentionAt(i, wording.Date); m != nil && m.Unit != "" {
			return !v.changed(wordAt{false, q.newRef.para, i})
		}
	}
	return false
}
