package judge

import (
	"slices"
	"strings"
)

// smallWords explains words that only hold others together: those of a hunk of which
// something else is explained, and by themselves the article of what is one of its kind.
func (c *change) smallWords() {
	carried := func(i *item) bool { return i.rule != nil && i.rule.Carries }
	typed := slices.ContainsFunc(c.hunks, func(h hunk) bool { return h.any(carried) })
	for k := range c.hunks {
		h := &c.hunks[k]
		beside := h.any(carried)
		a, b := h.left()
		alone := len(a)+len(b) == 1
		c.explainItemsOf(h, func(i *item) bool {
			switch {
			case i.headsCitation(h):
				return true
			case !i.small():
				return false
			case beside, i.value == "also", alone && i.repeats():
				return true
			case i.value == "and":
				return typed || alone && i.beside(1).opens() || commaFor(h, i)
			case i.value == "the":
				return typed || alone && i.beside(-1).value != "as" && (!i.beforePlural() || i.tells())
			}
			return typed && i.value == "its"
		})
	}
}

// headsCitation reports whether a word only says again what kind of text the number after it is of:
// "decisions 74/2 and 75/5" and "decision 74/2 and decision 75/5".
func (i *item) headsCitation(h *hunk) bool {
	next := i.beside(1)
	another := func(j *item) bool { return j.p.side != i.p.side && j.says() && j.stem != i.stem && j.rule == nil }
	return i.plural&listing != 0 && next.sort == aCitation && (!next.open || next.rule != nil) && !h.any(another)
}

// commaFor reports whether a hunk is nothing but "and" and commas in a list with another "and", or
// before "that": not what may say who somebody is, "Lesotho, the occupying Power".
func commaFor(h *hunk, and *item) bool {
	if h.any(func(i *item) bool { return i != and && i.value != "," }) {
		return false
	}
	return and.beside(1).value == "that" || has(and.around(-1, 7), func(j *item) bool { return j.value == "and" && !j.open })
}

// repeats reports whether a preposition is said again before the next of several things: "by finding
// and by warning", "to the Board and to the Fund".
func (i *item) repeats() bool {
	if before := i.beside(-1); before.open || before.value != "and" && before.value != "," {
		return false
	}
	for n := 2; n <= told; n++ {
		if j := i.beside(-n); j.value == i.value {
			return !j.open && (i.value == "to" || tense(i.beside(1).value) == "ing" && tense(j.beside(1).value) == "ing")
		}
	}
	return false
}

// beforePlural reports whether the noun after an article is in the plural.
func (i *item) beforePlural() bool {
	for n := 1; n <= 4; n++ {
		switch j := i.beside(n); {
		case j.sort != aWord || j.small():
			return false
		case strings.HasSuffix(j.value, "s"):
			return true
		}
	}
	return false
}

// elsewhere explains words of a passage that went from one place of the document to another
// as they are: not of one that was copied and stays where it was.
func (c *change) elsewhere() {
	for _, e := range c.Words() {
		if e.Elsewhere != nil && !e.Elsewhere.Copied && e.Elsewhere.Chance >= sureMove {
			for _, i := range c.touched(e) {
				if i.open {
					c.explain(i)
				}
			}
		}
	}
}

// sureMove is the chance from which words are taken to have moved; below it they "probably" did.
const sureMove = 0.9
