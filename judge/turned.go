package judge

import (
	"slices"
	"strings"
)

// turned explains a noun and what it is of that changed places: "the work of the Board" and "the
// Board's work". Of what is condemned the one may be whose act it is, the other whom it struck.
func (c *change) turned() {
	c.swapped()
	const most = 3 // hunks
	for from := range c.hunks {
		for to := from; to < min(from+most, len(c.hunks)) && c.oneToOne(); to++ {
			if a, b := c.stretch(&c.hunks[from], &c.hunks[to], 0); (turnsRound(a, b) || turnsRound(b, a)) && !hasWord(b[0].clause().within(&b[0]), worry) {
				for ; from <= to; from++ {
					c.explainItemsOf(&c.hunks[from], func(*item) bool { return true })
				}
			}
		}
	}
}

// swapped explains a phrase that went to the other side of one that begins with a preposition and
// belongs to the same words: an aside between commas, a day, or "of" with what follows.
func (c *change) swapped() {
	for k := 1; k < len(c.hunks) && c.oneToOne(); k++ {
		h, g := &c.hunks[k-1], &c.hunks[k]
		went, came := wordsLeft(h.old), wordsLeft(g.new)
		if len(went) == 0 {
			went, came = wordsLeft(g.old), wordsLeft(h.new)
		}
		same := slices.EqualFunc(went, came, func(i, j *item) bool { return i.value == j.value })
		if n := len(wordsLeft(h.old)) + len(wordsLeft(h.new)) + len(wordsLeft(g.old)) + len(wordsLeft(g.new)); !same || n != 2*len(came) || n == 0 {
			continue
		}
		if passes(came, c.new[0].items[h.to[newSide]:g.from[newSide]]) {
			c.explain(went...)
			c.explain(came...)
		}
	}
}

// wordsLeft returns the items but marks that nothing accounts for yet.
func wordsLeft(items []*item) []*item {
	return leftOf(items, func(i *item) bool { return i.sort != aMark })
}

// passes reports whether a phrase says the same on either side of another.
func passes(phrase []*item, other []item) bool {
	const most = 24 // items of an aside
	if len(other) < 2 || len(other) > most || slices.ContainsFunc(phrase, func(i *item) bool { return i.in(quantities | denying) }) {
		return false
	}
	first, last := &other[0], &other[len(other)-1]
	aside := first.value == "," && last.value == "," && first.beside(1).small() && first.beside(1).value != "and"
	day := first.small() && !has(other, func(i *item) bool { return i.sort == aWord && !i.small() })
	return aside || phrase[0].small() && phrase[0].value != "and" && (day || first.value == "of" && phrase[0].value != "of" && first.tells())
}

// turnsRound reports whether the words on either side of an "of" changed places without it.
func turnsRound(with, without []item) bool {
	const most = 16 // items
	if max(len(with), len(without)) > most {
		return false
	}
	words, tail, ok := turning(without)
	for k := range with {
		if with[k].value != "of" || !ok {
			continue
		}
		head, _, before := turning(with[:k])
		owner, other, after := turning(with[k+1:])
		if before && after && tail == other && len(head) > 0 && len(owner) > 0 && len(head)+len(owner) == len(words) &&
			slices.Equal(head, words[len(owner):]) && slices.EqualFunc(owner, words[:len(owner)], sameOwner) && tense(head[len(head)-1]) != "ing" {
			return true
		}
	}
	return false
}

// sameOwner reports whether two words are the same but for the ending of an owner, or of a noun that
// stands before another.
func sameOwner(a, b string) bool {
	const endings = "s'’"
	return strings.TrimRight(a, endings) == strings.TrimRight(b, endings)
}

// turning returns the words of some items that say something, and whether a preposition follows
// them; false where other small words than articles stand between.
func turning(items []item) (words []string, tail, ok bool) {
	for k := range items {
		switch i := &items[k]; {
		case i.value == "the", i.value == "a":
		case i.small() && k == len(items)-1:
			tail = true
		case !i.says():
			return nil, false, false
		default:
			words = append(words, i.value)
		}
	}
	return words, tail, true
}
