package html

import (
	"slices"
	"strconv"

	"resdiff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// sectionData is a part of the document, or a heading and what follows it.
type sectionData struct {
	ID string
	// Part is the name of the part that starts here; empty within a part.
	Part string
	// Head is the heading's row, where the section has one.
	Head *rowData
	// Title is the heading in plain words for the table of contents.
	Title string
	Items []flowItem
	// Depth is how deep its heading stands, from 0.
	Depth int
	// own counts the changes between this heading and the next, Tally those
	// under its sub-headings too; Whole those of the part that starts here.
	own, Tally, Whole tally
}

// sections lays the changes out in report order under their headings.
func (b *pageBuilder) sections() []sectionData {
	stubs := b.stubs()
	depths := [2]map[int]int{headingDepths(b.c.Old), headingDepths(b.c.New)}
	var out []sectionData
	part := ""
	var flow []flowRow
	flush := func() {
		if len(out) > 0 {
			out[len(out)-1].Items = b.fold(flow)
		}
		flow = nil
	}
	for i, ch := range b.c.Changes {
		if p := b.partOf(i, part); p != part || b.isHeading(ch) || len(out) == 0 {
			flush()
			s := sectionData{ID: "s" + strconv.Itoa(len(out)+1)}
			if p != part {
				s.Part, part = p, p
			}
			out = append(out, s)
		}
		s := &out[len(out)-1]
		row, of := b.row(i), b.v.Rows[i]
		row.Deep = s.Head != nil
		if ch.Number > 0 {
			s.own.Changes++
			if of.Eyes {
				s.own.Eyes++
			}
		}
		if i == 0 {
			for _, st := range stubs[-1] {
				flow = append(flow, flowRow{stub: &st})
			}
		}
		if b.isHeading(ch) {
			s.Head, s.Title = &row, b.plainHeading(ch)
			if len(ch.New) > 0 {
				s.Depth = depths[view.New][ch.New[0]]
			} else {
				s.Depth = depths[view.Old][ch.Old[0]]
			}
		} else {
			flow = append(flow, flowRow{row: &row, shown: of.Shown, quiet: ch.Number == 0})
		}
		for _, st := range stubs[i] {
			flow = append(flow, flowRow{stub: &st})
		}
	}
	flush()
	sumUp(out)
	return out
}

func (b *pageBuilder) plainHeading(ch resdiff.Change) string {
	if len(ch.New) > 0 {
		return b.c.New.Paragraphs[ch.New[0]].Text
	}
	return b.c.Old.Paragraphs[ch.Old[0]].Text
}

// partOf names the part of the document in which change i stands, given the
// Part before. A heading belongs to the part of what follows it; a dropped
// paragraph never leads back to an earlier part.
func (b *pageBuilder) partOf(i int, before string) string {
	i = b.headed[i]
	if i == len(b.c.Changes) {
		return firstOf(before, operativePart)
	}
	ch := b.c.Changes[i]
	if len(ch.New) > 0 {
		return partWords(b.c.New.Paragraphs[ch.New[0]].Kind)
	}
	p := partWords(b.c.Old.Paragraphs[ch.Old[0]].Kind)
	if p == preamble && before != "" {
		return before
	}
	return p
}

// findHeaded finds for each change the first one from it on that is no heading,
// their number where none is.
func (b *pageBuilder) findHeaded() {
	b.headed = make([]int, len(b.c.Changes))
	next := len(b.c.Changes)
	for i := len(b.c.Changes) - 1; i >= 0; i-- {
		if !b.isHeading(b.c.Changes[i]) {
			next = i
		}
		b.headed[i] = next
	}
}

const (
	preamble      = "Preamble"
	operativePart = "Operative part"
	annexPart     = "Annex"
)

func partWords(k resolution.Kind) string {
	switch k {
	case resolution.Preambular:
		return preamble
	case resolution.Annex:
		return annexPart
	}
	return operativePart
}

// findSections finds the sections that each heading begins.
func (b *pageBuilder) findSections() {
	b.headings = [2]map[int]int{{}, {}}
	for i, s := range b.c.Alignment.Sections {
		b.headings[view.Old][s.Old], b.headings[view.New][s.New] = i, i
	}
}

// sectionsOf are the indices of the sections that the headings of a change
// begin, ascending.
func (b *pageBuilder) sectionsOf(ch resdiff.Change) []int {
	var out []int
	for s, paragraphs := range [...][]int{ch.Old, ch.New} {
		for _, p := range paragraphs {
			if i, ok := b.headings[s][p]; ok {
				out = append(out, i)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sectionNotices say what became of the sections that a heading's change begins.
func (b *pageBuilder) sectionNotices(ch resdiff.Change) []notice {
	var out []notice
	for _, i := range b.sectionsOf(ch) {
		s := b.c.Alignment.Sections[i]
		switch {
		case s.New < 0:
			if len(s.Into) > 0 {
				out = append(out, notice{"Section dissolved; most of it went to ", b.headingLinks(view.New, s.Into)})
			}
		case s.Old < 0:
			if len(s.Into) > 0 {
				out = append(out, notice{"New section; most of it came from ", b.headingLinks(view.Old, s.Into)})
			}
		default:
			if s.Renamed {
				out = append(out, notice{Text: "Section renamed"})
			}
			if s.Moved {
				out = append(out, notice{Text: "Section moved " + view.SectionPlace(b.c, i, i)})
			}
		}
	}
	return out
}

func (b *pageBuilder) headingLinks(s view.Side, indices []int) []link {
	var out []link
	for _, i := range indices {
		out = append(out, link{b.rowOf(s, i), view.Document(b.c, s).Paragraphs[i].Text})
	}
	return out
}
