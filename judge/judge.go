// Package judge says what each change means: what accounts for changed words, and what is left over.
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
	// Traits are what the weight is made of, as Traits names them.
	Traits []float64
	Verb   diff.VerbShift
}

// Judge gives the verdict on every change, in order. A nil lexicon is the built-in one.
func Judge(c *diff.Comparison, lexicon *Lexicon) []Verdict {
	out, _ := newPair(c, lexicon).judgeAll()
	return out
}

// judgeAll returns the verdicts, and of each change how it was read; nil for unchanged ones.
// Two texts in the wrong order are judged in the right one, so that both orders say the same.
func (p *pair) judgeAll() ([]Verdict, []*change) {
	if p.gap.backward() {
		verdicts, changes := newPair(p.c.Reversed(), p.lexicon).judgeAll()
		for k := range verdicts {
			verdicts[k].reverse()
		}
		return verdicts, changes
	}
	out := make([]Verdict, len(p.c.Changes))
	changes := make([]*change, len(p.c.Changes))
	parallel.Each(len(out), func(k int) {
		if ch := &p.c.Changes[k]; ch.Status != diff.Unchanged {
			changes[k] = p.readChange(ch)
		}
	})
	p.findRolled(changes)
	parallel.Each(len(out), func(k int) {
		if c := changes[k]; c != nil {
			out[k] = c.judge()
		}
	})
	renamed(out)
	parallel.Each(len(out), func(k int) {
		if c := changes[k]; c != nil {
			c.weigh(&out[k])
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

// judge judges a change. A paragraph that came or went is news.
func (c *change) judge() Verdict {
	v := Verdict{Attention: diff.Substantive}
	if c.Status == diff.Amended {
		v.Verb = c.shift()
		v.Explained = c.account()
	}
	if c.leave(&v); len(v.Leftover) == 0 && c.Status == diff.Amended {
		v.Attention, v.Why = diff.Routine, c.whys()
	}
	return v
}

// account asks the principles for their items, and returns the names of those that have any.
func (c *change) account() []string {
	var names []string
	for k := range Principles {
		rule := &Principles[k]
		if rule.Explain == nil || !c.pair.english && !rule.AnyLanguage {
			continue
		}
		c.explained = c.explained[:0]
		rule.Explain(c)
		for _, i := range c.explained {
			if i.rule == nil {
				i.rule = rule
				if !slices.Contains(names, rule.Name) {
					names = append(names, rule.Name)
				}
			}
		}
	}
	return names
}
