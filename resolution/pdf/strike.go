package pdf

import (
	"cmp"
	"slices"
	"sort"
)

// A rule through letters strikes them out: it stands this many ems above their
// baseline, at the middle of small letters or of capitals. An underline stands
// below, the rule of a table above or well below.
const (
	strikeLow  = 0.12
	strikeHigh = 0.48
	// strikeThick is the thickest such rule, in ems.
	strikeThick = 0.15
	// leastStruck is the fewest letters that are struck out on purpose: less is a
	// rule that chances to touch a letter.
	leastStruck = 2
)

// readStruck takes from a page the letters that a rule strikes out, or leaves them
// where the text is read as it stood before, and in either case the rules.
func (r *reader) readStruck(p *pageContent) {
	byHeight := func(a, b rule) int { return cmp.Compare(a.y, b.y) }
	rules := slices.SortedFunc(slices.Values(p.rules), byHeight)
	striking := map[rule]bool{}
	struck := make([]bool, len(p.glyphs))
	n := 0
	for i := range p.glyphs {
		g := &p.glyphs[i]
		low := g.y + strikeLow*g.size
		from := sort.Search(len(rules), func(k int) bool { return rules[k].y >= low })
		for _, line := range rules[from:] {
			if line.y > g.y+strikeHigh*g.size {
				break
			}
			if r.work++; r.work > maxWork {
				return
			}
			if middle := g.x + g.width/2; line.thickness <= strikeThick*g.size && middle > line.x0 && middle < line.x1 {
				striking[line], struck[i] = true, true
				n++
				break
			}
		}
	}
	if n < leastStruck {
		return
	}
	r.revisions = true
	p.rules = slices.DeleteFunc(p.rules, func(line rule) bool { return striking[line] })
	if r.original {
		return
	}
	kept := p.glyphs[:0]
	for i, g := range p.glyphs {
		if !struck[i] {
			kept = append(kept, g)
		}
	}
	p.glyphs = kept
}
