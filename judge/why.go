package judge

import "slices"

// whys says in words what accounts for the explained words of a change: each reason once,
// that of most words first, and punctuation and small words only where there is no other.
func (c *change) whys() []string {
	words := map[string]int{}
	var found, other []string
	for k := range c.hunks {
		for i := range c.hunks[k].items {
			if i.rule == nil || i.unchanged() {
				continue
			}
			if words[i.rule.Why] == 0 && i.rule.Minor {
				other = append(other, i.rule.Why)
			} else if words[i.rule.Why] == 0 {
				found = append(found, i.rule.Why)
			}
			words[i.rule.Why] += int(i.to - i.from)
		}
	}
	if len(found) == 0 {
		found = other
	}
	slices.SortStableFunc(found, func(a, b string) int { return words[b] - words[a] })
	return found
}

// unchanged reports whether an item stands in the other text as it is: "Also welcomes" → "Welcomes".
func (i *item) unchanged() bool {
	j := i.partner
	return i.by("same") && slices.Equal(i.lowers(), j.lowers()) && (i.capital == j.capital || i.opens() || j.opens())
}
