package word

import (
	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// para is a paragraph being read.
type para struct {
	text   layout.Builder
	props  props // direct ones
	style  props // of the style
	look   looks // of the current run
	page   int
	fields []field // fields around
	custom int     // note whose own mark is the next text of the run, or -1
	after  []layout.Block
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
	if s.lead != nil {
		p.props, p.style = s.lead.props, s.lead.style
		s.lead = nil
	}
	if p.props.mark.runsOn {
		p.props.mark.runsOn = false
		p.text.Write(" ", false, false)
		s.lead, s.carry = p, &p.text
		s.blocks = append(s.blocks, p.after...)
		return s.bound()
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
	if s.cover(p) {
		return nil
	}
	block := p.text.Block()
	if s.uncalled(p, block.Text) {
		return nil
	}
	s.opening(p, block.Text)
	s.dress(p, &block)
	if block.Text != "" || len(block.Marks) > 0 || block.Style.Table && block.Style.List != "" {
		s.blocks = append(s.blocks, block)
	}
	s.blocks = append(s.blocks, p.after...)
	return s.bound()
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
	block.Style.Column = s.column
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
