package diff

import (
	"strings"
	"time"
)

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

// anotherOutcome reports whether the event at a changed place is named for what
// it adopted, or for what is reaffirmed or asked of States: the next event is
// then no detail.
func (v *view) anotherOutcome(p wordAt) bool {
	r := v.reading(p)
	k, ok := v.pairAt[p]
	if !ok || v.pairs[k].old == nil || v.pairs[k].new == nil {
		return r.detail[p.at] == detailTurn && r.outcomeBefore(p.at)
	}
	return r.outcomeBefore(p.at) || r.needed(p.at) || v.governed(r, p.at, []string{"reaffirm"}) || v.directive(r, p.at) && r.partyAsked(p.at)
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

// stillAwaited reports whether an event without a number was to come when the
// old resolution was adopted and is to come in the new one: it may be the same
// event, put off.
func (v *view) stillAwaited(q mentionPair) bool {
	ahead := func(ref wordAt, key string, adopted time.Time) bool {
		first, _, _ := strings.Cut(key, "/")
		for _, form := range []string{time.DateOnly, "2006-01", "2006"} {
			if day, err := time.Parse(form, first); err == nil {
				return !adopted.IsZero() && day.After(adopted) && v.reading(ref).onceAt(ref.at)
			}
		}
		return false
	}
	return ahead(q.oldRef, q.old.Key, v.in.c.Old.Adopted) && ahead(q.newRef, q.new.Key, v.in.c.New.Adopted)
}

// onceOnly are the nouns of events that are held once; a forum comes round.
var onceOnly = setOf("summit summits conference conferences congress")

// onceAt reports whether the date at word i is that of such an event.
func (r *reading) onceAt(i int) bool {
	const reach = 20 // "the Conference on Rivers, to be held in Lowland in June"
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		if eventNouns[r.low[k]] {
			return onceOnly[r.low[k]] && !periodic[r.word(k-1)]
		}
		if r.clauseEnds(k) {
			return false
		}
	}
	return false
}
