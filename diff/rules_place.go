package diff

import (
	"strings"

	"resdiff/wording"
)

// placePreposition holds where "in" stands for "at" before a place, a date, an
// event or a level. "On" tells what a thing is about or against whom it goes
// ("a vote on the Agency", "strikes on the port"): it stands for another only on
// an occasion and on the margins of something.
func (v *view) placePreposition(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	prepositions := setOf("in at on")
	if len(a) != 1 || len(b) != 1 || !prepositions[a[0]] || !prepositions[b[0]] {
		return false
	}
	const reach = 4 // "at the sixtieth session", "in the city of Lima"
	r, at := v.reading(h.new[0]), h.new[0].at
	if a[0] == "on" || b[0] == "on" {
		return sidelines[r.word(at+1)] || sidelines[r.word(at+2)]
	}
	if aimed[r.word(at-1)] {
		return false
	}
	for i := at + 1; i < len(r.low) && i <= at+reach && !r.clauseEnds(i); i++ {
		if parting[r.low[i]] {
			return false
		}
		if r.detail[i] != noDetail || r.mentionAt(i, wording.Date, wording.Event, wording.Place) != nil || eventNouns[r.low[i]] || strings.TrimSuffix(r.low[i], "s") == "level" {
			return true
		}
	}
	return false
}

var (
	sidelines = setOf("occasion margins sidelines eve")
	// aimed are words after which "at" tells the target.
	aimed = setOf("fire firing fired shots shoot shooting aim aimed aiming directed targeted attack attacks strike strikes threats threat missiles rockets look looking")
)
