package odt

import (
	"slices"

	"resdiff/internal/office"
	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// change is a tracked change. OpenDocument keeps what was deleted apart, before
// the text, and leaves a point in its place; what was inserted stands between
// two points.
type change struct {
	inserted bool
	author   string         // who made it
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
				return s.x.Each(func(e *office.Element) error { return s.changeInfo(c, e) })
			case "text:deletion":
				s.seen.revisions = true
				return s.readDeleted(c)
			}
			return s.x.Skip()
		})
	})
}

// changeInfo reads who made a change.
func (s *story) changeInfo(c *change, e *office.Element) error {
	if e.Name != "office:change-info" {
		return s.x.Skip()
	}
	author, err := s.creator()
	c.author = ooxml.Proposer(author)
	return err
}

// creator reads the name in the dc:creator of the element being read.
func (s *story) creator() (name string, err error) {
	err = s.x.Each(func(e *office.Element) error {
		if e.Name != "dc:creator" {
			return s.x.Skip()
		}
		text, err := s.x.Text()
		name = text
		return err
	})
	return name, err
}

// readDeleted reads the paragraphs of a deletion; the first and last may be
// parts of paragraphs, empty ones included.
func (s *story) readDeleted(c *change) error {
	return s.x.Each(func(e *office.Element) error {
		if e.Name == "office:change-info" {
			return s.changeInfo(c, e)
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

// change does what the point of a tracked change asks for. Where the original text is
// wanted, it leaves the inserted out and puts the deleted back; else it notes who
// inserted what follows.
func (s *story) change(e *office.Element) {
	id := e.Attr("text:change-id")
	c := s.changes[id]
	switch {
	case c == nil:
	case e.Name == "text:change-start" && c.inserted && s.opt.Original:
		s.inserted[id] = true
	case e.Name == "text:change-start" && c.inserted:
		s.authors = append(s.authors, insertion{id, c.author})
	case e.Name == "text:change-end":
		delete(s.inserted, id)
		s.authors = slices.DeleteFunc(s.authors, func(i insertion) bool { return i.id == id })
	case e.Name == "text:change" && s.open != nil && s.opt.Original:
		s.putBack(c)
	}
}

// insertion is one that is being read, and who made it.
type insertion struct{ id, author string }

// author is who inserted what is being read; "" where nobody did.
func (s *story) author() string {
	if n := len(s.authors); n > 0 {
		return s.authors[n-1].author
	}
	return ""
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
		text := &s.open.text
		text.Write(" ", false, false)
		text.Author = c.author
		text.Write(b.Text, false, false)
		text.Author = ""
		text.Write(" ", false, false)
	}
}
