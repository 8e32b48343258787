package align

import (
	"slices"
)

// A chapeau ("Calls upon States:") is known by the items under it. Two chapeaux
// match where two of their items are linked with each other, or half of the
// items of the one that has fewer. A short one, which many texts have word for
// word, matches no other chapeau without.
const (
	fewItems     = 2
	shareItems   = 0.5
	shortChapeau = 12 // words
	// itemsChance is the least chance of a match that two items speak for.
	itemsChance = 0.9
)

// outline knows the chapeaux of one side.
type outline struct {
	top   []int32       // chapeau of each paragraph, -1 for none
	items map[int32]int // how many stand under each
}

func (s *side) outline() outline {
	o := outline{make([]int32, len(s.paras)), map[int32]int{}}
	for i, top := range s.doc.Chapeaux() {
		o.top[i] = int32(top)
		if top >= 0 {
			o.items[int32(top)]++
		}
	}
	return o
}

// chapeaux corrects the chosen links of chapeaux by what stands under them, and
// returns the links, with new ones at the end, and the chosen ones.
func (p *pairing) chapeaux(links []link, chosen []int) ([]link, []int) {
	lines := [2]outline{p.sides[oldSide].outline(), p.sides[newSide].outline()}
	if len(lines[oldSide].items) == 0 || len(lines[newSide].items) == 0 {
		return links, chosen
	}
	v := &votes{between: map[[2]int32]int{}, of: [2]map[int32]int{{}, {}}}
	for _, k := range chosen {
		old, new := lines[oldSide].top[links[k].old], lines[newSide].top[links[k].new]
		if old >= 0 || new >= 0 {
			v.add(old, new)
		}
	}
	spoken := func(pair [2]int32) bool {
		fewer := min(lines[oldSide].items[pair[0]], lines[newSide].items[pair[1]])
		n := v.between[pair]
		return n >= fewItems || n > 0 && float64(n) >= shareItems*float64(fewer)
	}
	taken := [2]map[int32]bool{{}, {}}
	chosen = slices.DeleteFunc(chosen, func(k int) bool {
		l := &links[k]
		if lines[oldSide].items[l.old] > 0 && lines[newSide].items[l.new] > 0 && !spoken([2]int32{l.old, l.new}) && (l.evidence[same] == 0 || v.better(l.old, l.new, spoken)) {
			if len(p.sides[oldSide].paras[l.old].ids) <= shortChapeau || len(p.sides[newSide].paras[l.new].ids) <= shortChapeau {
				fewer := min(lines[oldSide].items[l.old], lines[newSide].items[l.new])
				l.odds = min(l.odds, spokenFor(v.between[[2]int32{l.old, l.new}], fewer))
				return true
			}
		}
		taken[oldSide][l.old], taken[newSide][l.new] = true, true
		return false
	})
	for _, pair := range v.pairs() {
		old, new := pair[0], pair[1]
		if old < 0 || new < 0 || taken[oldSide][old] || taken[newSide][new] || !spoken(pair) {
			continue
		}
		share, _ := v.share(old, new)
		l := link{old: old, new: new, odds: logit(share * ratio(int64(v.between[pair]), int64(v.between[pair]+1)))}
		p.readTexts(&l)
		if l.odds <= 0 || l.evidence[amount] == 0 {
			continue
		}
		l.evidence[directly] = share
		taken[oldSide][old], taken[newSide][new] = true, true
		links, chosen = append(links, l), append(chosen, len(links))
	}
	return links, chosen
}

// better reports whether the items of either of two chapeaux speak for another.
func (v *votes) better(old, new int32, spoken func([2]int32) bool) bool {
	for pair := range v.between {
		if (pair[0] == old) != (pair[1] == new) && pair[0] >= 0 && pair[1] >= 0 && spoken(pair) {
			return true
		}
	}
	return false
}

// joinChapeaux makes a chapeau without partner part of the change that at least
// fewItems of its items went to, or half of them: a paragraph that was cut into a
// chapeau and (a), (b), (c), or the reverse. Items that go there together speak
// for each other.
func (j *joiner) joinChapeaux() {
	for s := range j.p.sides {
		lines := j.p.sides[s].outline()
		went := map[[2]int32]int{} // by chapeau and group
		for i, top := range lines.top {
			if g := j.at[s][i]; top >= 0 && g >= 0 {
				went[[2]int32{top, int32(g)}]++
			}
		}
		for _, at := range inOrder(went) {
			top, g := at[0], int(at[1])
			group := &j.groups[g]
			if went[at] < fewItems || len(group.side(1-s)) > 1 {
				continue
			}
			if j.at[s][top] < 0 {
				j.join(s, top, g, logit(itemsChance))
			}
			if j.at[s][top] == g && len(group.side(s)) == went[at]+1 {
				group.odds = max(group.odds, logit(itemsChance))
			}
		}
	}
}

func (g *group) side(s int) []int32 {
	if s == oldSide {
		return g.old
	}
	return g.new
}
