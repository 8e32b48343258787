package diff

import "resdiff/wording"

// slideReach is how many tokens a change slides at most, which bounds the work
// on texts that repeat one word; it is more than any phrase has.
const slideReach = 40

// slide moves changes that can stand in several places to the place where a
// person would mark them: at the boundary of a clause or phrase.
//
//	Governments and {+other stakeholders and+} society
//	→ Governments {+and other stakeholders+} and society
//
// A replacement that opens a bracket takes in the one that closes it.
//
//	resolution [-2708 (2023-]{+2760 (2024+})
//	→ resolution [-2708 (2023)-]{+2760 (2024)+}
func slide(a, b side, blocks []block) []block {
	out := append([]block{{}}, blocks...)
	out = append(out, block{len(a), len(b), 0})
	for i := 0; i+1 < len(out); i++ {
		h := hunkBetween(out[i], out[i+1])
		var by int
		switch {
		case h.inserted() == 0 && h.deleted() > 0:
			by = bestSlide(a, h.a0, h.a1, out[i].n, out[i+1].n)
		case h.deleted() == 0 && h.inserted() > 0:
			by = bestSlide(b, h.b0, h.b1, out[i].n, out[i+1].n)
		case out[i+1].n > 0 && a[h.a1].Class == wording.Closing && (a[h.a0:h.a1].unclosed() || b[h.b0:h.b1].unclosed()):
			out[i+1] = block{h.a1 + 1, h.b1 + 1, out[i+1].n - 1}
		}
		out[i].n += by
		out[i+1] = block{out[i+1].a + by, out[i+1].b + by, out[i+1].n - by}
	}
	return join(out)
}

// bestSlide returns how many tokens to the right (to the left if negative) the
// change of text[from:to] reads best, with so many equal tokens on each side.
// Of places that read equally well it takes the leftmost.
func bestSlide(text side, from, to, left, right int) int {
	low, high := 0, 0
	left, right = min(left, slideReach), min(right, slideReach)
	for -low < left && text[from-1+low].Key == text[to-1+low].Key {
		low--
	}
	for high < right && text[from+high].Key == text[to+high].Key {
		high++
	}
	best, by := 0, 0
	for d := low; d <= high; d++ {
		if score := cutBefore(text, from+d) + cutBefore(text, to+d); d == low || score > best {
			best, by = score, d
		}
	}
	return by
}

// cutBefore says how natural it is to begin or end a phrase before token i:
// best where paragraphs or sentences meet, good before and after a comma,
// better before "and", "of" or "the" than after them.
func cutBefore(text side, i int) int {
	if i == 0 || i == len(text) || text[i-1].Paragraph != text[i].Paragraph {
		return 6
	}
	before, after := text[i-1].Class, text[i].Class
	switch {
	case before == wording.Stop:
		return 5
	case after == wording.Stop:
		return 4
	case before == wording.Comma, before == wording.Closing, after == wording.Opening:
		return 3
	case before == wording.Article, before == wording.Preposition, before == wording.Opening, after == wording.Closing:
		return -3
	case before == wording.Conjunction:
		return -2
	case after == wording.Comma:
		return 3
	case after == wording.Conjunction:
		return 2
	case after == wording.Preposition, after == wording.Article, after == wording.Function:
		return 1
	}
	return 0
}

// unclosed reports whether a text opens a bracket that stands open at its end.
func (s side) unclosed() bool {
	depth := 0
	for _, t := range s {
		switch t.Class {
		case wording.Opening:
			depth++
		case wording.Closing:
			depth--
		}
	}
	return depth > 0
}
