package judge

import "strings"

// listSlid explains the resolutions that leave a list which the last one joined: the list
// slides on by one, or names those before as "previous resolutions".
func (c *change) listSlid() []*item {
	if !c.joined() {
		return nil
	}
	own, _, _ := citedTurns(c.pair.ownOld)
	q := c.new[0]
	rest := q.mentions("previous resolutions") || q.mentions("relevant resolutions") || q.mentions("other resolutions")
	gone := c.eachItem(func(i *item, _ hunk) bool { return i.side == oldSide && i.sort == aCitation })
	return c.eachItem(func(i *item, _ hunk) bool {
		series, turn, _ := citedTurns(i.value)
		if i.side == newSide || i.sort != aCitation || series != own && !strings.HasSuffix(own, series) || c.clauseOf(i).family == "directive" || turn == 0 {
			return false
		}
		next := c.paragraphOf(i).nextCitation(i)
		if rest || next == nil {
			return rest
		}
		_, t, _ := citedTurns(next.value)
		return len(gone) == 1 && t > turn && t-turn <= max(1, c.pair.gap.sessions, c.pair.gap.years)
	})
}

// joined reports whether the last resolution joined what a change cites.
func (c *change) joined() bool {
	for _, h := range c.hunks {
		for _, i := range h.new {
			if i.by == "own resolution" || i.by == "citation" && c.pair.isOwn(i.value) {
				return true
			}
		}
	}
	return false
}

func (p *paragraph) mentions(phrase string) bool {
	if p.lower == "" {
		p.lower = strings.ToLower(p.text.Text)
	}
	return strings.Contains(p.lower, phrase)
}

func (p *paragraph) nextCitation(i *item) *item {
	for k := i.at + 1; k < len(p.items); k++ {
		if p.items[k].sort == aCitation {
			return &p.items[k]
		}
	}
	return nil
}
