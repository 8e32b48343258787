package judge

// couples gives the unexplained items of a sort and what came in their place: first those of
// hunks with as many on both sides, then the rest, in order.
func (c *change) couples(s sortOfItem) func(yield func(old, new *item) bool) {
	return func(yield func(old, new *item) bool) {
		if c.sorts&(1<<s) == 0 {
			return
		}
		var lists [2][2][]*item
		for k := range c.hunks {
			a, b := ofSort(c.hunks[k].old, s), ofSort(c.hunks[k].new, s)
			to := &lists[0]
			if len(a) != len(b) {
				to = &lists[1]
			}
			to[oldSide], to[newSide] = append(to[oldSide], a...), append(to[newSide], b...)
		}
		for _, l := range lists {
			for k := range min(len(l[oldSide]), len(l[newSide])) {
				if !yield(l[oldSide][k], l[newSide][k]) {
					return
				}
			}
		}
	}
}

// explainCouples accounts for the couples of some sorts that are such.
func (c *change) explainCouples(such func(old, new *item) bool, sorts ...sortOfItem) {
	for _, s := range sorts {
		for old, new := range c.couples(s) {
			if such(old, new) {
				c.explain(old, new)
			}
		}
	}
}

// explainHunks accounts for what is left of each hunk, where all of it is such.
func (c *change) explainHunks(such func(old, new []*item, h *hunk) bool) {
	for k := range c.hunks {
		if a, b := c.hunks[k].left(); len(a)+len(b) > 0 && such(a, b, &c.hunks[k]) {
			c.explain(a...)
			c.explain(b...)
		}
	}
}

// explainItems accounts for each item left that is such.
func (c *change) explainItems(such func(*item, *hunk) bool) {
	for k := range c.hunks {
		c.explainItemsOf(&c.hunks[k], func(i *item) bool { return such(i, &c.hunks[k]) })
	}
}

func (c *change) explainItemsOf(h *hunk, such func(*item) bool) {
	for i := range h.items {
		if i.rule == nil && such(i) {
			c.explain(i)
		}
	}
}

// ofSort returns the items of a sort that nothing accounts for yet.
func ofSort(items []*item, s sortOfItem) []*item {
	return leftOf(items, func(i *item) bool { return i.sort == s })
}

// leftOf returns the items that are such and that nothing accounts for yet.
func leftOf(items []*item, such func(*item) bool) []*item {
	var out []*item
	for _, i := range items {
		if i.rule == nil && such(i) {
			out = append(out, i)
		}
	}
	return out
}
