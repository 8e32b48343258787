package diff

// compass are directions and their like, which are part of a name with a capital
// and only tell where something lies without.
var compass = setOf("east west north south eastern western northern southern central upper lower greater northeast northwest southeast southwest occupied north-east north-west south-east south-west")

// bearers are nouns that with a capital name one body, State or instrument, and
// without tell any of the kind: "the Government of" is one that is recognized,
// "the Parties" are those of the treaty.
var bearers = setOf("party parties government authority state territory republic council committee commission court tribunal agency organization fund board assembly mission force " +
	"convention covenant treaty agreement protocol charter conference observer observers island islands")

// homographs are another word, or an acronym, with capital letters.
var homographs = setOf("who us aids may march polish turkey")

// capitalTold reports whether a capital letter that came or went in a hunk makes
// or unmakes a name.
func (v *view) capitalTold(h *viewHunk) bool {
	if !v.in.english {
		return false
	}
	const most = 20 // words of a hunk whose words are not the same on both sides
	same := len(h.old) == len(h.new)
	if !same && (len(h.old) > most || len(h.new) > most) {
		return false
	}
	for i, p := range h.old {
		w := v.word(p)
		others := h.new
		if same {
			others = h.new[i : i+1]
		}
		for _, q := range others {
			if v.word(q) != w {
				continue
			}
			a, b := v.reading(p), v.reading(q)
			x, y := a.toks[p.at].Key, b.toks[q.at].Key
			switch {
			case x == y || p.at == 0 || q.at == 0 || a.verbAt[p.at] > 0 || b.verbAt[q.at] > 0:
			case compass[w], homographs[w]:
				return true
			case bearers[w] && !a.withinName(p.at) && !b.withinName(q.at):
				return true
			}
		}
	}
	return false
}

// withinName reports whether a capitalised word, or one that goes with "parties"
// and "State" as part of a set phrase, stands beside word i.
func (r *reading) withinName(i int) bool {
	switch r.word(i - 1) {
	case "states", "member", "contracting", "non-governmental":
		return true
	}
	for _, k := range []int{i - 1, i + 1} {
		if k > 0 && k < len(r.toks) && r.toks[k].Key != r.low[k] && r.verbAt[k] == 0 {
			return true
		}
	}
	return false
}
