// Package pdfwrite writes small PDF files for tests and samples: text in
// Times, one size and place at a time, and rules. Uncompressed, so that a
// person can read them, unless a test asks for the packed form that office
// suites write.
package pdfwrite

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// The fonts of every page.
const (
	Roman  = "F1"
	Italic = "F2"
	Bold   = "F3"
)

// Page is the content of one page of 612 by 792 points.
type Page struct{ content bytes.Buffer }

// Text puts text with the start of its baseline at x, y.
func (p *Page) Text(font string, size, x, y float64, text string) {
	p.Spaced(font, size, x, y, 0, text)
}

// Spaced is Text with each blank widened by space points.
func (p *Page) Spaced(font string, size, x, y, space float64, text string) {
	fmt.Fprintf(&p.content, "BT /%s %.2f Tf %.2f Tw 1 0 0 1 %.2f %.2f Tm (%s) Tj ET\n", font, size, space, x, y, escape(text))
}

// Rule draws a horizontal bar.
func (p *Page) Rule(x, y, width, thickness float64) {
	fmt.Fprintf(&p.content, "%.2f %.2f %.2f %.2f re f\n", x, y, width, thickness)
}

// Raw adds operators.
func (p *Page) Raw(operators string) { p.content.WriteString(operators + "\n") }

func escape(text string) string {
	latin, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		panic("pdfwrite: not in Windows-1252: " + text)
	}
	return strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(latin)
}

// File collects the objects of a file, numbered from 1.
type File struct {
	objects []string
	// Packed puts objects into an object stream with a cross-reference stream
	// and compresses the contents.
	Packed bool
	// Trailer is added to the trailer dictionary.
	Trailer string
}

// Add adds an object and returns its number.
func (f *File) Add(body string) int {
	f.objects = append(f.objects, body)
	return len(f.objects)
}

// Set replaces an object added before.
func (f *File) Set(number int, body string) { f.objects[number-1] = body }

// Stream gives the body of a stream object; dict is what its dictionary holds
// besides the length.
func Stream(dict string, data []byte) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(data), data)
}

// Deflate compresses data as FlateDecode undoes it.
func Deflate(data []byte) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	// writing to memory cannot fail
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}

// Pages writes a file of pages.
func Pages(pages []*Page, packed bool) []byte {
	f := File{Packed: packed}
	catalogue := f.Add("")
	tree := f.Add("")
	fonts := ""
	for i, name := range []string{"Times-Roman", "Times-Italic", "Times-Bold"} {
		n := f.Add("<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>")
		fonts += fmt.Sprintf(" /F%d %d 0 R", i+1, n)
	}
	var kids []string
	for _, p := range pages {
		data, dict := p.content.Bytes(), ""
		if packed {
			data, dict = Deflate(data), "/Filter /FlateDecode"
		}
		content := f.Add(Stream(dict, data))
		kids = append(kids, fmt.Sprintf("%d 0 R", f.Add(fmt.Sprintf("<< /Type /Page /Parent %d 0 R /Contents %d 0 R >>", tree, content))))
	}
	f.Set(catalogue, fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R >>", tree))
	f.Set(tree, fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s]\n/MediaBox [0 0 612 792] /Resources << /Font <<%s >> >> >>", len(kids), strings.Join(kids, " "), fonts))
	return f.Bytes(catalogue)
}

// Bytes writes the file with the catalogue of the given number.
func (f *File) Bytes(catalogue int) []byte {
	if f.Packed {
		return f.packedBytes(catalogue)
	}
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	offsets := f.write(&b, f.objects)
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(f.objects)+1)
	for _, at := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(f.objects)+1, catalogue, f.Trailer, start)
	return b.Bytes()
}

func (f *File) write(b *bytes.Buffer, objects []string) []int {
	var offsets []int
	for i, body := range objects {
		offsets = append(offsets, b.Len())
		if body != "" {
			fmt.Fprintf(b, "%d 0 obj\n%s\nendobj\n", i+1, body)
		}
	}
	return offsets
}

// packedBytes puts all objects that are no streams into one object stream.
func (f *File) packedBytes(catalogue int) []byte {
	container := len(f.objects) + 1
	var head, body strings.Builder
	plain := make([]string, len(f.objects))
	packed := make([]bool, len(f.objects))
	count := 0
	for i, o := range f.objects {
		if strings.Contains(o, "\nstream\n") {
			plain[i] = o
			continue
		}
		packed[i] = true
		count++
		fmt.Fprintf(&head, "%d %d ", i+1, body.Len())
		body.WriteString(o + " ")
	}
	plain = append(plain, Stream(fmt.Sprintf("/Type /ObjStm /N %d /First %d /Filter /FlateDecode", count, head.Len()), Deflate([]byte(head.String()+body.String()))))
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	offsets := f.write(&b, plain)
	table := []byte{0, 0, 0, 0, 0}
	for i, at := range offsets {
		row := []byte{1, byte(at >> 16), byte(at >> 8), byte(at), 0}
		if i < len(packed) && packed[i] {
			row = []byte{2, 0, byte(container >> 8), byte(container), 0}
		}
		table = append(table, row...)
	}
	start := b.Len()
	fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", container+1, Stream(fmt.Sprintf(
		"/Type /XRef /Size %d /W [1 3 1] /Root %d 0 R /Filter /FlateDecode %s", len(table)/5, catalogue, f.Trailer), Deflate(table)), start)
	return b.Bytes()
}
