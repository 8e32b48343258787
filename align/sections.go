package align

import (
	"cmp"
	"slices"

	"resdiff/resolution"
)

// intoShare is the least share of a section's paragraphs that another must
// have taken for the section to count as dissolved into it, and dissolved that of all
// such sections together: what lost most of its paragraphs is gone.
const (
	intoShare = 0.25
	dissolved = 0.5
)

// sections tells what became of each heading's paragraphs, by the new
// document's order, with sections that are gone at their old place.
func (p *pairing) sections(groups []group, moved []bool) []Section {
	under := [2][]int{p.sides[oldSide].under(), p.sides[newSide].under()}
	// went counts the paragraphs that each section handed to each other; to -1 those
	// that are dropped or added.
	went := [2]map[int]map[int]int{{}, {}}
	alone := [2][]bool{make([]bool, len(under[oldSide])), make([]bool, len(under[newSide]))}
	for e := range alone {
		for i := range alone[e] {
			alone[e][i] = p.sides[e].paras[i].kind != resolution.Heading
		}
	}
	partner := [2]map[int]int{{}, {}} // group of each matched heading
	for g := range groups {
		for _, i := range groups[g].old {
			for _, j := range groups[g].new {
				if p.sides[oldSide].paras[i].kind == resolution.Heading && p.sides[newSide].paras[j].kind == resolution.Heading {
					partner[oldSide][int(i)], partner[newSide][int(j)] = g, g
					continue
				}
				alone[oldSide][i], alone[newSide][j] = false, false
				note(went[oldSide], under[oldSide][i], under[newSide][j])
				note(went[newSide], under[newSide][j], under[oldSide][i])
			}
		}
	}
	for e := range alone {
		for i, lone := range alone[e] {
			if lone {
				note(went[e], under[e][i], -1)
			}
		}
	}
	type placed struct {
		at int
		Section
	}
	var list []placed
	for j := range p.sides[newSide].paras {
		if p.sides[newSide].paras[j].kind != resolution.Heading {
			continue
		}
		s := Section{Old: -1, New: j}
		if g, ok := partner[newSide][j]; ok {
			s.Old = int(groups[g].old[0])
			s.Renamed = p.sides[oldSide].paras[s.Old].text != p.sides[newSide].paras[j].text
			s.Moved = moved[g]
		} else {
			s.Into = most(went[newSide][j])
		}
		list = append(list, placed{2*j + 1, s})
	}
	after := -1
	for i := range p.sides[oldSide].paras {
		if p.sides[oldSide].paras[i].kind != resolution.Heading {
			continue
		}
		if g, ok := partner[oldSide][i]; ok {
			after = int(groups[g].new[0])
			continue
		}
		list = append(list, placed{2*after + 2, Section{Old: i, New: -1, Into: most(went[oldSide][i])}})
	}
	slices.SortStableFunc(list, func(a, b placed) int { return cmp.Compare(a.at, b.at) })
	var sections []Section
	for _, l := range list {
		sections = append(sections, l.Section)
	}
	return sections
}

func note(went map[int]map[int]int, from, to int) {
	if went[from] == nil {
		went[from] = map[int]int{}
	}
	went[from][to]++
}

// most lists the sections that took at least intoShare of what went, those
// that took most first, if together they took enough; the part before the first heading
// is not listed.
func most(went map[int]int) []int {
	sum, taken := 0, 0
	for _, n := range went {
		sum += n
	}
	var to []int
	for h, n := range went {
		if h >= 0 && float64(n) >= intoShare*float64(sum) {
			to, taken = append(to, h), taken+n
		}
	}
	if float64(taken) < dissolved*float64(sum) {
		return nil
	}
	slices.SortFunc(to, func(a, b int) int { return cmp.Or(cmp.Compare(went[b], went[a]), cmp.Compare(a, b)) })
	return to
}
