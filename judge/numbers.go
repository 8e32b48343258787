package judge

import "resdiff/align"

// references explains paragraph numbers that follow where the paragraphs went.
func (c *change) references() []*item {
	return c.eachCouple(func(old, new *item) bool { return c.pair.sameReference(old.mention.Key, new.mention.Key) }, aReference)
}

// sameReference reports whether two references name the same paragraphs, as the
// alignment has them.
func (p *pair) sameReference(old, new string) bool {
	a, b := paragraphNumbers(old), paragraphNumbers(new)
	if len(a) == 0 || len(a) != len(b) {
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
