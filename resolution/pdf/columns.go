package pdf

import (
	"math"
	"slices"
)

const (
	// leastColumn is the fewest lines that make two columns.
	leastColumn = 8
	// columnShare of a page's lines must have the gutter clear for it to part
	// columns.
	columnShare = 0.7
	// widestGutter is the widest gutter, as a share of the text's width; two columns
	// of a table stand further apart.
	widestGutter = 0.15
	// fullColumn is how much of its column's width a line of text takes, in the
	// middle of all: the cells of a table take less.
	fullColumn = 0.6
)

// column is a part of a page whose lines stand beneath each other.
type column struct{ glyphs []glyph }

// columns cuts a page's glyphs into the parts that are read one after the other:
// what spans the page, then the left column, then the right one, and so on. A page
// of one column is one part.
func columns(glyphs []glyph, lines []*line) []column {
	at := gutter(lines)
	if at == 0 {
		return []column{{glyphs}}
	}
	// Bands of lines that span the page, and of lines that keep the gutter clear.
	type band struct {
		top, foot float64
		parted    bool
	}
	var bands []band
	for _, l := range lines {
		parted := !l.spans(at)
		if n := len(bands); n > 0 && bands[n-1].parted == parted {
			bands[n-1].foot = l.y
			continue
		}
		bands = append(bands, band{l.y, l.y, parted})
	}
	parts := make([][2][]glyph, len(bands))
	for _, g := range glyphs {
		k := 0
		for k+1 < len(bands) && g.y < (bands[k].foot+bands[k+1].top)/2 {
			k++
		}
		side := 0
		if bands[k].parted && g.x+g.width/2 > at {
			side = 1
		}
		parts[k][side] = append(parts[k][side], g)
	}
	var out []column
	for _, p := range parts {
		for _, side := range p {
			if len(side) > 0 {
				out = append(out, column{side})
			}
		}
	}
	return out
}

// spans tells whether a line has letters on both sides of a place and none of its
// wide gaps there.
func (l *line) spans(at float64) bool {
	if l.x1 <= at || l.x0 >= at {
		return false
	}
	return !slices.ContainsFunc(l.gaps, func(g gap) bool { return g.x > at && g.x-g.width < at })
}

// gutter finds the place that parts two columns of text on a page, 0 if there is
// none: most lines keep it clear, enough have text on both sides, and the text of
// each side fills its column.
func gutter(lines []*line) float64 {
	if len(lines) < leastColumn {
		return 0
	}
	x0, x1 := math.Inf(1), 0.0
	var places []float64
	for _, l := range lines {
		x0, x1 = math.Min(x0, l.x0), math.Max(x1, l.x1)
		for _, g := range l.gaps {
			places = append(places, g.x-0.1)
		}
	}
	if len(places) < leastColumn {
		return 0
	}
	slices.Sort(places)
	width := x1 - x0
	at := places[len(places)/2]
	if at < x0+0.3*width || at > x1-0.3*width {
		return 0
	}
	both, clear := 0, 0
	var left, right, gaps []float64
	for _, l := range lines {
		if l.spans(at) {
			continue
		}
		clear++
		for _, g := range l.gaps {
			if g.x > at && g.x-g.width < at {
				both++
				left, right, gaps = append(left, g.x-g.width-l.x0), append(right, l.x1-g.x), append(gaps, g.width)
			}
		}
	}
	if both < leastColumn || float64(clear) < columnShare*float64(len(lines)) {
		return 0
	}
	if low(gaps) > widestGutter*width || middle(left) < fullColumn*(at-x0) || middle(right) < fullColumn*(x1-at) {
		return 0
	}
	return at
}

func middle(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

// low is the value that a tenth of the values stay below.
func low(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/10]
}
