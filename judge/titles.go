package judge

import (
	"slices"

	"resdiff/diff"
)

// judgeTitle says what the change of a title means. What excuses words of a sentence is too
// lenient for a name: only years and sessions that rolled on, marks and capitals are routine.
func judgeTitle(d *diff.Comparison, lexicon *Lexicon) {
	p := newPair(d, lexicon)
	verdicts, changes := p.judgeAll()
	ch, v := &d.Changes[0], &verdicts[0]
	ch.Weight, ch.Verb = v.Weight, v.Verb
	ch.Attention, ch.Reasons = diff.Substantive, []diff.Statement{{What: "the title is reworded"}}
	if changes[0] != nil {
		changes[0].sortEdits(ch.Edits)
	}
	if p.gap.backward() {
		p = newPair(d.Reversed(), lexicon)
	}
	switch rolled, edited := p.readChange(&p.c.Changes[0]).titleRolled(); {
	case edited:
	case rolled:
		ch.Attention, ch.Reasons = diff.Routine, []diff.Statement{{What: "the year or session rolled on"}}
	case v.Attention == diff.Routine:
		ch.Attention, ch.Reasons = diff.Routine, v.reasons()
	}
	d.Summarize()
}

// titleRolled reports whether years and numbers of sessions of a title moved on about as far
// as the resolutions are apart ("Programme budget for 2024" → "for 2025"), and whether
// anything else changed but marks and capital letters.
func (c *change) titleRolled() (rolled, edited bool) {
	gap := c.pair.gap
	c.same()
	c.marks()
	c.footnoteMarks()
	same := len(c.explained)
	c.explainCouples(func(old, new *item) bool {
		if new.sort == aTurn {
			return new.mention.Unit == "session" && gap.forward(turnOn(old, new))
		}
		n, ok := yearsApart(old.value, new.value)
		return ok && new.first().month == 0 && gap.forward(n) && gap.near(n)
	}, aYear, aDate, aTurn)
	for k := range c.hunks {
		edited = edited || c.hunks[k].any(func(i *item) bool { return !slices.Contains(c.explained, i) })
	}
	return len(c.explained) > same, edited
}
