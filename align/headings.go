package align

import (
	"cmp"
	"slices"

	"resdiff/resolution"
)

// A heading is known by what stands under it. Headings that read differently
// match where at least sameSection of the linked paragraphs of both sections
// are linked with each other, and not on their words alone where less than
// otherSection are.
const (
	sameSection  = 0.6
	otherSection = 0.3
	// Headings without a word in common need at least fewVotes links, and
	// renamedSection of all: where sections were dropped, a few paragraphs of
	// one stand under the heading of another.
	fewVotes       = 5
	renamedSection = 0.9
)

// under returns for each paragraph the place of the heading it stands under,
// -1 before the first; a heading stands under itself.
func (s *side) under() []int {
	list := make([]int, len(s.paras))
	at := -1
	for i := range s.paras {
		if s.paras[i].kind == resolution.Heading {
			at = i
		}
		list[i] = at
	}
	return list
}

// headings corrects the chosen links of headings by what stands under them,
// and returns the links, with new ones at the end, and the chosen ones.
func (p *pairing) headings(links []link, chosen []int) ([]link, []int) {
	v := p.votes(links, chosen)
	taken := [2]map[int32]bool{{}, {}}
	chosen = slices.DeleteFunc(chosen, func(k int) bool {
		l := &links[k]
		if p.heading(oldSide, l.old) && p.heading(newSide, l.new) {
			share, voted := v.share(l.old, l.new)
			if voted && share < otherSection && l.evidence[same] == 0 {
				l.odds = min(l.odds, spokenFor(v.between[[2]int32{l.old, l.new}], (v.of[oldSide][l.old]+v.of[newSide][l.new]+1)/2))
				return true
			}
		}
		// A heading may also be linked with a paragraph that is none.
		taken[oldSide][l.old], taken[newSide][l.new] = true, true
		return false
	})
	for _, pair := range v.pairs() {
		old, new := pair[0], pair[1]
		share, _ := v.share(old, new)
		if share < sameSection || taken[oldSide][old] || taken[newSide][new] || !p.heading(oldSide, old) || !p.heading(newSide, new) {
			continue
		}
		l := link{old: old, new: new}
		p.readTexts(&l)
		if l.evidence[amount] == 0 && (v.between[pair] < fewVotes || share < renamedSection) {
			continue
		}
		// Few links tell less of a section than many (Laplace's rule).
		l.odds = logit(share * ratio(int64(v.between[pair]), int64(v.between[pair]+1)))
		if l.odds <= 0 {
			continue
		}
		taken[oldSide][old], taken[newSide][new] = true, true
		l.evidence[directly] = share
		links, chosen = append(links, l), append(chosen, len(links))
	}
	return links, chosen
}

func (p *pairing) heading(side int, i int32) bool {
	return i >= 0 && p.sides[side].paras[i].kind == resolution.Heading
}

// votes count the links between sections, which are named by their headings.
type votes struct {
	between map[[2]int32]int
	of      [2]map[int32]int
}

func (p *pairing) votes(links []link, chosen []int) *votes {
	v := &votes{between: map[[2]int32]int{}, of: [2]map[int32]int{{}, {}}}
	under := [2][]int{p.sides[oldSide].under(), p.sides[newSide].under()}
	for _, k := range chosen {
		l := &links[k]
		if p.heading(oldSide, l.old) || p.heading(newSide, l.new) {
			continue
		}
		v.add(int32(under[oldSide][l.old]), int32(under[newSide][l.new]))
	}
	return v
}

// add counts one more link between two sections.
func (v *votes) add(old, new int32) {
	v.between[[2]int32{old, new}]++
	v.of[oldSide][old]++
	v.of[newSide][new]++
}

// share is the share, 0 to 1, of the links of two sections that lead from one
// to the other; voted is false where neither has any.
func (v *votes) share(old, new int32) (share float64, voted bool) {
	all := v.of[oldSide][old] + v.of[newSide][new]
	if all == 0 {
		return 0, false
	}
	return float64(2*v.between[[2]int32{old, new}]) / float64(all), true
}

// spokenFor are the odds of two headings, or chapeaux, of whose items n of all speak
// for the pair: few tell less than many (Laplace's rule).
func spokenFor(n, all int) int64 { return logit(ratio(int64(n+1), int64(all+2))) }

// pairs lists the pairs of sections with links, in order of place.
func (v *votes) pairs() [][2]int32 { return inOrder(v.between) }

// inOrder lists the keys of a count, ascending.
func inOrder(counts map[[2]int32]int) [][2]int32 {
	list := make([][2]int32, 0, len(counts))
	for pair := range counts {
		list = append(list, pair)
	}
	slices.SortFunc(list, func(a, b [2]int32) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return list
}
