package pdf

import (
	"strings"

	"resdiff/internal/pdfobject"
)

// markedContent is one level of BMC or BDC ... EMC.
type markedContent struct {
	artifact bool
	// actual replaces the text of the glyphs within.
	replaced bool
	actual   string
}

func (in *interpreter) beginMarked(op pdfobject.Operator, operands []any, resources pdfobject.Dict) {
	f := in.r.file
	var m markedContent
	if n := len(in.marked); n > 0 {
		m = in.marked[n-1]
	}
	if len(operands) > 0 && operands[0] == any(pdfobject.Name("Artifact")) {
		m.artifact = true
	}
	if op == "BDC" && len(operands) > 1 {
		var d pdfobject.Dict
		switch x := operands[1].(type) {
		case pdfobject.Dict:
			d = x
		case pdfobject.Name:
			d = f.Dict(f.Dict(resources["Properties"])[x])
		}
		if s, ok := f.Resolve(d["ActualText"]).(pdfobject.String); ok {
			m.replaced, m.actual = true, textString(s)
		}
	}
	if len(in.marked) < maxSaved {
		in.marked = append(in.marked, m)
	}
}

// textString decodes a text string: UTF-16 or UTF-8 with a byte order mark, or
// else PDFDocEncoding, of which the Latin-1 part is enough here.
func textString(s pdfobject.String) string {
	t := string(s)
	if rest, ok := strings.CutPrefix(t, "\xfe\xff"); ok {
		return unicodeText(pdfobject.String(rest))
	}
	if rest, ok := strings.CutPrefix(t, "\xef\xbb\xbf"); ok {
		return strings.ToValidUTF8(rest, "")
	}
	runes := make([]rune, len(t))
	for i := range len(t) {
		runes[i] = rune(t[i])
	}
	return string(runes)
}
