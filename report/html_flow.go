package report

import (
	"slices"
	"strconv"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// htmlSection is a part of the document, or a heading and what follows it.
type htmlSection struct {
	ID string
	// Part is the name of the part that starts here; empty within a part.
	Part string
	// Head is the heading's row, where the section has one.
	Head *htmlRow
	// Title is the heading in plain words for the table of contents.
	Title string
	Items []htmlItem
	// Changes and Eyes count the section's numbered changes and those of them
	// that need eyes.
	Changes, Eyes int
}

// htmlItem is one thing in the flow of the text: exactly one field is set.
type htmlItem struct {
	Row  *htmlRow
	Fold *htmlFold
	Stub *htmlStub
}

// htmlFold is a run of paragraphs that are shown on demand.
type htmlFold struct {
	Summary, Labels string
	Rows            []htmlRow
}

// htmlStub stands at a place that a paragraph left, or where a part of a
// change stands that is shown elsewhere.
type htmlStub struct {
	ID, Label, Text string
	Link            htmlLink
}

// sections lays the changes out in report order under their headings.
func (b *pageBuilder) sections() []htmlSection {
	stubs := b.stubs()
	var out []htmlSection
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
			s := htmlSection{ID: "s" + strconv.Itoa(len(out)+1)}
			if p != part {
				s.Part, part = p, p
			}
			out = append(out, s)
		}
		s := &out[len(out)-1]
		row := b.row(i)
		row.Deep = s.Head != nil
		if ch.Number > 0 {
			s.Changes++
			if ch.Attention == diff.Substantive {
				s.Eyes++
			}
		}
		if i == 0 {
			for _, st := range stubs[-1] {
				flow = append(flow, flowRow{stub: &st})
			}
		}
		if b.isHeading(ch) {
			s.Head, s.Title = &row, b.plainHeading(ch)
		} else {
			flow = append(flow, flowRow{row: &row, quiet: ch.Number == 0, unselected: ch.Number > 0 && !b.opt.Selection.Keeps(ch)})
		}
		for _, st := range stubs[i] {
			flow = append(flow, flowRow{stub: &st})
		}
	}
	flush()
	return out
}

func (b *pageBuilder) plainHeading(ch diff.Change) string {
	if len(ch.New) > 0 {
		return b.c.New.Paragraphs[ch.New[0]].Text
	}
	return b.c.Old.Paragraphs[ch.Old[0]].Text
}

// partOf names the part of the document in which change i stands, given the
// part before. A heading belongs to the part of what follows it; a dropped
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

// flowRow is a row or stub on its way into the flow.
type flowRow struct {
	row  *htmlRow
	stub *htmlStub
	// quiet rows have nothing to say; unselected ones were not asked for.
	quiet, unselected bool
}

// fold gathers runs of rows that are not to be read at once, keeping as many
// unchanged paragraphs in sight around each change as the selection asks.
func (b *pageBuilder) fold(flow []flowRow) []htmlItem {
	inSight := make([]bool, len(flow))
	for i, f := range flow {
		if f.quiet || f.unselected {
			continue
		}
		for j := max(0, i-b.opt.Selection.Context); j <= min(len(flow)-1, i+b.opt.Selection.Context); j++ {
			inSight[j] = inSight[j] || !flow[j].unselected
		}
	}
	var out []htmlItem
	var run []flowRow
	flush := func() {
		if len(run) > 0 {
			out = append(out, htmlItem{Fold: foldOf(run)})
		}
		run = nil
	}
	for i, f := range flow {
		switch {
		case f.stub != nil:
			flush()
			out = append(out, htmlItem{Stub: f.stub})
		case inSight[i]:
			flush()
			out = append(out, htmlItem{Row: f.row})
		default:
			run = append(run, f)
		}
	}
	flush()
	return out
}

func foldOf(run []flowRow) *htmlFold {
	f := &htmlFold{}
	unchanged := 0
	for _, r := range run {
		f.Rows = append(f.Rows, *r.row)
		if r.quiet {
			unchanged++
		}
	}
	switch others := len(run) - unchanged; {
	case others == 0:
		f.Summary = counted(unchanged, "paragraph unchanged", "paragraphs unchanged")
	case unchanged == 0:
		f.Summary = counted(others, "change not selected", "changes not selected")
	default:
		f.Summary = counted(unchanged, "paragraph unchanged", "paragraphs unchanged") + ", " +
			counted(others, "change not selected", "changes not selected")
	}
	f.Labels = f.Rows[0].name()
	if last := f.Rows[len(f.Rows)-1].name(); last != f.Labels {
		f.Labels = spanOfLabels(f.Rows[0], f.Rows[len(f.Rows)-1])
	}
	return f
}

// spanOfLabels is "OP4–OP10", or "OP3–OP9 → OP4–OP10" where they were renumbered.
func spanOfLabels(first, last htmlRow) string {
	to := firstOf(first.To, first.From) + "–" + firstOf(last.To, last.From)
	if first.Renumbered() || last.Renumbered() {
		return first.From + "–" + last.From + " → " + to
	}
	return to
}

