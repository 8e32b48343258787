package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// newsOfEvent reports whether a changed detail of sort d tells of another event
// rather than of the next: what it adopted, what is complained of or affirmed
// anew, a special session, the term of what States have to do.
func (v *view) newsOfEvent(p wordAt, d detail) bool {
	r, i := v.reading(p), p.at
	if r.complaining(i) || v.governed(r, i, affirming) {
		return true
	}
	if d != detailTurn && d != detailDate && d != detailPlace {
		return false
	}
	if r.outcomeBefore(i) && !v.reportNoted(r, i) || r.outcomeAfter(i) || v.endorsedAfter(p) {
		return true
	}
	if d != detailPlace && (r.needed(i) || v.directive(r, i) && (r.partyAsked(i) || v.timeGone(p, d))) {
		return true
	}
	if d == detailTurn {
		return !r.regularTurn(i)
	}
	at, _ := r.eventOf(i)
	for k := at - 1; k >= 0 && k >= at-4; k-- {
		if eventNouns[r.low[k]] {
			at = k // "the next meeting of the Forum"
		}
	}
	return r.outcomeBefore(at)
}

// reportNoted reports whether the outcome of the event at word i is what a report is
// on that is noted, and not itself approved: "Taking note of the report of the
// Executive Secretary on the outcome of the twenty-sixth session".
func (v *view) reportNoted(r *reading, i int) bool {
	const reach = 24 // words of the name of the one who reports
	if g := r.governor(i); g == nil || len(g.Verbs) != 1 || !neutral[g.Verbs[0]] {
		return false
	}
	for k := i - 1; k > 2 && k > i-reach && !r.clauseEnds(k); k-- {
		if r.low[k] == "outcome" || r.low[k] == "outcomes" {
			return r.low[k-1] == "the" && r.low[k-2] == "on" && slices.Contains(r.low[r.afterGovernor(i):k], "report")
		}
	}
	return false
}

// timeGone reports whether the date at a place came or went alone, and nothing
// else beside it tells which of the series is meant: "invites the Chairs of the
// forum in 2023 to report" asks it once, without the date of every one.
func (v *view) timeGone(p wordAt, d detail) bool {
	r := v.reading(p)
	k, paired := v.pairAt[p]
	if d != detailDate || !paired || v.pairs[k].old != nil && v.pairs[k].new != nil {
		return false
	}
	i := p.at
	for i > 0 && (r.detail[i] == detailDate || r.low[i] == ",") {
		i--
	}
	return r.detail[i] == noDetail
}

// outcomeBefore reports whether the event at word i is named for what it
// adopted: another turn is then another text, not the next of a series.
func (r *reading) outcomeBefore(i int) bool {
	const reach = 12 // "the outcome document of the Third United Nations Conference on Rivers, held in Lowland"
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		switch r.low[k] {
		case "document", "declaration", "agenda", "consensus", "compact", "commitment", "commitments", "action", "agreement", "adoption", "treaty", "rules", "text", "truce", "ceasefire", "mandate", "principles", "guidelines",
			"outcome", "outcomes", "decision", "decisions", "principle", "conclusions", "recommendations",
			"agreements", "understandings", "declarations", "results", "election", "elections", "vote", "adopted", "agreed", "massacre":
			return true
		case ",", ";", "session", "meeting", `"`:
			return false
		}
	}
	return false
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
		if issuing[r.low[k]] && r.mentionAt(k, wording.Title, wording.Instrument, wording.Body, wording.Citation) == nil && r.mentionAt(k+1, wording.Citation) == nil {
			return true
		}
	}
	return false
}

// needed reports whether the clause of word i says that a deed is needed, or
// whose right it is: "the importance of concluding the talks at its ninth session".
func (r *reading) needed(i int) bool {
	const reach = 15 // words from the need to the event
	for k := i - 1; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		switch r.low[k] {
		case "need", "necessity", "importance", "urgency", "right":
			return r.word(k+1) == "to" || strings.HasSuffix(r.word(k+2), "ing") || r.low[k] == "right"
		}
	}
	return false
}
