package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
)

// actingWords open a line that says by what power the organ does all that
// follows: "Acting under Chapter VII of the Charter of the United Nations".
// Whether a paragraph binds hangs on it, though its own words say nothing of it.
var actingWords = []string{"acting", "agissant", "actuando", "действуя", "إذ يتصرف", "根据《联合国宪章》第七章"}

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
		text := strings.ToLower(strings.TrimLeft(p.Text, "[ "))
		switch {
		case p.Printed == "" && slices.ContainsFunc(actingWords, func(w string) bool { return strings.HasPrefix(text, w) }):
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
	if len(ch.Old) == 0 || len(ch.New) == 0 {
		return nil
	}
	i, j := ch.Old[0], ch.New[0]
	was, is := s.old.acting[i], s.new.acting[j]
	stayed := func(line int, match []int) bool {
		return line < 0 || stayedWhole(&s.c.Changes[match[line]])
	}
	if s.old.kind(i) != resolution.Operative || s.new.kind(j) != resolution.Operative || s.alike(was, is) || !stayed(was, s.old.match) || !stayed(is, s.new.match) {
		return nil
	}
	text := "is governed by another line now: "
	switch {
	case was < 0:
		text = "is governed now by " + s.new.naming(is)
	case is < 0:
		text = "is no longer governed by " + s.old.naming(was)
	default:
		text += s.old.naming(was) + " → " + s.new.naming(is)
	}
	return []doubt{{text, aroundWeight}}
}

// stayedWhole reports whether a change is of what stayed in its place.
func stayedWhole(ch *diff.Change) bool { return len(ch.Old) > 0 && len(ch.New) > 0 && !ch.Moved }

// actingNews tells of a governing line which paragraphs of both texts came
// under it or are under it no longer, where the line is new, gone or moved.
func (s *surroundings) actingNews(ch *diff.Change) []doubt {
	if stayedWhole(ch) {
		return nil
	}
	var out []doubt
	var come, gone []int
	// A paragraph that is new or gone itself, or was in another part, says more.
	for _, line := range ch.New {
		for _, j := range s.new.governed[line] {
			if old := s.c.Changes[s.new.match[j]].Old; len(old) > 0 && s.old.kind(old[0]) == resolution.Operative && !s.alike(s.old.acting[old[0]], line) {
				come = append(come, j)
			}
		}
	}
	for _, line := range ch.Old {
		for _, i := range s.old.governed[line] {
			if new := s.c.Changes[s.old.match[i]].New; len(new) > 0 && s.new.kind(new[0]) == resolution.Operative && !s.alike(line, s.new.acting[new[0]]) {
				gone = append(gone, i)
			}
		}
	}
	if len(come) > 0 {
		out = append(out, doubt{"governs what it did not before: " + s.new.span(come), aroundWeight})
	}
	if len(gone) > 0 {
		out = append(out, doubt{"no longer governs what it did: " + s.old.span(gone), aroundWeight})
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
		switch first, last := s.name(list[i]), s.name(list[j]); j - i {
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
