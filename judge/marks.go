package judge

import "strings"

// marks explains punctuation, but a comma that says whether what follows is of all or only
// of some: "prisoners, who are ill", and a bracket that came or went alone, for what stands
// in brackets is said by the way: "(voluntary) levies". A dash before a figure makes a range of it.
func (c *change) marks() {
	c.explainItems(func(i *item, h *hunk) bool {
		alone, figure := len(h.old)+len(h.new) == 1, i.value == "–" && i.beside(1).sort == aFigure
		return i.sort == aMark && !figure && !(alone && (i.value == "(" || i.value == ")" || i.value == "," && i.beside(1).in(narrowing)))
	})
}

// footnoteMarks explains small numbers that stick to the word or mark before them, but for "IV.62".
func (c *change) footnoteMarks() {
	c.explainItems(func(i *item, _ *hunk) bool {
		before := i.beside(-1)
		return i.sort != aWord && i.to == i.from+1 && !i.part() && before.p != nil && before.end() == i.start() && strings.Contains(stops, before.value) && len(i.value) <= 2 && strings.Trim(i.value, digits) == ""
	})
	for k := range c.hunks {
		a, b := c.hunks[k].left()
		inOrder(a, b, func(a, b *item) bool { // "Geneva4" → "Geneva"
			x, y := strings.TrimRight(a.value, digits), strings.TrimRight(b.value, digits)
			return a.sort == aWord && b.sort == aWord && len(x) > 3 && x == y && (x == a.value) != (y == b.value)
		}, func(a, b *item) { c.explain(a, b) })
	}
}

// part reports whether a number is a part of another: "IV.62".
func (i *item) part() bool {
	return i.beside(-1).value == "." && strings.Trim(i.beside(-2).value, "ivxlc"+digits) == ""
}

const (
	digits = "0123456789"
	stops  = ",;.:"
)

// spacing explains words with the same letters, together or apart: "health care", "healthcare".
func (c *change) spacing() {
	c.explainHunks(func(a, b []*item, _ *hunk) bool {
		x := letters(a)
		return x != "" && x == letters(b) && lowerOf(a) != lowerOf(b) && !prefixed(a) && !prefixed(b)
	})
}

// prefixed reports whether the first of several words, or what stands before its
// hyphen, is a small word or a prefix that makes another word of what follows.
func prefixed(items []*item) bool {
	words := ofSort(items, aWord)
	head, _, hyphen := strings.Cut(words[0].lowers()[0], "-")
	return (len(words) > 1 || hyphen) && in(head, small|parting)
}

// letters returns the letters of items that are words and marks.
func letters(items []*item) string {
	var b strings.Builder
	for _, i := range items {
		if i.sort == aWord {
			b.WriteString(strings.ReplaceAll(i.value, " ", ""))
		} else if i.sort != aMark {
			return ""
		}
	}
	return b.String()
}

// lowerOf returns the words of items in lower case.
func lowerOf(items []*item) string {
	var out []string
	for _, i := range items {
		out = append(out, i.lowers()...)
	}
	return strings.Join(out, " ")
}
