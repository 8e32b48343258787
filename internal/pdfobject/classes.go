package pdfobject

// class tells what a byte is in the syntax (ISO 32000-1, 7.2.2).
type class uint8

const (
	ordinary class = iota
	space
	delimiter
)

var classes = [256]class{
	' ': space, '\n': space, '\r': space, '\t': space, '\f': space, 0: space,
	'(': delimiter, ')': delimiter, '<': delimiter, '>': delimiter, '[': delimiter, ']': delimiter,
	'{': delimiter, '}': delimiter, '/': delimiter, '%': delimiter,
}

func isSpace(c byte) bool { return classes[c] == space }

func isDelimiter(c byte) bool { return classes[c] == delimiter }
