// Package timesroman has the widths of the letters of Times-Roman, one of the
// fourteen fonts that a PDF file need not bring along. UN documents are set in
// it or in its twin, Times New Roman.
package timesroman

// widths of the codes 32 to 126 in thousandths of an em, from Adobe's font
// metrics (Core 14 AFM files).
var widths = [...]uint16{
	250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, // space to /
	500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, // 0 to ?
	921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, // @ to O
	556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, // P to _
	333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, // ` to o
	500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541, // p to ~
}

// other is the width taken for every other letter: that of a digit, of an
// en dash and of most accented lower-case letters.
const other = 500

// Width returns the width of a letter in ems.
func Width(r rune) float64 {
	switch {
	case r >= 32 && r <= 126:
		return float64(widths[r-32]) / 1000
	case r == '’' || r == '‘':
		return 0.333
	case r == '“' || r == '”':
		return 0.444
	case r == '—':
		return 1
	}
	return float64(other) / 1000
}
