package align

import (
	"cmp"
	"slices"
)

// Two similar slots of a yearly resolution became one, or one became two ("Decides
// that the theme of the panel at the forty-second session ...", "... at the
// forty-fifth session ..."): a paragraph without partner joins the likely pair of
// which its neighbour is the likelier half, with at most slotBetween paragraphs between
// them that have a partner, where its frame is the same by slotFrame and it names no
// other bodies.
const (
	slotChance  = 0.5
	slotFrame   = 0.5
	slotBetween = 1
	slotBodies  = 0.2
)

// joinSlots lets such paragraphs join, the likeliest first.
func (j *joiner) joinSlots() {
	var lost []int
	for k := range j.links {
		l := &j.links[k]
		if (j.at[oldSide][l.old] < 0) != (j.at[newSide][l.new] < 0) && l.odds >= logit(slotChance) && l.evidence[bodiesDiffer] <= slotBodies && j.p.sharedFrame(l) >= slotFrame {
			lost = append(lost, k)
		}
	}
	slices.SortStableFunc(lost, func(a, b int) int { return cmp.Compare(j.links[b].odds, j.links[a].odds) })
	for _, k := range lost {
		l := &j.links[k]
		side, para, to := newSide, l.new, j.at[oldSide][l.old]
		if to < 0 {
			side, para, to = oldSide, l.old, j.at[newSide][l.new]
		}
		if to < 0 || j.at[side][para] >= 0 {
			continue // it joined before
		}
		g := &j.groups[to]
		if len(g.old) > 1 || len(g.new) > 1 || j.links[g.link].evidence[same] > 0 {
			continue
		}
		if j.between(side, para, g.side(side)[0]) <= slotBetween {
			j.join(side, para, to, l.odds)
		}
	}
}

// between counts the paragraphs between two of a side that have a partner: what is new
// or gone parts nothing.
func (j *joiner) between(side int, a, b int32) int {
	n := 0
	for _, row := range j.rows[side][min(a, b)+1 : max(a, b)] {
		if row.partner >= 0 {
			n++
		}
	}
	return n
}
