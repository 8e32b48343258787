package diff

// persons are the last words of the titles of those who hold an office.
var persons = setOf("secretary-general under-secretary-general commissioner rapporteur representative envoy director director-general president chair chairperson coordinator adviser advocate expert administrator ombudsman registrar prosecutor prime minister head commander")

// pronounOnly holds where "his" became "her" or the reverse and one office-holder
// alone is named before it, who may have given way to another in office.
func (v *view) pronounOnly(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if len(a) != 1 || len(b) != 1 || !between(a, b, "his", "her") {
		return false
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

// individuals are those of whom "his" and "her" tell one sex from the other.
var individuals = setOf("child person woman man girl boy victim individual everyone parent detainee refugee worker journalist defender citizen student patient mother father widow")
