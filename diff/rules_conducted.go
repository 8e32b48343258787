package diff

import "strings"

// conducted holds where one of the verbs that only say that an inquiry is made
// stands for another: "to conduct country visits" ↔ "to undertake country
// visits". What is made says what is done. Alone, "to undertake" is to promise,
// and of an operation or a campaign it matters who carries it out.
func (v *view) conducted(h *viewHunk) bool {
	a, b := strings.Join(v.words(h.old), " "), strings.Join(v.words(h.new), " ")
	if x, y := conductings[a], conductings[b]; x == 0 || x != y {
		return false
	}
	r, last := v.reading(h.new[0]), h.new[len(h.new)-1].at
	const adjectives = 3 // "a comprehensive independent"
	i := last + 1
	if nounMarks[r.word(i)] {
		i++
	}
	for k := i; k < len(r.low) && k <= i+adjectives; k++ {
		w := r.low[k]
		if inquiries[singular(w)] {
			next := r.word(k + 1)
			return next != "and" && next != "or" || inquiries[singular(r.word(k+2))]
		}
		if !wordy(w) || links[w] || parting[w] || r.verbAt[k] > 0 {
			return false
		}
	}
	return false
}

// conductings are such verbs, by their form.
var conductings = map[string]int{
	"conduct": 1, "undertake": 1, "carry out": 1, "conducting": 2, "undertaking": 2, "carrying out": 2, "conducted": 3, "undertaken": 3, "carried out": 3,
}

// inquiries are what is conducted to learn how something stands.
var inquiries = setOf("visit study research review assessment evaluation survey analysis mapping consultation inspection")
