package pdfobject

import "bytes"

// readTables reads the chain of cross-reference tables and streams from the
// newest to the oldest; the first entry for an object holds. It tells whether
// the chain was sound.
func (f *File) readTables() bool {
	i := bytes.LastIndex(f.data, []byte("startxref"))
	if i < 0 {
		return false
	}
	p := &Parser{data: f.data, pos: i + len("startxref"), left: &f.left.Objects}
	p.skipSpace()
	offset := p.digits()
	seen := map[int]bool{}
	for offset >= 0 {
		if offset >= len(f.data) || seen[offset] {
			return false
		}
		seen[offset] = true
		trailer := f.readTable(offset)
		if trailer == nil || f.failed != nil {
			return false
		}
		if f.Trailer == nil {
			f.Trailer = trailer
		}
		if hybrid, ok := trailer["XRefStm"].(float64); ok && !seen[int(hybrid)] {
			seen[int(hybrid)] = true
			if f.readTable(int(hybrid)) == nil {
				return false
			}
		}
		previous, ok := trailer["Prev"].(float64)
		if !ok {
			return true
		}
		offset = int(previous)
	}
	return false
}

// readTable reads the table or stream at an offset and returns its trailer,
// nil if there is none.
func (f *File) readTable(offset int) Dict {
	if offset < 0 || offset >= len(f.data) {
		return nil
	}
	p := &Parser{data: f.data, pos: offset, refs: true, left: &f.left.Objects, boxes: &f.boxes}
	p.skipSpace()
	if !bytes.HasPrefix(f.data[p.pos:], []byte("xref")) {
		x, _ := f.objectAt(p.pos, -1)
		s, ok := x.(*Stream)
		if !ok || !f.readStreamTable(s) {
			return nil
		}
		return s.Dict
	}
	p.pos += len("xref")
	for {
		p.skipSpace()
		if bytes.HasPrefix(f.data[p.pos:], []byte("trailer")) {
			p.pos += len("trailer")
			trailer, _ := p.object().(Dict)
			return trailer
		}
		first := p.digits()
		p.skipSpace()
		count := p.digits()
		if first < 0 || count < 0 || !f.readSection(p, first, count) {
			return nil
		}
	}
}

// readSection reads the lines "0000000015 00000 n" of one section.
func (f *File) readSection(p *Parser, first, count int) bool {
	for number := first; number < first+count; number++ {
		p.skipSpace()
		offset := p.digits()
		p.skipSpace()
		generation := p.digits()
		p.skipSpace()
		if offset < 0 || generation < 0 || p.pos >= len(p.data) {
			return false
		}
		used := p.data[p.pos] == 'n'
		p.pos++
		if used && offset > 0 && !f.enter(number, entry{offset: offset}) {
			return false
		}
	}
	return true
}

// enter notes where an object is unless a newer table did.
func (f *File) enter(number int, e entry) bool {
	if len(f.entries) >= maxObjects {
		f.failed = ErrTooLarge
		return false
	}
	if _, ok := f.entries[number]; !ok {
		f.entries[number] = e
	}
	return true
}

// readStreamTable reads a cross-reference stream (7.5.8).
func (f *File) readStreamTable(s *Stream) bool {
	var width [3]int
	w := f.Array(s.Dict["W"])
	if len(w) < 3 {
		return false
	}
	for i := range width {
		n, ok := f.Int(w[i])
		if !ok || n < 0 || n > 8 {
			return false
		}
		width[i] = n
	}
	row := width[0] + width[1] + width[2]
	data, err := f.Decode(s)
	if err != nil || row == 0 {
		return false
	}
	size, _ := f.Int(s.Dict["Size"])
	index := f.Array(s.Dict["Index"])
	if index == nil {
		index = Array{0.0, float64(size)}
	}
	for ; len(index) >= 2; index = index[2:] {
		first, ok1 := f.Int(index[0])
		count, ok2 := f.Int(index[1])
		if !ok1 || !ok2 || first < 0 {
			return false
		}
		for number := first; number < first+count && len(data) >= row; number++ {
			kind := 1
			if width[0] > 0 {
				kind = bigEndian(data[:width[0]])
			}
			a := bigEndian(data[width[0] : width[0]+width[1]])
			// the third field, a generation or an index, is not needed: objects
			// are found by their number
			data = data[row:]
			ok := true
			switch kind {
			case 1:
				ok = f.enter(number, entry{offset: a})
			case 2:
				ok = f.enter(number, entry{stream: a})
			}
			if !ok {
				return false
			}
		}
	}
	return true
}

func bigEndian(b []byte) int {
	n := 0
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}

// objectStream is a decoded object stream: the numbers and places of its
// objects (7.5.7).
type objectStream struct {
	data []byte
	at   map[int]int
}

func (f *File) fromObjectStream(stream, number int) (any, bool) {
	os, ok := f.streams[stream]
	if !ok {
		os = f.openObjectStream(stream)
		f.streams[stream] = os
	}
	if os == nil {
		return nil, false
	}
	at, ok := os.at[number]
	if !ok {
		return nil, false
	}
	p := &Parser{data: os.data, pos: at, refs: true, left: &f.left.Objects, boxes: &f.boxes}
	switch x := p.object().(type) {
	case end, closing, Operator:
		return nil, false
	default:
		return x, true
	}
}

func (f *File) openObjectStream(number int) *objectStream {
	if e, ok := f.entries[number]; !ok || e.stream != 0 {
		return nil // an object stream does not stand in another
	}
	s := f.Stream(Ref{Number: number})
	if s == nil {
		return nil
	}
	first, ok1 := f.Int(s.Dict["First"])
	count, ok2 := f.Int(s.Dict["N"])
	data, err := f.Decode(s)
	if !ok1 || !ok2 || err != nil || first < 0 || first > len(data) {
		return nil
	}
	os := &objectStream{data: data, at: map[int]int{}}
	p := &Parser{data: data[:first], left: &f.left.Objects}
	for range count {
		p.skipSpace()
		n := p.digits()
		p.skipSpace()
		offset := p.digits()
		if n < 0 || offset < 0 || first+offset >= len(data) {
			break
		}
		os.at[n] = first + offset
	}
	return os
}
