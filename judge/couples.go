package judge

import "slices"

// couple is an item and what came in its place; one may be nil.
type couple struct{ old, new *item }

// couples pairs the unexplained items of a sort: first those of one hunk with as
// many on both sides, then the rest, in order.
func (c *change) couples(s sortOfItem) []couple {
	var out []couple
	var old, new []*item
	for _, h := range c.hunks {
		a, b := ofSort(h.old, s), ofSort(h.new, s)
		if len(a) == len(b) {
			for k := range a {
				out = append(out, couple{a[k], b[k]})
			}
			continue
		}
		old, new = append(old, a...), append(new, b...)
	}
	for k := range max(len(old), len(new)) {
		var p couple
		if k < len(old) {
			p.old = old[k]
		}
		if k < len(new) {
			p.new = new[k]
		}
		out = append(out, p)
	}
	return out
}

// eachCouple returns the couples of some sorts, both items there, that a function explains.
func (c *change) eachCouple(explains func(old, new *item) bool, sorts ...sortOfItem) []*item {
	var out []*item
	for _, s := range sorts {
		for _, p := range c.couples(s) {
			if p.old != nil && p.new != nil && explains(p.old, p.new) {
				out = append(out, p.old, p.new)
			}
		}
	}
	return out
}

// eachHunk returns what is left of the hunks that a function explains whole.
func (c *change) eachHunk(explains func(old, new []*item, h hunk) bool) []*item {
	var out []*item
	for _, h := range c.hunks {
		if a, b := left(h.old), left(h.new); len(a)+len(b) > 0 && explains(a, b, h) {
			out = append(append(out, a...), b...)
		}
	}
	return out
}

// eachItem returns the items left that a function explains.
func (c *change) eachItem(explains func(*item) bool) []*item {
	var out []*item
	for _, h := range c.hunks {
		for _, i := range left(h.items()) {
			if explains(i) {
				out = append(out, i)
			}
		}
	}
	return out
}

// items returns the items of both sides.
func (h hunk) items() []*item { return slices.Concat(h.old, h.new) }

func ofSort(items []*item, s sortOfItem) []*item {
	var out []*item
	for _, i := range items {
		if i.sort == s && i.by == "" {
			out = append(out, i)
		}
	}
	return out
}
