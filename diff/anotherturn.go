package diff

// anotherTurn reports whether a date or turn that moved stands for another
// event, text or programme, rather than for the next of a series.
func (v *view) anotherTurn(q mentionPair, reporting bool) bool {
	r, i := v.reading(q.newRef), q.newRef.at
	switch {
	case q.old.Unit == "":
		return r.detail[i] == detailDate && (!r.recurs(i) || r.outcomeBefore(i) || r.outcomeAfter(i)) // it was put off, or is named for its text
	case passing[q.old.Unit] || q.old.Unit == "edition" && !r.serialAfter(i):
		return true
	case r.dueFromState(i) && v.directive(r, i):
		return true
	case reporting && q.old.Unit == "session":
		return false
	}
	return !r.regularTurn(i) || r.complaining(i) || v.governed(r, i, affirming) || eventNouns[q.old.Unit] && r.outcomeAfter(i)
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

// doing are verbs of what a State does at a session, beside speaking there.
var doing = setOf("submit present complete conclude finalize ratify sign pay implement adopt establish provide hold")

// dueFromState reports whether the clause of word i asks a State or a party to
// do something by then, other than to report: a plan that is due a session
// later was put off, though the Secretary-General's reports roll on.
func (r *reading) dueFromState(i int) bool {
	const longest = 40 // words back to the verb
	state, does := false, false
	for k := i - 1; k >= 0 && k >= i-longest && r.verbAt[k] == 0 && r.low[k] != ";"; k-- {
		switch w := r.low[k]; w {
		case "government", "governments", "state", "states", "party", "parties", "authorities":
			state = true
		case "report", "reports", "information", "views", "update", "updates", "item":
			return false
		default:
			does = does || doing[w]
		}
	}
	return state && does
}
