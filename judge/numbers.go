package judge

import (
	"resdiff/align"
	"strings"
)

// references explains paragraph numbers that follow where the paragraphs went.
func (c *change) references() []*item {
	return c.eachCouple(func(old, new *item) bool { return c.pair.sameReference(old.mention.Key, new.mention.Key) }, aReference)
}

// sameReference reports whether two references name the same paragraphs, as the
// alignment has them.
func (p *pair) sameReference(old, new string) bool {
	a, b := paragraphNumbers(old), paragraphNumbers(new)
	if len(a) == 0 || len(a) != len(b) || joinedBy(old) != joinedBy(new) {
		return false
	}
	for k := range a {
		i, inOld := p.byNumber[oldSide][a[k]]
		j, inNew := p.byNumber[newSide][b[k]]
		if !inOld || !inNew || p.match[oldSide][i] != p.match[newSide][j] {
			return false
		}
	}
	return true
}

// joinedBy returns the words that join the numbers of a reference: one or the
// other is not both, and what lies between two is more than the two.
func joinedBy(key string) string {
	out := ""
	for w := range strings.FieldsSeq(key) {
		switch w {
		case "or", "to":
			out += w + " "
		case "-", "–":
			out += "to "
		case "and", ",":
			out += "and "
		}
	}
	return strings.ReplaceAll(out, "and and ", "and ")
}

// matchOf maps the paragraphs of both sides to their matches.
func matchOf(matches []align.Match, old, new int) [2][]int {
	out := [2][]int{make([]int, old), make([]int, new)}
	for k, m := range matches {
		for _, i := range m.Old {
			out[oldSide][i] = k
		}
		for _, j := range m.New {
			out[newSide][j] = k
		}
	}
	return out
}
