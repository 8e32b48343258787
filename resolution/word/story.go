package word

import (
	"resdiff/internal/office"
	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// story is one flow of paragraphs: the body, a note, a header or a footer.
//
// Elements that are not known are entered, not skipped: only text elements
// give text, so that a wrapper of tomorrow loses no paragraph.
type story struct {
	*reader
	x      *office.XML
	note   bool // a note: its lists are not counted
	page   int
	table  int // tables around
	blocks []layout.Block
	open   *para           // the paragraph being read
	carry  *layout.Builder // text whose paragraph mark is gone in this view
	lead   *para           // whose line the next paragraph goes on with
	column int             // of the table's row that is being read, from 1
}

// read reads a part as one story.
func (s *story) read(part string) error {
	x, err := s.archive.XML(part, prefixes)
	if err != nil {
		return err
	}
	defer x.Close()
	s.x = x
	if err := x.Each(s.element); err != nil {
		return err
	}
	return s.settle()
}

// element reads one element in the story to its end.
func (s *story) element(e *office.Element) error {
	switch e.Name {
	case "w:p":
		return s.paragraph()
	case "w:tbl":
		if err := s.settle(); err != nil {
			return err
		}
		column := s.column
		s.table++
		err := s.x.Each(s.element)
		s.table--
		s.column = column
		return err
	case "w:tr":
		s.column = 0
		return s.rowOrCell()
	case "w:tc":
		s.column++
		return s.rowOrCell()
	case "w:fldSimple":
		return s.simpleField(e)
	case "w:bookmarkStart":
		s.notes.openBookmark(e.Attr("w:id"), e.Attr("w:name"))
	case "w:bookmarkEnd":
		s.notes.closeBookmark(e.Attr("w:id"))
	case "w:instrText", "w:delInstrText":
		return s.instruction()
	case "w:txbxContent":
		return s.textBox()
	case "mc:AlternateContent":
		return s.alternate()
	case "w:ins", "w:moveTo":
		return s.revised(e, s.opt.Original)
	case "w:del", "w:moveFrom":
		return s.revised(e, !s.opt.Original)
	case "w:sectPr":
		return s.section()
	case "w:r":
		return s.run()
	case "w:altChunk":
		s.seen.foreign = true
	case "w:lastRenderedPageBreak":
		s.page++
		s.seen.pages = true
	case "w:rt", "w:sdtPr", "w:tblPr", "w:tblGrid", "w:sdtEndPr":
	default:
		if s.open != nil {
			if known, err := s.inline(e); known {
				return err
			}
		}
		return s.x.Each(s.element)
	}
	return s.x.Skip()
}

// revised reads what a tracked change holds, unless it is gone in this view.
func (s *story) revised(e *office.Element, gone bool) error {
	s.seen.revisions = true
	if gone {
		return s.x.Skip()
	}
	around := s.author
	defer func() { s.author = around }()
	if by := ooxml.Proposer(e.Attr("w:author")); by != "" {
		s.author = by
	}
	return s.x.Each(s.element)
}

// rowOrCell reads a table's row or cell, unless it is gone in this view.
func (s *story) rowOrCell() error {
	gone := false
	err := s.x.Each(func(e *office.Element) error {
		switch {
		case e.Name == "w:trPr" || e.Name == "w:tcPr":
			return s.x.Each(func(e *office.Element) error {
				switch e.Name {
				case "w:ins", "w:cellIns":
					s.seen.revisions = true
					gone = gone || s.opt.Original
				case "w:del", "w:cellDel":
					s.seen.revisions = true
					gone = gone || !s.opt.Original
				}
				return s.x.Skip()
			})
		case gone:
			return s.x.Skip()
		}
		return s.element(e)
	})
	if err != nil {
		return err
	}
	return s.settle()
}

// alternate reads one of the forms in which a thing is given (a text box as
// drawing and as its older picture): the first, or the fallback if it is alone.
func (s *story) alternate() error {
	read := false
	return s.x.Each(func(e *office.Element) error {
		if read || e.Name != "mc:Choice" && e.Name != "mc:Fallback" {
			return s.x.Skip()
		}
		read = true
		return s.x.Each(s.element)
	})
}

// textBox reads the paragraphs of a text box; they follow the paragraph that
// holds it.
func (s *story) textBox() error {
	inner := story{reader: s.reader, x: s.x, note: s.note, page: s.page, table: s.table, column: s.column}
	if err := s.x.Each(inner.element); err != nil {
		return err
	}
	if err := inner.settle(); err != nil {
		return err
	}
	if s.open != nil {
		s.open.after = append(s.open.after, inner.blocks...)
		return nil
	}
	s.blocks = append(s.blocks, inner.blocks...)
	return s.bound()
}

// section takes the formats of note marks from section properties.
func (s *story) section() error {
	return s.x.Each(func(e *office.Element) error {
		return s.notes.readFormat(s.x, e)
	})
}

func (s *story) bound() error { return layout.Bound(len(s.blocks), s.bytes) }
