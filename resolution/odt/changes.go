package odt

import (
	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// change is a tracked change. OpenDocument keeps what was deleted apart, before
// the text, and leaves a point in its place; what was inserted stands between
// two points.
type change struct {
	inserted bool
	deleted  []layout.Block // paragraphs that were deleted
}

// readChanges reads the tracked changes that stand before the text.
func (s *story) readChanges() error {
	return s.x.Each(func(e *office.Element) error {
		c := &change{}
		id := e.Attr("text:id")
		if id == "" {
			id = e.Attr("xml:id")
		}
		s.changes[id] = c
		return s.x.Each(func(e *office.Element) error {
			switch e.Name {
			case "text:insertion":
				s.seen.revisions = true
				c.inserted = true
			case "text:deletion":
				s.seen.revisions = true
				return s.readDeleted(c)
			}
			return s.x.Skip()
		})
	})
}

// readDeleted reads the paragraphs of a deletion; the first and last may be
// parts of paragraphs, empty ones included.
func (s *story) readDeleted(c *change) error {
	return s.x.Each(func(e *office.Element) error {
		if e.Name == "office:change-info" {
			return s.x.Skip()
		}
		inner := newStory(s.reader, s.x)
		if err := inner.element(e); err != nil {
			return err
		}
		if len(inner.blocks) == 0 {
			inner.blocks = []layout.Block{{}}
		}
		c.deleted = append(c.deleted, inner.blocks...)
		return nil
	})
}

// change does what the point of a tracked change asks for where the original
// text is wanted: it leaves the inserted out and puts the deleted back.
func (s *story) change(e *office.Element) {
	id := e.Attr("text:change-id")
	c := s.changes[id]
	if c == nil || !s.opt.Original {
		return
	}
	switch {
	case e.Name == "text:change-start" && c.inserted:
		s.inserted[id] = true
	case e.Name == "text:change-end":
		delete(s.inserted, id)
	case e.Name == "text:change" && s.open != nil:
		s.putBack(c)
	}
}

// putBack adds the deleted paragraphs at this place: the first to the open
// paragraph, the others as paragraphs of their own, the last left open.
func (s *story) putBack(c *change) {
	for i, b := range c.deleted {
		if i > 0 {
			p := s.open
			p.after, s.open.after = nil, p.after
			s.number(p)
			s.finish(p)
			p.text = layout.Builder{}
			p.block = layout.Block{Style: layout.Style{Table: s.table > 0}}
		}
		s.open.text.Write(" ", false, false)
		s.open.text.Write(b.Text, false, false)
		s.open.text.Write(" ", false, false)
	}
}
