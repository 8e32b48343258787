package judge

import (
	"slices"
	"strings"
)

// turned explains two neighbouring phrases that changed places: "the work of the Board" and "the
// Board's work", an aside, a day. Of what is condemned the one may be whose act it is, the other
// whom it struck.
func (c *change) turned() {
	const hunks = 3
	c.explainStretches(hunks, 0, func(a, b []item) bool {
		return changedPlaces(turning(a), turning(b)) && !hasWord(b[0].clause().within(&b[0]), worry)
	})
}

// changedPlaces reports whether some words are others from one word on, and then from their
// beginning: round an "of", or where what is only told has a phrase with a preposition earlier
// or later.
func changedPlaces(old, new []*item) bool {
	const most = 24 // words
	if len(old) != len(new) || len(old) > most {
		return false
	}
	same := func(a, b *item) bool { return sameOwner(a.value, b.value) }
	for k := 1; k < len(old); k++ {
		if slices.EqualFunc(old[k:], new[:len(new)-k], same) && slices.EqualFunc(old[:k], new[len(new)-k:], same) {
			turns := old[k].afterOf() != new[0].afterOf() || old[0].afterOf() != new[len(new)-k].afterOf()
			moves := old[k].small() != old[0].small() || slices.ContainsFunc(old, (*item).dated)
			aside := old[k].small() && old[k].beside(-1).value == "," && new[len(new)-k].beside(-1).value == ","
			return turns || aside || moves && old[0].tells()
		}
	}
	return false
}

// afterOf reports whether "of" stands before an item and its article.
func (i *item) afterOf() bool {
	before := i.beside(-1)
	if before.value == "the" || before.value == "a" {
		before = before.beside(-1)
	}
	return before.value == "of"
}

// sameOwner reports whether two words are the same but for the ending of an owner, or of a noun that
// stands before another.
func sameOwner(a, b string) bool {
	const endings = "s'’"
	return strings.TrimRight(a, endings) == strings.TrimRight(b, endings)
}

// turning returns the words of some items without "of" and articles; none where what they say
// hangs on their order.
func turning(items []item) []*item {
	var words []*item
	for k := range items {
		switch i := &items[k]; {
		case i.open && i.rule != nil, i.value == "the", i.value == "a", i.value == "of", i.value == ",":
		case i.in(quantities | denying), i.value == "and", i.sort == aMark:
			return nil
		default:
			words = append(words, i)
		}
	}
	return words
}
