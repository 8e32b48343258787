package diff

import (
	"slices"

	"resdiff/align"
)

// Reversed returns the comparison as one of the new text with the old one: the same matches
// and edits, seen from the other side.
func (c *Comparison) Reversed() *Comparison {
	out := &Comparison{Old: c.New, New: c.Old, Changes: slices.Clone(c.Changes), read: c.Read().Reversed()}
	out.Alignment = &align.Alignment{Matches: slices.Clone(c.Alignment.Matches)}
	for k := range out.Alignment.Matches {
		m := &out.Alignment.Matches[k]
		m.Old, m.New = m.New, m.Old
	}
	for k := range out.Changes {
		ch := &out.Changes[k]
		ch.Old, ch.New = ch.New, ch.Old
		ch.Edits, ch.fine = reversedEdits(ch.Edits), reversedEdits(ch.fine)
		switch ch.Status {
		case Added:
			ch.Status = Dropped
		case Dropped:
			ch.Status = Added
		}
	}
	return out
}

func reversedEdits(edits []Edit) []Edit {
	out := slices.Clone(edits)
	for k := range out {
		e := &out[k]
		e.Old, e.New = e.New, e.Old
		switch e.Op {
		case Delete:
			e.Op = Insert
		case Insert:
			e.Op = Delete
		}
	}
	return out
}
