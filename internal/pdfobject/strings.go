package pdfobject

import (
	"bytes"
	"strconv"
)

func (p *Parser) name() []byte {
	w := p.regular()
	if bytes.IndexByte(w, '#') >= 0 {
		return unescapeName(w)
	}
	return w
}

func unescapeName(w []byte) []byte {
	var out []byte
	for i := 0; i < len(w); i++ {
		if w[i] == '#' && i+2 < len(w) {
			if n, err := strconv.ParseUint(string(w[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(n))
				i += 2
				continue
			}
		}
		out = append(out, w[i])
	}
	return out
}

// hex parses a string in hexadecimal digits; what it returns holds until the next string.
func (p *Parser) hex() []byte {
	out := p.buf[:0]
	high, half := byte(0), false
	for p.pos < len(p.data) {
		c := p.data[p.pos]
		p.pos++
		if c == '>' {
			break
		}
		var d byte
		switch {
		case c >= '0' && c <= '9':
			d = c - '0'
		case c >= 'a' && c <= 'f':
			d = c - 'a' + 10
		case c >= 'A' && c <= 'F':
			d = c - 'A' + 10
		default:
			continue
		}
		if half {
			out = append(out, high<<4|d)
		}
		high, half = d, !half
	}
	if half {
		out = append(out, high<<4)
	}
	p.buf = out
	return out
}

// literal parses a string in parentheses; what it returns holds until the next string.
func (p *Parser) literal() []byte {
	out := p.buf[:0]
	depth := 1
	for p.pos < len(p.data) {
		c := p.data[p.pos]
		p.pos++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				p.buf = out
				return out
			}
		case '\\':
			out = p.escape(out)
			continue
		}
		out = append(out, c)
	}
	p.buf = out
	return out
}

// escape parses what follows a backslash in a literal string.
func (p *Parser) escape(out []byte) []byte {
	if p.pos >= len(p.data) {
		return out
	}
	c := p.data[p.pos]
	p.pos++
	switch {
	case c == 'n':
		return append(out, '\n')
	case c == 'r':
		return append(out, '\r')
	case c == 't':
		return append(out, '\t')
	case c == 'b':
		return append(out, '\b')
	case c == 'f':
		return append(out, '\f')
	case c == '\n':
		return out
	case c == '\r':
		if p.pos < len(p.data) && p.data[p.pos] == '\n' {
			p.pos++
		}
		return out
	case c >= '0' && c <= '7':
		n := int(c - '0')
		for i := 0; i < 2 && p.pos < len(p.data) && p.data[p.pos] >= '0' && p.data[p.pos] <= '7'; i++ {
			n = n*8 + int(p.data[p.pos]-'0')
			p.pos++
		}
		return append(out, byte(n))
	}
	return append(out, c)
}
