package diff

import "strings"

// infinitive reports whether word i, after "to", can be a verb: "to submit",
// not "to information".
func (r *reading) infinitive(i int) bool {
	w := r.low[i]
	if !r.toks[i].Word || links[w] || w[0] <= '9' || r.toks[i].Key != w {
		return false
	}
	for _, ending := range []string{"tion", "ness", "ity", "ance", "ence", "ing", "ers", "ies", "als", "ers", "ents"} {
		if strings.HasSuffix(w, ending) {
			return w == "bring" || w == "mention" || w == "enhance" || w == "advance" || w == "finance" || w == "commence" || w == "influence"
		}
	}
	return true
}
