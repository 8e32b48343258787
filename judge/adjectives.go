package judge

import (
	"slices"
	"strings"
)

// swapped explains adjectives before one noun in another order: "digital gender divide" and
// "gender digital divide".
func (c *change) swapped() []*item {
	var out []*item
	if len(c.old) != 1 || len(c.new) != 1 {
		return nil
	}
	const most = 4 // hunks of one list
	for k := 0; k < len(c.hunks); k++ {
		for m := k + 1; m < min(len(c.hunks), k+most); m++ {
			g, h := c.hunks[k], c.hunks[m]
			x := adjectives(c.old[0].items[g.from[oldSide]:max(g.from[oldSide], h.to[oldSide])])
			y := adjectives(c.new[0].items[g.from[newSide]:max(g.from[newSide], h.to[newSide])])
			slices.Sort(x)
			slices.Sort(y)
			if w := c.new[0].word(g.from[newSide] - 1); quantities[w] || len(x) < 2 || len(x) > 4 || !slices.Equal(x, y) {
				continue
			}
			for _, h := range c.hunks[k : m+1] {
				out = append(append(out, left(h.old)...), left(h.new)...)
			}
			k = m
		}
	}
	return out
}

// adjectives returns the words of a run that is nothing but words before a noun; nil where
// it is more.
func adjectives(items []item) []string {
	var out []string
	and, pairs := false, false
	for k := range items {
		i := &items[k]
		switch {
		case i.sort == aMark && i.value == ",":
		case i.value == "and":
			and = true
		case i.sort != aWord || i.small || i.capital || unmovable[i.value] || strings.HasSuffix(i.value, "s") || quantities[i.value]:
			return nil
		default:
			pairs = pairs || k > 0 && items[k-1].sort == aWord && items[k-1].value != "and"
			out = append(out, i.value)
		}
	}
	if and && pairs {
		return nil // "full compliance, and safe"
	}
	return out
}

var unmovable = setOf("only solely early family supply reply")

var quantities = setOf("all any few many more most less several not no none each every other new")
