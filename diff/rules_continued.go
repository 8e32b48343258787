package diff

import (
	"slices"
	"strings"
)

// excuseContinued accounts for "continue" before a task that the text before
// asked for in the same words: "Requests the Panel to inspect" → "to continue to
// inspect". Those who report to the organ go on with what they were asked for
// then. Of others it would say that they did it already; without "continue",
// where it was, the task might have begun anew; and a task that has an end is
// not gone on with.
func (v *view) excuseContinued() {
	for i := range v.hunks {
		h := &v.hunks[i]
		added := v.unexcused(h.new)
		if len(v.unexcused(h.old)) > 0 || !v.oneParagraph(h) || !slices.Equal(v.words(added), []string{"continue", "to"}) && !slices.Equal(v.words(added), []string{"to", "continue"}) {
			continue
		}
		at := added[0]
		if v.word(at) == "to" {
			at = added[1]
		}
		if !v.taskContinued(at) {
			continue
		}
		for _, p := range added {
			v.excuse(p, excuse{Editorial, "continued task", "what was asked before is to be continued"})
		}
	}
}

// taskContinued reports whether "continue" at a place stands before a lasting
// task of one who reports to the organ, or of a mandate.
func (v *view) taskContinued(p wordAt) bool {
	r := v.reading(p)
	switch r.word(p.at - 1) {
	case "to", "shall", "should":
	default:
		return false
	}
	if r.word(p.at-2) == "not" || r.word(p.at+1) != "to" || p.at+2 >= len(r.low) || !r.mayBeVerb(p.at+2) {
		return false
	}
	const object = 3 // words after the verb that may tell of an end: "prepare its withdrawal"
	for k := p.at + 2; k < len(r.low) && k <= p.at+2+object && !r.clauseEnds(k); k++ {
		if w := r.low[k]; ending[w] && w != "keep" || changing[w] {
			return false
		}
	}
	if w := r.word(p.at + 3); w == "a" || w == "an" || countWords[w] || strings.ContainsAny(w, "0123456789") {
		return false // one report, then more of them
	}
	above, i := r, p.at
	if r.governor(p.at) == nil { // a task of those whom the chapeau asks
		if above = v.chapeau(p); above == nil {
			return false
		}
		i = len(above.low) - 1
	}
	// What a mission does is decided anew, what its mandate holds is told.
	held := v.governed(above, i, []string{"decide"}) && slices.Contains(above.low[above.afterGovernor(i):i], "mandate")
	if !held && !v.governed(above, i, []string{"request", "invite", "encourage"}) {
		return false
	}
	return v.addressed(p)
}

// changing are verbs of what is done once or comes to an end, or is done more or
// less than before: to continue with it says how far it has come.
var changing = setOf("establish create set appoint elect begin start launch initiate resume finalize abolish close dissolve transfer hand convene reduce cut decrease increase expand scale intensify " +
	"accelerate deploy redeploy relocate liquidate lift impose exclude delay defer refrain abstain replace retain downsize consolidate phase draw streamline")
