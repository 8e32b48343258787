package judge

import (
	"strings"
)

// mostCompared bounds the old times new items of a hunk that are compared in
// order; longer ones are wholly other text.
const mostCompared = 1 << 16

// same explains the items of a hunk that have the same value in the same order.
func (c *change) same() []*item {
	var out []*item
	for _, h := range c.hunks {
		pairs := inOrder(h.old, h.new, func(a, b *item) bool {
			return a.sort == b.sort && a.value == b.value && c.sameDay(a, b) && c.sameCase(a, b, h)
		})
		for k := 0; k+1 < len(pairs); k += 2 {
			pairs[k].twin, pairs[k+1].twin = pairs[k+1], pairs[k]
		}
		out = append(out, pairs...)
	}
	return out
}

// sameDay reports whether two citations of one thing are not dated otherwise.
func (c *change) sameDay(a, b *item) bool {
	if a.sort != aCitation {
		return true
	}
	x, y := c.dayOf(a), c.dayOf(b)
	return x == y || x == "" || y == ""
}

// sameCase reports whether a capital letter that came or went says nothing: at the beginning
// of a sentence, of a noun in the plural ("States parties"), of several words of one name, or
// of a word with a hyphen. A single word in the singular may be a name or none.
func (c *change) sameCase(a, b *item, h hunk) bool {
	if a.sort != aWord || a.capital == b.capital || a.small || a.at == 0 || b.at == 0 {
		return true
	}
	p, q := c.paragraphOf(a), c.paragraphOf(b)
	if p.items[a.at-1].sort != aWord || q.items[b.at-1].sort != aWord {
		return true
	}
	if q.items[b.at-1].capital && p.items[a.at-1].capital && a.at > 1 && b.at > 1 && (b.at+1 == len(q.items) || !q.items[b.at+1].capital) {
		return true // the last word of a name
	}
	word := p.text.Lower(a.From)
	if strings.HasSuffix(word, "s") && len(word) > 3 || strings.Contains(word, "-") || a.To-a.From > 1 || b.To-b.From > 1 {
		return true
	}
	if q.opensAt(q.text.Start(b.From)) {
		return true
	}
	return c.pair.cased[casing{a.stem, b.capital}] > 1 || len(ofSort(h.old, aWord)) > 1 && len(ofSort(h.new, aWord)) > 1
}

// inOrder returns the items of a longest common subsequence of two lists.
func inOrder(old, new []*item, equal func(a, b *item) bool) []*item {
	n, m := len(old), len(new)
	if n == 0 || m == 0 || n*m > mostCompared {
		return nil
	}
	best := make([]uint16, (n+1)*(m+1))
	at := func(i, j int) *uint16 { return &best[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if equal(old[i], new[j]) {
				*at(i, j) = *at(i+1, j+1) + 2
				if old[i].sort == aMark || old[i].small {
					*at(i, j)--
				}
			}
			*at(i, j) = max(*at(i, j), *at(i+1, j), *at(i, j+1))
		}
	}
	var out []*item
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case *at(i, j) == *at(i+1, j):
			i++
		case *at(i, j) == *at(i, j+1):
			j++
		default:
			out = append(out, old[i], new[j])
			i, j = i+1, j+1
		}
	}
	return out
}
