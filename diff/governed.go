package diff

import "slices"

// Verbs, by the class that stands for their equals in the table, under which a
// figure, date or place is no mere detail.
var (
	// settling verbs settle a matter themselves.
	settling = []string{"decide", "authorize", "approve", "demand", "determine", "resolve", "mandate"}
	// fixing verbs settle a matter or ask for it: they fix its dates and places.
	fixing = append([]string{"request", "instruct", "convene", "adopt", "urge", "call upon", "recommend"}, settling...)
	// approving verbs approve or condemn: what is counted is what is endorsed, or
	// the wrong.
	approving = []string{"endorse", "support", "condemn", "deplore", "regret", "censure"}
	// affirming verbs affirm what stands: another event is another text.
	affirming = []string{"reaffirm", "reiterate", "affirm", "uphold", "endorse"}
)

// governed reports whether a verb of one of the classes governs word i.
func (v *view) governed(r *reading, i int, classes []string) bool {
	g := r.governor(i)
	return g != nil && slices.ContainsFunc(v.in.wording.acts(*g), func(act string) bool {
		return slices.Contains(classes, v.in.wording.class(act))
	})
}
