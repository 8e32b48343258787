package diff

import "resdiff/wording"

// idle are nouns, in the singular, whose number says nothing of how many there
// are: what they name is one thing or many as one likes to see it. House
// judgement. Of all others one is not several: a report, a right, a zone.
var idle = setOf("technology divide gap impact effect challenge opportunity skill benefit practice infrastructure application ecosystem environment solution innovation capability capacity need aspect level " +
	"way manner trend advance development consequence purpose setting circumstance ground difficulty constraint barrier obstacle improvement effort activity service tool experience process communication approach context")

// bound are nouns of which each has his own and only so many: their number is
// never idle, whoever has them.
var bound = setOf("right obligation responsibility duty commitment claim territory border mandate land people nation resolution envoy representative principle freedom treaty")

// wrongs are nouns of what is done to people, which in either number name the kind
// of wrong: "arbitrary arrests and detention" ↔ "arbitrary arrest and detention".
var wrongs = setOf("arrest detention execution disappearance abduction displacement expulsion eviction deportation reprisal")

// counters are words before a noun that say how many.
var counters = setOf("each every one a an single sole only both two three all any another this that no either neither several many")

// aforesaid are words by which a noun points back to what was named before, which
// says how many there are.
var aforesaid = setOf("aforementioned above-mentioned abovementioned said")

// numberTold reports whether a noun of a hunk took the other number and that may
// say how many there are. It is for hunks whose words are else the same.
func (v *view) numberTold(h *viewHunk) bool {
	// own returns what only one side has, by its singular.
	own := func(ps, others []wordAt) map[string]wordAt {
		theirs := map[string]bool{}
		for _, q := range others {
			theirs[spelling(v.word(q))] = true
		}
		out := map[string]wordAt{}
		for _, p := range ps {
			if w := spelling(v.word(p)); !theirs[w] {
				out[singular(w)] = p
			}
		}
		return out
	}
	old, new := own(h.old, h.new), own(h.new, h.old)
	for noun, p := range old {
		if q, ok := new[noun]; ok && (!v.idleNumber(p) || !v.idleNumber(q)) {
			return true
		}
	}
	return false
}

// idleNumber reports whether the number of the noun at p says nothing: it is
// that of an idle noun, it follows what is cited or was named before, or the
// noun stands among others that are merely told of.
func (v *view) idleNumber(p wordAt) bool {
	r := v.reading(p)
	noun, before := singular(spelling(r.low[p.at])), r.word(p.at-1)
	switch {
	case v.governed(r, p.at, settling) || counters[before]:
		return false
	case aforesaid[before], r.mentionAt(p.at, wording.Date) != nil, r.mentionAt(p.at, wording.Citation) != nil,
		r.mentionAt(p.at+1, wording.Citation, wording.Figure, wording.CrossRef) != nil:
		return true
	case r.toks[p.at].Key != r.low[p.at]:
		return false // of a name
	case idle[noun]:
		return true
	case wrongs[noun] && before != "the" && before != "these" && before != "those":
		return true // a kind of wrong, not so many of them
	case bound[noun] || v.governed(r, p.at, asking):
		return false
	case before == "their" && v.governed(r, p.at, []string{"commend", "welcome", "note", "express appreciation", "thank"}):
		return true // each has his own
	}
	return v.enumerated(r, p.at)
}

// enumerated reports whether the noun at word i is a member of a list of three
// or more that has no article: "education, skills and training".
func (v *view) enumerated(r *reading, i int) bool {
	const reach = 3 // words of a member before its noun
	from := i
	for from > 0 && i-from < reach && !joins(r.low[from-1]) {
		from--
		if w := r.low[from]; w == "the" || counters[w] || parting[w] || !wordy(w) {
			return false
		}
	}
	if from == 0 || !joins(r.low[from-1]) || i+1 < len(r.low) && !joins(r.low[i+1]) && r.low[i+1] != ";" {
		return false
	}
	commas := 0
	for k := max(0, i-12); k < min(len(r.low)-1, i+12); k++ {
		commas += count(r.low[k] == ",")
	}
	return commas > 1
}
