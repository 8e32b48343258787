package odt

import (
	"strings"

	"resdiff/internal/numeral"
	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// noteFormats are the formats of the marks by class of note; the file may say
// otherwise.
func noteFormats() map[string]string {
	return map[string]string{"footnote": "1", "endnote": "i"}
}

// noteMark reads a note where it is called and adds its mark. Marks are
// counted here: a program that has not laid the text out saves them as 0.
func (s *story) noteMark(e *office.Element) error {
	class, label := e.Attr("text:note-class"), ""
	body := newStory(s.reader, s.x)
	err := s.x.Each(func(e *office.Element) error {
		switch e.Name {
		case "text:note-citation":
			label = strings.TrimSpace(e.Attr("text:label"))
		case "text:note-body":
			return body.all()
		}
		return s.x.Skip()
	})
	if err != nil || s.open == nil || len(s.inserted) > 0 {
		return err
	}
	mark := label
	if mark == "" {
		s.noted[class]++
		mark = numeral.Format(s.noted[class], formats[s.noteFormats[class]])
	}
	s.doc.Notes = append(s.doc.Notes, layout.Note{Mark: mark, Text: layout.JoinTexts(body.blocks)})
	s.open.text.Mark(mark, len(s.doc.Notes)-1)
	return nil
}
