package judge

import (
	"slices"
	"strings"
)

// swapped explains adjectives before one noun in another order: "digital gender divide" and
// "gender digital divide".
func (c *change) swapped() []*Item {
	var out []*Item
	if len(c.old) != 1 || len(c.new) != 1 {
		return nil
	}
	for k := 0; k+1 < len(c.hunks); k++ {
		g, h := c.hunks[k], c.hunks[k+1]
		a, b := c.old[0].items[g.from[Old]:max(g.from[Old], h.to[Old])], c.new[0].items[g.from[New]:max(g.from[New], h.to[New])]
		x, y := adjectives(a), adjectives(b)
		if len(x) < 2 || len(x) > 4 || len(x) != len(y) {
			continue
		}
		slices.Sort(x)
		slices.Sort(y)
		if slices.Equal(x, y) {
			for _, h := range []hunk{g, h} {
				out = append(append(out, left(h.old)...), left(h.new)...)
			}
		}
	}
	return out
}

// adjectives returns the words of a run that is nothing but words before a noun; nil where
// it is more.
func adjectives(items []Item) []string {
	var out []string
	for k := range items {
		i := &items[k]
		switch {
		case i.Sort == Mark && i.value == ",":
		case i.Sort != Word || i.small || i.capital || unmovable[i.value] || strings.HasSuffix(i.value, "s") || quantities[i.value]:
			return nil
		default:
			out = append(out, i.value)
		}
	}
	return out
}

var quantities = setOf("all any few many more most less several not no none each every other new")
