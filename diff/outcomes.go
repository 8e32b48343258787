package diff

import (
	"slices"

	"resdiff/internal/mention"
)

// newsOfEvent reports whether a changed detail at word i tells of another event
// rather than of the next: what it adopted, what is complained of, what is
// affirmed anew, a special session.
func (v *view) newsOfEvent(r *reading, i int, d detail) bool {
	if r.complaining(i) || v.governed(r, i, affirming) {
		return true
	}
	if d == detailTurn {
		return !r.regularTurn(i) || r.outcomeBefore(i) || r.outcomeAfter(i) || r.dueFromState(i) && v.directive(r, i)
	}
	at, _ := r.eventOf(i)
	for k := at - 1; k >= 0 && k >= at-4; k-- {
		if eventNouns[r.low[k]] {
			at = k // "the next meeting of the Forum"
		}
	}
	return (d == detailDate || d == detailPlace) && (r.outcomeBefore(i) || r.outcomeBefore(at) || r.outcomeAfter(i))
}

// issuing are words of what an event came to: a text, or its failure.
var issuing = setOf("declaration outcome outcomes decision decisions communiqué adopted agreed conclusions resolution agreement statement " +
	"suspended cancelled postponed adjourned collapsed failed boycotted")

// outcomeAfter reports whether the clause of word i goes on to what the event
// came to ("and its declaration on tolls", "at which a code was agreed"): that of
// the next event is another.
func (r *reading) outcomeAfter(i int) bool {
	const reach = 30 // words of the clause
	for k := i + 1; k < len(r.low) && k < i+reach && !r.endsAround(k); k++ {
		if issuing[r.low[k]] && r.mentionAt(k, mention.Title, mention.Instrument, mention.Body, mention.Citation) == nil {
			return true
		}
	}
	return r.takenUpAfter(i)
}

// takenUpAfter reports whether the paragraph goes on to endorse or adopt what the
// event at word i came to: "and endorses its outcome".
func (r *reading) takenUpAfter(i int) bool {
	const reach = 40 // words of the paragraph's next clause
	for k := i + 1; k+1 < len(r.low) && k < i+reach && r.low[k] != ";"; k++ {
		if (r.low[k] == "its" || r.low[k] == "their") && issuing[r.low[k+1]] && slices.ContainsFunc(r.low[max(i, k-3):k], func(w string) bool { return takingUp[w] }) {
			return true
		}
	}
	return false
}

// takingUp are verbs by which the organ makes a text its own.
var takingUp = setOf("endorse endorses endorsing adopt adopts adopting approve approves approving affirms affirming reaffirm reaffirms reaffirming supports supporting")
