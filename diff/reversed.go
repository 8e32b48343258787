package diff

import (
	"slices"

	"resdiff/align"
)

// Reversed compares the two the other way round, matched and linked as they are.
func (c *Comparison) Reversed() *Comparison {
	a := &align.Alignment{Matches: slices.Clone(c.Alignment.Matches), Links: slices.Clone(c.Alignment.Links)}
	for k := range a.Matches {
		m := &a.Matches[k]
		m.Old, m.New = m.New, m.Old
	}
	for k := range a.Links {
		l := &a.Links[k]
		l.Old, l.New, l.OldPassage, l.NewPassage = l.New, l.Old, l.NewPassage, l.OldPassage
	}
	r := CompareAligned(c.New, c.Old, a)
	for k := range r.Changes {
		if !c.Changes[k].Rewritten {
			r.Changes[k].spellOut() // as it is here: the edits of both are the same ones
		}
	}
	return r
}
