package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
)

// actingWords open a line that says by what power the organ does all that follows: "Acting under
// Chapter VII of the Charter of the United Nations". Whether a paragraph binds hangs on it,
// though its own words say nothing of it.
var actingWords = []string{"acting", "agissant", "actuando", "действуя", "إذ يتصرف", "根据《联合国宪章》第七章"}

// actingLines finds for each operative paragraph the last such line before it in its part, -1 for
// none, and for each line what it governs, over headings and numbers. An annex, and a part that
// begins anew, have their own.
func actingLines(r *resolution.Resolution) (lines []int, governs map[int][]int) {
	lines, governs = make([]int, len(r.Paragraphs)), map[int][]int{}
	line, operative := -1, false
	for i := range r.Paragraphs {
		p := &r.Paragraphs[i]
		lines[i] = -1
		if p.Kind == resolution.Annex || p.Kind == resolution.Preambular && operative {
			line, operative = -1, false
		}
		text := strings.TrimLeft(p.Text, "[ ")
		switch {
		case p.Printed == "" && slices.ContainsFunc(actingWords, func(w string) bool { return len(text) >= len(w) && strings.EqualFold(text[:len(w)], w) }):
			line = i
		case p.Kind == resolution.Operative:
			lines[i], operative = line, true
			governs[line] = append(governs[line], i)
		}
	}
	return lines, governs
}

// actingNews tells of such a line which paragraphs of both texts came under it, or are under it no
// longer.
func (p *pair) actingNews(ch *diff.Change, tell func(string)) {
	if come := p.governedAnew(newSide, ch.New); come != "" {
		tell("governs what it did not before: " + come)
	}
	if gone := p.governedAnew(oldSide, ch.Old); gone != "" {
		tell("no longer governs what it did: " + gone)
	}
}

// governedAnew names the operative paragraphs of both texts that lines of one side govern and none
// like it on the other. One that was in another part says more itself.
func (p *pair) governedAnew(s side, lines []int) string {
	var out []string
	d, other := p.docs[s], p.docs[1-s]
	for _, line := range lines {
		for _, i := range d.governs[line] {
			ch := &p.c.Changes[d.match[i]]
			partners := [...][]int{ch.Old, ch.New}[1-s]
			if len(partners) == 0 || other.Paragraphs[partners[0]].Kind != resolution.Operative {
				continue
			}
			pair := [2]int{line, line}
			if pair[1-s] = other.acting[partners[0]]; pair[1-s] < 0 || !p.alike(pair[oldSide], pair[newSide]) {
				out = append(out, d.Paragraphs[i].Name())
			}
		}
	}
	return strings.Join(out, ", ")
}
