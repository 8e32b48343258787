package word

import (
	"strings"

	"resdiff/internal/ooxml"
)

// cover reports whether a paragraph is one of those that resdiff puts before and
// after the two documents of a redline: it belongs to neither.
func (s *story) cover(p *para) bool {
	style := s.styles.byID[p.props.style]
	if style == nil || !strings.HasPrefix(style.name, ooxml.CoverStyle) {
		return false
	}
	s.ours = true
	return true
}
