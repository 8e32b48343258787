package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
)

// chapeauNews tells of a paragraph that stands under another chapeau than
// before: "(b) Ban dredging" under "Calls upon States:", then under "Decides
// not:". A chapeau that is the same one, reworded, shows that by itself; what another sum is
// granted for under another chapeau is another item, whatever words they share.
func (s *surroundings) chapeauNews(ch *diff.Change) []doubt {
	if len(ch.Old) != 1 || len(ch.New) != 1 || slices.ContainsFunc(ch.Edits, func(e diff.Edit) bool { return e.Op != diff.Equal && e.Kind == diff.Figure }) {
		return nil
	}
	i, j := ch.Old[0], ch.New[0]
	if !s.otherChapeau(i, j) || min(s.kept(ch, i, -1), s.kept(ch, -1, j)) < leastUnder {
		return nil
	}
	switch was, is := s.old.chapeau.by[i], s.new.chapeau.by[j]; {
	case was < 0:
		return []doubt{{"stands under another paragraph now, " + s.new.naming(is) + ", and stood under none", aroundWeight}}
	case is < 0:
		return []doubt{{"stands by itself now, and stood under " + s.old.naming(was), aroundWeight}}
	default:
		return []doubt{{"stands under another chapeau now: " + s.old.naming(was) + " → " + s.new.naming(is), aroundWeight}}
	}
}

// leastUnder is how much of an item's text has to stand under either chapeau for the item to be
// the same: less is the heading of a topic, "In respect of tolls,".
const leastUnder = 0.5

// otherChapeau reports whether a paragraph stands under another chapeau now.
func (s *surroundings) otherChapeau(old, new int) bool {
	was, is := s.old.chapeau.by[old], s.new.chapeau.by[new]
	switch {
	case s.same(was, is) || s.old.kind(old) != s.new.kind(new):
		return false
	case was < 0 || is < 0:
		// A paragraph with a verb of its own depends on no chapeau, and one that lost
		// its verb or got one shows that by its words. An item "(a)" never stands by itself.
		return !(was < 0 && s.old.Paragraphs[old].Label.Sub != "") && !(is < 0 && s.new.Paragraphs[new].Label.Sub != "") &&
			openingVerb(s.old.texts[old]) == nil && openingVerb(s.new.texts[new]) == nil
	}
	return !slices.ContainsFunc(s.new.rulers(is), func(top int) bool { return s.alike(was, top) }) &&
		!slices.ContainsFunc(s.old.rulers(was), func(top int) bool { return s.alike(top, is) })
}

// rulers lists a chapeau and those above it with nothing but headings of a topic between,
// which have no verb: "In respect of tolls:" under "Requests the Board:".
func (s *surroundingSide) rulers(top int) []int {
	var out []int
	for ; top >= 0; top = s.chapeau.by[top] {
		out = append(out, top)
		if openingVerb(s.texts[top]) != nil {
			break
		}
	}
	return out
}

// chapeauRules tells of a chapeau, whose verb, addressee or negation changed, of
// the paragraphs under it that kept their words: they are folded away in reports,
// and each means another thing with it.
func (s *surroundings) chapeauRules(ch *diff.Change) []doubt {
	if ch.Attention != diff.Substantive || len(ch.Old) == 0 || !s.turned(ch) {
		return nil
	}
	var list []int
	for _, j := range ch.New {
		for _, k := range s.new.chapeau.below[j] {
			if below := &s.c.Changes[s.new.match[k]]; below.Status == diff.Unchanged && s.same(s.old.chapeau.by[below.Old[0]], j) {
				list = append(list, k)
			}
		}
	}
	if len(list) == 0 {
		return nil
	}
	return []doubt{{"rules over what kept its words: " + s.new.span(list), aroundWeight}}
}

// turned reports whether a verb, an actor or a negation of a change came, went
// or gave way to another, where no rule explains it.
func (s *surroundings) turned(ch *diff.Change) bool {
	return ch.Verb.Shift != diff.Same || slices.ContainsFunc(ch.Edits, func(e diff.Edit) bool {
		return e.Op != diff.Equal && e.Rule == "" && (e.Kind == diff.Verb || e.Kind == diff.Actor ||
			slices.ContainsFunc(strings.Fields(strings.ToLower(s.c.OldText(e)+s.c.NewText(e))), func(w string) bool { return in(w, denying) }))
	})
}

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
		text := strings.TrimLeft(p.Text, "[ ")
		switch {
		case p.Printed == "" && slices.ContainsFunc(actingWords, func(w string) bool { return len(text) >= len(w) && strings.EqualFold(text[:len(w)], w) }):
			line = i
		case p.Kind == resolution.Operative:
			out[i], operative = line, true
		}
	}
	return out
}

// actingNews tells of a line that governs what follows it which paragraphs of both texts came
// under it, or are under it no longer.
func (s *surroundings) actingNews(ch *diff.Change) []doubt {
	var out []doubt
	if come := s.governedAnew(&s.new, &s.old, ch.New, func(line, other int) bool { return s.alike(other, line) }); len(come) > 0 {
		out = append(out, doubt{"governs what it did not before: " + s.new.span(come), aroundWeight})
	}
	if gone := s.governedAnew(&s.old, &s.new, ch.Old, s.alike); len(gone) > 0 {
		out = append(out, doubt{"no longer governs what it did: " + s.old.span(gone), aroundWeight})
	}
	return out
}

// governedAnew lists the operative paragraphs of both texts that lines of one side govern and
// none like it on the other side.
func (s *surroundings) governedAnew(side, other *surroundingSide, lines []int, alike func(line, other int) bool) []int {
	var out []int
	for _, line := range lines {
		for _, i := range side.acting.below[line] {
			// A paragraph that is new or gone itself, or was in another part, says more.
			if p := side.partners(side.match[i]); len(p) > 0 && other.kind(p[0]) == resolution.Operative && !alike(line, other.acting.by[p[0]]) {
				out = append(out, i)
			}
		}
	}
	return out
}
