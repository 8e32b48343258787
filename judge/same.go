package judge

import (
	"strings"

	"resdiff/diff"
)

// same explains the items of a hunk that have the same value in the same order, but for the verb of
// an act that is stronger or weaker now: "Concerned" → "Deeply concerned".
func (c *change) same() {
	shift := c.shift().Shift
	shifted := shift == diff.Stronger || shift == diff.Weaker
	for k := range c.hunks {
		h := &c.hunks[k]
		inOrder(h.old, h.new, func(a, b *item) bool {
			return a.sort == b.sort && a.value == b.value && c.sameCase(a, b, h) && !(shifted && a.kind() == diff.Verb)
		}, func(a, b *item) {
			a.partner, b.partner = b, a
			c.explain(a, b)
		})
	}
}

// sameCase reports whether a capital letter that came or went says nothing: at the beginning
// of a sentence, of a noun in the plural ("States parties"), of several words of one name, or
// of a word with a hyphen. A single word in the singular may be a name or none.
func (c *change) sameCase(a, b *item, h *hunk) bool {
	before, last := a.beside(-1), b.beside(-1)
	if a.sort != aWord || a.capital == b.capital || a.small() || before.sort != aWord || last.sort != aWord {
		return true
	}
	if last.capital && before.capital && a.at > 1 && b.at > 1 && !b.beside(1).capital {
		return true // the last word of a name
	}
	again := func(j *item) bool { return j != b && j.stem == b.stem && j.capital == b.capital }
	word := a.p.text.Lower(int(a.from))
	return strings.HasSuffix(word, "s") && len(word) > 3 || strings.Contains(word, "-") || a.to-a.from > 1 || b.to-b.from > 1 || b.opens() || has(b.p.items, again) ||
		len(ofSort(h.old, aWord)) > 1 && len(ofSort(h.new, aWord)) > 1
}

// mostCompared bounds the old times new items that are compared; more are wholly other text.
const mostCompared = 1 << 16

// inOrder takes the items of a longest common subsequence of two lists, pair by pair.
func inOrder(old, new []*item, equal func(a, b *item) bool, take func(a, b *item)) {
	n, m := len(old), len(new)
	if n == 0 || m == 0 || n*m > mostCompared {
		return
	}
	best := make([]uint16, (n+1)*(m+1))
	at := func(i, j int) *uint16 { return &best[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if equal(old[i], new[j]) {
				*at(i, j) = *at(i+1, j+1) + 1
			}
			*at(i, j) = max(*at(i, j), *at(i+1, j), *at(i, j+1))
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case *at(i, j) == *at(i+1, j):
			i++
		case *at(i, j) == *at(i, j+1):
			j++
		default:
			take(old[i], new[j])
			i, j = i+1, j+1
		}
	}
}
