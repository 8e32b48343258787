package judge

import (
	"resdiff/diff"
	"slices"
	"strings"

	"resdiff/resolution"
)

// actingWords open a line that says by what power the organ does all that
// follows: "Acting under Chapter VII of the Charter of the United Nations".
// Whether a paragraph binds hangs on it, though its own words say nothing of it.
var actingWords = []string{"acting", "agissant", "actuando", "действуя", "إذ يتصرف", "根据《联合国宪章》第七章"}

// actingLine reports whether a paragraph is such a line.
func actingLine(p *resolution.Paragraph) bool {
	text := strings.ToLower(strings.TrimLeft(p.Text, "[ "))
	return p.Printed == "" && slices.ContainsFunc(actingWords, func(w string) bool { return strings.HasPrefix(text, w) })
}

// actingLines finds for each operative paragraph the last such line before it
// in its part; -1 for none. It governs on over headings and is not bound by
// numbers; an annex, and a part that begins anew, have their own.
func actingLines(r *resolution.Resolution) []int {
	out := make([]int, len(r.Paragraphs))
	line, operative := -1, false
	for i := range r.Paragraphs {
		p := &r.Paragraphs[i]
		out[i] = -1
		if p.Kind == resolution.Annex || p.Kind == resolution.Preambular && operative {
			line, operative = -1, false
		}
		switch {
		case actingLine(p):
			line = i
		case p.Kind == resolution.Operative:
			out[i], operative = line, true
		}
	}
	return out
}

// governedNews tells of a paragraph that went across a line that governs what
// follows it, while the line stayed. Where the line itself left its place, it
// says so for all paragraphs (actingNews).
func (s *surroundings) governedNews(ch *diff.Change) []doubt {
	i, j := ch.Old[0], ch.New[0]
	was, is := s.old.acting[i], s.new.acting[j]
	if s.old.read[i].kind != resolution.Operative || s.new.read[j].kind != resolution.Operative || s.sameLine(was, is) || !s.stayed(was, is) {
		return nil
	}
	switch {
	case was < 0:
		return []doubt{{weightVerb, "is governed now by " + s.new.naming(is)}}
	case is < 0:
		return []doubt{{weightVerb, "is no longer governed by " + s.old.naming(was)}}
	}
	return []doubt{{weightVerb, "is governed by another line now: " + s.old.naming(was) + " → " + s.new.naming(is)}}
}

// sameLine reports whether two governing lines are one, or say the same.
func (s *surroundings) sameLine(was, is int) bool {
	return s.same(was, is) || was >= 0 && is >= 0 && slices.Equal(s.old.governingWords(was), s.new.governingWords(is))
}

// stayed reports whether the governing lines, where they are, are matched and
// kept their places: then the paragraph went across them.
func (s *surroundings) stayed(was, is int) bool {
	kept := func(match int) bool {
		ch := &s.c.Changes[match]
		return len(ch.Old) > 0 && len(ch.New) > 0 && !ch.Moved
	}
	return (was < 0 || kept(s.old.match[was])) && (is < 0 || kept(s.new.match[is]))
}

// actingNews tells of a governing line which paragraphs of both texts came
// under it or are under it no longer, where the line is new, gone or moved.
func (s *surroundings) actingNews(ch *diff.Change) []doubt {
	if len(ch.Old) > 0 && len(ch.New) > 0 && !ch.Moved {
		return nil
	}
	var come, gone []int
	for _, line := range ch.New {
		for _, j := range s.new.governed[line] {
			// A paragraph that is new itself, or was in another part, says more.
			if old := s.c.Changes[s.new.match[j]].Old; len(old) > 0 && s.old.read[old[0]].kind == resolution.Operative && !s.sameLine(s.old.acting[old[0]], line) {
				come = append(come, j)
			}
		}
	}
	for _, line := range ch.Old {
		for _, i := range s.old.governed[line] {
			if new := s.c.Changes[s.old.match[i]].New; len(new) > 0 && s.new.read[new[0]].kind == resolution.Operative && !s.sameLine(line, s.new.acting[new[0]]) {
				gone = append(gone, i)
			}
		}
	}
	var out []doubt
	if len(come) > 0 {
		out = append(out, doubt{weightVerb, "governs what it did not before: " + s.new.span(come)})
	}
	if len(gone) > 0 {
		out = append(out, doubt{weightVerb, "no longer governs what it did: " + s.old.span(gone)})
	}
	return out
}

// span names paragraphs by their labels, a run of three or more by its ends.
func (s *surroundingSide) span(list []int) string {
	var out []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1] == list[j]+1 {
			j++
		}
		first, last := s.read[list[i]].name, s.read[list[j]].name
		switch j - i {
		case 0:
			out = append(out, first)
		case 1:
			out = append(out, first, last)
		default:
			out = append(out, first+" to "+last)
		}
		i = j + 1
	}
	if n := len(out); n > 1 {
		out[n-2] += " and " + out[n-1]
		out = out[:n-1]
	}
	return strings.Join(out, ", ")
}
