package diff

import (
	"resdiff/resolution"
	"resdiff/wording"
)

// Some formulas name a day, a year or the end of a mandate that only follows from the
// resolution's own.

// followsYear reports whether the date of a pair stands in such a formula.
func (v *view) followsYear(q mentionPair) bool {
	r, i := v.reading(q.newRef), q.newRef.at
	if r.keptBeyond(i) || r.supportGoesOn(i) || r.stillBanned(i) && v.in.rolledDay(q.old.Key, q.new.Key, fewDays) {
		return true
	}
	told := !v.directive(r, i) && !v.judging(r, i) && !v.governed(r, i, affirming)
	return told && (r.periodReported(i) && v.in.rolledDay(q.old.Key, q.new.Key, fewDays) || r.letterDated(i) && v.in.rolledDay(q.old.Key, q.new.Key, aSeason))
}

// periodReported reports whether the date at word i is the period that a report
// covers: "the report of the Commissioner-General covering the period from 1 January
// to 31 December 2023".
func (r *reading) periodReported(i int) bool {
	k := i - 1
	if r.word(k) == "from" {
		k--
	}
	if r.word(k) != "period" || r.word(k-1) != "the" || r.word(k-2) != "covering" && r.word(k-2) != "for" {
		return false
	}
	const reach = 24 // words of the name of the one who reports
	for j := k - 3; j >= 0 && j > k-reach && !r.clauseEnds(j); j-- {
		if r.low[j] == "report" || r.low[j] == "reports" {
			return true
		}
	}
	return false
}

// letterDated reports whether the date at word i is that of a letter of an officer that
// is taken note of, and comes each year. What a Government writes is news.
func (r *reading) letterDated(i int) bool {
	if end := r.calendarUntil(i); end < 0 || r.word(end) != "from" || r.word(end+1) != "the" || !reporters[r.word(end+2)] {
		return false
	}
	after := r.afterGovernor(i)
	if r.word(after) == "of" {
		after++ // "taking note of"
	}
	return (r.word(i-1) == "dated" || r.word(i-1) == "of") && r.word(i-2) == "letter" && r.word(i-3) == "the" && after == i-3
}

// stillBanned reports whether the date at word i is the one until which all States go
// on with what the Security Council imposed: "Decides that, until 31 July 2024, all
// Member States shall continue to take the necessary measures".
func (r *reading) stillBanned(i int) bool {
	m := r.calendarUntil(i)
	if m < 0 || r.word(i-1) != "until" || r.word(i-2) != "," && r.word(i-2) != "that" {
		return false
	}
	if r.word(m) == "," {
		m++
	}
	for _, w := range []string{"all", "member", "states", "shall", "continue", "to", "take"} {
		if r.word(m) != w {
			if w == "member" {
				continue
			}
			return false
		}
		m++
	}
	return true
}

// calendarUntil returns the index after the date at word i, -1 if there is none.
func (r *reading) calendarUntil(i int) int {
	m := r.mentionAt(i, wording.Date)
	if m == nil {
		return -1
	}
	_, end := r.words(m.Start, m.End)
	return end
}

// keptBeyond reports whether the date at word i is the end of a mandate beyond which
// a force is needed: "that it is necessary to keep the Force beyond 31 January 2024".
func (r *reading) keptBeyond(i int) bool {
	if r.kind != resolution.Preambular || r.word(i-1) != "beyond" {
		return false
	}
	const reach = 18 // words of the name of the force, and its acronym
	for k := i - 2; k > 0 && k > i-reach; k-- {
		if r.low[k] == "keep" {
			return r.low[k-1] == "to" && r.word(k-2) == "necessary"
		}
	}
	return false
}

// supportGoesOn reports whether the year at word i is that of a session for which an officer
// continues to give his support: "to continue to provide the necessary support for the
// organization of one session in 2024".
func (r *reading) supportGoesOn(i int) bool {
	k := r.deed(i)
	return k > 1 && (r.low[k] == "provide" || r.low[k] == "support" || r.low[k] == "assist") && r.word(k-1) == "to" && r.word(k-2) == "continue" && r.word(i-1) == "in" && eventNouns[r.word(i-2)]
}
