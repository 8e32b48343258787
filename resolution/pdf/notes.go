package pdf

import (
	"slices"
	"strings"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

const (
	// noteSize: footnotes are set in type of at most this share of the body's.
	// UN documents have 8.5 points under 10.
	noteSize = 0.93
	// separatorMost is the longest rule over footnotes, as a share of the
	// body's width; the rule over those continued may span it.
	separatorMost = 1.05
	// shortSeparator is the longest rule, as a share of the body's width, under
	// which footnotes may be set as large as the body. Office suites draw 25 to
	// 40 %.
	shortSeparator = 0.5
	// noteZone is how far up the page, as a share of its height, footnotes may
	// begin that are told by their marks.
	noteZone = 0.6
)

// underscores: the separator as a line of text.
var underscores = pattern.New(`^[_\x{2014}\x{2015}\x{2500}]{5,}$`)

// takeNotes moves the footnotes at the foot of each page from its lines to its
// notes, and drops the separator.
func takeNotes(sheets []*sheet, m metrics) {
	continued := false // the page before has notes
	for _, s := range sheets {
		at := s.notesStart(m, continued)
		continued = at >= 0
		if at < 0 {
			continue
		}
		s.notes = slices.Clone(s.lines[at:])
		s.lines = s.lines[:at]
		if underscores.MatchString(strings.ReplaceAll(s.notes[0].text, " ", "")) {
			s.notes = s.notes[1:]
		}
	}
}

// notesStart finds the first line of the footnotes: under a separator, with
// nothing but small type below; or, without one, small type at the foot that
// starts with a mark. Under a rule that may be a table's, they begin with a mark,
// or go on with those of the page before. It is -1 without footnotes.
func (s *sheet) notesStart(m metrics, continued bool) int {
	small := len(s.lines) // first of the small lines at the foot
	for small > 0 && s.lines[small-1].size <= noteSize*m.size {
		small--
	}
	for i, l := range s.lines {
		if underscores.MatchString(strings.ReplaceAll(l.text, " ", "")) && i+1 >= small {
			return i
		}
	}
	left, width := m.left[s.number%2], m.right[s.number%2]-m.left[s.number%2]
	for _, r := range s.rules { // from the top
		length := r.x1 - r.x0
		if length < shortestRule || length > separatorMost*width || r.x0 > left+0.2*width {
			continue
		}
		i := slices.IndexFunc(s.lines, func(l *line) bool { return l.y < r.y })
		if i < 0 {
			continue
		}
		_, marked := noteMark(s.lines[i])
		if i >= small && (marked || continued && !s.lines[i].isRow() || length < shortSeparator*width && s.lines[i].y < noteZone*s.height) || marked && length < shortSeparator*width && s.lines[i].y < noteZone*s.height {
			return i
		}
	}
	for i := small; i < len(s.lines); i++ {
		if _, ok := noteMark(s.lines[i]); ok && s.lines[i].y < noteZone*s.height {
			return i
		}
	}
	return -1
}

// noteMark gives the mark with which a footnote's line begins: raised, or an
// asterisk or dagger before the text.
func noteMark(l *line) (string, bool) {
	if len(l.marks) > 0 && l.marks[0].At == 0 {
		return l.marks[0].Text, true
	}
	if sign := leadingSign.FindString(l.text); sign != "" {
		return strings.TrimSpace(sign), true
	}
	return "", false
}

var leadingSign = pattern.New(`^[*†‡§]{1,4} ?`)

// readNotes makes the footnotes of all pages. A page's first lines without a
// mark go on with the last footnote of the page before.
func readNotes(sheets []*sheet, j *joiner) ([]layout.Note, []layout.Warning) {
	var warnings []layout.Warning
	var groups [][]*line
	lastPage := 0
	for _, s := range sheets {
		for _, l := range s.notes {
			_, starts := noteMark(l)
			switch {
			case starts:
				groups = append(groups, []*line{l})
			case len(groups) > 0 && lastPage >= s.number-1:
				groups[len(groups)-1] = append(groups[len(groups)-1], l)
			default:
				warnings = append(warnings, layout.Warning{Span: span([]*line{l}), Text: "this stands with the footnotes without a mark and was left out: " + l.text})
				continue
			}
			lastPage = s.number
		}
	}
	var out []layout.Note
	for _, g := range groups {
		mark, _ := noteMark(g[0])
		text, _ := j.join(g)
		text = strings.TrimSpace(strings.TrimPrefix(text, mark))
		out = append(out, layout.Note{Mark: mark, Text: text, Span: span(g)})
	}
	return out, warnings
}

// tie finds for each mark its footnote: on the mark's own page, in order; if
// they are all called, the last of them (the mark comes back); on the next page
// (the footnote had no room); and last the one that an earlier mark called.
func tie(blocks []layout.Block, marks []markPlace, notes []layout.Note) {
	type place struct {
		mark string
		page int
	}
	waiting := map[place][]int{}
	for i, n := range notes {
		at := place{n.Mark, n.Span.Page}
		waiting[at] = append(waiting[at], i)
	}
	called, last := map[place]int{}, map[string]int{}
	for _, p := range marks {
		mark := &blocks[p.block].Marks[p.mark]
		here, next := place{mark.Text, p.page}, place{mark.Text, p.page + 1}
		note := -1
		if i, again := called[here]; len(waiting[here]) > 0 {
			note, waiting[here] = waiting[here][0], waiting[here][1:]
			called[here] = note
		} else if again {
			note = i
		} else if len(waiting[next]) > 0 {
			note, waiting[next] = waiting[next][0], waiting[next][1:]
		} else if i, ok := last[mark.Text]; ok {
			note = i
		}
		if note >= 0 {
			mark.Note, last[mark.Text] = note, note
		}
	}
}

// markPlace says on which page a mark of a block stands.
type markPlace struct{ block, mark, page int }
