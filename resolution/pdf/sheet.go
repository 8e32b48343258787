package pdf

import "slices"

// turnedShare: a page with this many times more letters turned than upright is
// set on its side; upright are its head and page number.
const turnedShare = 3

// newSheet sets the page's glyphs into lines, those that the file marks as
// furniture apart.
func (r *reader) newSheet(p *pageContent, number int) *sheet {
	r.readStruck(p)
	s := &sheet{number: number, width: p.width, height: p.height, rules: joinRules(p.rules)}
	upright, turned := p.glyphs, p.turned
	if len(turned) > turnedShare*len(upright) { // a wide table on its side
		upright, turned = turned, upright
		s.width, s.height, s.rules = p.height, p.width, nil
	}
	rtl := rightToLeft(upright)
	if rtl {
		p.mirror()
		s.rules = joinRules(p.rules)
	}
	text, furniture := slices.Grow(r.pad[2][:0], len(upright)), r.pad[3][:0]
	for i := range upright {
		if g := &upright[i]; g.flags&artifact != 0 && !r.untagged {
			furniture = append(furniture, *g)
		} else {
			text = append(text, *g)
		}
	}
	s.lines = r.textLines(text, number, rtl)
	s.aside = append(r.setLines(furniture, number, rtl), r.setLines(turned, number, rtl)...)
	r.pad = [4][]glyph{p.glyphs, p.turned, text, furniture}
	return s
}

// setLines sets glyphs into lines.
func (r *reader) setLines(glyphs []glyph, page int, rtl bool) []*line {
	lines, work := buildLines(glyphs, page, rtl)
	r.work += work
	r.lines += len(lines)
	return lines
}

// textLines sets a page's text into lines, without the numbers in its margin, and
// column by column where it has two. All columns start at the left edge of the
// first.
func (r *reader) textLines(glyphs []glyph, page int, rtl bool) []*line {
	lines := r.setLines(glyphs, page, rtl)
	if bare := takeMarginNumbers(glyphs, lines); len(bare) < len(glyphs) {
		glyphs = bare
		lines = r.setLines(glyphs, page, rtl)
	}
	parts := columns(glyphs, lines)
	if len(parts) == 1 {
		return lines
	}
	lines = nil
	for k, part := range parts {
		for _, l := range r.setLines(part.glyphs, page, rtl) {
			l.column, l.number = k+1, len(lines)+1
			lines = append(lines, l)
		}
	}
	return lines
}
