package diff

// slide moves changes that can stand in several places to the place where a
// person would mark them: at the boundary of a clause or phrase.
//
//	Governments and [+other stakeholders and+] society
//	→ Governments [+and other stakeholders+] and society
func slide(a, b side, sorts []sort, blocks []block) []block {
	out := append([]block{{}}, blocks...)
	out = append(out, block{len(a), len(b), 0})
	for i := 0; i+1 < len(out); i++ {
		h := hunkBetween(out[i], out[i+1])
		var text []token
		var from, to int
		switch {
		case h.deleted() > 0 && h.inserted() == 0:
			text, from, to = a, h.a0, h.a1
		case h.inserted() > 0 && h.deleted() == 0:
			text, from, to = b, h.b0, h.b1
		default:
			continue
		}
		left, right := 0, 0
		for left < out[i].n && text[from-1-left].Key == text[to-1-left].Key {
			left++
		}
		for right < out[i+1].n && text[from+right].Key == text[to+right].Key {
			right++
		}
		best, by := -1<<30, 0
		for d := -left; d <= right; d++ {
			if s := boundary(text, from+d, sorts) + boundary(text, to+d, sorts) + phrase(text[from+d:to+d], sorts); s > best {
				best, by = s, d
			}
		}
		out[i].n += by
		out[i+1].a, out[i+1].b, out[i+1].n = out[i+1].a+by, out[i+1].b+by, out[i+1].n-by
	}
	return join(out)
}

// boundary says how natural it is to cut a text before token i.
func boundary(text []token, i int, sorts []sort) int {
	if i == 0 || i == len(text) || text[i-1].Paragraph != text[i].Paragraph {
		return 6
	}
	before, after := sorts[text[i-1].Key], sorts[text[i].Key]
	switch {
	case before == stop:
		return 5
	case after == stop || after == closing && before != opening:
		return 4
	case before == comma || after == opening:
		return 3
	case before == article || before == preposition || before == opening:
		return -3
	case before == conjunction:
		return -2
	case after == comma:
		return 3
	case after == conjunction:
		return 2
	case after == preposition:
		return 1
	case after == article || after == pronoun:
		return 1
	}
	return 0
}

// phrase says how much the tokens look like a phrase: it does if brackets
// close that open.
func phrase(text []token, sorts []sort) int {
	depth := 0
	for _, t := range text {
		switch sorts[t.Key] {
		case opening:
			depth++
		case closing:
			depth--
		}
		if depth < 0 {
			return -8
		}
	}
	if depth != 0 {
		return -8
	}
	return 0
}
