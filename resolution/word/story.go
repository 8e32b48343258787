package word

import (
	"fmt"
	"strconv"
	"strings"

	"resdiff/internal/office"
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
}

// para is a paragraph being read.
type para struct {
	text   layout.Builder
	props  props // direct ones
	style  props // of the style
	look   looks // of the current run
	page   int
	fields []bool // fields around; true while their code is being read
	custom int    // note whose own mark is the next text of the run, or -1
	after  []layout.Block
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
		s.table++
		err := s.x.Each(s.element)
		s.table--
		return err
	case "w:tr", "w:tc":
		return s.rowOrCell()
	case "w:txbxContent":
		return s.textBox()
	case "mc:AlternateContent":
		return s.alternate()
	case "w:ins", "w:moveTo":
		return s.revised(s.opt.Original)
	case "w:del", "w:moveFrom":
		return s.revised(!s.opt.Original)
	case "w:sectPr":
		return s.section()
	case "w:r":
		return s.run()
	case "w:altChunk":
		s.seen.foreign = true
	case "w:lastRenderedPageBreak":
		s.page++
		s.seen.pages = true
	case "w:instrText", "w:delInstrText", "w:rt", "w:sdtPr", "w:tblPr", "w:tblGrid", "w:sdtEndPr":
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
func (s *story) revised(gone bool) error {
	s.seen.revisions = true
	if gone {
		return s.x.Skip()
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
	inner := story{reader: s.reader, x: s.x, note: s.note, page: s.page, table: s.table}
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

// paragraph reads a paragraph and adds its block.
func (s *story) paragraph() error {
	outer := s.open
	p := &para{custom: -1}
	if s.carry != nil {
		p.text.Append(s.carry)
		s.carry = nil
	}
	p.style = s.styles.resolve(s.styles.paragraph)
	s.open = p
	err := s.x.Each(func(e *office.Element) error {
		if e.Name != "w:pPr" {
			return s.element(e)
		}
		return s.paragraphProps(p)
	})
	s.open = outer
	if err != nil {
		return err
	}
	if s.gone(p.props.mark) {
		s.carry = &p.text
		s.blocks = append(s.blocks, p.after...)
		return s.bound()
	}
	return s.finish(p)
}

func (s *story) paragraphProps(p *para) error {
	// The properties hold the section's at the end of a section; those are
	// read past here, for a section in the body says the same of notes.
	direct, err := readProps(s.x)
	if err != nil {
		return err
	}
	if direct.was != nil {
		s.seen.revisions = true
	}
	if direct.was != nil && s.opt.Original {
		was := *direct.was
		was.mark = direct.mark
		direct = was
	}
	p.props = direct
	if direct.style != "" {
		p.style = s.styles.resolve(direct.style)
	}
	return nil
}

// gone reports whether a paragraph mark is absent in this view.
func (s *story) gone(mark revision) bool {
	if mark.inserted || mark.deleted {
		s.seen.revisions = true
	}
	if s.opt.Original {
		return mark.inserted
	}
	return mark.deleted
}

// settle adds text whose paragraph mark is gone but which no paragraph follows.
func (s *story) settle() error {
	if s.carry == nil {
		return nil
	}
	p := &para{text: *s.carry, style: s.styles.resolve(s.styles.paragraph)}
	s.carry = nil
	if b := p.text.Block(); b.Text == "" && len(b.Marks) == 0 {
		return nil
	}
	return s.finish(p)
}

// finish adds the block of a paragraph, with its number counted.
func (s *story) finish(p *para) error {
	block := p.text.Block()
	s.dress(p, &block)
	if block.Text != "" || len(block.Marks) > 0 {
		s.blocks = append(s.blocks, block)
	}
	s.blocks = append(s.blocks, p.after...)
	return s.bound()
}

func (s *story) bound() error {
	if len(s.blocks) > layout.MaxBlocks {
		return fmt.Errorf("the file holds more than %d paragraphs", layout.MaxBlocks)
	}
	return nil
}

// dress sets the style of a block: number, heading, indent.
func (s *story) dress(p *para, block *layout.Block) {
	all := p.style.over(p.props)
	if num, at, ok := s.numberOf(p); ok {
		if l := s.numbering.level(num, at); l != nil {
			all = p.style.over(l.props).over(p.props)
		}
		if !s.note {
			block.Style.List = s.numbering.next(num, at)
			block.Style.Depth = at
		}
	}
	if all.outline != nil && *all.outline >= 0 && *all.outline < 9 {
		block.Style.Heading = *all.outline + 1
	}
	indent := 0
	for _, n := range []*int{all.left, all.first} {
		if n != nil {
			indent += *n
		}
	}
	// An em is the font size: size/2 points of 20 twips.
	block.Style.Indent = float64(indent) / float64(s.styles.size*10)
	block.Style.Centred = all.align == "center"
	block.Style.Frame = all.frame
	block.Style.Table = s.table > 0
	block.Span.Page = p.page
}

// numberOf returns the numbering and level of a paragraph.
func (s *story) numberOf(p *para) (num, at int, ok bool) {
	switch direct, styled := p.props, p.style; {
	case direct.num != nil:
		num = *direct.num
		if direct.level != nil {
			at = *direct.level
		} else if styled.level != nil {
			at = *styled.level
		}
	case styled.num != nil:
		num = *styled.num
		if direct.level != nil {
			at = *direct.level
		} else if at = s.numbering.levelOf(num, styled.style); at < 0 {
			at = 0
			if styled.level != nil {
				at = *styled.level
			}
		}
	}
	return num, at, num != 0
}

// symbolText returns what a character of a symbol font stands for.
func symbolText(code string) string {
	n, err := strconv.ParseUint(code, 16, 32)
	switch {
	case err != nil:
		return ""
	case n >= 0xF000 && n <= 0xF0FF, n < 0x20:
		return "•"
	}
	return strings.ToValidUTF8(string(rune(n)), "")
}
