package judge

import (
	"resdiff/diff"
	"resdiff/resolution"
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
}

// kindOfParagraph returns the kind of the paragraph that an item stands in.
func (c *change) kindOfParagraph(i *item) resolution.Kind {
	doc := c.pair.c.Old
	if i.side == newSide {
		doc = c.pair.c.New
	}
	return doc.Paragraphs[i.Paragraph].Kind
}

// paragraphOf returns the paragraph that an item stands in.
func (c *change) paragraphOf(i *item) *paragraph {
	return c.paragraph(i.side, i.Paragraph)
}

// cut makes the hunks of a change from its edits: the items between those that
// the edits kept whole.
func (c *change) cut(edits []diff.Edit) {
	c.keep(edits)
	open := false
	var at [2]int
	add := func(i *item) {
		if i.open {
			return
		}
		if !open {
			c.hunks = append(c.hunks, hunk{from: at})
			open = true
		}
		h := &c.hunks[len(c.hunks)-1]
		i.open, i.hunk = true, int32(len(c.hunks)-1)
		if i.side == oldSide {
			h.old = append(h.old, i)
		} else {
			h.new = append(h.new, i)
		}
	}
	for _, e := range edits {
		came := c.itemsOf(e, newSide)
		for _, i := range c.itemsOf(e, oldSide) {
			j := i.partner
			if j == nil {
				add(i)
				continue
			}
			for len(came) > 0 && came[0] != j {
				if came[0].partner == nil {
					add(came[0])
				}
				came = came[1:]
			}
			if open {
				c.hunks[len(c.hunks)-1].to = [2]int{i.at, j.at}
			}
			open, at = false, [2]int{i.at + 1, j.at + 1}
		}
		for _, i := range came {
			if i.partner == nil {
				add(i)
			}
		}
	}
	if open && len(c.old) == 1 && len(c.new) == 1 {
		c.hunks[len(c.hunks)-1].to = [2]int{len(c.old[0].items), len(c.new[0].items)}
	}
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
			case a.From == i && b.From == j && a.To-a.From == b.To-b.From && a.To <= to && b.To <= end:
				a.partner, b.partner = b, a
				i, j = a.To, b.To
			default:
				i, j = i+1, j+1
			}
		}
	}
}

func (c *change) paragraph(s side, index int) *paragraph {
	list := c.new
	if s == oldSide {
		list = c.old
	}
	for _, p := range list {
		if p.index == index {
			return p
		}
	}
	return nil
}

// itemsOf returns the items that one side of an edit touches.
func (c *change) itemsOf(e diff.Edit, s side) []*item {
	at := e.New
	if s == oldSide {
		at = e.Old
	}
	if at.Paragraph < 0 {
		return nil
	}
	p := c.paragraph(s, at.Paragraph)
	from, to := p.text.Range(at.Start, at.End)
	if from >= to {
		return nil
	}
	out := make([]*item, 0, p.itemAt[to-1]-p.itemAt[from]+1)
	for i := from; i < to; i++ {
		it := &p.items[p.itemAt[i]]
		if len(out) == 0 || out[len(out)-1] != it {
			out = append(out, it)
		}
	}
	return out
}

// left returns the items of a list that nothing accounts for yet.
func left(items []*item) []*item {
	var out []*item
	for _, i := range items {
		if i.by == "" {
			out = append(out, i)
		}
	}
	return out
}

// saying returns those of a list that say something.
func saying(items []*item) []*item {
	var out []*item
	for _, i := range items {
		if i.says() {
			out = append(out, i)
		}
	}
	return out
}
