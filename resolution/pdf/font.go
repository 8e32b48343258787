package pdf

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"resdiff/internal/pdfobject"
	"resdiff/internal/timesroman"
)

// font tells of each code in a string its text and its width.
type font struct {
	bold, italic bool
	// barcode: the glyphs are bars, whatever letters they stand for.
	barcode bool
	// lost: the file lacks a part of the font that says what its codes mean.
	lost bool

	// of a simple font: one byte a code
	simple *byteText
	widths [256]float64

	// of a composite font
	composite    bool
	encoding     *codeMap // codes to CIDs; nil: two bytes, the CID itself
	utf16        bool     // the codes are UTF-16BE text
	cidWidths    map[int]float64
	defaultWidth float64

	toUnicode *codeMap

	// seen are the codes of two bytes that were shown, by their higher byte, and last
	// those of one. left is for how many more rows of them all fonts together have room.
	seen [257]*[256]glyphCode
	left *int
}

// glyphCode is one code of a shown string.
type glyphCode struct {
	text  string  // "" if the file does not tell
	width float64 // of the glyph, in ems
	space bool    // the code is a single byte 32: word spacing applies
	known bool
	size  int // of the code, in bytes; 0 where it has not been seen
}

// readFont reads a font dictionary. Type 3 fonts are read like Type 1. What its
// tables map is taken off codes, and the rows of codes that it keeps off rows.
func readFont(f *pdfobject.File, d pdfobject.Dict, codes, rows *int) *font {
	out := &font{left: rows}
	name := strings.ToLower(string(f.Name(d["BaseFont"])))
	descriptor := f.Dict(d["FontDescriptor"])
	if f.Name(d["Subtype"]) == "Type0" {
		out.composite = true
		below := f.Dict(first(f.Array(d["DescendantFonts"])))
		out.lost = below == nil || goneFrom(f, below["W"])
		descriptor = f.Dict(below["FontDescriptor"])
		out.readCompositeWidths(f, below, codes)
		out.readCompositeEncoding(f, d, codes)
	} else {
		out.lost = goneFrom(f, d["Widths"])
		out.simple = simpleEncoding(f, d)
		out.readSimpleWidths(f, d, descriptor)
	}
	if d["ToUnicode"] != nil {
		s := f.Stream(d["ToUnicode"])
		if s != nil {
			out.toUnicode = readCodeMap(f, s, codes)
		}
		out.lost = out.lost || out.composite && out.toUnicode == nil && f.Name(d["ToUnicode"]) == ""
	}
	flags, _ := f.Int(descriptor["Flags"])
	angle, _ := f.Number(descriptor["ItalicAngle"])
	out.italic = strings.Contains(name, "italic") || strings.Contains(name, "oblique") || flags&(1<<6) != 0 || angle < -4
	out.bold = strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "heavy") || flags&(1<<18) != 0
	out.barcode = strings.Contains(name, "barcode") || strings.Contains(name, "3 of 9") || strings.Contains(name, "3of9") || strings.Contains(name, "code39")
	return out
}

// goneFrom reports whether a file whose end is lost, with the objects there, lacks an array
// that a font names: without the widths its letters would run into one another.
func goneFrom(f *pdfobject.File, array any) bool {
	return f.Rebuilt && array != nil && f.Array(array) == nil
}

func first(a pdfobject.Array) any {
	if len(a) == 0 {
		return nil
	}
	return a[0]
}

func (o *font) readSimpleWidths(f *pdfobject.File, d, descriptor pdfobject.Dict) {
	otherwise, missing := f.Number(descriptor["MissingWidth"])
	missing = missing && otherwise > 0
	scale := 1.0
	if f.Name(d["Subtype"]) == "Type3" { // widths in the font's own units
		if m := f.Array(d["FontMatrix"]); len(m) == 6 {
			if a, ok := f.Number(m[0]); ok {
				scale = a * 1000
			}
		}
	}
	start, _ := f.Int(d["FirstChar"])
	widths := f.Array(d["Widths"])
	for c := range o.widths {
		o.widths[c] = otherwise
		if !missing { // one of the fonts that every reader has, or nearly so
			r, _ := utf8.DecodeRuneInString(o.simple[c])
			o.widths[c] = 1000 * timesroman.Width(r)
		}
		if i := c - start; i >= 0 && i < len(widths) {
			if w, ok := f.Number(widths[i]); ok {
				o.widths[c] = w * scale
			}
		}
	}
}

// readCompositeWidths reads the W and DW entries (ISO 32000-1, 9.7.4.3).
func (o *font) readCompositeWidths(f *pdfobject.File, d pdfobject.Dict, codes *int) {
	o.cidWidths, o.defaultWidth = map[int]float64{}, 1000
	if w, ok := f.Number(d["DW"]); ok {
		o.defaultWidth = w
	}
	w := f.Array(d["W"])
	for i := 0; i+1 < len(w); {
		from, _ := f.Int(w[i])
		if list := f.Array(w[i+1]); list != nil {
			for k, x := range list {
				if n, ok := f.Number(x); ok && *codes > 0 {
					o.cidWidths[from+k] = n
					*codes--
				}
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		to, _ := f.Int(w[i+1])
		n, ok := f.Number(w[i+2])
		for c := from; ok && c <= to && *codes > 0; c++ {
			o.cidWidths[c] = n
			*codes--
		}
		i += 3
	}
}

func (o *font) readCompositeEncoding(f *pdfobject.File, d pdfobject.Dict, codes *int) {
	if s := f.Stream(d["Encoding"]); s != nil {
		o.encoding = readCodeMap(f, s, codes)
		return
	}
	name := string(f.Name(d["Encoding"]))
	o.utf16 = strings.Contains(name, "UCS2") || strings.Contains(name, "UTF16")
}

// decode takes the first code off a string.
func (o *font) decode(s string) (g *glyphCode, n int) {
	code, n := uint32(s[0]), 1
	if o.composite {
		code, n = o.codes().next(s, 2)
	}
	high := uint32(len(o.seen) - 1)
	if n > 1 {
		high = code >> 8
	}
	if n > 2 || o.seen[high] == nil && *o.left == 0 {
		fresh := o.read(code, n)
		return &fresh, n
	}
	if o.seen[high] == nil {
		o.seen[high] = new([256]glyphCode)
		*o.left--
	}
	if g = &o.seen[high][code&0xff]; g.size == 0 {
		*g = o.read(code, n)
	}
	return g, n
}

// codes tells how the strings of a composite font fall into codes; nil where they have
// two bytes each.
func (o *font) codes() *codeMap {
	if o.encoding == nil && o.toUnicode != nil && !o.utf16 && len(o.toUnicode.spaces) > 0 && o.toUnicode.spaces[0].size == 2 {
		return o.toUnicode
	}
	return o.encoding
}

// read looks up what a code of so many bytes means.
func (o *font) read(code uint32, size int) glyphCode {
	g := glyphCode{space: size == 1 && code == ' ', size: size}
	if o.toUnicode != nil {
		g.text, g.known = o.toUnicode.text[code]
	}
	if !o.composite {
		g.width = o.widths[code] / 1000
		if g.text == "" {
			g.text = o.simple[code]
			g.known = g.text != ""
		}
		return g
	}
	cid := int(code)
	if o.encoding != nil {
		cid = o.encoding.cids[code]
	}
	w, ok := o.cidWidths[cid]
	if !ok {
		w = o.defaultWidth
	}
	g.width = w / 1000
	if g.text == "" && o.utf16 {
		g.text, g.known = string(utf16.Decode([]uint16{uint16(code)})), true
	}
	return g
}
