package judge

import "resdiff/diff"

// Apply judges every change of a comparison, and writes down on each what it means.
func Apply(c *diff.Comparison, lexicon *Lexicon) []Verdict {
	p := newPair(c, lexicon)
	verdicts, changes := p.judgeAll()
	for k := range c.Changes {
		ch, v := &c.Changes[k], &verdicts[k]
		ch.Leftover, ch.Reasons = nil, nil
		if ch.Status == diff.Unchanged {
			ch.Attention = diff.None // whatever an earlier judge said
			continue
		}
		ch.Attention, ch.Weight = v.Attention, v.Weight
		for _, why := range v.Why {
			ch.Reasons = append(ch.Reasons, diff.Statement{What: why})
		}
		for _, l := range v.Leftover {
			ch.Leftover = append(ch.Leftover, diff.Leftover{Old: l.Old, New: l.New})
		}
		if ch.Status != diff.Amended {
			for n := range ch.Edits {
				ch.Edits[n].Kind = diff.Clause
			}
			continue
		}
		ch.Verb = v.Verb
		changes[k].sortEdits(ch.Edits)
	}
	p.look()
	if c.Title != nil {
		judgeTitle(c.Title, lexicon)
	}
	c.Summarize()
	return verdicts
}
