package pdfobject

import (
	"bytes"
	"compress/flate"
	"compress/lzw"
	"encoding/ascii85"
	"fmt"
	"io"
)

const (
	// maxFilters bounds the filters of one stream; two are usual.
	maxFilters = 8
	// maxStream is the largest decoded stream, in bytes. The page contents of
	// an office suite are some 50 kB each.
	maxStream = 32 << 20
	// largeStream is from how many bytes on the room for a stream is not kept.
	largeStream = 1 << 20
)

// Decode returns a stream's data with its filters undone. It fails on filters
// that hold no text (images), on data that break off, and when the limits for
// decoded bytes are reached.
func (f *File) Decode(s *Stream) ([]byte, error) {
	if s == nil {
		return nil, fmt.Errorf("%w: a stream is missing", ErrDamaged)
	}
	data := f.crypt.stream(s)
	var err error
	var filters, parms Array
	switch x := f.Resolve(s.Dict["Filter"]).(type) {
	case Name:
		filters, parms = Array{x}, Array{s.Dict["DecodeParms"]}
	case Array:
		filters, parms = x, f.Array(s.Dict["DecodeParms"])
	}
	if len(filters) > maxFilters {
		return nil, ErrTooLarge
	}
	for i, x := range filters {
		var parm Dict
		if i < len(parms) {
			parm = f.Dict(parms[i])
		}
		if data, err = f.filter(f.Name(x), data, parm); err != nil {
			return nil, err
		}
	}
	return data, nil
}

func (f *File) filter(name Name, data []byte, parm Dict) ([]byte, error) {
	var out []byte
	var err error
	switch name {
	case "FlateDecode", "Fl":
		if len(data) < 2 {
			return nil, fmt.Errorf("%w: compressed data break off", ErrDamaged)
		}
		// The two bytes before are zlib's header; the checksum behind is often
		// wrong in files that every viewer opens, so it is left alone.
		out, err = f.inflate(data[2:])
	case "LZWDecode", "LZW":
		if early, ok := f.Int(parm["EarlyChange"]); ok && early == 0 {
			out, err = f.readAll(lzw.NewReader(bytes.NewReader(data), lzw.MSB, 8))
		} else {
			out, err = f.lzwEarly(data)
		}
	case "ASCII85Decode", "A85":
		data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
		if i := bytes.IndexByte(data, '~'); i >= 0 {
			data = data[:i]
		}
		return f.readAll(ascii85.NewDecoder(bytes.NewReader(data)))
	case "ASCIIHexDecode", "AHx":
		p := Parser{data: data}
		return p.hex(), nil
	case "RunLengthDecode", "RL":
		return f.runLength(data)
	case "Crypt":
		return data, nil
	default:
		return nil, fmt.Errorf("%w: text in data of the kind %s", ErrDamaged, name)
	}
	if err != nil {
		return nil, err
	}
	return f.unpredict(out, parm)
}

// inflate undoes deflating, with the inflater that the file has.
func (f *File) inflate(data []byte) ([]byte, error) {
	if f.inflater == nil {
		f.inflater = flate.NewReader(nil)
	}
	if err := f.inflater.(flate.Resetter).Reset(bytes.NewReader(data), nil); err != nil {
		return nil, err
	}
	return f.readAll(f.inflater)
}

// readAll reads what a decoder gives, within the limits.
func (f *File) readAll(r io.Reader) ([]byte, error) {
	limit := min(f.left.Decoded, maxStream)
	f.decoded.Reset()
	_, err := f.decoded.ReadFrom(io.LimitReader(r, int64(limit)+1))
	out := bytes.Clone(f.decoded.Bytes())
	if f.decoded.Cap() > largeStream {
		f.decoded = bytes.Buffer{}
	}
	f.left.Decoded -= len(out)
	if len(out) > limit {
		f.failed = fmt.Errorf("%w: compressed data swell beyond %d MB", ErrTooLarge, maxStream>>20)
		return nil, f.failed
	}
	if err != nil {
		return nil, fmt.Errorf("%w: compressed data break off", ErrDamaged)
	}
	return out, nil
}

