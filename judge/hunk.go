package judge

import (
	"slices"

	"resdiff/align"
	"resdiff/diff"
)

// hunk is what changed between two runs that the word diff kept.
type hunk struct {
	old, new []*item
	// from is where the hunk stands in the only paragraph of either side: the index of
	// the item after the one that was kept before it; to is that of the one kept after it.
	from, to [2]int
}

// change is one change as principles see it.
type change struct {
	pair *pair
	*diff.Change
	// old and new are the paragraphs of the match.
	old, new []*paragraph
	hunks    []hunk
	// sorts are those of the items that changed, a bit each.
	sorts uint16
	// explained are the items that a principle is about to account for.
	explained []*item
}

// explain accounts for items, by the principle that is asked.
func (c *change) explain(items ...*item) { c.explained = append(c.explained, items...) }

// oneToOne reports whether a change is of one paragraph on either side.
func (c *change) oneToOne() bool { return len(c.old) == 1 && len(c.new) == 1 }

// cut makes the hunks of a change from its edits: the items between those that the edits kept
// whole. What they kept stands in the same order on both sides.
func (c *change) cut(edits []diff.Edit) {
	c.keep(edits)
	all := [2][]*item{itemsIn(c.old), itemsIn(c.new)}
	kept := func(i *item) bool { return i.partner != nil }
	for at := [2]int{}; at[oldSide] < len(all[oldSide]) || at[newSide] < len(all[newSide]); {
		h := hunk{from: at, to: at}
		for s, items := range all {
			if h.to[s] = at[s] + slices.IndexFunc(items[at[s]:], kept); h.to[s] < at[s] {
				h.to[s] = len(items)
			}
			at[s] = min(h.to[s]+1, len(items))
		}
		h.old, h.new = all[oldSide][h.from[oldSide]:h.to[oldSide]], all[newSide][h.from[newSide]:h.to[newSide]]
		if len(h.old)+len(h.new) > 0 {
			c.hunks = append(c.hunks, h)
		}
		for i := range h.items {
			i.open = true
			c.sorts |= 1 << i.sort
		}
	}
}

// itemsIn returns the items of some paragraphs.
func itemsIn(list []*paragraph) []*item {
	var out []*item
	for _, p := range list {
		out = append(out, pointers(p.items)...)
	}
	return out
}

func pointers(items []item) []*item {
	out := make([]*item, len(items))
	for k := range items {
		out[k] = &items[k]
	}
	return out
}

// keep pairs the items whose words the edits kept, all of them.
func (c *change) keep(edits []diff.Edit) {
	for _, e := range edits {
		if e.Op != diff.Equal {
			continue
		}
		p, q := c.paragraph(oldSide, e.Old.Paragraph), c.paragraph(newSide, e.New.Paragraph)
		i, to := p.text.Range(e.Old.Start, e.Old.End)
		j, end := q.text.Range(e.New.Start, e.New.End)
		for i < to && j < end {
			switch a, b := &p.items[p.itemAt[i]], &q.items[q.itemAt[j]]; {
			case p.text.Key(i) == "":
				i++
			case q.text.Key(j) == "":
				j++
			case int(a.from) == i && int(b.from) == j && a.to-a.from == b.to-b.from && int(a.to) <= to && int(b.to) <= end:
				a.partner, b.partner = b, a
				i, j = int(a.to), int(b.to)
			default:
				i, j = i+1, j+1
			}
		}
	}
}

// paragraph returns a paragraph of the change by its index.
func (c *change) paragraph(s side, index int) *paragraph {
	if s == oldSide {
		return c.old[slices.Index(c.Old, index)]
	}
	return c.new[slices.Index(c.New, index)]
}

// touched returns the items of both sides that an edit touches.
func (c *change) touched(e diff.Edit) []*item {
	var out []*item
	for s, at := range [...]align.Passage{e.Old, e.New} {
		if at.Paragraph < 0 {
			continue
		}
		p := c.paragraph(side(s), at.Paragraph)
		if from, to := p.text.Range(at.Start, at.End); from < to {
			out = append(out, pointers(p.items[p.itemAt[from]:p.itemAt[to-1]+1])...)
		}
	}
	return out
}

// items gives the items of both sides of a hunk, the old ones first.
func (h *hunk) items(yield func(*item) bool) {
	for _, list := range [...][]*item{h.old, h.new} {
		for _, i := range list {
			if !yield(i) {
				return
			}
		}
	}
}

// any reports whether one of the items of a hunk is such.
func (h *hunk) any(such func(*item) bool) bool {
	for i := range h.items {
		if such(i) {
			return true
		}
	}
	return false
}

// left returns the items of a hunk that nothing accounts for yet.
func (h *hunk) left() (old, new []*item) {
	any := func(*item) bool { return true }
	return leftOf(h.old, any), leftOf(h.new, any)
}

// saying counts the items of a list that say something.
func saying(items []*item) int {
	n := 0
	for _, i := range items {
		if i.says() {
			n++
		}
	}
	return n
}
