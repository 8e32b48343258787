package pdf

import (
	"math"
	"slices"
)

const (
	// oversized: type this many times as large as the body's is no text of it where
	// it stands across other lines.
	oversized = 2.5
	// longestWatermark is the most letters of a watermark.
	longestWatermark = 40
)

// setWatermarksAside moves lines of oversized type that stand across other lines,
// "DRAFT" over a whole page, from the text to what is set aside.
func setWatermarksAside(sheets []*sheet) {
	sizes := tally{}
	for _, s := range sheets {
		for _, l := range s.lines {
			sizes.add(l.size, l.letters)
		}
	}
	body := sizes.commonest()
	marks := map[string]bool{} // a page with little text has none to stand across
	large := func(l *line) bool { return l.size > oversized*body && l.letters <= longestWatermark }
	for _, s := range sheets {
		for _, l := range s.lines {
			if large(l) && s.crosses(l, body) {
				marks[l.text] = true
			}
		}
	}
	for _, s := range sheets {
		s.lines = slices.DeleteFunc(s.lines, func(l *line) bool {
			out := large(l) && marks[l.text]
			if out {
				s.aside = append(s.aside, l)
			}
			return out
		})
	}
}

// crosses tells whether another line of the body's size stands within the height
// and the width of a line.
func (s *sheet) crosses(l *line, body float64) bool {
	return slices.ContainsFunc(s.lines, func(o *line) bool {
		return o != l && o.size < 2*body && o.y < l.y+0.8*l.size && o.y > l.y-0.25*l.size && math.Max(o.x0, l.x0) < math.Min(o.x1, l.x1)
	})
}
