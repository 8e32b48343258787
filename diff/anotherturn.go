package diff

// anotherTurn reports whether a date or turn that moved stands for another
// event, text or programme, rather than for the next of a series.
func (v *view) anotherTurn(q mentionPair) bool {
	r, i := v.reading(q.newRef), q.newRef.at
	switch {
	case q.old.Unit == "":
		return r.detail[i] == detailDate && (!r.recurs(i) || r.outcomeBefore(i) || r.outcomeAfter(i) || v.endorsedAfter(q.newRef)) // it was put off, or is named for its text
	case passing[q.old.Unit] || q.old.Unit == "edition" && !r.serialAfter(i):
		return true
	case q.old.Unit == "session" && (v.asks(q.newRef, q.new) || r.keepsBefore(i)):
		return false
	}
	return !r.regularTurn(i) || r.complaining(i) || v.governed(r, i, affirming) || eventNouns[q.old.Unit] && r.outcomeAfter(i) || (eventNouns[q.old.Unit] || q.old.Unit == "report") && v.endorsedAfter(q.newRef)
}

// passing are numbered things of which the next is another programme or
// another negotiation, not the next of a series.
var passing = setOf("phase decade round replenishment")

// serialAfter reports whether the edition that word i numbers is one of a yearly
// publication: "the third edition of the Harbour Outlook", not of a code.
func (r *reading) serialAfter(i int) bool {
	const reach = 8 // words of its name
	for k := i; k < len(r.low) && k < i+reach; k++ {
		if serials[r.low[k]] {
			return true
		}
	}
	return false
}
