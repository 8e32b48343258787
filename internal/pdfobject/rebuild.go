package pdfobject

import (
	"bytes"
	"maps"
	"slices"
)

// rebuild finds the objects without a cross-reference table, by looking for
// "N G obj" through the whole file; the last of a number holds. Then come the
// objects within object streams, and the trailer: the last dictionary after the
// word trailer, of a cross-reference stream, or one made from the catalogue.
func (f *File) rebuild() error {
	f.Trailer = Dict{}
	var streams []int
	for i := 0; ; {
		j := bytes.Index(f.data[i:], []byte("obj"))
		if j < 0 {
			break
		}
		at := i + j
		i = at + 3
		number, offset := f.headerBefore(at)
		if number < 0 {
			continue
		}
		delete(f.entries, number)
		if !f.enter(number, entry{offset: offset}) {
			return f.failed
		}
	}
	for number, e := range f.entries {
		// The type stands near the object's beginning; parsing all of them
		// here would cost what lazy loading saves.
		head := f.data[e.offset:min(len(f.data), e.offset+400)]
		if bytes.Contains(head, []byte("/ObjStm")) || bytes.Contains(head, []byte("/XRef")) || bytes.Contains(head, []byte("/Catalog")) {
			streams = append(streams, number)
		}
	}
	f.rebuildTrailer()
	return f.enterSpecial(streams)
}

// headerBefore reads "N G " backwards from the word obj; number -1 if it is
// not there.
func (f *File) headerBefore(at int) (number, offset int) {
	i := at
	back := func(ok func(byte) bool) int {
		n := 0
		for i > 0 && n < 12 && ok(f.data[i-1]) {
			i--
			n++
		}
		return n
	}
	digit := func(c byte) bool { return c >= '0' && c <= '9' }
	if back(isSpace) == 0 || back(digit) == 0 || back(isSpace) == 0 || back(digit) == 0 {
		return -1, 0
	}
	p := &Parser{data: f.data, pos: i}
	return p.digits(), i
}

// rebuildTrailer takes the last trailer dictionary that names a catalogue.
func (f *File) rebuildTrailer() {
	rest := f.data
	for range 64 { // one for each revision of the file
		i := bytes.LastIndex(rest, []byte("trailer"))
		if i < 0 {
			return
		}
		p := &Parser{data: f.data, pos: i + len("trailer"), refs: true, left: &f.left.Objects}
		if d, ok := p.object().(Dict); ok && d["Root"] != nil {
			f.Trailer = d
			return
		}
		rest = rest[:i]
	}
}

// enterSpecial enters the objects of object streams and takes the trailer, if
// there is none yet, from a cross-reference stream or the catalogue. Numbers
// are taken in descending order: a file that grew has its newest last.
func (f *File) enterSpecial(numbers []int) error {
	slices.SortFunc(numbers, func(a, b int) int { return b - a })
	for _, number := range numbers {
		d := f.Dict(Ref{Number: number})
		switch f.Name(d["Type"]) {
		case "XRef":
			if f.Trailer["Root"] == nil && d["Root"] != nil {
				f.Trailer = d
			}
		case "Catalog":
			if f.Trailer["Root"] == nil {
				f.Trailer["Root"] = Ref{Number: number}
			}
		}
	}
	if err := f.unlock(); err != nil {
		return err
	}
	for _, number := range numbers {
		if f.Name(f.Dict(Ref{Number: number})["Type"]) != "ObjStm" {
			continue
		}
		os := f.openObjectStream(number)
		if os == nil {
			continue
		}
		f.streams[number] = os
		for _, n := range slices.Sorted(maps.Keys(os.at)) {
			if !f.enter(n, entry{stream: number}) {
				return f.failed
			}
			if f.Trailer["Root"] == nil && f.Name(f.Dict(Ref{Number: n})["Type"]) == "Catalog" {
				f.Trailer["Root"] = Ref{Number: n}
			}
		}
	}
	return nil
}
