package judge

import "slices"

// whys says in words what accounts for the explained words of a change: each reason once,
// that of most words first, and punctuation and small words only where there is no other.
func (c *change) whys() []string {
	words := map[string]int{}
	var found, other []string
	for k := range c.hunks {
		for i := range c.hunks[k].items {
			text := i.why()
			if text == "" {
				continue
			}
			if list := &found; words[text] == 0 {
				if i.rule.Minor {
					list = &other
				}
				*list = append(*list, text)
			}
			words[text] += int(i.to - i.from)
		}
	}
	if len(found) == 0 {
		found = other
	}
	slices.SortStableFunc(found, func(a, b string) int { return words[b] - words[a] })
	return found
}

// why says in words what accounts for an item; "" where nothing need be said: words
// that both texts have, one beside the other.
func (i *item) why() string {
	switch {
	case i.rule == nil:
		return ""
	case i.rule.Name != "same":
		return i.rule.Why
	}
	j := i.partner
	switch same := slices.Equal(i.lowers(), j.lowers()); {
	case same && (i.capital == j.capital || i.opens() || j.opens()):
		return "" // "Also welcomes" → "Welcomes"
	case same:
		return "a capital letter"
	case i.sort == aWord:
		return i.rule.Why
	case i.sort == aCitation:
		return "a citation given with more or less detail"
	}
	return "the same written in another way"
}
