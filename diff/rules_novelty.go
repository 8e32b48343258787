package diff

import "slices"

// noNews holds where what was new then is new no longer: "the new Harbours series"
// → "the Harbours series", "the new Programme of Action for Harbours" → "the Lima
// Programme of Action for Harbours". It is told of a thing by its name, where nobody is
// asked; of two resolutions the later may drop the word, not the earlier.
func (v *view) noNews(h *viewHunk) bool {
	gone, came := v.in.goneAndCome(h)
	if len(gone) == 0 || v.in.distance.together || len(came) > 0 && !v.nowNamed(came) {
		return false
	}
	words := v.words(gone)
	if !slices.Equal(words, []string{"new"}) && !slices.Equal(words, []string{"newly", "established"}) && !slices.Equal(words, []string{"recently", "established"}) {
		return false
	}
	r, next := v.reading(gone[0]), gone[len(gone)-1].at+1
	if r.named(gone[0].at) || len(came) == 0 && !r.published(next) {
		return false // "the New Urban Agenda"; "the new Government"
	}
	return r.named(next) && r.word(gone[0].at-1) == "the" && r.governor(next) != nil && !v.directive(r, next)
}

// nowNamed reports whether the one word at the places begins a name of several
// words that stayed.
func (v *view) nowNamed(ps []wordAt) bool {
	const least = 4 // words of the name that tell it from others
	r, i := v.reading(ps[0]), ps[0].at
	named := 0
	for k := i + 1; k < len(r.low) && (r.named(k) || connecting[r.low[k]]) && !v.changed(wordAt{ps[0].old, ps[0].para, k}); k++ {
		named += count(r.named(k))
	}
	return len(ps) == 1 && r.named(i) && named >= least
}

// published reports whether the name from word i on is of what is issued or set up:
// a series, a platform, a plan.
func (r *reading) published(i int) bool {
	const longest = 8 // words of the name
	for k := i; k < i+longest && (r.named(k) || connecting[r.word(k)] || issuedAs[r.word(k)]); k++ {
		if issuedAs[r.word(k)] {
			return true
		}
	}
	return false
}

// issuedAs are nouns of such things.
var issuedAs = setOf("series report index database platform portal programme plan strategy initiative framework mechanism centre guidelines dashboard tool toolkit observatory network")