// stubs are the signposts of the page, by the index of the change after which
// each stands; -1 for the start.
func (b *pageBuilder) stubs() map[int][]htmlStub {
	out := map[int][]htmlStub{}
	for i, ch := range b.c.Changes {
		if len(ch.Old) == 0 || len(ch.New) == 0 || ch.Number == 0 {
			continue
		}
		link := htmlLink{b.idOf(ch), "change " + strconv.Itoa(ch.Number)}
		for k, o := range ch.Old {
			if k > 0 && o == ch.Old[k-1]+1 || k == 0 && !ch.Moved {
				continue
			}
			text := "moved to " + labelRange(b.labels(newEdition, ch.New))
			if ch.Relation == align.Merge {
				text = "went into " + labelRange(b.labels(newEdition, ch.New))
			}
			at := b.placeBefore(oldEdition, o, i)
			out[at] = append(out[at], htmlStub{stubID(ch, oldEdition, k), "old " + b.label(oldEdition, o), text, link})
		}
		for k, n := range ch.New {
			if k == 0 || n == ch.New[k-1]+1 {
				continue
			}
			at := b.placeBefore(newEdition, n, i)
			text := "comes from " + labelRange(b.labels(oldEdition, ch.Old)) + ", shown there"
			out[at] = append(out[at], htmlStub{stubID(ch, newEdition, k), "new " + b.label(newEdition, n), text, link})
		}
	}
	return out
}

func stubID(ch diff.Change, s edition, k int) string {
	return "c" + strconv.Itoa(ch.Number) + "-" + s.letter() + strconv.Itoa(k+1)
}

// placeBefore is the index of the change that shows the nearest earlier
// paragraph that kept its place, other than change i itself; -1 for none.
func (b *pageBuilder) placeBefore(s edition, paragraph, i int) int {
	for p := paragraph - 1; p >= 0; p-- {
		at := b.changes[s][p]
		if at != i && (s == newEdition || !b.c.Changes[at].Moved) {
			return at
		}
	}
	return -1
}

// notices say of a row where its paragraphs came from, and what became of the
// section that a heading opens.
func (b *pageBuilder) notices(ch diff.Change) []htmlNotice {
	var out []htmlNotice
	if ch.Number > 0 && len(ch.Old) > 0 && len(ch.New) > 0 {
		for k, o := range ch.Old {
			if k > 0 && o == ch.Old[k-1]+1 || k == 0 && !ch.Moved {
				continue
			}
			out = append(out, htmlNotice{"Stood " + stand(b.c.Old, o) + part(b.c.Old, o) + ": ", []htmlLink{{stubID(ch, oldEdition, k), "old place of " + b.label(oldEdition, o)}}})
		}
		for k, n := range ch.New {
			if k > 0 && n != ch.New[k-1]+1 {
				out = append(out, htmlNotice{b.label(newEdition, n) + " stands further on: ", []htmlLink{{stubID(ch, newEdition, k), "its place"}}})
			}
		}
	}
	if b.isHeading(ch) {
		out = append(out, b.sectionNotices(ch)...)
	}
	return out
}

// findSections finds the sections that each heading begins.
func (b *pageBuilder) findSections() {
	b.headings = [2]map[int]int{{}, {}}
	for i, s := range b.c.Alignment.Sections {
		b.headings[oldEdition][s.Old], b.headings[newEdition][s.New] = i, i
	}
}

// sectionsOf are the indices of the sections that the headings of a change
// begin, ascending.
func (b *pageBuilder) sectionsOf(ch diff.Change) []int {
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

func (b *pageBuilder) sectionNotices(ch diff.Change) []htmlNotice {
	var out []htmlNotice
	for _, i := range b.sectionsOf(ch) {
		s := b.c.Alignment.Sections[i]
		switch {
		case s.New < 0:
			out = append(out, htmlNotice{"Section dissolved; most of it went to ", b.headingLinks(newEdition, s.Into)})
		case s.Old < 0:
			out = append(out, htmlNotice{"New section; most of it came from ", b.headingLinks(oldEdition, s.Into)})
		default:
			if s.Renamed {
				out = append(out, htmlNotice{Text: "Section renamed"})
			}
			if s.Moved {
				out = append(out, htmlNotice{Text: "Section moved"})
			}
		}
	}
	kept := out[:0]
	for _, n := range out {
		if n.Links != nil || n.Text == "Section renamed" || n.Text == "Section moved" {
			kept = append(kept, n)
		}
	}
	return kept
}

func (b *pageBuilder) headingLinks(s edition, indices []int) []htmlLink {
	var out []htmlLink
	for _, i := range indices {
		out = append(out, htmlLink{b.rowOf(s, i), b.document(s).Paragraphs[i].Text})
	}
	return out
}
