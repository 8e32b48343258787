package diff

import "resdiff/wording"

// movesWithWords reports whether a figure moved the way its own verb says: what
// "rose to" a number can rise to a greater one only, what a body has done since its
// beginning can only become more, and who welcomes what was reached does not welcome
// that it is less.
func (v *view) movesWithWords(p mentionPair) bool {
	a, b := v.reading(p.oldRef), v.reading(p.newRef)
	i, k, was, is := p.oldRef.at, p.newRef.at, p.old.Value, p.new.Value
	if v.in.backwards() {
		a, b, i, k, was, is = b, a, k, i, is, was
	}
	welcomed := []string{"welcome"}
	switch {
	case is > was:
		return a.trendTo(i) >= 0 && b.trendTo(k) >= 0
	case is < was:
		return !b.cumulative(k) && a.trendTo(i) <= 0 && b.trendTo(k) <= 0 && (!v.governed(a, i, welcomed) || !v.governed(b, k, welcomed))
	}
	return true
}

// movedApart reports whether two shares of one clause went opposite ways: that a gap
// closed for all and grew for the poorest is news of how things are.
func (v *view) movedApart() bool {
	rose, fell := map[*wording.Phrase]bool{}, map[*wording.Phrase]bool{}
	for _, p := range v.pairs {
		if p.old == nil || p.new == nil || p.new.Kind != wording.Figure || p.old.Unit != "%" || p.new.Unit != "%" || p.old.Value == p.new.Value {
			continue
		}
		g := v.reading(p.newRef).governor(p.newRef.at)
		if p.new.Value > p.old.Value {
			rose[g] = true
		} else {
			fell[g] = true
		}
		if rose[g] && fell[g] {
			return true
		}
	}
	return false
}

var (
	upward   = setOf("rose risen rises grew grown grows increased climbed")
	downward = setOf("fell fallen falls dropped declined decreased shrank")
)

// trendTo tells by the verb before "to" and the figure at word i whether it is
// said to have risen to it, 1, or fallen to it, -1.
func (r *reading) trendTo(i int) int {
	i = r.beforeFigure(i)
	if r.word(i-1) != "to" {
		return 0
	}
	const reach = 9 // "rose from 618 million in 2019 to"
	for k := i - 2; k >= 0 && k > i-reach && !r.clauseEnds(k); k-- {
		switch {
		case upward[r.low[k]]:
			return 1
		case downward[r.low[k]]:
			return -1
		}
	}
	return 0
}
