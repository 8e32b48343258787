// Package pdfobject reads the objects of a PDF file (ISO 32000-1, chapter 7):
// the cross-reference table, object streams, filters and the page tree. It
// knows nothing of text or layout.
//
// It exists because every file is taken for hostile. A file costs at most what
// Limits allow, in bytes decoded and objects parsed, counted and not timed, so
// that the same file always gives the same answer. No input makes the package
// panic, recurse without bound or loop. A library in its place would have to
// promise as much; github.com/ledongthuc/pdf does not: an object stream that
// is stored in itself overflows the stack (which no recover catches), a
// cross-reference stream may ask for a table of any size before a byte of it is
// read, a chain of /Prev entries may be a ring, a hexadecimal string without an
// end spins for ever, and each look at an object inflates its stream again.
package pdfobject

// Name is a PDF name without its slash.
type Name string

// String is a PDF string as bytes, escapes undone.
type String string

// Ref is a reference to an indirect object.
type Ref struct{ Number, Generation int }

// Array is an array of objects: nil, bool, float64, Name, String, Ref, Array,
// Dict or *Stream. All numbers are float64, into which PDF's integers fit.
type Array []any

// Dict is a dictionary of such objects.
type Dict map[Name]any

// Stream is a dictionary with data. Raw is the data as stored, a part of the
// file's content and not to be changed.
type Stream struct {
	Dict Dict
	Raw  []byte
	ref  Ref // the object's own, by which it is encrypted
}

// Operator is a word of a content stream that is no operand: "Tj", "BT".
type Operator string

// Limits bound what reading one file may cost. The zero value of a field
// allows nothing.
type Limits struct {
	// Decoded is the sum of bytes that filters may give, over all streams.
	Decoded int
	// Objects is the number of objects parsed from the file, elements of arrays
	// and dictionaries included.
	Objects int
	// Tokens is the number of operands and operators of content streams.
	Tokens int
	// Pages is the largest number of pages.
	Pages int
}
