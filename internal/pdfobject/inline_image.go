package pdfobject

// SkipInlineImage moves behind the data of an inline image; call it after the
// operator BI. It finds EI between white space, as every reader does.
func (p *Parser) SkipInlineImage() {
	for i := p.pos; i+2 < len(p.data); i++ {
		if isSpace(p.data[i]) && p.data[i+1] == 'E' && p.data[i+2] == 'I' &&
			(i+3 == len(p.data) || isSpace(p.data[i+3])) && !binaryAhead(p.data[i+3:]) {
			p.pos = i + 3
			return
		}
	}
	p.pos = len(p.data)
}

// binaryAhead tells whether the next bytes cannot be operators: an EI within
// image data is followed by such.
func binaryAhead(b []byte) bool {
	for _, c := range b[:min(len(b), 12)] {
		if c >= 0x80 || c < ' ' && !isSpace(c) {
			return true
		}
	}
	return false
}
