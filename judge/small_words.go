package judge

import (
	"slices"
	"strings"
)

// smallWords explains words that only hold others together: those of a hunk of which
// something else is explained, and by themselves the article of what is one of its kind.
func (c *change) smallWords() []*item {
	var out []*item
	carried := func(i *item) bool { return i.rule != nil && i.rule.Carries }
	typed := slices.ContainsFunc(c.hunks, func(h hunk) bool { return slices.ContainsFunc(h.items(), carried) })
	for _, h := range c.hunks {
		all := h.items()
		alone, beside := len(left(all)) == 1, slices.ContainsFunc(all, carried)
		for _, i := range all {
			switch {
			case i.sort != aWord || !i.small:
			case beside, typed && (i.value == "and" || i.value == "the" || i.value == "its"), i.value == "also",
				i.value == "and" && (alone && c.beforeVerb(i) || c.commaFor(h, i)),
				i.value == "the" && alone && c.paragraphOf(i).word(i.at-1) != "as" && (!c.beforePlural(i) || c.tells(i)):
				out = append(out, i)
			}
		}
	}
	return out
}

// commaFor reports whether a hunk is nothing but "and" and commas in a list that goes on to
// another "and", or before "that": "women and men" and "women, men", but not what may say who
// somebody is: "Lesotho, the occupying Power".
func (c *change) commaFor(h hunk, and *item) bool {
	const far = 8 // words of a member
	if slices.ContainsFunc(h.items(), func(i *item) bool { return i != and && i.value != "," }) {
		return false
	}
	p := c.paragraphOf(and)
	return p.word(and.at+1) == "that" || slices.ContainsFunc(p.items[and.at+1:min(len(p.items), and.at+far)], func(j item) bool { return j.value == "and" && !j.open })
}

// beforeVerb reports whether a word stands between a mark and a verb that governs on.
func (c *change) beforeVerb(i *item) bool {
	p := c.paragraphOf(i)
	return i.at > 0 && p.items[i.at-1].sort == aMark && i.at+1 < len(p.items) && p.opensAt(p.text.Start(p.items[i.at+1].From))
}

// beforePlural reports whether the noun after an article is in the plural.
func (c *change) beforePlural(i *item) bool {
	p := c.paragraphOf(i)
	for k := i.at + 1; k < len(p.items) && k <= i.at+4; k++ {
		switch it := &p.items[k]; {
		case it.sort != aWord || it.small:
			return false
		case strings.HasSuffix(it.value, "s"):
			return true
		}
	}
	return false
}

// elsewhere explains words of a passage that went from one place of the document to another
// as they are: not of one that was copied and stays where it was.
func (c *change) elsewhere() []*item {
	var out []*item
	for _, e := range c.Words() {
		if e.Elsewhere != nil && !e.Elsewhere.Copied && e.Elsewhere.Chance >= sureMove {
			out = append(out, c.itemsOf(e, oldSide)...)
			out = append(out, c.itemsOf(e, newSide)...)
		}
	}
	return openOnly(out)
}

// sureMove is the chance from which words are taken to have moved; below it a report says
// "probably".
const sureMove = 0.9
