package align

import (
	"cmp"
	"slices"
)

// links lists the pairs of all matches, by old, then new place.
func (p *pairing) links(matches []Match) []Link {
	var list []Link
	for _, m := range matches {
		for _, i := range m.Old {
			for _, j := range m.New {
				list = append(list, Link{Old: i, New: j, Chance: m.Confidence, OldPassage: p.whole(oldSide, i), NewPassage: p.whole(newSide, j)})
			}
		}
	}
	slices.SortFunc(list, func(a, b Link) int { return cmp.Or(cmp.Compare(a.Old, b.Old), cmp.Compare(a.New, b.New)) })
	return list
}

// whole is all of a paragraph.
func (p *pairing) whole(side, i int) Passage {
	return Passage{Paragraph: i, End: len(p.sides[side].doc.Paragraphs[i].Text)}
}
