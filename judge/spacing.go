package judge

import "strings"

// spacing explains words of a hunk that have the same letters, put together or
// apart: "health care" and "healthcare".
func (c *change) spacing() []*item {
	return c.eachHunk(func(a, b []*item, _ hunk) bool {
		x := letters(a)
		return x != "" && x == letters(b) && c.lowerOf(a) != c.lowerOf(b) && !c.prefixed(a) && !c.prefixed(b)
	})
}

// prefixed reports whether the first of several words, or what stands before its
// hyphen, is a small word or a prefix that makes another word of what follows.
func (c *change) prefixed(items []*item) bool {
	words := ofSort(items, aWord)
	if len(words) == 0 {
		return false
	}
	first := c.paragraphOf(words[0]).text.Lower(words[0].From)
	head, _, hyphen := strings.Cut(first, "-")
	return (len(words) > 1 || hyphen) && (small[head] || parting[head])
}

var parting = setOf("re not may any some every no un dis with out over under")

func letters(items []*item) string {
	var b strings.Builder
	for _, i := range items {
		if i.sort == aWord {
			b.WriteString(strings.ReplaceAll(strings.ReplaceAll(i.value, " ", ""), "-", ""))
		} else if i.sort != aMark {
			return ""
		}
	}
	return b.String()
}
