package pdfobject

import "slices"

// maxNesting is the deepest nesting of arrays and dictionaries that is parsed;
// real files stay below 20.
const maxNesting = 100

// Parser reads objects from bytes: from a file or a decoded content stream.
type Parser struct {
	data  []byte
	pos   int
	refs  bool // "1 0 R" is a reference (in files, not in content streams)
	depth int
	left  *int // objects that may still be parsed
	run   int  // objects parsed for the present outermost one
	// stack holds the elements of the arrays that are being parsed, buf the bytes of
	// the string.
	stack []any
	buf   []byte
	// arrays is memory for the arrays of a content stream, which hold until the next
	// operator has been given; passed tells that one has.
	arrays []any
	passed bool
	boxes  *boxes
}

// maxRun bounds one object with all it contains: a font's widths have some
// 100,000 parts, a page's longest operand some thousand.
const maxRun = 1 << 18

// end is what the parser gives at the end of its bytes or its budget.
type end struct{}

// ContentParser returns a parser of a page's content stream.
func (f *File) ContentParser(content []byte) *Parser {
	return &Parser{data: content, left: &f.left.Tokens, boxes: &f.boxes}
}

// Next returns the next operand or Operator; false at the end. Of a content stream,
// an array among the operands holds until the operator after it has been carried
// out: until the call after the one that gave the operator.
func (p *Parser) Next() (any, bool) {
	if p.passed {
		p.arrays, p.passed = p.arrays[:0], false
	}
	for {
		p.run = 0
		x := p.object()
		switch x.(type) {
		case end:
			return nil, false
		case closing: // one too many: not worth failing for
		case Operator:
			p.passed = true
			return x, true
		default:
			return x, true
		}
	}
}

// closing is a "]" or ">>" that ends an array or dictionary.
type closing byte

func (p *Parser) skipSpace() {
	for p.pos < len(p.data) {
		c := p.data[p.pos]
		if c == '%' {
			for p.pos < len(p.data) && p.data[p.pos] != '\n' && p.data[p.pos] != '\r' {
				p.pos++
			}
			continue
		}
		if !isSpace(c) {
			return
		}
		p.pos++
	}
}

// object parses one object, Operator, closing or end.
func (p *Parser) object() any {
	p.skipSpace()
	if p.pos >= len(p.data) || *p.left <= 0 || p.run > maxRun {
		return end{}
	}
	*p.left--
	p.run++
	switch c := p.data[p.pos]; {
	case c == '/':
		p.pos++
		return p.boxes.name(p.name())
	case c == '(':
		p.pos++
		return p.boxes.string(p.literal())
	case c == '<':
		p.pos++
		if p.pos < len(p.data) && p.data[p.pos] == '<' {
			p.pos++
			return p.dict()
		}
		return p.boxes.string(p.hex())
	case c == '[':
		p.pos++
		return p.array()
	case c == ']':
		p.pos++
		return closing(']')
	case c == '>':
		p.pos++
		if p.pos < len(p.data) && p.data[p.pos] == '>' {
			p.pos++
		}
		return closing('>')
	case c == '{' || c == '}' || c == ')':
		p.pos++
		return Operator(c)
	case c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.':
		return p.number()
	default:
		return p.word()
	}
}

func (p *Parser) regular() []byte {
	start, at := p.pos, p.pos
	for at < len(p.data) && classes[p.data[at]] == ordinary {
		at++
	}
	p.pos = at
	return p.data[start:at]
}

func (p *Parser) word() any {
	switch w := p.regular(); string(w) {
	case "null":
		return nil
	case "true":
		return true
	case "false":
		return false
	default:
		return p.boxes.operator(w)
	}
}

// finest is the fraction of a number beyond which its digits tell nothing.
const finest = 1e15

// number parses a number, as lenient as the readers that everybody uses:
// "--5" is -5, "1.2.3" is 1.2. In files it looks ahead for a reference.
func (p *Parser) number() any {
	start := p.pos
	value, scale, negative, digits := 0.0, 0.0, false, 0
	w := p.regular()
	for i, c := range w {
		switch {
		case c >= '0' && c <= '9':
			digits++
			if scale < finest {
				value = value*10 + float64(c-'0')
				scale *= 10
			}
			continue
		case c == '-' && digits == 0:
			negative = true
			continue
		case c == '+' && digits == 0:
			continue
		case c == '.' && scale == 0:
			scale = 1
			continue
		case digits > 0 && (c == '.' || c == '-'): // rubbish after a number
		case digits == 0 && scale == 0:
			return Operator(w)
		default: // an operator glued to its operand: "0Tc"
			p.pos = start + i
		}
		break
	}
	if scale > 1 {
		value /= scale
	}
	if negative {
		value = -value
	}
	if p.refs && scale == 0 && !negative && value < 1e7 {
		if ref, ok := p.reference(int(value)); ok {
			return ref
		}
	}
	return p.boxes.number(value)
}

// reference parses " G R" after a number, or leaves the position as it was.
func (p *Parser) reference(number int) (Ref, bool) {
	at := p.pos
	p.skipSpace()
	g := p.digits()
	if g < 0 || g > 65535 {
		p.pos = at
		return Ref{}, false
	}
	p.skipSpace()
	if p.pos < len(p.data) && p.data[p.pos] == 'R' &&
		(p.pos+1 == len(p.data) || isSpace(p.data[p.pos+1]) || isDelimiter(p.data[p.pos+1])) {
		p.pos++
		return Ref{number, g}, true
	}
	p.pos = at
	return Ref{}, false
}

// digits parses an unsigned integer below 1e12; -1 if there is none.
func (p *Parser) digits() int {
	start, n := p.pos, 0
	for p.pos < len(p.data) && p.data[p.pos] >= '0' && p.data[p.pos] <= '9' && p.pos-start < 12 {
		n = n*10 + int(p.data[p.pos]-'0')
		p.pos++
	}
	if p.pos == start {
		return -1
	}
	return n
}

func (p *Parser) array() any {
	if p.depth++; p.depth > maxNesting {
		p.pos = len(p.data)
		return end{}
	}
	defer func() { p.depth-- }()
	from := len(p.stack)
	for {
		switch x := p.object().(type) {
		case end, closing:
		case Operator:
			// no operator stands in an array; a missing "]" is likelier
			p.pos -= len(x)
		default:
			p.stack = append(p.stack, x)
			continue
		}
		var out Array
		if p.boxes != nil && !p.refs {
			start := len(p.arrays)
			p.arrays = append(p.arrays, p.stack[from:]...)
			out = p.arrays[start:len(p.arrays):len(p.arrays)]
		} else {
			out = slices.Clone(p.stack[from:])
		}
		p.stack = p.stack[:from]
		return out
	}
}

func (p *Parser) dict() any {
	if p.depth++; p.depth > maxNesting {
		p.pos = len(p.data)
		return end{}
	}
	defer func() { p.depth-- }()
	out := Dict{}
	for {
		key := p.object()
		switch k := key.(type) {
		case end, closing:
			return out
		case Operator: // "endobj", "stream": a missing ">>"
			p.pos -= len(k)
			return out
		case Name:
			switch v := p.object().(type) {
			case end, closing:
				return out
			case Operator:
				p.pos -= len(v)
				return out
			default:
				out[k] = v
			}
		}
	}
}