func (f *File) runLength(data []byte) ([]byte, error) {
	var out []byte
	for i := 0; i < len(data) && data[i] != 128; {
		n := int(data[i])
		i++
		if n < 128 {
			end := min(i+n+1, len(data))
			out = append(out, data[i:end]...)
			i = end
		} else if i < len(data) {
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
		if len(out) > min(f.left.Decoded, maxStream) {
			f.failed = ErrTooLarge
			return nil, f.failed
		}
	}
	f.left.Decoded -= len(out)
	return out, nil
}

// unpredict undoes the PNG and TIFF predictors (7.4.4.4).
func (f *File) unpredict(data []byte, parm Dict) ([]byte, error) {
	predictor, _ := f.Int(parm["Predictor"])
	if predictor < 2 {
		return data, nil
	}
	get := func(key Name, otherwise int) int {
		if n, ok := f.Int(parm[key]); ok && n > 0 && n < 1<<16 {
			return n
		}
		return otherwise
	}
	columns, colors, bits := get("Columns", 1), get("Colors", 1), get("BitsPerComponent", 8)
	pixel := max(1, colors*bits/8)
	row := (columns*colors*bits + 7) / 8
	if colors > 32 || bits > 16 || row > len(data)+1 {
		return nil, fmt.Errorf("%w: a table of impossible size", ErrDamaged)
	}
	if predictor == 2 {
		for at := 0; at+row <= len(data) && bits == 8; at += row {
			for i := at + pixel; i < at+row; i++ {
				data[i] += data[i-pixel]
			}
		}
		return data, nil
	}
	out := make([]byte, 0, len(data))
	above := make([]byte, row)
	for len(data) > 1 {
		kind, line := data[0], data[1:min(len(data), row+1)]
		data = data[1+len(line):]
		for i := range line {
			var a, c byte
			if i >= pixel {
				a, c = line[i-pixel], above[i-pixel]
			}
			switch b := above[i]; kind {
			case 1:
				line[i] += a
			case 2:
				line[i] += b
			case 3:
				line[i] += byte((int(a) + int(b)) / 2)
			case 4:
				line[i] += paeth(a, b, c)
			}
		}
		out = append(out, line...)
		above = line
		if len(above) < row {
			break
		}
	}
	return out, nil
}

// paeth is PNG's predictor of that name: the neighbour nearest to a + b - c.
func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	da, db, dc := abs(p-int(a)), abs(p-int(b)), abs(p-int(c))
	if da <= db && da <= dc {
		return a
	}
	if db <= dc {
		return b
	}
	return c
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// lzwEarly decodes the LZW of PDF, whose codes grow one code earlier than
// those of GIF, which the standard library knows.
func (f *File) lzwEarly(data []byte) ([]byte, error) {
	const clear, stop = 256, 257
	limit := min(f.left.Decoded, maxStream)
	var out []byte
	var from, length [4096]int // each code's string as a part of out
	next, width, previous := 258, 9, -1
	bits, have := 0, 0
	start := 0 // where the previous code's string stands in out
	for _, c := range data {
		bits, have = bits<<8|int(c), have+8
		if have < width {
			continue
		}
		code := bits >> (have - width) & (1<<width - 1)
		have -= width
		bits &= 1<<have - 1
		if code == stop {
			break
		}
		if code == clear {
			next, width, previous = 258, 9, -1
			continue
		}
		at := len(out)
		switch {
		case code < 256:
			out = append(out, byte(code))
		case code < next:
			out = append(out, out[from[code]:from[code]+length[code]]...)
		case code == next && previous >= 0:
			out = append(out, out[start:at]...)
			out = append(out, out[start])
		default:
			return nil, fmt.Errorf("%w: compressed data break off", ErrDamaged)
		}
		if previous >= 0 && next < 4096 {
			from[next], length[next] = start, at-start+1
			next++
		}
		if next+1 >= 1<<width && width < 12 {
			width++
		}
		previous, start = code, at
		if len(out) > limit {
			f.failed = ErrTooLarge
			return nil, f.failed
		}
	}
	f.left.Decoded -= len(out)
	return out, nil
}
