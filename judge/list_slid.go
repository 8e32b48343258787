package judge

import "strings"

// listSlid explains the resolutions that leave a list which the last one joined: the list
// slides on by one, or names those before as "previous resolutions".
func (c *change) listSlid() []*Item {
	old, _ := c.of(Citation)
	if len(old) == 0 || !c.joined() {
		return nil
	}
	own, _, _ := citedTurns(c.pair.ownOld)
	var out []*Item
	q := c.new[0]
	rest := q.mentions("previous resolutions") || q.mentions("relevant resolutions") || q.mentions("other resolutions")
	for _, i := range old {
		p := c.paragraphOf(i)
		series, turn, _ := citedTurns(i.value)
		if series != own && !strings.HasSuffix(own, series) || c.clauseOf(i).family == "directive" || turn == 0 {
			continue
		}
		if rest {
			out = append(out, i)
			continue
		}
		if next := p.nextCitation(i); next != nil {
			if _, t, _ := citedTurns(next.value); len(old) == 1 && t > turn && t-turn <= max(1, c.pair.gap.sessions, c.pair.gap.years) {
				out = append(out, i)
			}
		}
	}
	return out
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

func (p *paragraph) nextCitation(i *Item) *Item {
	for k := i.at + 1; k < len(p.items); k++ {
		if p.items[k].Sort == Citation {
			return &p.items[k]
		}
	}
	return nil
}
