package judge

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// order explains the members of a list in another order, unless a word says that it says something.
func (c *change) order() {
	ordered := func(i *item) bool { return i.in(ordering) }
	if has(c.old[0].items, ordered) || has(c.new[0].items, ordered) {
		return
	}
	const hunks, name = 4, 10 // of one list, words of a name
	c.explainStretches(hunks, name, permuted)
}

// adjectives reports whether both sides are nothing but words before a noun, which may stand in
// another order: "digital gender divide" and "gender digital divide".
func adjectives(sides ...[]item) bool {
	parted, pairs := false, false
	for _, items := range sides {
		for k := range items {
			switch i := &items[k]; {
			case i.value == ",", i.value == "and":
				parted = true
			case i.sort != aWord || i.small() || i.capital || i.in(quantities) || strings.HasSuffix(i.value, "s"):
				return false
			default:
				pairs = pairs || k > 0 && items[k-1].sort == aWord && items[k-1].value != "and"
			}
		}
	}
	return !parted || !pairs // "safe quays, slips"
}

// permuted reports whether a stretch is a list on both sides, of the same members in another order.
func permuted(a, b []item) bool {
	if len(a) > mostMembers*8 {
		return false
	}
	byKey := func(m, n member) int { return strings.Compare(m.key, n.key) }
	same := func(m, n member) bool { return m.key == n.key }
	free := adjectives(a, b) && !b[0].beside(-1).in(quantities)
	x, y := members(a, free), members(b, free)
	if len(x) < 2 || len(x) > mostMembers || slices.EqualFunc(x, y, same) || !free && !movable(a, b, x, y) {
		return false
	}
	slices.SortFunc(x, byKey)
	slices.SortFunc(y, byKey)
	return slices.EqualFunc(x, y, same)
}

// movable reports whether nothing but the order of a list tells its members apart.
func movable(a, b []item, x, y []member) bool {
	first, last := &b[0], &b[len(b)-1]
	end := last.beside(1)
	for n := 1; n <= 3; n++ {
		if i := last.beside(n); i.in(narrowing) || i.value == "its" {
			return false
		}
	}
	if !slices.ContainsFunc(slices.Concat(x, y), func(m member) bool { return !m.name }) {
		numbered := has(first.clause().within(first), func(i *item) bool { return i.dated() || i.sort == aTurn || i.sort == aFigure })
		return first.tells() && !(first.afterOf() && last.of(wording.Instrument)) || len(x) > 2 && !numbered // a figure for each
	}
	return (!first.beside(-1).says() || first.beside(-2).value == "to") && end.closes() && (whole(x) && whole(y) || first.beside(-1).value == "," && a[0].beside(-1).value == ",")
}

// closes reports whether an item after a list shows that nothing more belongs to the last member.
func (i *item) closes() bool {
	return (!i.says() || i.value == "before") && !i.in(qualifying)
}

// whole reports whether every member has an article of its own, is one word long or as long as the
// others, so that no adjective or preposition of one can be of the next.
func whole(list []member) bool {
	return !slices.ContainsFunc(list, func(m member) bool { return m.words > 1 && !m.whole }) || !slices.ContainsFunc(list, func(m member) bool { return m.words != list[0].words })
}

// mostMembers is how long a list may be.
const mostMembers = 40

// member is one member of a list: its words, how many of them say something, whether it is a
// name and whether an article or the name of an actor makes it whole.
type member struct {
	key         string
	words       int
	name, whole bool
}

// members cuts a stretch at commas and conjunctions, or at each word.
func members(items []item, words bool) []member {
	var out []member
	var key []string
	m, capitals := member{}, 0
	actor, end := 0, 0 // where an actor that the member begins with ends, and the member
	flush := func() {
		if len(key) > 0 {
			m.whole = m.whole || end == actor
			m.key, m.name = strings.Join(key, " "), capitals > 0 && 2*capitals >= m.words
			out = append(out, m)
		}
		key, m, capitals = nil, member{}, 0
	}
	for k := range items {
		i := &items[k]
		switch {
		case i.value == ",", i.value == ";", i.value == "and", i.value == "or":
			flush()
			continue
		case i.sort == aMark, i.value == "the", i.value == "a":
			continue
		case len(key) == 0:
			if m := mentionsFrom(i.p.text, i.start()); len(m) > 0 && m[0].Kind == wording.Actor && m[0].Start == i.start() {
				actor = m[0].End
			}
			m.whole = k > 0 && items[k-1].in(definites) || i.in(definites)
		case i.small() && i.value != "of" && i.value != "to":
			m.whole = false
		}
		if words {
			flush()
		}
		key, end = append(key, moveKey(i)), i.end()
		if !i.small() {
			m.words++
		}
		if i.capital || i.sort != aWord {
			capitals++
		}
	}
	flush()
	return out
}

// explainStretches accounts for stretches of at most so many hunks, each widened by at most so many
// words of names beside it, that are such.
func (c *change) explainStretches(hunks, names int, such func(old, new []item) bool) {
	for from := 0; from < len(c.hunks) && c.oneToOne(); from++ {
		for to := min(from+hunks, len(c.hunks)) - 1; to >= from; to-- {
			if a, b := c.stretch(&c.hunks[from], &c.hunks[to], names); len(a) > 0 && len(b) > 0 && such(a, b) {
				for k := from; k <= to; k++ {
					c.explainItemsOf(&c.hunks[k], func(*item) bool { return true })
				}
				from = to
			}
		}
	}
}

// stretch returns the items from one hunk to another, widened by so many words of names beside them.
func (c *change) stretch(from, to *hunk, most int) (old, new []item) {
	p, q := c.old[0].items, c.new[0].items
	a, b := from.from, to.to
	for n := 0; n < most && a[oldSide] > 0 && a[newSide] > 0 && p[a[oldSide]-1].names(); n++ {
		a[oldSide], a[newSide] = a[oldSide]-1, a[newSide]-1
	}
	for n := 0; n < most && b[oldSide] < len(p) && b[newSide] < len(q) && q[b[newSide]].names(); n++ {
		b[oldSide], b[newSide] = b[oldSide]+1, b[newSide]+1
	}
	if a[oldSide] > b[oldSide] || a[newSide] > b[newSide] {
		return nil, nil
	}
	return unexplained(p[a[oldSide]:b[oldSide]]), unexplained(q[a[newSide]:b[newSide]])
}

// unexplained leaves out the marks at the ends of a stretch, and words that are accounted for.
func unexplained(items []item) []item {
	done := func(i *item) bool { return i.sort == aMark || i.rule != nil && i.says() }
	for len(items) > 0 && done(&items[0]) {
		items = items[1:]
	}
	for len(items) > 0 && done(&items[len(items)-1]) {
		items = items[:len(items)-1]
	}
	return items
}

// names reports whether an item is part of a name.
func (i *item) names() bool { return i.named || i.capital }

// moveKey is what an item is compared by where things moved.
func moveKey(i *item) string {
	if i.sort == aWord {
		return i.stem
	}
	return string(rune('0'+i.sort)) + " " + i.value
}
