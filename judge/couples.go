package judge

// couple is an item and what came in its place; one may be nil.
type couple struct{ old, new *Item }

// couples pairs the unexplained items of a sort: first those of one hunk with as
// many on both sides, then the rest, in order.
func (c *change) couples(s Sort) []couple {
	var out []couple
	var old, new []*Item
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

func ofSort(items []*Item, s Sort) []*Item {
	var out []*Item
	for _, i := range items {
		if i.Sort == s && i.by == "" {
			out = append(out, i)
		}
	}
	return out
}
