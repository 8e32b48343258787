package odt

import (
	"strings"

	"resdiff/internal/office"
	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// story is one flow of paragraphs: the body, a note, the headers and footers.
//
// Elements that are not known are entered, not skipped, so that no paragraph
// is lost in a wrapper.
type story struct {
	*reader
	x      *office.XML
	page   int
	table  int
	blocks []layout.Block
	open   *para
	carry  *layout.Builder // text whose paragraph end is gone in this view

	lists    []openList
	counts   map[string]*count // by the list's id
	lastList map[string]*count // by the list's style: the one counted last
	inserted map[string]bool   // insertions that are being left out
	authors  []insertion       // insertions that are being read, the outermost first
}

// para is a paragraph being read.
type para struct {
	text  layout.Builder
	block layout.Block // what is known of it but the text
	looks []looks
	after []layout.Block
}

type looks struct{ italic, bold, struck, raised bool }

// openList is a list around the place being read.
type openList struct {
	style string
	count *count
	start string // start value of the item, to be used once
	fresh bool   // the item has not been numbered yet
}

func newStory(r *reader, x *office.XML) *story {
	return &story{reader: r, x: x, counts: map[string]*count{}, lastList: map[string]*count{}, inserted: map[string]bool{}}
}

// all reads the children of the element being read.
func (s *story) all() error {
	if err := s.children(); err != nil {
		return err
	}
	s.settle()
	return s.bound()
}

// children reads the elements and, within a paragraph, the text of the element
// being read.
func (s *story) children() error {
	for {
		e, text, done, err := s.x.Next()
		if done || err != nil {
			return err
		}
		if e != nil {
			err = s.element(e)
		} else if s.open != nil {
			s.bytes += len(text)
			s.write(text)
		}
		if err != nil {
			return err
		}
	}
}

// element reads one element to its end.
func (s *story) element(e *office.Element) error {
	switch e.Name {
	case "text:p", "text:h":
		return s.paragraph(e)
	case "text:span":
		return s.span(e)
	case "text:s", "text:tab", "text:line-break":
		s.write(" ")
	case "text:note":
		return s.noteMark(e)
	case "text:list":
		return s.list(e)
	case "text:list-item":
		return s.item(e)
	case "table:table":
		s.settle()
		s.table++
		err := s.children()
		s.settle()
		s.table--
		return err
	case "draw:text-box":
		return s.textBox()
	case "text:soft-page-break":
		s.page++
		s.seen.pages = true
	case "text:tracked-changes":
		return s.readChanges()
	case "text:change-start", "text:change-end", "text:change":
		s.change(e)
	case "office:annotation":
		by, err := s.creator()
		s.seen.comments = s.seen.comments || by != ooxml.Author
		return err
	case "text:ruby-text", "svg:title", "svg:desc", "office:forms", "text:sequence-decls", "office:annotation-end", "text:hidden-text", "draw:object":
	default:
		return s.children()
	}
	return s.x.Skip()
}

func (s *story) paragraph(e *office.Element) error {
	outer := s.open
	p := &para{}
	if s.carry != nil {
		p.text.Append(s.carry)
		s.carry = nil
	}
	st := s.styles.resolve("paragraph " + e.Attr("text:style-name"))
	p.looks = []looks{{isTrue(st.italic), isTrue(st.bold), isTrue(st.struck), isTrue(st.raised)}}
	p.block.Style = layout.Style{Centred: isTrue(st.centred), Table: s.table > 0}
	if st.indent != nil {
		p.block.Style.Indent = *st.indent
	}
	if e.Name == "text:h" {
		p.block.Style.Heading = max(1, min(9, atoi(e.Attr("text:outline-level"), 1)))
	}
	p.block.Span.Page = s.page
	s.open = p
	err := s.children()
	s.open = outer
	if err != nil {
		return err
	}
	if len(s.inserted) > 0 {
		s.carry = &p.text
		s.blocks = append(s.blocks, p.after...)
		return s.bound()
	}
	s.number(p)
	s.finish(p)
	return s.bound()
}

// finish adds the block of a paragraph.
func (s *story) finish(p *para) {
	b := p.text.Block()
	b.Style.Italic, p.block.Style.Italic = nil, b.Style.Italic
	p.block.Style.Bold = b.Style.Bold
	p.block.Text, p.block.Marks, p.block.Authored = b.Text, b.Marks, b.Authored
	if b.Text != "" || len(b.Marks) > 0 {
		s.blocks = append(s.blocks, p.block)
	}
	s.blocks = append(s.blocks, p.after...)
}

// settle adds text whose paragraph end is gone but which no paragraph follows.
func (s *story) settle() {
	if s.carry == nil {
		return
	}
	p := &para{text: *s.carry}
	p.block.Style.Table = s.table > 0
	s.carry = nil
	s.finish(p)
}

func (s *story) span(e *office.Element) error {
	if s.open == nil {
		return s.children()
	}
	p := s.open
	now := p.looks[len(p.looks)-1]
	st := s.styles.resolve("text " + e.Attr("text:style-name"))
	if st.italic != nil {
		now.italic = *st.italic
	}
	if st.bold != nil {
		now.bold = *st.bold
	}
	if st.struck != nil {
		now.struck = *st.struck
	}
	if st.raised != nil {
		now.raised = *st.raised
	}
	p.looks = append(p.looks, now)
	err := s.children()
	p.looks = p.looks[:len(p.looks)-1]
	return err
}

func (s *story) write(text string) {
	if s.open == nil || len(s.inserted) > 0 {
		return
	}
	now := s.open.looks[len(s.open.looks)-1]
	if now.struck {
		s.seen.struck = true
		if !s.opt.Original {
			return
		}
	}
	if now.raised && layout.Exponent(s.open.text.Tail(), strings.TrimSpace(text)) {
		text = layout.Raised(text)
	}
	s.open.text.Author = s.author()
	s.open.text.Write(text, now.italic, now.bold)
}

// textBox reads the paragraphs of a text box; they follow the paragraph that
// holds it.
func (s *story) textBox() error {
	inner := newStory(s.reader, s.x)
	inner.page, inner.table = s.page, s.table
	if err := inner.all(); err != nil {
		return err
	}
	if s.open != nil {
		s.open.after = append(s.open.after, inner.blocks...)
		return nil
	}
	s.blocks = append(s.blocks, inner.blocks...)
	return s.bound()
}

// list reads a list. A list goes on with the count of another where it says
// so; a list within a list goes on with that list's.
func (s *story) list(e *office.Element) error {
	l := openList{style: e.Attr("text:style-name")}
	if n := len(s.lists); n > 0 {
		l.count = s.lists[n-1].count
		if l.style == "" {
			l.style = s.lists[n-1].style
		}
	} else {
		l.count = s.counts[e.Attr("text:continue-list")]
		if l.count == nil && e.Attr("text:continue-numbering") == "true" {
			l.count = s.lastList[l.style]
		}
		if l.count == nil {
			l.count = &count{}
		}
		s.lastList[l.style] = l.count
		if id := e.Attr("xml:id"); id != "" {
			s.counts[id] = l.count
		}
	}
	s.lists = append(s.lists, l)
	err := s.children()
	s.lists = s.lists[:len(s.lists)-1]
	return err
}

func (s *story) item(e *office.Element) error {
	if n := len(s.lists); n > 0 {
		s.lists[n-1].fresh, s.lists[n-1].start = true, e.Attr("text:start-value")
	}
	err := s.children()
	if n := len(s.lists); n > 0 {
		s.lists[n-1].fresh = false
	}
	return err
}

// number gives a paragraph the number of its list item: the first of an item.
func (s *story) number(p *para) {
	n := len(s.lists)
	if n == 0 || !s.lists[n-1].fresh {
		return
	}
	l := &s.lists[n-1]
	l.fresh = false
	p.block.Style.List = l.count.next(s.styles.lists, l.style, n-1, l.start)
	p.block.Style.Depth = n - 1
}

func isTrue(b *bool) bool { return b != nil && *b }
