package ledger

import (
	"slices"

	"resdiff/wording"
)

// figureIndex finds the figures of a document by their value and by what they count.
type figureIndex struct {
	measures map[float64][]string // of each value
	all      []figure
	of       map[stem][]int32 // the figures that tell so of what they count
}

// indexFigures reads all figures of the document, once.
func (s *side) indexFigures() *figureIndex {
	if s.figures != nil {
		return s.figures
	}
	x := &figureIndex{measures: map[float64][]string{}, of: map[stem][]int32{}}
	for i, t := range s.texts {
		for k := range t.Mentions {
			if m := &t.Mentions[k]; m.Kind == wording.Figure {
				if by := s.measure(i, m); !slices.Contains(x.measures[m.Value], by) {
					x.measures[m.Value] = append(x.measures[m.Value], by)
				}
			}
		}
		x.all = append(x.all, s.figuresIn(i)...)
	}
	for k := range x.all {
		for _, id := range x.all[k].about {
			x.of[id] = append(x.of[id], int32(k))
		}
	}
	s.figures = x
	return x
}

// counted reports whether a document has a figure, a great one in whatever measure, or
// another of the same. What many figures tell is looked up for none; where it is all that
// one tells, another of the same is taken to be there.
func (p *pair) counted(s *side, f *figure) bool {
	const large = 1000
	x := s.indexFigures()
	if by := x.measures[f.from]; len(by) > 0 && (f.from >= large || slices.Contains(by, f.measure)) {
		return true
	}
	telling := false
	for _, id := range f.about {
		if len(x.of[id]) > common {
			continue
		}
		telling = true
		if slices.ContainsFunc(x.of[id], func(k int32) bool {
			return x.all[k].measure == f.measure && p.alike(x.all[k].about, f.about) >= countsSame
		}) {
			return true
		}
	}
	return !telling
}
