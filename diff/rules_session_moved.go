package diff

import (
	"slices"

	"resdiff/wording"
)

// excuseMovedSession accounts for the next session to which a report is asked for
// that stands in another place of the request: "to submit, at its seventy-ninth
// session, a report" ↔ "to submit a report at its eightieth session".
func (v *view) excuseMovedSession() {
	for _, a := range v.pairs {
		if a.old == nil || a.new != nil || a.old.Kind != wording.Date {
			continue
		}
		for _, b := range v.pairs {
			if b.new == nil || b.old != nil || b.new.Kind != wording.Date {
				continue
			}
			q := mentionPair{old: a.old, new: b.new, oldRef: a.oldRef, newRef: b.newRef}
			if !v.sessionMoved(q) {
				continue
			}
			e := excuse{Date, "next session", "the session rolled on as far as the resolution"}
			for _, ref := range []wordAt{q.oldRef, q.newRef} {
				from, to := v.sessionPhrase(ref)
				for i := from; i < to; i++ {
					v.excuse(wordAt{ref.old, ref.para, i}, e)
				}
			}
		}
	}
}

// sessionMoved reports whether two sessions are the same turn of the same request
// for a report, each with its own words around it.
func (v *view) sessionMoved(q mentionPair) bool {
	a, b := v.reading(q.oldRef), v.reading(q.newRef)
	n, ok := moved(q.old, q.new)
	if !ok || !v.fits(q, n) || q.new.Unit != "session" && !(a.namesSession(q.oldRef.at) && b.namesSession(q.newRef.at)) {
		return false
	}
	i, j := a.deed(q.oldRef.at), b.deed(q.newRef.at)
	if i < 0 || j < 0 || a.low[i] != b.low[j] || !v.equalWords(wordAt{true, q.oldRef.para, i}, wordAt{false, q.newRef.para, j}) || !v.asks(q.oldRef, q.old) || !v.asks(q.newRef, q.new) {
		return false
	}
	for _, ref := range []wordAt{q.oldRef, q.newRef} {
		from, to := v.sessionPhrase(ref)
		if from == to || !v.allChanged(ref, from, to) {
			return false
		}
		if r := v.reading(ref); slices.Contains(r.low[r.deed(ref.at):from], "on") {
			return false // "a report on the election at its eightieth session"
		}
	}
	return true
}

// equalWords reports whether two words stand for each other in the diff.
func (v *view) equalWords(p, q wordAt) bool {
	return !v.changed(p) && !v.changed(q) && v.equals.of(p) == v.equals.of(q)
}

// sessionPhrase returns the range of "at its eightieth session" around a place;
// an empty range where it is no such phrase.
func (v *view) sessionPhrase(ref wordAt) (from, to int) {
	r, i := v.reading(ref), ref.at
	if r.word(i-1) != "its" || r.word(i-2) != "at" {
		return i, i
	}
	to = i + 1
	for w := r.word(to); w == "regular" || w == "substantive"; w = r.word(to) {
		to++
	}
	if r.word(to) != "session" {
		return i, i
	}
	return i - 2, to + 1
}
