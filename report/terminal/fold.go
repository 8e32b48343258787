package terminal

import (
	"fmt"
	"slices"
	"strings"

	"resdiff"
	"resdiff/internal/typeset"
	"resdiff/report/view"
	"resdiff/resolution"
)

// foldBefore prints what is folded before a change in the section under, and
// the section's heading. What was folded in earlier sections stands before the
// heading, what stands in the same section after it.
func (t *terminal) foldBefore(under section) {
	if under == t.section {
		t.fold()
		return
	}
	here := len(t.hidden)
	for here > 0 && t.hidden[here-1] > under.row && t.sameSection(t.hidden[here-1], under) {
		here--
	}
	rest := t.hidden[here:]
	t.hidden = t.hidden[:here:here]
	t.fold()
	t.enter(under)
	t.hidden = rest
	t.fold()
}

// sameSection reports whether the row at index i, after the last printed one, stands
// in the section under.
func (t *terminal) sameSection(i int, under section) bool {
	return under.row >= 0 || view.PartName(t.v.Rows[i].Kind) == under.name
}

// fold prints one line for the paragraphs gathered in hidden.
//
//	⋯ 6 unchanged: OP3 to OP8 → OP4 to OP9
func (t *terminal) fold() {
	if len(t.hidden) == 0 {
		return
	}
	var old, new []int
	unchanged, changed := 0, 0
	for _, i := range t.hidden {
		r := t.v.Rows[i]
		old, new = append(old, r.Old...), append(new, r.New...)
		if r.Changed() {
			changed++
		} else {
			unchanged++
		}
	}
	t.hidden = nil
	var what []string
	if unchanged > 0 {
		what = append(what, fmt.Sprintf("%d unchanged", unchanged))
	}
	if changed > 0 {
		what = append(what, fmt.Sprintf("%d changed, not shown", changed))
	}
	t.blank()
	t.hang(typeset.Line{run("   ⋯ ", faintText)}, run(strings.Join(what, ", ")+": "+span(t.v.C, old, new), faintText))
}

// span names folded paragraphs on both sides.
func span(c *resdiff.Comparison, old, new []int) string {
	o, n := ends(c.Old, old), ends(c.New, new)
	switch {
	case o == n || n == "":
		return o
	case o == "":
		return n
	}
	return o + " → " + n
}

// mostEnds is how many ranges name the folded paragraphs of a side.
const mostEnds = 3

// ends names paragraphs by the ends of their ranges, in the order of the document:
// "PP7, OP49 to OP52"; of more ranges, by the ends of all.
func ends(r *resolution.Resolution, list []int) string {
	list = slices.Sorted(slices.Values(list))
	var ranges []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1] == list[j]+1 {
			j++
		}
		name := view.Name(r, list[i])
		switch j - i {
		case 0:
		case 1:
			name += " and " + view.Name(r, list[j])
		default:
			name += " to " + view.Name(r, list[j])
		}
		ranges = append(ranges, name)
		i = j + 1
	}
	if len(ranges) > mostEnds {
		return view.Name(r, list[0]) + " to " + view.Name(r, list[len(list)-1])
	}
	return strings.Join(ranges, ", ")
}
