package judge

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// pronouns explains a pronoun in place of what it stands for, or the other way round, where the
// paragraph names nothing else before that it might stand for.
func (c *change) pronouns() {
	c.explainHunks(func(a, b []*item, _ *hunk) bool { return standsFor(a, b) || standsFor(b, a) })
}

// standsFor reports whether a pronoun can be of nothing but a noun that stands before it too.
func standsFor(pronoun, noun []*item) bool {
	const most = 300 // items before it: what is further off nobody would take it for
	if len(pronoun) != 1 || len(noun) == 0 || !pronoun[0].in(standing) || pronoun[0].at > most {
		return false
	}
	missing, several := saying(noun), pronoun[0].value != "it"
	if missing == 0 || !several && !noun[len(noun)-1].names() {
		return false
	}
	before := pronoun[0].p.items[:pronoun[0].at]
	for k := range before {
		switch i := &before[k]; {
		case slices.ContainsFunc(noun, func(n *item) bool { return n.says() && sameOwner(n.value, i.value) }):
			missing--
		case k == 0 || i.opens() || i.sharesName(noun):
		case several && i.says() && (strings.HasSuffix(i.value, "s") || i.of(wording.Actor)), !several && i.names() && !i.in(officers):
			return false
		}
	}
	return missing <= 0
}

// sharesName reports whether an item is of a name that a noun is the short form of: "the Declaration",
// of "the Declaration on Reefs".
func (i *item) sharesName(noun []*item) bool {
	for _, step := range [...]int{-1, 1} {
		for j := i; j.named; j = j.beside(step) {
			if j.value == noun[len(noun)-1].value {
				return true
			}
		}
	}
	return false
}
