package diff

import "slices"

// persons are the last words of the titles of those who hold an office.
var persons = setOf("secretary-general under-secretary-general commissioner rapporteur representative envoy director director-general president chair chairperson coordinator adviser advocate expert administrator ombudsman registrar prosecutor prime minister head commander")

// pronounOnly holds where "his" became "her" or "his or her", or the reverse, and one office-holder
// alone is named before it, who may have given way to another in office.
func (v *view) pronounOnly(h *viewHunk) bool {
	i := slices.IndexFunc(v.hunks, func(o viewHunk) bool { return o.edits[0] == h.edits[0] })
	x, ok := v.exchange(i, i)
	if !ok {
		return false
	}
	const reach = 2 // "[his or] her"
	owned := false
	for before := 0; before <= min(reach, x.before) && !owned; before++ {
		for after := 0; after <= min(reach, x.after) && !owned; after++ {
			g := x.grown(before, after)
			owned = holderForms[g.old.String()] != 0 && holderForms[g.old.String()] == holderForms[g.new.String()]
		}
	}
	if !owned {
		return false
	}
	if len(h.new) == 0 {
		h = &viewHunk{new: []wordAt{{false, v.ch.New[0], x.new.from}}}
	}
	r, holder := v.reading(h.new[0]), 0
	for i, w := range r.low[:h.new[0].at] {
		switch {
		case persons[w] && r.toks[i].Key != w && !(r.word(i-1) == "the" && r.word(i-2) == "of" && persons[r.word(i-3)]):
			holder++
		case individuals[w]:
			return false
		}
	}
	return holder == 1
}

// holderForms are the ways to name one who holds an office again, by their case.
var holderForms = map[string]int{"his": 1, "her": 1, "his or her": 1, "her or his": 1, "he": 2, "she": 2, "he or she": 2, "she or he": 2, "him or her": 3, "her or him": 3, "him": 3}

// individuals are those of whom "his" and "her" tell one sex from the other.
var individuals = setOf("child person woman man girl boy victim individual everyone parent detainee refugee worker journalist defender citizen student patient mother father widow")
