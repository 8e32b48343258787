// Package judge says what each change means: which principles account for the
// words that changed, and what is left over.
package judge

import (
	"slices"

	"resdiff/diff"
	"resdiff/internal/parallel"
)

// Verdict is what is said of one change.
type Verdict struct {
	Attention diff.Attention
	// Leftover are the words of either side that nothing accounts for.
	Leftover []Leftover
	// Explained are the names of the principles that account for words.
	Explained []string
	// Why says of a routine change in words what accounts for its words, that of most first.
	Why []string
	// Weight is how much the change deserves a reader's eyes, 0 to 1.
	Weight float64
	// Floor is what it weighs at least, whatever its traits say; 0 for nothing.
	Floor float64
	// Traits are what the weight is made of, as TraitNames names them.
	Traits []float64
	Verb   diff.VerbShift
}

// Judge gives the verdict on every change of a comparison, in order. A nil lexicon is
// the built-in one.
func Judge(c *diff.Comparison, lexicon *Lexicon) []Verdict {
	out, _ := newPair(c, lexicon).judgeAll()
	return out
}

// judgeAll returns the verdicts, and of each amended change how it was read; nil for others.
// Two texts in the wrong order are judged in the right one, so that both orders say the same.
func (p *pair) judgeAll() ([]Verdict, []*change) {
	if p.gap.backward() {
		verdicts, changes := newPair(p.c.Reversed(), p.lexicon).judgeAll()
		for k := range verdicts {
			verdicts[k].reverse()
		}
		return verdicts, changes
	}
	c := p.c
	out := make([]Verdict, len(c.Changes))
	changes := make([]*change, len(c.Changes))
	parallel.Each(len(c.Changes), func(k int) {
		if c.Changes[k].Status == diff.Amended {
			changes[k] = p.readChange(&c.Changes[k])
		}
	})
	amended := slices.DeleteFunc(slices.Clone(changes), func(c *change) bool { return c == nil })
	p.findRolled(amended)
	parallel.Each(len(c.Changes), func(k int) {
		switch c.Changes[k].Status {
		case diff.Amended:
			out[k] = p.judge(changes[k])
		case diff.Added, diff.Dropped:
			out[k] = p.judgeOneSided(&c.Changes[k])
		}
	})
	renamed(out)
	parallel.Each(len(out), func(k int) {
		if changes[k] != nil {
			changes[k].weigh(&out[k])
		}
	})
	return out, changes
}

// reverse makes a verdict one on the same change seen from the other side.
func (v *Verdict) reverse() {
	for k := range v.Leftover {
		l := &v.Leftover[k]
		l.OldText, l.NewText, l.Old, l.New = l.NewText, l.OldText, l.New, l.Old
	}
	v.Verb.Old, v.Verb.New = v.Verb.New, v.Verb.Old
	switch v.Verb.Shift {
	case diff.Stronger:
		v.Verb.Shift = diff.Weaker
	case diff.Weaker:
		v.Verb.Shift = diff.Stronger
	}
}

// judgeOneSided judges and weighs a paragraph that came or went. No other change is judged
// by it, so its items are not kept.
func (p *pair) judgeOneSided(ch *diff.Change) Verdict {
	c := p.readChange(ch)
	v := Verdict{Attention: diff.Substantive}
	c.leave(&v)
	c.weigh(&v)
	for k := range v.Leftover {
		v.Leftover[k].old, v.Leftover[k].new = nil, nil
	}
	return v
}

// readChange reads the paragraphs of a change as items and cuts it into hunks.
func (p *pair) readChange(ch *diff.Change) *change {
	c := &change{pair: p, Change: ch}
	for _, i := range ch.Old {
		c.old = append(c.old, p.readParagraph(oldSide, i))
	}
	for _, j := range ch.New {
		c.new = append(c.new, p.readParagraph(newSide, j))
	}
	c.cut(ch.Words())
	return c
}

// judge judges an amended change.
func (p *pair) judge(c *change) Verdict {
	v := Verdict{Attention: diff.Routine, Verb: c.shift()}
	var minor []string
	for k := range Principles {
		rule := &Principles[k]
		if rule.Explain == nil || !p.english && !rule.AnyLanguage {
			continue
		}
		c.explained = c.explained[:0]
		rule.Explain(c)
		fired := false
		for _, i := range c.explained {
			if i.rule == nil {
				i.rule, fired = rule, true
			}
		}
		switch {
		case fired && rule.Minor:
			minor = append(minor, rule.Name)
		case fired:
			v.Explained = append(v.Explained, rule.Name)
		}
	}
	if len(v.Explained) == 0 {
		v.Explained = minor
	}
	if c.leave(&v); len(v.Leftover) > 0 {
		v.Attention = diff.Substantive
	} else {
		v.Why = c.whys()
	}
	return v
}
