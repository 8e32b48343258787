package diff

import (
	"resdiff/resolution"
	"resdiff/wording"
)

// excuseMandateOfReport accounts for a report that is taken up and now said to
// be the one that the series' own last resolution asked for: "the report of the
// Secretary-General" → "the report of the Secretary-General submitted pursuant
// to resolution 78/140". It is the same report, told more closely.
func (v *view) excuseMandateOfReport() {
	for _, q := range v.pairs {
		if q.old != nil || q.new.Kind != wording.Citation || !own(v.in.c.Old.Symbol, q.new.Key) || !v.takenUp(q.newRef) {
			continue
		}
		r, at := v.reading(q.newRef), q.newRef.at
		from := r.pursuantTo(at)
		if from < 0 || !r.symbolOfReport(from) {
			continue
		}
		e := excuse{Citation, ownLast, "the report is named by the resolution that asked for it"}
		_, to := r.words(q.new.Start, q.new.End)
		for i := from; i < to; i++ {
			v.excuse(wordAt{false, q.newRef.para, i}, e)
		}
		v.excuseMention(v.dateOf(q.new, q.newRef), q.newRef, e)
	}
}

// pursuantTo returns the index at which "submitted pursuant to", "prepared in
// accordance with" or the like begins before the citation at word i, -1 if none
// does.
func (r *reading) pursuantTo(i int) int {
	k := r.beforeResolution(i)
	switch {
	case r.word(k) == "to" && r.word(k-1) == "pursuant":
		k -= 2
	case r.word(k) == "with" && r.word(k-1) == "accordance" && r.word(k-2) == "in":
		k -= 3
	default:
		return -1
	}
	switch r.word(k) {
	case "submitted", "prepared", "issued", "presented":
		return k
	}
	return -1
}

// issues are the words that tell one issue of a yearly report from another, where
// its symbol does so anyway.
var issues = setOf("final interim midterm mid-term annual consolidated latest")

// excuseGathered accounts for "consolidated" or "annual" that came or went before the
// report that the organ opens by having considered: it takes up the one before it,
// however that is called.
func (v *view) excuseGathered() {
	for _, p := range v.changedWords() {
		r, i := v.reading(p), p.at
		if w := r.low[i]; w != "consolidated" && w != "annual" {
			continue
		}
		if r.kind != resolution.Preambular || r.word(i-1) != "the" || r.word(i+1) != "report" || v.changed(wordAt{p.old, p.para, i - 1}) || v.changed(wordAt{p.old, p.para, i + 1}) {
			continue
		}
		if r.afterGovernor(i) == i-1 && v.governed(r, i, []string{"have considered", "have examined", "have received", "have reviewed"}) {
			v.excuse(p, excuse{Citation, "", "the report that is considered, called more closely"})
		}
	}
}

// excuseIssue accounts for "final", "annual" or the like that came or went before a
// report whose symbol is that of the next: the symbol names the report.
func (v *view) excuseIssue() {
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || q.old.Kind != wording.Citation {
			continue
		}
		if x, ok := v.in.citationRoll(q.old.Key, q.new.Key); !ok || x.rule != nextReport || !v.reportCited(q) {
			continue
		}
		e := excuse{Citation, nextReport, "the next report of the same series is cited"}
		a, b := v.issueOf(q.oldRef), v.issueOf(q.newRef)
		switch {
		case len(a) == 1 && len(b) == 0:
			v.excuse(a[0], e)
		case len(a) == 0 && len(b) == 1:
			v.excuse(b[0], e)
		}
	}
}

// issueOf returns the words of its issue that stand before the report whose symbol
// is at a place.
func (v *view) issueOf(ref wordAt) []wordAt {
	r := v.reading(ref)
	from := r.afterGovernor(ref.at)
	var out []wordAt
	for k := ref.at - 1; k >= from; k-- {
		if r.low[k] != "report" {
			continue
		}
		for k--; k >= from && issues[r.low[k]]; k-- {
			out = append(out, wordAt{ref.old, ref.para, k})
		}
		break
	}
	return out
}

// establishing are the participles of the resolution that set up a body.
var establishing = setOf("established created constituted")

// excuseOrigin accounts for the resolution that once set up the body which reports,
// told or no longer told before the one that last renewed it: "the Panel established
// pursuant to resolution 1898 (2009) and extended pursuant to resolution 2690 (2023)".
// The body is the same, and nothing rests on its beginnings where its report is only
// taken up.
func (v *view) excuseOrigin() {
	for _, q := range v.pairs {
		m, ref := q.old, q.oldRef
		if m == nil {
			m, ref = q.new, q.newRef
		}
		if q.old != nil && q.new != nil || m.Kind != wording.Citation || v.reading(ref).kind != resolution.Preambular || !v.takenUp(ref) {
			continue
		}
		r := v.reading(ref)
		from := r.establishedBy(ref.at)
		_, to := r.words(m.Start, m.End)
		to = r.afterDate(to)
		if from < 0 || !r.reported(from) || r.word(to) != "and" || !renewing[r.word(to+1)] || r.word(to+2) != "pursuant" && r.word(to+2) != "by" && r.word(to+2) != "in" || !v.allChanged(ref, from, to+1) {
			continue
		}
		for i := from; i <= to; i++ {
			v.excuse(wordAt{ref.old, ref.para, i}, excuse{Citation, "", "the body that reports is named by its last renewal"})
		}
	}
}

// reported reports whether a report stands between the verb and word i, of which
// the body there is the author.
func (r *reading) reported(i int) bool {
	for k := i - 1; k >= r.afterGovernor(i); k-- {
		if published[r.low[k]] {
			return !r.within(k)
		}
	}
	return false
}

// establishedBy returns the index of "established" before "pursuant to resolution"
// and the citation at word i, -1 where it is not so introduced.
func (r *reading) establishedBy(i int) int {
	k := i - 1
	for w := r.word(k); w == "resolution" || w == "council" || w == "security" || w == "its"; w = r.word(k) {
		k--
	}
	switch {
	case r.word(k) == "to" && r.word(k-1) == "pursuant":
		k -= 2
	case r.word(k) == "by":
		k--
	}
	if establishing[r.word(k)] {
		return k
	}
	return -1
}

// dateOfReportOn returns the date of a report whose subject stands between it and
// the bracket at word i: "report of the Secretary-General of 4 December 2023 on the
// Observer Force in Lowland (OFIL) (S/2023/941)"; nil if there is none.
func (r *reading) dateOfReportOn(i int) *wording.Mention {
	const reach = 25 // words of the subject
	for k := i - 1; k > 0 && k >= i-reach && !r.clauseEnds(k) && r.low[k] != ","; k-- {
		if r.mentionAt(k, wording.Citation) != nil {
			return nil
		}
		m := r.mentionAt(k, wording.Date)
		if m == nil {
			continue
		}
		from, to := r.words(m.Start, m.End)
		if r.word(from-1) != "of" || r.word(to) != "on" || r.calendarAt(from) != m {
			return nil
		}
		return m
	}
	return nil
}
