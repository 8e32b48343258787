package pdfobject

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
)

// What can be wrong with a file as a whole; other errors wrap one of these.
var (
	ErrNotPDF    = errors.New("this is no PDF file")
	ErrEncrypted = errors.New("the PDF file is protected by a password")
	ErrDamaged   = errors.New("the PDF file is damaged or incomplete")
	ErrTooLarge  = errors.New("the PDF file holds far more than a document does")
)

// maxObjects bounds the cross-reference table: a document of 1,000 pages made
// by an office suite, tags included, has some 300,000 objects.
const maxObjects = 1_000_000

// File is a PDF file in memory.
type File struct {
	// Trailer is the trailer dictionary, of the newest revision.
	Trailer Dict
	// Rebuilt tells that the cross-reference table could not be used and the
	// objects were found by looking through the whole file.
	Rebuilt bool

	data       []byte
	entries    map[int]entry
	cache      map[int]any
	busy       map[int]bool // being resolved: a second look finds null
	streams    map[int]*objectStream
	endstreams []int
	crypt      *decrypter
	depth      int // of load within load
	left       Limits
	missing    int
	failed     error // first limit that was reached
	boxes      boxes
	// inflater and decoded are the working memory of one stream after another.
	inflater io.ReadCloser
	decoded  bytes.Buffer
}

// entry says where an object is: at an offset of the file, or as the index-th
// object of an object stream.
type entry struct {
	offset int
	stream int // number of the object stream, 0 for none
}

