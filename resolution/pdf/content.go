package pdf

import (
	"fmt"
	"math"

	"resdiff/internal/pdfobject"
)

// glyph is one letter on a page, in points, y upwards from the page's foot.
type glyph struct {
	text  string
	x, y  float64 // start of the baseline
	width float64 // advance, letter and word spacing left out
	size  float64 // of the type
	flags glyphFlags
}

type glyphFlags uint8

const (
	italic glyphFlags = 1 << iota
	bold
	// artifact: the file itself marks it as no part of the text: running head,
	// page number, rule.
	artifact
	barcode
	// unknown: the file does not tell which letter it is.
	unknown
)

// rule is a horizontal line on the page.
type rule struct{ x0, x1, y, thickness float64 }

// pageContent is what the content streams of a page put on it.
type pageContent struct {
	width, height float64
	glyphs        []glyph
	// turned are glyphs that run up or down the page, placed as on a page turned
	// so that they run from left to right.
	turned []glyph
	rules  []rule
	// images is the share of the page that images cover, 0 to 1 and more.
	images float64
}

// unreadable counts the signs of which the file does not say which letters they
// are.
func (p *pageContent) unreadable() int {
	n := 0
	for _, g := range p.glyphs {
		if g.flags&unknown != 0 {
			n++
		}
	}
	return n
}

const (
	// maxPageGlyphs: a page of small print holds 10,000 letters.
	maxPageGlyphs = 100_000
	maxPageRules  = 2_000 // a page full of tables has 500
	// maxForms is how deep forms (drawings within drawings) may nest.
	maxForms = 12
	// maxSaved is how many graphics states may be stacked; the standard's own
	// limit for writers is 28.
	maxSaved = 512
	// maxOperands: the standard's operators take at most 33.
	maxOperands = 64
	// ruleThickness is the thickest bar that is a rule, in points.
	ruleThickness = 3
	// shortestRule is the shortest bar that is a rule, in points: the one over
	// footnotes measures 60 and more.
	shortestRule = 20
)

// textState and graphicsState follow ISO 32000-1, 8.4 and 9.3.
type graphicsState struct {
	ctm                             matrix
	font                            *font
	size, charSpace, wordSpace      float64
	scale, leading, rise, lineWidth float64
	mode                            int
}

type interpreter struct {
	r     *reader
	page  *pageContent
	state graphicsState
	saved []graphicsState
	// text and line matrices
	tm, tlm matrix
	marked  []markedContent
	// path under construction: the last point, and the bars in it
	x, y    float64
	pending []rule
	forms   int
}

// interpret runs a page's content.
func (r *reader) interpret(p pdfobject.Page) (*pageContent, error) {
	left, bottom := math.Min(p.MediaBox[0], p.MediaBox[2]), math.Min(p.MediaBox[1], p.MediaBox[3])
	width, height := math.Abs(p.MediaBox[2]-p.MediaBox[0]), math.Abs(p.MediaBox[3]-p.MediaBox[1])
	ctm := matrix{1, 0, 0, 1, -left, -bottom}
	switch p.Rotate {
	case 90:
		ctm = ctm.times(matrix{0, -1, 1, 0, 0, width})
	case 180:
		ctm = ctm.times(matrix{-1, 0, 0, -1, width, height})
	case 270:
		ctm = ctm.times(matrix{0, 1, -1, 0, height, 0})
	}
	if p.Rotate%180 == 90 {
		width, height = height, width
	}
	in := &interpreter{r: r, page: &pageContent{width: width, height: height, glyphs: r.pad[0][:0], turned: r.pad[1][:0]}}
	in.state = graphicsState{ctm: ctm, scale: 1, lineWidth: 1}
	content, err := r.pageStreams(p.Dict["Contents"])
	if err != nil {
		return nil, err
	}
	if err := in.run(content, p.Resources); err != nil {
		return nil, err
	}
	return in.page, nil
}

// pageStreams joins the streams of a page's content: operators may run from one
// into the next only between words.
func (r *reader) pageStreams(x any) ([]byte, error) {
	f := r.file
	list, ok := f.Resolve(x).(pdfobject.Array)
	if !ok {
		if x == nil {
			return nil, nil
		}
		list = pdfobject.Array{x}
	}
	var content []byte
	for _, x := range list {
		s := f.Stream(x)
		if s == nil {
			if f.Missing() > 0 {
				return nil, fmt.Errorf("%w: its content is lost", pdfobject.ErrDamaged)
			}
			continue
		}
		data, err := f.Decode(s)
		if err != nil {
			return nil, err
		}
		if len(list) == 1 {
			return data, nil
		}
		content = append(append(content, data...), '\n')
	}
	return content, nil
}

