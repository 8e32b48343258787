package pdf

import (
	"cmp"
	"math"
	"slices"
)

// line is one line of text as it stands on the page.
type line struct {
	page   int // from 1
	column int // of the page, from 1; 0 where it has one
	number int // on the page, from 1
	y      float64
	size   float64 // of most of its letters; of the largest while it is being built
	x0, x1 float64 // of its letters
	// first is the width of the first word, second where the second one starts
	// (the line's end if there is but one).
	first, second float64
	bars          bool // a bar code
	text          string
	rendered

	stretches []stretch // until the line is rendered
	pieces    []piece   // while it is
}

// stretch is a chunk's glyphs as part of a line.
type stretch struct {
	glyphs []glyph
	raised bool
}

// piece is a glyph's place in a line.
type piece struct {
	glyph
	raised bool
}

// chunk is a stretch of glyphs that the page sets in one go: one baseline, one
// size, no leap.
type chunk struct {
	glyphs []glyph
	y      float64
	size   float64
	x0, x1 float64
	blank  bool
}

const (
	// sameBaseline: letters of one line may differ in height by this many ems
	// of the larger (rounding, and large initials in mastheads).
	sameBaseline = 0.12
	// likeSize: letters of one line have at least this share of the larger's size.
	likeSize = 0.4
	// raisedSize: a mark is set in type of at most this share of its line's.
	// Word sets superscripts in 65 % of the size, browsers in 83 %.
	raisedSize = 0.85
	// raisedMost: and its baseline stands at most this many ems of the line
	// higher. Word raises by 33 %.
	raisedMost = 0.75
	// loweredMost is the same for subscripts.
	loweredMost = 0.4
	// raisedReach: and it stands no further from the line's letters, in ems.
	raisedReach = 2.0
)

// chunks cuts glyphs, in the order of the page's content, into chunks.
func chunks(glyphs []glyph) []chunk {
	var out []chunk
	start := 0
	for i := 1; i <= len(glyphs); i++ {
		if i < len(glyphs) {
			a, b := &glyphs[i-1], &glyphs[i]
			gap := b.x - (a.x + a.width)
			if math.Abs(b.y-a.y) < 0.3 && math.Abs(b.size-a.size) < 0.05*a.size && gap > -0.5*a.size && gap < 3*a.size {
				continue
			}
		}
		c := chunk{glyphs: glyphs[start:i], y: glyphs[start].y, size: glyphs[start].size, x0: math.Inf(1), x1: math.Inf(-1), blank: true}
		for k := range c.glyphs {
			g := &c.glyphs[k]
			if isBlank(g.text) {
				continue
			}
			c.blank = false
			c.x0, c.x1 = math.Min(c.x0, g.x), math.Max(c.x1, g.x+g.width)
		}
		if c.blank {
			c.x0, c.x1 = c.glyphs[0].x, c.glyphs[len(c.glyphs)-1].x
		}
		out = append(out, c)
		start = i
	}
	return out
}

// buildLines puts the glyphs of a page into lines, from top to bottom. Chunks
// are taken by size, so that a line stands before its raised marks look for it;
// blanks come last and never make a line.
// The work is counted in lines looked at.
func buildLines(glyphs []glyph, page int, rtl bool) (lines []*line, work int) {
	all := chunks(glyphs)
	index := lineIndex{at: map[int][]*line{}}
	for _, c := range all {
		index.reach = math.Max(index.reach, raisedMost*c.size)
	}
	slices.SortStableFunc(all, func(a, b chunk) int {
		if a.blank != b.blank {
			if a.blank {
				return 1
			}
			return -1
		}
		return cmp.Compare(b.size, a.size)
	})
	for _, c := range all {
		host, raised := index.host(c)
		if host == nil {
			if c.blank {
				continue
			}
			host = &line{page: page, y: c.y, size: c.size, x0: c.x0, x1: c.x1}
			lines = append(lines, host)
			index.add(host)
		}
		if !c.blank {
			host.x0, host.x1 = math.Min(host.x0, c.x0), math.Max(host.x1, c.x1)
		}
		host.stretches = append(host.stretches, stretch{c.glyphs, raised})
	}
	slices.SortStableFunc(lines, func(a, b *line) int {
		return cmp.Or(cmp.Compare(b.y, a.y), cmp.Compare(a.x0, b.x0))
	})
	var pieces []piece
	var text []byte
	for i, l := range lines {
		l.number = i + 1
		pieces = pieces[:0]
		for _, part := range l.stretches {
			for k := range part.glyphs {
				pieces = append(pieces, piece{part.glyphs[k], part.raised})
			}
		}
		if byX := func(a, b piece) int { return cmp.Compare(a.x, b.x) }; !slices.IsSortedFunc(pieces, byX) {
			slices.SortStableFunc(pieces, byX)
		}
		l.pieces = dropOverprint(pieces)
		l.size = commonSize(l.pieces, l.size)
		if rtl {
			turnBack(l.pieces)
		}
		text = l.render(text)
		if rtl {
			l.text = mendBrackets(l.text)
		}
		l.first, l.second = l.words()
		l.bars = l.isBars()
		l.pieces, l.stretches = nil, nil
	}
	return lines, index.work
}

// dropOverprint drops letters printed twice at one place, as some writers do
// for bold.
func dropOverprint(pieces []piece) []piece {
	out := pieces[:0]
	for i := range pieces {
		p, double := &pieces[i], false
		for k := len(out) - 1; k >= 0 && k >= len(out)-3; k-- {
			if q := &out[k]; math.Abs(q.x-p.x) < 0.06*p.size && math.Abs(q.y-p.y) < 0.06*p.size && q.text == p.text && !isBlank(p.text) {
				double = true
			}
		}
		switch {
		case double:
		case len(out) == i: // it stands there
			out = pieces[:i+1]
		default:
			out = append(out, *p)
		}
	}
	return out
}

// commonSize is the size of most letters of a line that are not raised: a blank or
// a sign may be set larger.
func commonSize(pieces []piece, size float64) float64 {
	type count struct{ size, n int } // in quarters of a point
	counts, total := make([]count, 0, 8), 0
	for i := range pieces {
		p := &pieces[i]
		if p.raised || isBlank(p.text) {
			continue
		}
		v := int(math.Round(p.size * 4))
		k := slices.IndexFunc(counts, func(c count) bool { return c.size == v })
		if k < 0 {
			k = len(counts)
			counts = append(counts, count{size: v})
		}
		counts[k].n++
		total++
	}
	best, most := 0, 0
	for _, c := range counts {
		if c.n > most || c.n == most && c.size > best {
			best, most = c.size, c.n
		}
	}
	if 2*most <= total {
		return size
	}
	for _, p := range pieces {
		if !p.raised && int(math.Round(p.size*4)) == best {
			return p.size
		}
	}
	return size
}

// words gives the width of the line's first word and where its second starts
// (the line's end if it has but one), in points.
func (l *line) words() (first, second float64) {
	end := l.x0
	for i := range l.pieces {
		p := &l.pieces[i]
		blank := isBlank(p.text)
		switch {
		case blank && p.x <= l.x0:
		case blank || p.x-end > wordGap*p.size:
			if !blank {
				return end - l.x0, p.x
			}
			first = end - l.x0
		case first > 0:
			return first, p.x
		default:
			end = p.x + p.width
		}
	}
	return end - l.x0, end
}

// isBars tells whether the line is a bar code.
func (l *line) isBars() bool {
	n := 0
	for i := range l.pieces {
		if l.pieces[i].flags&barcode != 0 {
			n++
		}
	}
	return n > 0 && 2*n >= l.letters
}
