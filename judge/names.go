package judge

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// fullerNames explains words that complete a name, where the document with the short name
// gives the full one too, and the initials of a name.
func (c *change) fullerNames() {
	c.explainHunks(func(a, b []*item, _ *hunk) bool {
		return c.initials(a, b) || c.initials(b, a) || (saying(a) == 0) != (saying(b) == 0) && (completes(a) || completes(b))
	})
}

// initials reports whether a short name has the initials of a full one that a text gives it for.
func (c *change) initials(short, full []*item) bool {
	if len(short) != 1 || len(full) < 3 || len(short[0].value) < 3 {
		return false
	}
	var letters strings.Builder
	for _, i := range full {
		if i.capital {
			letters.WriteByte(i.value[0])
		}
	}
	if letters.String() != short[0].value {
		return false
	}
	given := append(full[len(full)-1].lowers(), "(", short[0].value, ")")
	return c.pair.gives(oldSide, given) || c.pair.gives(newSide, given)
}

// completes reports whether a run of items completes the name before it or after it.
func completes(items []*item) bool {
	words := leftOf(items, func(i *item) bool { return i.sort != aMark })
	if len(words) == 0 || !slices.ContainsFunc(words, func(i *item) bool { return i.capital }) || slices.ContainsFunc(words, func(i *item) bool { return i.sort != aWord }) {
		return false
	}
	first, last := words[0], words[len(words)-1]
	if first.p != last.p || int(last.at-first.at) >= len(words) {
		return false // not side by side
	}
	whole := func(from, to *item) bool {
		run := wording.Range{From: int(from.from), To: int(to.to)}
		return first.p.pair.gives(1-first.p.side, first.p.text.Lowers(run))
	}
	switch before, next := first.beside(-1), last.beside(1); {
	case before.capital && first.in(small):
		return onlyChange(before) && whole(before, last)
	case next.capital && first.capital:
		return onlyChange(next) && whole(first, next)
	}
	return false
}

// onlyChange reports whether the other side has no words of its own for the name of a kept word:
// "International Criminal Court" is no other form of "International Court of Justice".
func onlyChange(beside *item) bool {
	const far = 3 // words on either side
	return beside.partner != nil && !has(beside.partner.around(far, far), func(i *item) bool { return i.open && i.capital })
}
