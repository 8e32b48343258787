package judge

import (
	"slices"

	"resdiff/align"
	"resdiff/diff"
)

// Leftover is what nothing accounts for between two runs of kept words: old words and what
// came in their place; either may be missing.
type Leftover struct {
	// OldText and NewText are the words as the texts have them, with " … " between words
	// that do not stand side by side; "" for none.
	OldText, NewText string
	// Old and New are the passages that the words of each side stand in, in order.
	Old, New []align.Passage
	// Kind tells what sort of words they are.
	Kind diff.Kind
	// old and new are the items themselves.
	old, new []*item
}

// leave writes down what is left over of a change.
func (c *change) leave(v *Verdict) {
	for _, h := range c.hunks {
		l := Leftover{old: remaining(h.old), new: remaining(h.new)}
		if len(l.old)+len(l.new) > 0 {
			v.Leftover = append(v.Leftover, l)
		}
	}
	for k := range v.Leftover {
		l := &v.Leftover[k]
		l.OldText, l.Old = c.print(l.old)
		l.NewText, l.New = c.print(l.new)
		l.Kind, _ = c.kindOf(slices.Concat(l.old, l.new))
	}
}

// remaining returns the items that say something and are left over.
func remaining(items []*item) []*item {
	var out []*item
	for _, i := range items {
		if i.by == "" {
			out = append(out, i)
		}
	}
	return out
}
