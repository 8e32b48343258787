package diff

import (
	"slices"
	"strings"
)

// auxiliaries are the forms of "to be" and "to have".
var auxiliaries = setOf("is are was were be been being has have had having")

// tenseOnly holds where one tense of a participle gave way to another: "have
// been held" → "were held". Without a participle after it the verb itself
// makes the claim ("has been a threat" → "is a threat"), and under a verb that
// asks or determines it makes the decision ("are to be" → "have to be").
func (v *view) tenseOnly(h *viewHunk) bool {
	if len(h.old) == 0 || len(h.new) == 0 {
		return v.perfectOnly(slices.Concat(h.old, h.new))
	}
	for _, w := range append(v.words(h.old), v.words(h.new)...) {
		if !auxiliaries[w] || w == "is" || w == "are" || w == "being" || w == "be" {
			return false // what is and what was are two claims
		}
	}
	return v.participleAfter(h.old) && v.participleAfter(h.new)
}

// perfectOnly reports whether "has" or "have" alone came or went before a participle
// that is the past too: "the storm [has] severely damaged the piers".
func (v *view) perfectOnly(ps []wordAt) bool {
	if len(ps) != 1 || v.word(ps[0]) != "has" && v.word(ps[0]) != "have" {
		return false
	}
	r, i := v.reading(ps[0]), ps[0].at+1
	if strings.HasSuffix(r.word(i), "ly") {
		i++
	}
	w := r.word(i)
	return len(w) > 4 && strings.HasSuffix(w, "ed") && !auxiliaries[r.word(ps[0].at-1)] && !v.directive(r, ps[0].at) && !v.judging(r, ps[0].at)
}

// participleAfter reports whether a participle comes after the places, with at
// most one more auxiliary and one adverb before it, in a clause that no verb of
// asking governs.
func (v *view) participleAfter(ps []wordAt) bool {
	last := ps[len(ps)-1]
	r := v.reading(last)
	i := last.at + 1
	for auxiliaries[r.word(i)] || strings.HasSuffix(r.word(i), "ly") {
		i++
	}
	w := r.word(i)
	participle := participles[w] || len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing"))
	return participle && !v.directive(r, last.at)
}

// participles are those of verbs frequent in resolutions that do not end in -ed.
var participles = setOf("held made taken given undertaken put set built brought begun become shown seen done drawn found led left lost met paid sent spent written chosen known grown driven")
