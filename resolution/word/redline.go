package word

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// cover reports whether a paragraph is one of those that resdiff puts before and
// after the two documents of a redline: it belongs to neither.
func (s *story) cover(p *para) bool {
	return strings.HasPrefix(s.styleName(p), ooxml.CoverStyle)
}

// ours reports whether the styles are those of a file that resdiff wrote.
func (s *styles) ours() bool {
	for _, style := range s.byID {
		if strings.HasPrefix(style.name, ooxml.CoverStyle) {
			return true
		}
	}
	return false
}

// styleName is the name of a paragraph's own style; "" where it has none.
func (s *story) styleName(p *para) string {
	if style := s.styles.byID[p.props.style]; style != nil {
		return style.name
	}
	return ""
}

// opening puts the line that names the organ above a paragraph of a redline that is
// styled so: the line stands in both documents, but is no paragraph of either.
func (s *story) opening(p *para, text string) {
	switch s.styleName(p) {
	case ooxml.OpeningLineStyle:
		s.organLine = text
	case ooxml.OpeningStyle:
		if s.ours && s.organLine != "" {
			s.blocks = append(s.blocks, layout.Block{Text: s.organLine})
		}
	}
}

// uncalled reports whether a paragraph is one of those that list, after the text of a
// redline, the footnotes that nothing calls, and keeps the note.
func (s *story) uncalled(p *para, text string) bool {
	mark, note, ok := strings.Cut(text, ":")
	if !s.ours || !ok || s.styleName(p) != ooxml.UncalledStyle {
		return false
	}
	s.notes.uncalled = append(s.notes.uncalled, layout.Note{Mark: mark, Text: strings.TrimSpace(note)})
	return true
}

// passedOver are the numbers of the notes that nothing calls.
func (n *notes) passedOver() map[string]bool {
	out := map[string]bool{}
	for _, u := range n.uncalled {
		out[u.Mark] = true
	}
	return out
}

// place puts the notes that nothing calls among the others, by their numbers.
func (n *notes) place(doc *layout.Document) {
	for _, u := range n.uncalled {
		at := len(doc.Notes)
		if number, err := strconv.Atoi(u.Mark); err == nil {
			at = slices.IndexFunc(doc.Notes, func(n layout.Note) bool {
				other, err := strconv.Atoi(n.Mark)
				return err == nil && other > number
			})
		}
		if at < 0 {
			at = len(doc.Notes)
		}
		doc.Notes = slices.Insert(doc.Notes, at, u)
		for _, b := range doc.Blocks {
			for i, m := range b.Marks {
				if m.Note >= at {
					b.Marks[i].Note++
				}
			}
		}
	}
}
