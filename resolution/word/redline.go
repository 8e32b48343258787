package word

import (
	"resdiff/internal/office"
	"resdiff/internal/ooxml"
)

// redline says where in a story the two documents stand of which resdiff wrote a
// redline: what is before and after them belongs to the report.
type redline struct {
	id    string // of the bookmark around them
	begun bool
	// from and to are the first block and the one after the last.
	from, to int
	ended    bool
}

// bookmark looks whether a bookmark is the one around the documents of a redline.
// Programs that save the file again may put it within a paragraph.
func (s *story) bookmark(e *office.Element) {
	r := &s.redline
	switch {
	case e.Name == "w:bookmarkStart" && e.Attr("w:name") == ooxml.DocumentBookmark:
		r.begun, r.id, r.from = true, e.Attr("w:id"), len(s.blocks)
		s.ours = true
	case e.Name == "w:bookmarkEnd" && r.begun && !r.ended && e.Attr("w:id") == r.id:
		r.ended, r.to = true, len(s.blocks)
		if s.open != nil && s.open.text.Block().Text != "" || s.carry != nil {
			r.to++
		}
	}
}

// cutRedline takes out what does not belong to the documents of a redline.
func (s *story) cutRedline() {
	r := &s.redline
	if !r.begun {
		return
	}
	if r.ended {
		s.blocks = s.blocks[:min(r.to, len(s.blocks))]
	}
	s.blocks = s.blocks[min(r.from, len(s.blocks)):]
}
