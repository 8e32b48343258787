package diff

import (
	"strconv"
	"strings"

	"resdiff/internal/mention"
	"resdiff/resolution"
)

// excuseEvents accounts for the details of an event that comes round again:
// its turn, dates, place, theme and host.
func (v *view) excuseEvents() {
	unfit := v.unfitDates()
	for _, p := range v.changedWords() {
		r := v.reading(p)
		d := r.detail[p.at]
		if d == noDetail || unfit[p] || v.binding(r, p.at) {
			continue
		}
		kind := Event
		if d == detailDate || d == detailTurn {
			kind = Date
		}
		if d == detailTurn && r.outcomeBefore(p.at) {
			continue
		}
		v.excuse(p, excuse{kind, v.turnRule(p), "the details of a recurring event changed"})
	}
}

// outcomeBefore reports whether the event at word i is named for what it
// adopted: another turn is then another text, not the next of a series.
func (r *reading) outcomeBefore(i int) bool {
	const reach = 8 // "the outcome document of the Third United Nations Conference"
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		switch r.low[k] {
		case "document", "declaration", "agenda", "consensus", "compact", "commitment", "action":
			return true
		case ",", ";", "session", "meeting":
			return false
		}
	}
	return false
}

// binding reports whether word i is governed by a verb that itself fixes dates
// and places: then a new date is a decision, not a detail.
func (v *view) binding(r *reading, i int) bool {
	g := r.governor(i)
	if g == nil {
		return r.kind == resolution.Operative && !r.verbless()
	}
	for _, a := range v.in.wording.acts(*g) {
		switch v.in.wording.class(a) {
		case "decide", "request", "resolve", "instruct", "convene", "approve", "authorize", "determine", "mandate", "adopt", "demand", "urge", "call upon", "recommend":
			return true
		}
	}
	return false
}

// verbless reports whether a paragraph opens with no verb at all, as headings do.
func (r *reading) verbless() bool { return len(r.verbs) == 0 }

// turnRule names the rule that regenerates the session or meeting number at a
// place: the pair's own distance, or the next of the series.
func (v *view) turnRule(p wordAt) string {
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != mention.Date || q.old.Unit == "" || !v.within(p, q) {
			continue
		}
		if v.in.distance.fits(int(q.new.Value - q.old.Value)) {
			return "next " + q.new.Unit
		}
	}
	return ""
}

// within reports whether a word lies in a mention of the pair.
func (v *view) within(p wordAt, q mentionPair) bool {
	m, ref := q.new, q.newRef
	if p.old {
		m, ref = q.old, q.oldRef
	}
	if m == nil || ref.para != p.para {
		return false
	}
	from, to := v.reading(ref).words(m.Start, m.End)
	return from <= p.at && p.at < to
}

// unfitDates returns the places of dates that no roll-over explains: those that
// moved against the pair's own direction, sessions that a verb of asking
// names and that moved by another step than the pair, and dates of a meeting
// whose number stayed while its year changed: that one was put off.
func (v *view) unfitDates() map[wordAt]bool {
	out := map[wordAt]bool{}
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != mention.Date {
			continue
		}
		n, ok := moved(q.old, q.new)
		if !ok || n == 0 {
			continue
		}
		r := v.reading(q.newRef)
		asked := v.directive(r, q.newRef.at) && !v.fits(q, n)
		if v.in.distance.forward(n) && !asked && !v.putOff(q) {
			continue
		}
		for _, p := range v.changedWords() {
			if v.within(p, q) {
				out[p] = true
			}
		}
	}
	return out
}

// moved returns how far a date or turn moved, in its own unit: years, or
// sessions; for dates in one year, 0. It is false where the two are no two
// values of one thing.
func moved(old, new *mention.Mention) (int, bool) {
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
		if q.old == nil || q.new == nil || q.old.Kind != mention.Date {
			continue
		}
		n, ok := moved(q.old, q.new)
		if !ok || !v.fits(q, n) {
			continue
		}
		r := v.reading(q.newRef)
		reporting := r.reporting(q.newRef.at)
		if r.deadlineAt(q.newRef.at) && !reporting || q.old.Unit == "" && v.directive(r, q.newRef.at) && !reporting {
			continue
		}
		e := excuse{Date, "next year", "the year rolled on as far as the resolution"}
		if q.old.Unit != "" {
			e.rule, e.why = "next "+q.old.Unit, "the "+q.old.Unit+" rolled on as far as the resolution"
		}
		v.excuseMention(q.old, q.oldRef, e)
		v.excuseMention(q.new, q.newRef, e)
	}
}

// fits reports whether a date or session moved as far as the pair. The Human
// Rights Council meets in three sessions a year (General Assembly resolution
// 60/251, para. 10).
func (v *view) fits(q mentionPair, n int) bool {
	if v.in.distance.fits(n) {
		return true
	}
	const sessionsAYear = 3
	r := v.reading(q.newRef)
	const reach = 8 // "to the Human Rights Council at its fifty-ninth session"
	for i := q.newRef.at - 1; q.new.Unit == "session" && i >= 0 && i >= q.newRef.at-reach; i-- {
		if m := r.mentionAt(i, mention.Body); m != nil {
			return m.Key == "human rights council" && n != 0 && n == sessionsAYear*v.in.distance.years
		}
	}
	return false
}

// directive reports whether word i is governed by a verb that asks something
// of somebody; where no verb is found, it may be.
func (v *view) directive(r *reading, i int) bool {
	g := r.governor(i)
	return g == nil || v.in.wording.family(*g) == "directive" || v.in.wording.family(*g) == ""
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
		if m := r.mentionAt(i, mention.Date); m != nil && m.Unit != "" {
			return !v.changed(wordAt{false, q.newRef.para, i})
		}
	}
	return false
}

// reporting reports whether the clause of word i asks for a report or an item
// on the agenda: such requests roll with the resolution.
func (r *reading) reporting(i int) bool {
	from := 0
	if g := r.governor(i); g != nil {
		from, _ = r.words(g.Start, g.End)
	}
	for k := from; k < len(r.low) && (k <= i || !r.clauseEnds(k)); k++ {
		switch r.low[k] {
		case "report", "reports", "reporting", "agenda", "submit", "submits":
			return true
		}
	}
	return false
}
