package align

import "slices"

// choice is a link that may be chosen: by its index, as likely as not at least.
type choice struct {
	old, new int32
	link     int
	odds     int64
}

// choices are those of some links, in order of place, that may be chosen.
func choices(links []link) []choice {
	n := 0
	for k := range links {
		if links[k].odds > evenOdds {
			n++
		}
	}
	list := make([]choice, 0, n)
	for k := range links {
		if l := &links[k]; l.odds > evenOdds {
			list = append(list, choice{l.old, l.new, k, l.odds})
		}
	}
	return list
}

// assigner chooses links, time after time in the same room.
type assigner struct {
	olds int
	// parent, size and at are of each paragraph, old ones first, column of each new one.
	parent, size, at, column []int32
	row                      []choice
	parts                    [][]choice
}

func newAssigner(olds, news int) *assigner {
	room := make([]int32, 3*(olds+news)+news)
	cut := func(n int) []int32 {
		list := room[:n:n]
		room = room[n:]
		return list
	}
	return &assigner{olds: olds, parent: cut(olds + news), size: cut(olds + news), at: cut(olds + news), column: cut(news)}
}

// components splits choices into groups that share no paragraph, each in order of place.
func (a *assigner) components(list []choice) [][]choice {
	parent, size, at, olds := a.parent, a.size, a.at, a.olds // size and at of each root, at from 1
	for i := range parent {
		parent[i], size[i], at[i] = int32(i), 0, 0
	}
	find := func(i int32) int32 {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for k := range list {
		parent[find(list[k].old)] = find(list[k].new + int32(olds))
	}
	for k := range list {
		size[find(list[k].old)]++
	}
	a.row = slices.Grow(a.row[:0], len(list))
	row, parts := a.row[:len(list)], a.parts[:0] // all components, one after another
	for k := range list {
		root := find(list[k].old)
		if at[root] == 0 {
			n := size[root]
			parts = append(parts, row[:0:n])
			row, at[root] = row[n:], int32(len(parts))
		}
		part := &parts[at[root]-1]
		*part = append(*part, list[k])
	}
	a.parts = parts
	return parts
}