func (in *interpreter) run(content []byte, resources pdfobject.Dict) error {
	p := in.r.file.ContentParser(content)
	operands := make([]any, 0, maxOperands)
	for {
		x, ok := p.Next()
		if !ok {
			return in.r.file.Err()
		}
		op, isOperator := x.(pdfobject.Operator)
		if !isOperator {
			if len(operands) < maxOperands {
				operands = append(operands, x)
			}
			continue
		}
		if in.r.crowded {
			return fmt.Errorf("%w: it is overcrowded", pdfobject.ErrTooLarge)
		}
		if op == "BI" {
			p.SkipInlineImage()
			in.addImage()
		} else if err := in.operate(op, operands, resources); err != nil {
			return err
		}
		operands = operands[:0]
	}
}

// numbers returns the first n operands if all are numbers of sane size.
func numbers(operands []any, n int) ([6]float64, bool) {
	var out [6]float64
	if len(operands) < n {
		return out, false
	}
	operands = operands[len(operands)-n:]
	for i := range n {
		v, ok := operands[i].(float64)
		if !ok || math.Abs(v) > 1e7 {
			return out, false
		}
		out[i] = v
	}
	return out, true
}

func (in *interpreter) operate(op pdfobject.Operator, operands []any, resources pdfobject.Dict) error {
	s := &in.state
	switch op {
	case "q":
		if len(in.saved) < maxSaved {
			in.saved = append(in.saved, *s)
		}
	case "Q":
		if n := len(in.saved); n > 0 {
			*s, in.saved = in.saved[n-1], in.saved[:n-1]
		}
	case "cm":
		if v, ok := numbers(operands, 6); ok {
			s.ctm = matrix(v).times(s.ctm)
		}
	case "gs":
		in.graphicsState(operands, resources)
	case "BT":
		in.tm, in.tlm = identity, identity
	case "BMC", "BDC":
		in.beginMarked(op, operands, resources)
	case "EMC":
		if n := len(in.marked); n > 0 {
			in.marked = in.marked[:n-1]
		}
	case "Do":
		return in.external(operands, resources)
	case "re", "m", "l", "h", "c", "v", "y", "n", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "w":
		in.path(op, operands)
	default:
		in.textOperator(op, operands, resources)
	}
	return nil
}

func (in *interpreter) graphicsState(operands []any, resources pdfobject.Dict) {
	f := in.r.file
	if len(operands) == 0 {
		return
	}
	name, _ := operands[0].(pdfobject.Name)
	d := f.Dict(f.Dict(resources["ExtGState"])[name])
	if a := f.Array(d["Font"]); len(a) == 2 {
		in.state.font = in.r.font(a[0])
		in.state.size, _ = f.Number(a[1])
	}
}

// external runs a form or counts an image.
func (in *interpreter) external(operands []any, resources pdfobject.Dict) error {
	f := in.r.file
	if len(operands) == 0 {
		return nil
	}
	name, _ := operands[0].(pdfobject.Name)
	s := f.Stream(f.Dict(resources["XObject"])[name])
	if s == nil {
		return nil
	}
	if f.Name(s.Dict["Subtype"]) != "Form" {
		in.addImage()
		return nil
	}
	if in.forms >= maxForms {
		return nil
	}
	data, err := f.Decode(s)
	if err != nil {
		return err
	}
	saved, stack, marked := in.state, in.saved, in.marked
	in.saved = nil
	if m := f.Array(s.Dict["Matrix"]); len(m) == 6 {
		if v, ok := numbers(m, 6); ok {
			in.state.ctm = matrix(v).times(in.state.ctm)
		}
	}
	own := f.Dict(s.Dict["Resources"])
	if own == nil {
		own = resources
	}
	in.forms++
	err = in.run(data, own)
	in.forms--
	in.state, in.saved, in.marked = saved, stack, marked
	return err
}

// addImage counts the area of the unit square as it stands on the page.
func (in *interpreter) addImage() {
	m := in.state.ctm
	area := math.Abs(m[0]*m[3] - m[1]*m[2])
	if total := in.page.width * in.page.height; total > 0 {
		in.page.images += math.Min(1, area/total)
	}
}
