package word

import (
	"strconv"
	"strings"

	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// noBreakHyphen is the character that Word writes as an element of its own.
const noBreakHyphen = "\u2011"

// inline reads an element that belongs to the text of the open paragraph;
// known is false, and nothing read, if it is none.
func (s *story) inline(e *office.Element) (known bool, err error) {
	p := s.open
	switch e.Name {
	case "w:t", "w:delText", "m:t":
		return true, s.text(e)
	case "w:tab", "w:ptab":
		s.write(" ")
	case "w:br", "w:cr":
		s.write(" ")
		p.text.Break()
	case "w:noBreakHyphen":
		s.write(noBreakHyphen)
	case "w:softHyphen":
	case "w:sym":
		s.symbol(symbolText(e.Attr("w:char")))
	case "w:rPr":
		look, _, err := readLooks(s.x)
		p.look = look
		return true, err
	case "w:fldChar":
		s.field(e.Attr("w:fldCharType"))
	case "w:commentReference":
		if text := s.remarks[e.Attr("w:id")]; text != "" {
			p.text.Remark(text)
		}
	case "w:footnoteReference":
		s.noteMark(footnote, e)
	case "w:endnoteReference":
		s.noteMark(endnote, e)
	default:
		return false, nil
	}
	return true, s.x.Skip()
}

// run reads a run of text of one look.
func (s *story) run() error {
	if s.open == nil {
		return s.x.Each(s.element)
	}
	p := s.open
	outer := p.look
	p.look = looks{}
	err := s.x.Each(s.element)
	p.look, p.custom = outer, -1
	return err
}

// text reads a text element.
func (s *story) text(e *office.Element) error {
	text, err := s.x.Text()
	if err != nil {
		return err
	}
	s.bytes += len(text)
	if err := s.bound(); err != nil {
		return err
	}
	p := s.open
	if p.custom >= 0 {
		s.notes.setMark(p.custom, text)
		p.custom = -1
		return nil
	}
	if e.Attr("xml:space") != "preserve" {
		text = trimXMLSpace(text)
	}
	s.write(text)
	return nil
}

// symbol reads a character given by its code: text, or a note's own mark.
func (s *story) symbol(text string) {
	if p := s.open; p.custom >= 0 {
		s.notes.setMark(p.custom, s.notes.called[p.custom].mark+text)
		return
	}
	s.write(text)
}

// write adds text in the look of the current run.
func (s *story) write(text string) {
	p := s.open
	if s.inField(text) {
		return
	}
	char := s.styles.character(p.look.style)
	if on(p.look.hidden, p.style.run.hidden, char.hidden) {
		s.seen.hidden = true
		return
	}
	if on(p.look.struck, p.style.run.struck, char.struck) {
		s.seen.struck = true
		if !s.opt.Original {
			return
		}
	}
	if p.look.raised && layout.Exponent(p.text.Tail(), strings.TrimSpace(text)) {
		text = layout.Raised(text)
	}
	if p.page == 0 && trimXMLSpace(text) != "" {
		p.page = s.page
	}
	p.text.Author = s.author
	p.text.Write(text, on(p.look.italic, p.style.run.italic, char.italic), on(p.look.bold, p.style.run.bold, char.bold))
}

// on resolves a switch of a run: what is set on the run itself, else the
// paragraph's style and the run's toggle each other (ECMA-376 part 1, 17.7.3).
func on(direct, paragraph, character *bool) bool {
	if direct != nil {
		return *direct
	}
	return (paragraph != nil && *paragraph) != (character != nil && *character)
}

// character returns the looks of a character style with those it rests on.
func (s *styles) character(id string) looks {
	if id == "" {
		return looks{}
	}
	return s.resolve(id).run
}

// noteMark adds the mark of a note at this place.
func (s *story) noteMark(kind noteKind, e *office.Element) {
	if s.note || s.cover(s.open) {
		return
	}
	p := s.open
	at := s.notes.refer(kind, e.Attr("w:id"))
	if at < 0 {
		return
	}
	if v, has := e.Lookup("w:customMarkFollows"); has && isOn(v) {
		p.custom = at
		s.notes.setMark(at, "")
	}
	s.notes.bookmarked(at)
	p.text.Mark("", at)
}

// trimXMLSpace trims what XML calls white space.
func trimXMLSpace(s string) string {
	start, end := 0, len(s)
	for start < end && (s[start] == ' ' || s[start] == '\t' || s[start] == '\n' || s[start] == '\r') {
		start++
	}
	for end > start && (s[end-1] == ' ' || s[end-1] == '\t' || s[end-1] == '\n' || s[end-1] == '\r') {
		end--
	}
	return s[start:end]
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
