package pdf

import (
	"maps"
	"math"
	"slices"
)

// sheet is one page on its way from lines to blocks.
type sheet struct {
	number        int
	width, height float64
	top, foot     float64 // heights of the outermost lines, furniture included
	rules         []rule
	// lines are what is left of the page's text, from top to bottom.
	lines []*line
	// aside are lines that the file or their look sets apart as furniture.
	aside []*line
	// notes are the lines of footnotes at the foot.
	notes []*line
}

// metrics are the measures of a document's body, in points.
type metrics struct {
	size    float64 // of the type
	leading float64 // between the baselines of a paragraph
	// left and right edge of the body, for odd and even pages (index page%2)
	left, right [2]float64
	// spaced: the document leaves a gap between paragraphs, so that a line
	// without one goes on with the line above even if it begins "(b)".
	spaced bool
}

// spacedShare of the paragraphs that are known to end, because the next word
// had room in their last line, must have a gap after them.
// leastEnds is how many such ends tell anything.
const (
	spacedShare = 0.9
	leastEnds   = 3
)

// measure takes the measures from the commonest values, weighted by letters.
func measure(sheets []*sheet) metrics {
	sizes := tally{}
	var lefts, rights [3]tally // of odd and even pages, and of both
	for i := range lefts {
		lefts[i], rights[i] = tally{}, tally{}
	}
	for _, s := range sheets {
		for _, l := range s.lines {
			sizes.add(l.size, l.letters)
		}
	}
	m := metrics{size: sizes.commonest()}
	if m.size == 0 {
		m.size = 10
	}
	for _, s := range sheets {
		for _, l := range s.lines {
			if math.Abs(l.size-m.size) > 0.06*m.size {
				continue
			}
			for _, k := range [2]int{s.number % 2, 2} {
				lefts[k].add(l.x0, l.letters)
				rights[k].add(l.x1, l.letters)
			}
		}
	}
	narrow := narrowEdge(sheets)
	m.leading = m.measureLeading(sheets, math.Min(rights[2].high(), narrow))
	for k := range m.left {
		from := k
		if lefts[k].total() < 400 { // letters: a handful of lines tells nothing
			from = 2
		}
		m.left[k], m.right[k] = lefts[from].low(), math.Min(rights[from].high(), narrow)
	}
	m.spaced = m.leavesGaps(sheets)
	return m
}

// narrowEdge is how far to the right the text reaches by nine in ten of the lines
// that surely go on in the next; infinite where too few do.
func narrowEdge(sheets []*sheet) float64 {
	var all []float64
	for _, s := range sheets {
		for i := 1; i < len(s.lines); i++ {
			if wraps(s.lines[i-1], s.lines[i]) {
				all = append(all, reached(s.lines[i-1], s.lines[i]))
			}
		}
	}
	if len(all) < leastWraps {
		return math.Inf(1)
	}
	slices.Sort(all)
	return all[len(all)*9/10]
}

// leastWrapped is how many lines must go on with the next for the leading to be
// measured by them; singleSpaced is the leading above which, in ems, that of other
// lines is rather the gap between paragraphs of one line each.
const (
	leastWrapped = 3
	singleSpaced = 1.5
)

// measureLeading measures the leading where a line goes on with the next, having
// no room for its first word and no stop at its end, and else takes the commonest.
func (m metrics) measureLeading(sheets []*sheet, right float64) float64 {
	wrapped, all := tally{}, tally{}
	for _, s := range sheets {
		for i, l := range s.lines {
			if i == 0 || math.Abs(l.size-m.size) > 0.06*m.size {
				continue
			}
			dy := s.lines[i-1].y - l.y
			if dy <= 0.8*m.size || dy >= 2.5*m.size {
				continue
			}
			all.add(dy, 1)
			if !endsEarly(s.lines[i-1], l, right) && !endsClause(s.lines[i-1].text) {
				wrapped.add(dy, 1)
			}
		}
	}
	if wrapped.total() >= leastWrapped {
		return wrapped.commonest()
	}
	leading := all.commonest()
	if leading == 0 || leading > singleSpaced*m.size {
		return 1.2 * m.size
	}
	return leading
}

func (m metrics) leavesGaps(sheets []*sheet) bool {
	ends, gaps := 0, 0
	for _, s := range sheets {
		for i, l := range s.lines {
			if i == 0 || l.size < 0.97*m.size || !endsEarly(s.lines[i-1], l, m.right[s.number%2]) {
				continue
			}
			ends++
			if m.apart(s.lines[i-1], l) {
				gaps++
			}
		}
	}
	return ends >= leastEnds && float64(gaps) >= spacedShare*float64(ends)
}

// tally counts values rounded to half points.
type tally map[int]int

func (t tally) add(v float64, n int) { t[int(math.Round(v*2))] += n }

func (t tally) total() int {
	n := 0
	for _, c := range t {
		n += c
	}
	return n
}

// commonest returns the value with the highest count, the smaller of equals.
func (t tally) commonest() float64 {
	best, count := 0, 0
	for v, n := range t {
		// neighbours count half: positions are rounded by the writer
		n = 2*n + t[v-1] + t[v+1]
		if n > count || n == count && v < best {
			best, count = v, n
		}
	}
	return float64(best) / 2
}

// edgeShare of the letters must start at the left edge of the body; the lines
// of a masthead, which may stand further out, have some 2 %.
const edgeShare = 0.12

// low returns the smallest value that edgeShare of the counts have: the left
// edge of text whose paragraphs are indented.
func (t tally) low() float64 {
	for _, v := range slices.Sorted(maps.Keys(t)) {
		if n := t[v-1] + t[v] + t[v+1]; t[v] > 0 && float64(n) >= edgeShare*float64(t.total()) && t[v] >= t[v+1] {
			return float64(v) / 2
		}
	}
	return t.commonest()
}

// high returns the value that 3 % of the counts exceed: the right edge of text
// set ragged or justified, a stray line beyond it left out.
func (t tally) high() float64 {
	values := slices.Sorted(maps.Keys(t))
	slices.Reverse(values)
	limit, seen := t.total()*3/100, 0
	for _, v := range values {
		if seen += t[v]; seen > limit {
			return float64(v) / 2
		}
	}
	return 0
}
