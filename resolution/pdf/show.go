package pdf

import (
	"math"

	"resdiff/internal/pdfobject"
)

// textOperator runs the operators of 9.3 and 9.4: text state, positions, text.
func (in *interpreter) textOperator(op pdfobject.Operator, operands []any, resources pdfobject.Dict) {
	s := &in.state
	switch op {
	case "Tf":
		in.setFont(operands, resources)
		return
	case "Tj", "'", "\"", "TJ":
		in.show(op, operands)
		return
	case "T*":
		in.move(0, -s.leading)
		return
	case "Tm":
		if v, ok := numbers(operands, 6); ok {
			in.tm, in.tlm = matrix(v), matrix(v)
		}
		return
	case "Td", "TD":
		if v, ok := numbers(operands, 2); ok {
			if op == "TD" {
				s.leading = -v[1]
			}
			in.move(v[0], v[1])
		}
		return
	}
	v, ok := numbers(operands, 1)
	if !ok {
		return
	}
	switch op {
	case "Tc":
		s.charSpace = v[0]
	case "Tw":
		s.wordSpace = v[0]
	case "Tz":
		s.scale = v[0] / 100
	case "TL":
		s.leading = v[0]
	case "Ts":
		s.rise = v[0]
	case "Tr":
		s.mode = int(v[0])
	}
}

func (in *interpreter) setFont(operands []any, resources pdfobject.Dict) {
	if len(operands) < 2 {
		return
	}
	name, _ := operands[0].(pdfobject.Name)
	if size, ok := operands[1].(float64); ok && math.Abs(size) < 1e5 {
		in.state.size = size
	}
	in.state.font = in.r.font(in.r.file.Dict(resources["Font"])[name])
}

// move starts the next line at an offset from the start of this one.
func (in *interpreter) move(x, y float64) {
	in.tlm = matrix{1, 0, 0, 1, x, y}.times(in.tlm)
	in.tm = in.tlm
}

func (in *interpreter) show(op pdfobject.Operator, operands []any) {
	s := &in.state
	switch op {
	case "'":
		in.move(0, -s.leading)
	case "\"":
		if len(operands) == 3 {
			if v, ok := numbers(operands[:2], 2); ok {
				s.wordSpace, s.charSpace = v[0], v[1]
			}
		}
		in.move(0, -s.leading)
	}
	if len(operands) == 0 {
		return
	}
	fnt := s.font
	if fnt == nil {
		fnt = in.r.font(nil)
	}
	set := in.setting(fnt)
	switch x := operands[len(operands)-1].(type) {
	case pdfobject.String:
		in.showString(string(x), fnt, &set)
	case pdfobject.Array:
		for _, part := range x {
			switch part := part.(type) {
			case pdfobject.String:
				in.showString(string(part), fnt, &set)
			case float64:
				if math.Abs(part) < 1e7 {
					in.advance(-part / 1000 * s.size * s.scale)
				}
			}
		}
	}
}

func (in *interpreter) advance(x float64) {
	in.tm[4] += x * in.tm[0]
	in.tm[5] += x * in.tm[1]
}

// setting is what the glyphs that one operator shows have in common.
type setting struct {
	size    float64 // on the page
	stretch float64 // from widths to points
	flags   glyphFlags
	turn    turn
}

// turn is how a glyph stands on the page.
type turn uint8

const (
	level    turn = iota
	rising        // as seen with the page turned clockwise
	falling       // and the other way
	slanting      // any other: it is left out
)

// setting works out what the glyphs that a font sets now have in common.
func (in *interpreter) setting(fnt *font) setting {
	s := &in.state
	m := matrix{s.scale, 0, 0, 1, 0, s.rise}.times(in.tm).times(s.ctm)
	out := setting{size: math.Abs(s.size) * length(m[2], m[3]), stretch: length(m[0], m[1])}
	if fnt.italic || math.Abs(m[2]) > 0.1*math.Abs(m[3]) && m[1] == 0 {
		out.flags |= italic
	}
	if fnt.bold {
		out.flags |= bold
	}
	if fnt.barcode {
		out.flags |= barcode
	}
	switch flat, steep := math.Abs(m[1]) <= 0.05*math.Abs(m[0]), math.Abs(m[0]) <= 0.05*math.Abs(m[1]); {
	case flat && m[0] > 0:
		out.turn = level
	case steep && m[1] > 0:
		out.turn = rising
	case steep:
		out.turn = falling
	default:
		out.turn = slanting
	}
	return out
}

// showString puts the glyphs of a string on the page.
func (in *interpreter) showString(text string, fnt *font, set *setting) {
	s := &in.state
	for len(text) > 0 {
		g, n := fnt.decode(text)
		text = text[n:]
		in.put(g, fnt, set)
		move := g.width*s.size + s.charSpace
		if g.space {
			move += s.wordSpace
		}
		in.advance(move * s.scale)
	}
}

// length is the length of a vector; most stand along an axis.
func length(x, y float64) float64 {
	switch {
	case x == 0:
		return math.Abs(y)
	case y == 0:
		return math.Abs(x)
	}
	return math.Hypot(x, y)
}

// place returns where the next glyph stands on the page.
func (in *interpreter) place() (x, y float64) {
	s, tm := &in.state, &in.tm
	x, y = s.rise*tm[2]+tm[4], s.rise*tm[3]+tm[5]
	return x*s.ctm[0] + y*s.ctm[2] + s.ctm[4], x*s.ctm[1] + y*s.ctm[3] + s.ctm[5]
}

// put adds one glyph. Glyphs off the page are left out, and so is what is set
// smaller than a point: neither is there for a reader.
func (in *interpreter) put(g *glyphCode, fnt *font, set *setting) {
	out := glyph{text: g.text, size: set.size, flags: set.flags}
	out.x, out.y = in.place()
	out.width = g.width * in.state.size * set.stretch
	if !g.known && fnt.composite {
		out.flags |= unknown
	}
	if n := len(in.marked); n > 0 {
		top := &in.marked[n-1]
		if top.artifact {
			out.flags |= artifact
		}
		if top.replaced { // the first glyph stands for the whole
			out.text, top.actual = top.actual, ""
			out.flags &^= unknown
		}
	}
	page := in.page
	if !(out.size >= 1 && out.size < 1000) || !(out.x > -page.width && out.x < 2*page.width && out.y > -10 && out.y < page.height+10) {
		return
	}
	if len(page.glyphs)+len(page.turned) >= maxPageGlyphs {
		in.r.crowded = true
		return
	}
	switch set.turn {
	case level:
		page.glyphs = append(page.glyphs, out)
	case rising:
		out.x, out.y = out.y, page.width-out.x
		page.turned = append(page.turned, out)
	case falling:
		out.x, out.y = page.height-out.y, out.x
		page.turned = append(page.turned, out)
	}
}
