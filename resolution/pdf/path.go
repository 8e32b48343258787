package pdf

import (
	"math"

	"resdiff/internal/pdfobject"
)

// path collects horizontal bars: filled rectangles of little height, and
// stroked lines.
func (in *interpreter) path(op pdfobject.Operator, operands []any) {
	s := &in.state
	switch op {
	case "w":
		if v, ok := numbers(operands, 1); ok {
			s.lineWidth = v[0]
		}
	case "re":
		if v, ok := numbers(operands, 4); ok {
			in.bar(v[0], v[1]+v[3]/2, v[0]+v[2], v[1]+v[3]/2, math.Abs(v[3]))
		}
	case "m", "l":
		v, ok := numbers(operands, 2)
		if !ok {
			return
		}
		if op == "l" {
			in.bar(in.x, in.y, v[0], v[1], s.lineWidth)
		}
		in.x, in.y = v[0], v[1]
	case "n":
		in.pending = in.pending[:0]
	case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s":
		if len(in.page.rules)+len(in.pending) < maxPageRules {
			in.page.rules = append(in.page.rules, in.pending...)
		}
		in.pending = in.pending[:0]
	}
}

func (in *interpreter) bar(x0, y0, x1, y1, thickness float64) {
	m := in.state.ctm
	ax, ay := m.apply(x0, y0)
	bx, by := m.apply(x1, y1)
	thickness *= math.Hypot(m[2], m[3])
	if math.Abs(ay-by) < 0.5 && thickness <= ruleThickness && len(in.pending) < maxPageRules {
		in.pending = append(in.pending, rule{math.Min(ax, bx), math.Max(ax, bx), ay, thickness})
	}
}
