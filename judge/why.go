package judge

import "slices"

// whys says in words what accounts for the explained words of a change: each reason once,
// that of most words first, and punctuation and small words only where there is no other.
func (c *change) whys() []string {
	words := map[string]int{}
	var found, other []string
	for _, h := range c.hunks {
		for _, i := range h.items() {
			text := c.whyOf(i)
			if text == "" {
				continue
			}
			if list := &found; words[text] == 0 {
				if i.rule.Minor {
					list = &other
				}
				*list = append(*list, text)
			}
			words[text] += i.To - i.From
		}
	}
	if len(found) == 0 {
		found = other
	}
	slices.SortStableFunc(found, func(a, b string) int { return words[b] - words[a] })
	return found
}

// whyOf says in words what accounts for one item; "" where nothing need be said: words
// that both texts have, one beside the other.
func (c *change) whyOf(i *item) string {
	if i.by == "same" && (i.sort == aMark || i.twin != nil) {
		return c.whySame(i, i.twin)
	}
	if i.rule == nil || i.by == "" {
		return ""
	}
	return i.rule.Why
}

// whySame says what tells two items apart that say the same.
func (c *change) whySame(a, b *item) string {
	if a.sort == aMark {
		return ""
	}
	p, q := c.paragraphOf(a), c.paragraphOf(b)
	x, y := p.text.Lowers(p.wordsOf(a)), q.text.Lowers(q.wordsOf(b))
	switch same := slices.Equal(x, y); {
	case same && a.capital == b.capital, same && (p.opensAt(p.text.Start(a.From)) || q.opensAt(q.text.Start(b.From))):
		return "" // "Also welcomes" → "Welcomes"
	case same:
		return "a capital letter"
	case a.sort == aWord:
		return "another spelling or an equal phrase"
	case a.sort == aCitation:
		return "a citation given with more or less detail"
	}
	return "the same written in another way"
}
