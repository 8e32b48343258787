package judge

import (
	"slices"
	"strings"
)

// order explains the members of a list that stand in another order.
func (c *change) order() []*item {
	if c.orderSays() || c.new[0].mentions("priority") {
		return nil
	}
	return append(c.permuted(), c.swapped()...)
}

// permuted explains a stretch of one paragraph that is a list on both sides, with the same
// members in another order.
func (c *change) permuted() []*item {
	var out []*item
	if len(c.old) != 1 || len(c.new) != 1 {
		return nil
	}
	for from := 0; from < len(c.hunks); from++ {
		if len(left(c.hunks[from].old))+len(left(c.hunks[from].new)) == 0 {
			continue
		}
		for to := min(from+4, len(c.hunks)) - 1; to >= from; to-- {
			if c.samePlaces(from, to) {
				for k := from; k <= to; k++ {
					out = append(append(out, left(c.hunks[k].old)...), left(c.hunks[k].new)...)
				}
				from = to
				break
			}
		}
	}
	return out
}

// samePlaces reports whether the hunks of a range, with what stands between, are one list
// in another order.
func (c *change) samePlaces(from, to int) bool {
	a, b := c.stretch(from, to)
	if len(a) == 0 || len(b) == 0 || len(a) > mostMembers*8 {
		return false
	}
	x, y := members(a), members(b)
	if len(x) < 2 || len(x) > mostMembers || len(x) != len(y) {
		return false
	}
	plain, names := true, true
	for _, m := range append(slices.Clone(x), y...) {
		plain, names = plain && m.words == 1, names && m.name
	}
	p := c.new[0]
	end := p.word(b[len(b)-1].at + 1)
	if w := p.word(b[len(b)-1].at + 2); w == "which" || w == "who" || names && len(x) == 2 || p.lists(b[0].at, b[len(b)-1].at) || !names && !p.headsList(b[0].at) {
		return false // of two names the order may say who acts on whom
	}
	if !plain && !names && !(closing[end] && (whole(x) && whole(y) || c.new[0].word(b[0].at-1) == "," && c.old[0].word(a[0].at-1) == ",")) || plain && !names && qualifying[end] || names && (end == "which" || end == "who" || end == "and") {
		return false
	}
	k, l := keysOf(x), keysOf(y)
	if slices.Equal(k, l) {
		return false
	}
	slices.Sort(k)
	slices.Sort(l)
	return slices.Equal(k, l)
}

// headsList reports whether a list may begin at an item: not after an adjective, which may
// be of all its members or of the first.
func (p *paragraph) headsList(at int) bool {
	if at == 0 {
		return true
	}
	i := &p.items[at-1]
	return i.sort != aWord || i.small || i.capital || p.word(at-2) == "to" || i.at == 0
}

// lists reports whether a paragraph has several years, turns or figures outside a stretch,
// to which the members of a list in it may belong one by one.
func (p *paragraph) lists(from, to int) bool {
	return p.numbers[len(p.items)]-p.numbers[to+1]+p.numbers[from] > 1
}

// closing is what after a list of phrases shows that nothing more belongs to the last of them.
var closing = map[string]bool{"": true, ",": true, ";": true, ".": true, ":": true, "before": true}

// whole reports whether every member of a list stands by itself, with an article of its own or
// one word long, or each as long as the others, so that no adjective or preposition of one
// can be of the next.
func whole(list []member) bool {
	alone := func(m member) bool { return m.words == 1 || m.whole }
	return !slices.ContainsFunc(list, func(m member) bool { return !alone(m) }) || !slices.ContainsFunc(list, func(m member) bool { return m.words != list[0].words })
}

// mostMembers is how long a list may be.
const mostMembers = 40

// qualifying words after a list may be of all its members or of the last.
var qualifying = setOf("of in with who whom whose which that for from to under by on living without")

// member is one member of a list: its words, how many of them say something, and whether
// it is a name.
type member struct {
	key         string
	words       int
	name, whole bool
}

func keysOf(list []member) []string {
	out := make([]string, len(list))
	for k, m := range list {
		out[k] = m.key
	}
	return out
}

// members cuts a stretch at commas and conjunctions.
func members(items []item) []member {
	var out []member
	var key []string
	words, capitals, whole := 0, 0, true
	flush := func() {
		if len(key) > 0 {
			out = append(out, member{strings.Join(key, " "), words, capitals > 0 && 2*capitals >= words, whole})
		}
		key, words, capitals, whole = nil, 0, 0, true
	}
	for k := range items {
		i := &items[k]
		switch {
		case i.sort == aMark && (i.value == "," || i.value == ";"), i.value == "and", i.value == "or":
			flush()
			continue
		case i.sort == aMark || i.value == "the" || i.value == "a":
			continue
		}
		before := ""
		if k > 0 {
			before = items[k-1].value
		}
		switch {
		case len(key) == 0:
			whole = before == "the" || before == "a" || definites[i.value]
		case i.small && i.value != "of" && i.value != "to":
			whole = false
		}
		key = append(key, moveKey(i))
		if !i.small {
			words++
		}
		if i.capital || i.sort != aWord {
			capitals++
		}
	}
	flush()
	return out
}

// stretch returns the items of both sides from one hunk to another, widened to whole
// names.
func (c *change) stretch(from, to int) (old, new []item) {
	const most = 10 // words of a member
	p, q := c.old[0], c.new[0]
	a, b := c.hunks[from].from, c.hunks[to].to
	for n := 0; n < most && a[oldSide] > 0 && a[newSide] > 0 && p.items[a[oldSide]-1].capital; n++ {
		a[oldSide], a[newSide] = a[oldSide]-1, a[newSide]-1
	}
	for n := 0; n < most && b[oldSide] < len(p.items) && b[newSide] < len(q.items) && q.items[b[newSide]].capital; n++ {
		b[oldSide], b[newSide] = b[oldSide]+1, b[newSide]+1
	}
	if a[oldSide] > b[oldSide] || a[newSide] > b[newSide] {
		return nil, nil
	}
	return p.items[a[oldSide]:b[oldSide]], q.items[a[newSide]:b[newSide]]
}

// orderSays reports whether the order of things says something in a change.
func (c *change) orderSays() bool {
	return slices.ContainsFunc(slices.Concat(c.old, c.new), func(p *paragraph) bool {
		return slices.ContainsFunc(p.items, func(i item) bool { return i.sort == aWord && ordering[i.value] })
	})
}

var ordering = setOf("respectively latter former followed order preference priority versus phases between")

func moveKey(i *item) string {
	if i.sort == aWord {
		return i.stem
	}
	return i.sort.String() + " " + i.value
}
