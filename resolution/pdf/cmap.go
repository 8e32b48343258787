package pdf

import (
	"unicode/utf16"

	"resdiff/internal/pdfobject"
)

// codeMap is a CMap (ISO 32000-1, 9.7.5 and 9.10.3): how a string falls into
// codes, and what each code means, as Unicode text or as a glyph number (CID).
type codeMap struct {
	spaces []codeSpace
	text   map[uint32]string
	cids   map[uint32]int
}

type codeSpace struct {
	low, high uint32
	size      int // bytes of a code
}

// maxRange bounds how many codes of one range are spelt out; a font has at most
// 65,536 glyphs.
const maxRange = 1 << 16

// maxCodes bounds the codes that all fonts of a file together may map. A text
// in Chinese has some 5,000 for each of its fonts.
const maxCodes = 500_000

// maxRows bounds the rows of 256 codes, of 10 kB each, that all fonts of a file together
// keep as they were shown. A text in Chinese has 80 for each of its fonts.
const maxRows = 1_500

// next takes one code off s. Without code spaces a code has `size` bytes.
func (m *codeMap) next(s string, size int) (code uint32, n int) {
	if m != nil && len(m.spaces) > 0 {
		for n = 1; n <= 4 && n <= len(s); n++ {
			code = code<<8 | uint32(s[n-1])
			for _, space := range m.spaces {
				if space.size == n && code >= space.low && code <= space.high {
					return code, n
				}
			}
		}
	}
	code = 0
	for n = 0; n < size && n < len(s); n++ {
		code = code<<8 | uint32(s[n])
	}
	return code, n
}

// readCodeMap interprets a CMap's operators; nil if the data cannot be read.
// What it maps is taken off codes.
func readCodeMap(f *pdfobject.File, s *pdfobject.Stream, codes *int) *codeMap {
	data, err := f.Decode(s)
	if err != nil {
		return nil
	}
	m := &codeMap{text: map[uint32]string{}, cids: map[uint32]int{}}
	p := f.ContentParser(data)
	var stack []any
	for {
		x, ok := p.Next()
		if !ok || *codes <= 0 {
			return m
		}
		op, isOperator := x.(pdfobject.Operator)
		if !isOperator {
			if len(stack) < 4096 { // a section has at most 100 lines
				stack = append(stack, x)
			}
			continue
		}
		switch op {
		case "endcodespacerange":
			for ; len(stack) >= 2 && len(m.spaces) < 100; stack = stack[2:] {
				low, size := code(stack[0])
				high, _ := code(stack[1])
				m.spaces = append(m.spaces, codeSpace{low, high, size})
			}
		case "endbfchar":
			for ; len(stack) >= 2; stack = stack[2:] {
				c, _ := code(stack[0])
				m.text[c] = unicodeText(stack[1])
				*codes--
			}
		case "endbfrange", "endcidrange":
			for ; len(stack) >= 3; stack = stack[3:] {
				low, _ := code(stack[0])
				high, _ := code(stack[1])
				if high < low || high-low >= maxRange || int(high-low) > *codes {
					continue
				}
				*codes -= int(high-low) + 1
				m.addRange(low, high, stack[2])
			}
		case "endcidchar":
			for ; len(stack) >= 2; stack = stack[2:] {
				c, _ := code(stack[0])
				if n, ok := stack[1].(float64); ok {
					m.cids[c] = int(n)
					*codes--
				}
			}
		}
		stack = stack[:0]
	}
}

// addRange adds the codes from low to high: to text counted up from a string,
// to the strings of an array, or to glyph numbers counted up.
func (m *codeMap) addRange(low, high uint32, to any) {
	switch to := to.(type) {
	case pdfobject.String:
		first := []rune(unicodeText(to))
		if len(first) == 0 {
			return
		}
		for c := low; ; c++ {
			m.text[c] = string(first)
			first[len(first)-1]++
			if c == high {
				return
			}
		}
	case pdfobject.Array:
		for i, x := range to {
			if uint32(i) > high-low {
				return
			}
			m.text[low+uint32(i)] = unicodeText(x)
		}
	case float64:
		for c := low; ; c++ {
			m.cids[c] = int(to) + int(c-low)
			if c == high {
				return
			}
		}
	}
}

// code reads a string of one to four bytes as a number.
func code(x any) (c uint32, size int) {
	s, _ := x.(pdfobject.String)
	for i := 0; i < len(s) && i < 4; i++ {
		c = c<<8 | uint32(s[i])
	}
	return c, min(len(s), 4)
}

// unicodeText decodes UTF-16BE, as ToUnicode maps have it.
func unicodeText(x any) string {
	s, _ := x.(pdfobject.String)
	if len(s) == 1 { // some writers leave the high byte out
		return string(rune(s[0]))
	}
	units := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s) && i < 32; i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}
