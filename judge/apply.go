package judge

import "resdiff/diff"

// Apply judges every change of a comparison, writes down on each what it means, and returns
// the verdicts.
func Apply(c *diff.Comparison, lexicon *Lexicon) []Verdict {
	p := newPair(c, lexicon)
	verdicts, changes := p.judgeAll()
	for k := range c.Changes {
		ch, v := &c.Changes[k], &verdicts[k]
		ch.Leftover, ch.Reasons = nil, nil
		if ch.Status == diff.Unchanged {
			if ch.Attention == diff.Substantive { // by an earlier judge
				ch.Attention = diff.None
			}
			continue
		}
		ch.Attention, ch.Reasons, ch.Weight = v.Attention, v.reasons(), v.Weight
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

// reasons says why a change is routine.
func (v *Verdict) reasons() []diff.Statement {
	if v.Attention == diff.Substantive {
		return nil
	}
	var out []diff.Statement
	for _, text := range v.Why {
		out = append(out, diff.Statement{What: text})
	}
	return out
}
