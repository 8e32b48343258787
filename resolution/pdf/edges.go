package pdf

import (
	"math"
	"slices"
	"unicode"
)

const (
	// leastWraps is the fewest lines that surely go on in the next for the right
	// edge to be told by them.
	leastWraps = 3
	// wrapsAround is how many lines up and down tell of a line's edge.
	wrapsAround = 20
)

// rightEdges gives for each line the right edge of the lines that it stands
// together with: those without a paragraph's gap between them. A line that goes on
// in the next had no room for its first word, so that the edge is no further than
// the word would have reached: a narrow column below a wide masthead.
func (s *sheet) rightEdges(m metrics) []float64 {
	out := make([]float64, len(s.lines))
	for i := 0; i < len(s.lines); {
		end, edge := i, s.lines[i].x1
		for end+1 < len(s.lines) && !m.apart(s.lines[end], s.lines[end+1]) {
			end++
			edge = math.Max(edge, s.lines[end].x1)
		}
		for ; i <= end; i++ {
			out[i] = edge
		}
	}
	for i, edge := range wrapEdges(s.lines) {
		if edge > 0 {
			out[i] = math.Min(out[i], edge)
		}
	}
	return out
}

// wrapEdges gives for each line how far to the right the lines around it reach, by
// those that surely go on in the next, the lowest tenth left out; 0 where too few do.
func wrapEdges(lines []*line) []float64 {
	out := make([]float64, len(lines))
	reach := make([]float64, len(lines)) // 0: not known to go on
	for i := 1; i < len(lines); i++ {
		if wraps(lines[i-1], lines[i]) {
			reach[i] = reached(lines[i-1], lines[i])
		}
	}
	var around []float64
	for i := range lines {
		around = around[:0]
		for k := max(0, i-wrapsAround); k < min(len(lines), i+wrapsAround); k++ {
			if reach[k] > 0 {
				around = append(around, reach[k])
			}
		}
		if len(around) >= leastWraps {
			slices.Sort(around)
			out[i] = around[len(around)/10]
		}
	}
	return out
}

// wraps tells whether a line surely goes on in the next: it ends without any sign,
// and the next begins with a small letter.
func wraps(a, b *line) bool {
	return a.page == b.page && a.column == b.column && a.y > b.y && a.text != "" && !endsClause(a.text) && unicode.IsLower(firstRune(b.text)) && alike(a, b)
}

// reached is where the next line's first word would have ended on a line.
func reached(a, b *line) float64 { return a.x1 + 0.25*a.size + b.first + 0.5*a.size }
