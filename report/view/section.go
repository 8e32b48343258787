package view

import (
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/quotation"
	"resdiff/resolution"
)

// sectionOf returns the heading under which paragraph i stands, itself if it
// is one, -1 for none.
func sectionOf(r *resolution.Resolution, i int) int {
	for ; i >= 0; i-- {
		if r.Paragraphs[i].Kind == resolution.Heading {
			return i
		}
	}
	return -1
}

// sectionNews says what became of sections, one line each; nothing for those
// that only stayed. Sections that moved together are told of together.
func sectionNews(c *resdiff.Comparison) []string {
	var out []string
	sections := c.Alignment.Sections
	for i := 0; i < len(sections); i++ {
		s := sections[i]
		switch {
		case s.New < 0 && len(s.Into) > 0:
			out = append(out, heading(c.Old, s.Old)+" dissolved into "+headings(c.New, s.Into))
		case s.New < 0:
			out = append(out, heading(c.Old, s.Old)+" is gone")
		case s.Old < 0 && len(s.Into) > 0:
			out = append(out, heading(c.New, s.New)+" is new, made out of "+headings(c.Old, s.Into))
		case s.Old < 0:
			out = append(out, heading(c.New, s.New)+" is new")
		case s.Moved:
			line, last := movedLine(c, i)
			out, i = append(out, line), last
		case s.Renamed:
			out = append(out, heading(c.Old, s.Old)+" became "+heading(c.New, s.New))
		}
	}
	return out
}

// MovedSections says of the sections that moved whole where they stand now, a line for
// those that moved together.
func MovedSections(c *resdiff.Comparison) []string {
	var out []string
	for i := 0; i < len(c.Alignment.Sections); i++ {
		if s := c.Alignment.Sections[i]; s.Moved && s.Old >= 0 && s.New >= 0 {
			line, last := movedLine(c, i)
			out, i = append(out, line), last
		}
	}
	return out
}

// movedLine says where section i stands now, with those that moved with it, the last of
// which it returns.
func movedLine(c *resdiff.Comparison, i int) (line string, last int) {
	sections := c.Alignment.Sections
	s := sections[i]
	if s.Renamed {
		return heading(c.Old, s.Old) + " moved " + SectionPlace(c, i, i) + " and became " + heading(c.New, s.New), i
	}
	last = lastMovedWith(c, i)
	name := heading(c.New, s.New)
	if last > i {
		name += " to " + heading(c.New, sections[last].New)
	}
	return name + " moved " + SectionPlace(c, i, last), last
}

// lastMovedWith is the last of the sections that moved together with section i: they
// follow one another in both documents.
func lastMovedWith(c *resdiff.Comparison, i int) int {
	sections := c.Alignment.Sections
	for i+1 < len(sections) {
		s, next := sections[i], sections[i+1]
		if !next.Moved || next.Renamed || next.Old < 0 || nextHeading(c.Old, s.Old) != next.Old || nextHeading(c.New, s.New) != next.New {
			break
		}
		i++
	}
	return i
}

// nextHeading is the heading after heading i, -1 for none.
func nextHeading(r *resolution.Resolution, i int) int {
	for i++; i < len(r.Paragraphs); i++ {
		if r.Paragraphs[i].Kind == resolution.Heading {
			return i
		}
	}
	return -1
}

// SectionPlace says between which others the sections from first to last stand now:
// before the next that kept its place, or after the last such.
func SectionPlace(c *resdiff.Comparison, first, last int) string {
	kept := func(s align.Section) bool { return s.Old >= 0 && s.New >= 0 && !s.Moved }
	sections := c.Alignment.Sections
	for _, s := range sections[last+1:] {
		if kept(s) {
			return "before " + heading(c.New, s.New)
		}
	}
	for i := first - 1; i >= 0; i-- {
		if kept(sections[i]) {
			return "after " + heading(c.New, sections[i].New)
		}
	}
	return "(it was " + Name(c.Old, sections[first].Old) + ")"
}

// Retitled reports whether the title changed in more than a year or session that
// rolled on, or its marks.
func Retitled(c *resdiff.Comparison) bool {
	return c.Title != nil && c.Title.Changes[0].Attention == diff.Substantive
}

// adoption says how the two resolutions were adopted.
func adoption(a *diff.Adoption) string { return a.New + "; the old one " + a.Old }

// heading names a section by its text and label.
func heading(r *resolution.Resolution, i int) string {
	return quotation.Of(strings.Trim(r.Paragraphs[i].Text, " .")) + " (" + Name(r, i) + ")"
}

func headings(r *resolution.Resolution, list []int) string {
	var out []string
	for _, i := range list {
		out = append(out, heading(r, i))
	}
	return strings.Join(out, " and ")
}
