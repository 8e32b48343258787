package judge

import "strings"

// inflection explains words of a hunk that are other forms of one word, and the
// small words that go with the form: "to implement" and "for the implementation of".
func (c *change) inflection() {
	for k := range c.hunks {
		a, b := c.hunks[k].left()
		same := 0
		inOrder(a, b, func(a, b *item) bool {
			return singular[a.value] == b.value || singular[b.value] == a.value ||
				a.says() && b.says() && a.sort == aWord && b.sort == aWord && a.stem == b.stem && (sameForm(a, b) || a.plural&b.plural&listing != 0 && a.tells() && b.tells())
		}, func(a, b *item) {
			c.explain(a, b)
			if a.says() {
				same++
			}
		})
		if same == 0 || 2*same != saying(a)+saying(b) {
			continue
		}
		for i := range c.hunks[k].items {
			if i.rule == nil && i.in(small) {
				c.explain(i)
			}
		}
	}
}

// singular are verbs that go with a subject in the plural, by that in the singular.
var singular = map[string]string{"are": "is", "were": "was", "have": "has"}

// sameForm reports whether two forms of one word say the same: a verb and its noun, a singular and a
// plural that nothing makes definite, but not two tenses.
func sameForm(a, b *item) bool {
	x, y := a.value, b.value
	switch past := tense(x) == "ed" || tense(y) == "ed"; {
	case x == y || a.in(unlike) || b.in(unlike) || strings.Contains(x+y, "-"):
		return false // "same" has them, but where a capital letter says something; "re-cover"
	case tense(x) != tense(y) && !past && a.ofOpen() != b.ofOpen():
		return true // "the implementation of" → "implementing"
	case tense(x) != tense(y) && (past || !a.afterNoun() || !b.afterNoun()):
		return false
	case plural(x) == y || plural(y) == x || plural(x) != x && plural(x) == plural(y):
		return !a.definite() && !b.definite()
	}
	return true
}

// ofOpen reports whether a changed "of" follows a word.
func (i *item) ofOpen() bool { return i.beside(1).value == "of" && i.beside(1).open }

// afterNoun reports whether "to" or "for" ties a word to a noun before it: "the need to strengthen".
func (i *item) afterNoun() bool {
	w, noun := i.beside(-1).value, i.beside(-2)
	return (w == "to" || w == "for") && noun.sort == aWord && !noun.small() && !noun.capital
}

// definite reports whether a word before it makes one definite: "the other large inner harbours".
func (i *item) definite() bool {
	const adjectives = 5 // between article and noun at most
	for n := 1; n <= 1+adjectives; n++ {
		switch w := i.beside(-n); {
		case w.in(definites):
			return true
		case !w.says():
			return i.capital && w.p == nil
		}
	}
	return i.capital
}
