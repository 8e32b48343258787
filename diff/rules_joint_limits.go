package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// What stands at the end of two parts may say of both how, by when or on what
// condition they are to be done: parted, only the second keeps it.

// qualified reports whether words of the part that begins at word item may say of
// both parts how or by when they are to be done.
func (r *reading) qualified(item int) bool {
	switch {
	case r.word(item) == "that": // a clause with a subject of its own keeps what it ends with
		return r.conditional(item)
	case r.tempered(item):
		return true
	}
	for k := item; k < len(r.low) && (k == item || !r.clauseEnds(k)); k++ {
		next := r.word(k + 1)
		if r.low[k] == "," && (parting[next] && next != "to" || next == "taking" || next == "bearing") && r.word(k+2) != "particular" && r.word(k+2) != "well" {
			return true
		}
		switch r.low[k] {
		case "by", "before", "until", "within", "than":
			if r.mentionAt(k+1, wording.Date) != nil || r.mentionAt(k+2, wording.Date) != nil {
				return true
			}
		case "respectively", "former", "latter", "period", "months", "years", "month", "weeks", "days":
			return true
		}
		if manners[r.low[k]] && (leadsManner(r.word(k-1)) || leadsManner(r.word(k-2))) {
			return true
		}
	}
	return false
}

// manners are nouns by which a phrase at the end tells how all is to be done: "in
// consultation with the Board", "with the prior consent of the port".
var manners = setOf("consultation consultations coordination cooperation collaboration partnership accordance conformity compliance line consent agreement approval permission support assistance request requests")

func leadsManner(w string) bool {
	return w == "in" || w == "with" || w == "upon" || w == "at" || w == "under"
}

// tempered reports whether a word of degree or a condition that stands at the end
// of the clause from word i on may be of what is before it too.
func (r *reading) tempered(i int) bool {
	const most = 8 // words of what limits, to the end: "within the limits of existing resources"
	end := i
	for end < len(r.low) && (end == i || !r.clauseEnds(end)) {
		end++
	}
	for _, h := range r.hedges {
		own := h.end == h.start+1 && !strings.HasSuffix(r.low[h.start], "ly") // "all", "shall" say nothing of another part
		if h.start >= i && h.start < end && !own && (h.start+most >= end || r.low[h.start-1] == ",") {
			return true
		}
	}
	return slices.ContainsFunc(r.low[i:end], func(w string) bool { return conditions[w] })
}

// conditional reports whether the clause from word i on ends in a condition that a
// comma sets apart.
func (r *reading) conditional(i int) bool {
	for k := i; k < len(r.low) && (k == i || !r.clauseEnds(k)); k++ {
		if next := r.word(k + 1); r.low[k] == "," && (conditions[next] || next == "within") {
			return true
		}
	}
	return false
}
