package diff

import "slices"

// actingHolder holds where "acting" came or went before an office of the
// Organization whose holder is thanked: the office is the same, and who holds it
// for the time being is settled elsewhere. Who heads a State or a government is
// a claim, with "acting" or without.
func (v *view) actingHolder(h *viewHunk) bool {
	changed := slices.Concat(h.old, h.new)
	if len(changed) != 1 || v.word(changed[0]) != "acting" {
		return false
	}
	r, i := v.reading(changed[0]), changed[0].at
	if r.word(i-1) != "the" && r.word(i-1) != "its" || !v.governed(r, i, thanking) {
		return false
	}
	const words = 4 // "Special Representative", "United Nations High Commissioner"
	for k := i + 1; k < len(r.low) && k <= i+words && r.toks[k].Key != r.low[k]; k++ {
		if persons[r.low[k]] {
			return !stateHeads[r.low[k]]
		}
	}
	return false
}

// thanking are the verbs under which somebody is only thanked or praised.
var thanking = []string{"express appreciation", "thank", "commend", "pay tribute"}

// stateHeads are offices that a State has too.
var stateHeads = setOf("president minister prime head commander prosecutor envoy administrator")
