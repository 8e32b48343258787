package html

import (
	"resdiff/internal/form"
	"resdiff/resolution"
)

// tally counts numbered changes and those of them that need eyes.
type tally struct{ Changes, Eyes int }

func (t *tally) add(more tally) { t.Changes, t.Eyes = t.Changes+more.Changes, t.Eyes+more.Eyes }

// sumUp gives each part the changes of all its sections, and each heading those
// under its sub-headings too.
func sumUp(sections []sectionData) {
	part := -1
	for i := range sections {
		if sections[i].Part != "" || part < 0 {
			part = i
		}
		sections[part].Whole.add(sections[i].own)
		sections[i].Tally = sections[i].own
		for k := i + 1; k < len(sections) && sections[k].Part == "" && sections[i].Head != nil && sections[k].Depth > sections[i].Depth; k++ {
			sections[i].Tally.add(sections[k].own)
		}
	}
}

// openHeading is a heading under which others may stand: the style of its number,
// form.None where it has none, and the number.
type openHeading struct {
	style form.Style
	value int
}

// headingDepths tells how deep each heading of a document stands, from 0, by its
// place. Only numbers tell: "A." after "II." is below it, up to "III."; headings
// without a number are above those that are counted anew under each of them, and
// below those between which they stand.
func headingDepths(r *resolution.Resolution) map[int]int {
	out := map[int]int{}
	var heads []int
	for i, p := range r.Paragraphs {
		if p.Kind == resolution.Heading {
			heads = append(heads, i)
		}
	}
	begun := map[form.Style]int{} // how often a style is counted from 1
	numbers := make([][]openHeading, len(heads))
	next := make([][]openHeading, len(heads)) // those of the first numbered heading from here on
	for k := len(heads) - 1; k >= 0; k-- {
		numbers[k] = numbersOf(r, heads[k])
		if first, ok := firstOfRun(numbers[k]); ok {
			begun[first.style]++
		}
		if next[k] = numbers[k]; len(next[k]) == 0 && k+1 < len(heads) {
			next[k] = next[k+1]
		}
	}
	var open []openHeading
	for k, i := range heads {
		var depth int
		var this openHeading
		if len(numbers[k]) == 0 {
			depth = depthUnnumbered(open, next[k])
		} else {
			bare := k > 0 && heads[k-1] == i-1
			depth, this = depthNumbered(open, numbers[k], bare, begun)
		}
		if form.AnnexHeading(r.Paragraphs[i].Text) {
			depth = 0
		}
		out[i], open = depth, append(open[:depth], this)
	}
	return out
}

// numbersOf reads a heading's number; "C." and "I." have two readings.
func numbersOf(r *resolution.Resolution, i int) []openHeading {
	m, _ := form.CutMarker(r.Paragraphs[i].Printed)
	if m.Style == form.None {
		return nil
	}
	out := []openHeading{{m.Style, m.Value}}
	if m.Style == form.UpperLetter && m.Other > 0 {
		out = append(out, openHeading{form.UpperRoman, m.Other})
	}
	return out
}

func firstOfRun(numbers []openHeading) (openHeading, bool) {
	for _, n := range numbers {
		if n.value == 1 {
			return n, true
		}
	}
	return openHeading{}, false
}

// continued returns the place of the open heading whose run a number continues,
// and that number; -1 if there is none.
func continued(open, numbers []openHeading) (int, openHeading) {
	for k := len(open) - 1; k >= 0; k-- {
		for _, n := range numbers {
			if n.style == open[k].style && n.value > open[k].value {
				return k, n
			}
		}
	}
	return -1, openHeading{}
}

// depthNumbered places a heading with a number; bare tells that it follows
// another with nothing between.
func depthNumbered(open, numbers []openHeading, bare bool, begun map[form.Style]int) (int, openHeading) {
	if k, n := continued(open, numbers); k >= 0 {
		return k, n
	}
	top := len(open) - 1
	first, ok := firstOfRun(numbers)
	switch {
	case !ok:
		return 0, numbers[0]
	case top < 0 || open[top].style != form.None || bare || begun[first.style] > 1:
		return top + 1, first
	}
	return top, first // beside an introduction without a number
}

// depthUnnumbered places a heading without a number by the next that has one.
func depthUnnumbered(open, next []openHeading) int {
	if k, _ := continued(open, next); k >= 0 {
		for k+1 < len(open) && open[k+1].style != form.None {
			k++
		}
		return k + 1
	}
	if first, ok := firstOfRun(next); ok {
		for k := range open {
			if open[k].style == first.style {
				return max(0, k-1)
			}
		}
	}
	for k := len(open) - 1; k >= 0; k-- {
		if open[k].style == form.None {
			return k
		}
	}
	return 0
}
