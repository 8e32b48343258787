package diff

import (
	"resdiff/internal/mention"
)

// excuseMandateOfReport accounts for a report that is taken up and now said to
// be the one that the series' own last resolution asked for: "the report of the
// Secretary-General" → "the report of the Secretary-General submitted pursuant
// to resolution 78/140". It is the same report, told more closely.
func (v *view) excuseMandateOfReport() {
	for _, q := range v.pairs {
		if q.old != nil || q.new.Kind != mention.Citation || !own(v.in.c.Old.Symbol, q.new.Key) || !v.takenUp(q.newRef) {
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
	k := i - 1
	for w := r.word(k); w == "resolution" || w == "its" || w == "general" || w == "assembly" || w == "council"; w = r.word(k) {
		k--
	}
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