// Open reads the file's structure by its cross-reference table or, if that is
// of no use, as OpenRebuilt does. The content must not change afterwards.
func Open(content []byte, limits Limits) (*File, error) {
	f, err := newFile(content, limits)
	if err != nil {
		return nil, err
	}
	if f.readTables() {
		if err := f.unlock(); err != nil {
			return nil, err
		}
		if f.hasPages() {
			return f, f.Err()
		}
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	return OpenRebuilt(content, limits)
}

// OpenRebuilt reads the file's structure without its cross-reference table, by
// looking for objects through the whole content.
func OpenRebuilt(content []byte, limits Limits) (*File, error) {
	f, err := newFile(content, limits)
	if err != nil {
		return nil, err
	}
	f.Rebuilt = true
	if err := f.rebuild(); err != nil {
		return nil, err
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	if !f.hasPages() {
		return nil, fmt.Errorf("%w: its pages are not to be found", ErrDamaged)
	}
	return f, nil
}

func newFile(content []byte, limits Limits) (*File, error) {
	start := bytes.Index(content[:min(len(content), 1024)], []byte("%PDF-"))
	if start < 0 {
		return nil, ErrNotPDF
	}
	return &File{
		data: content[start:], left: limits, entries: map[int]entry{}, cache: map[int]any{},
		busy: map[int]bool{}, streams: map[int]*objectStream{},
	}, nil
}

func (f *File) hasPages() bool {
	return f.Dict(f.Dict(f.Trailer["Root"])["Pages"]) != nil
}

// Err returns the limit that was reached while the file was read, if any. What
// was read before it is incomplete.
func (f *File) Err() error {
	if f.failed == nil && (f.left.Objects <= 0 || f.left.Tokens <= 0) {
		f.failed = fmt.Errorf("%w: too many objects", ErrTooLarge)
	}
	return f.failed
}

// Missing returns how many objects could not be read so far although the table
// has them or, in a rebuilt file, something refers to them.
func (f *File) Missing() int { return f.missing }

// Resolve follows references; what leads nowhere, or in a ring, is nil.
func (f *File) Resolve(x any) any {
	for range 32 { // a reference to a reference is rare, more of them a ring
		ref, ok := x.(Ref)
		if !ok {
			return x
		}
		x = f.load(ref)
	}
	return nil
}

func (f *File) load(ref Ref) any {
	if x, ok := f.cache[ref.Number]; ok {
		return x
	}
	if f.busy[ref.Number] || f.depth > maxNesting {
		return nil
	}
	e, ok := f.entries[ref.Number]
	if !ok {
		if f.Rebuilt {
			f.missing++
		}
		return nil
	}
	f.busy[ref.Number] = true
	f.depth++
	var x any
	if e.stream != 0 {
		x, ok = f.fromObjectStream(e.stream, ref.Number)
	} else {
		x, ok = f.objectAt(e.offset, ref.Number)
	}
	delete(f.busy, ref.Number)
	f.depth--
	if !ok {
		f.missing++
		return nil
	}
	f.cache[ref.Number] = x
	return x
}

// objectAt parses "N G obj ..." at an offset; number < 0 accepts any.
func (f *File) objectAt(offset, number int) (any, bool) {
	if offset < 0 || offset >= len(f.data) {
		return nil, false
	}
	p := &Parser{data: f.data, pos: offset, refs: true, left: &f.left.Objects, boxes: &f.boxes}
	p.skipSpace()
	n := p.digits()
	p.skipSpace()
	g := p.digits()
	p.skipSpace()
	if n < 0 || g < 0 || number >= 0 && n != number || !bytes.HasPrefix(f.data[p.pos:], []byte("obj")) {
		return nil, false
	}
	p.pos += 3
	x := p.object()
	switch x.(type) {
	case end, closing, Operator:
		return nil, false
	}
	p.skipSpace()
	if f.Rebuilt && p.pos >= len(f.data) { // cut off within the object
		return nil, false
	}
	ref := Ref{n, g}
	d, ok := x.(Dict)
	if !ok {
		return f.crypt.strings(x, ref), true
	}
	if !bytes.HasPrefix(f.data[p.pos:], []byte("stream")) {
		return f.crypt.strings(x, ref), true
	}
	p.pos += len("stream")
	if p.pos < len(f.data) && f.data[p.pos] == '\r' {
		p.pos++
	}
	if p.pos < len(f.data) && f.data[p.pos] == '\n' {
		p.pos++
	}
	raw, ok := f.streamData(d, p.pos)
	return &Stream{Dict: d, Raw: raw, ref: ref}, ok
}

// streamData cuts a stream's data out by its Length, or, where that is wrong,
// by the word endstream. Without that word the file is cut off within it.
func (f *File) streamData(d Dict, start int) ([]byte, bool) {
	rest := f.data[start:]
	if n, ok := f.Int(d["Length"]); ok && n >= 0 && n <= len(rest) {
		after := bytes.TrimLeft(rest[n:min(len(rest), n+32)], "\r\n\t \x00")
		if bytes.HasPrefix(after, []byte("endstream")) || bytes.HasPrefix(after, []byte("endobj")) {
			return rest[:n], true
		}
	}
	if i := f.nextEndstream(start); i >= 0 {
		return bytes.TrimSuffix(bytes.TrimSuffix(f.data[start:i], []byte("\n")), []byte("\r")), true
	}
	return nil, false
}

// nextEndstream finds the next word endstream. All of them are looked up once:
// a file may have as many streams without a length as it likes.
func (f *File) nextEndstream(from int) int {
	if f.endstreams == nil {
		f.endstreams = []int{}
		for i := 0; ; {
			j := bytes.Index(f.data[i:], []byte("endstream"))
			if j < 0 {
				break
			}
			f.endstreams = append(f.endstreams, i+j)
			i += j + len("endstream")
		}
	}
	if k, _ := slices.BinarySearch(f.endstreams, from); k < len(f.endstreams) {
		return f.endstreams[k]
	}
	return -1
}

// Dict gives an object, resolved, as a dictionary, a stream's own if it is a
// stream; nil if it is neither.
func (f *File) Dict(x any) Dict {
	switch x := f.Resolve(x).(type) {
	case Dict:
		return x
	case *Stream:
		return x.Dict
	}
	return nil
}

// Array gives an object, resolved, as an array; nil if it is none.
func (f *File) Array(x any) Array {
	a, _ := f.Resolve(x).(Array)
	return a
}

// Stream gives an object, resolved, as a stream; nil if it is none.
func (f *File) Stream(x any) *Stream {
	s, _ := f.Resolve(x).(*Stream)
	return s
}

// Name gives an object, resolved, as a name; empty if it is none.
func (f *File) Name(x any) Name {
	n, _ := f.Resolve(x).(Name)
	return n
}

// Number gives an object, resolved, as a number.
func (f *File) Number(x any) (float64, bool) {
	n, ok := f.Resolve(x).(float64)
	return n, ok
}

// Int gives an object, resolved, as an integer; false if it is no number or
// one that no file can mean.
func (f *File) Int(x any) (int, bool) {
	n, ok := f.Resolve(x).(float64)
	if !ok || n != n || n > 1<<40 || n < -(1<<40) {
		return 0, false
	}
	return int(n), true
}
