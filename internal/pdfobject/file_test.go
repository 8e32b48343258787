package pdfobject_test

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"resdiff/internal/pdfobject"
	"resdiff/internal/pdfwrite"
)

var limits = pdfobject.Limits{Decoded: 40 << 20, Objects: 100_000, Tokens: 100_000, Pages: 100}

func twoPages(packed bool) []byte {
	var pages []*pdfwrite.Page
	for _, text := range []string{"The first page.", "The second page."} {
		p := &pdfwrite.Page{}
		p.Text(pdfwrite.Roman, 10, 100, 700, text)
		pages = append(pages, p)
	}
	return pdfwrite.Pages(pages, packed)
}

// contents opens a file and gives its pages' contents.
func contents(t *testing.T, data []byte) (string, *pdfobject.File) {
	t.Helper()
	f, err := pdfobject.Open(data, limits)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := f.Pages()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, p := range pages {
		data, err := f.Decode(f.Stream(p.Dict["Contents"]))
		if err != nil {
			t.Fatal(err)
		}
		b.Write(data)
	}
	return b.String(), f
}

func TestOpen(t *testing.T) {
	plain, _ := contents(t, twoPages(false))
	if !strings.Contains(plain, "(The first page.)") || !strings.Contains(plain, "(The second page.)") {
		t.Fatalf("contents are %q", plain)
	}
	if packed, f := contents(t, twoPages(true)); packed != plain || f.Rebuilt {
		t.Errorf("the packed file gives %q, rebuilt %v", packed, f.Rebuilt)
	}
	for _, packed := range []bool{false, true} {
		data := bytes.Replace(twoPages(packed), []byte("startxref"), []byte("startxxxx"), 1)
		if got, f := contents(t, data); got != plain || !f.Rebuilt {
			t.Errorf("without startxref, packed %v: contents %q, rebuilt %v", packed, got, f.Rebuilt)
		}
	}
	if got, f := contents(t, append([]byte("HTTP/1.1 200 OK\r\n\r\n"), twoPages(false)...)); got != plain || f.Rebuilt {
		t.Errorf("with lines before it: contents %q, rebuilt %v", got, f.Rebuilt)
	}
}

// A wrong Length must not cut the stream.
func TestWrongLength(t *testing.T) {
	plain, _ := contents(t, twoPages(false))
	data := regexp.MustCompile(`/Length \d\d`).ReplaceAll(twoPages(false), []byte("/Length 11"))
	got, _ := contents(t, data)
	if strings.Fields(got)[len(strings.Fields(got))-1] != "ET" || len(strings.Fields(got)) != len(strings.Fields(plain)) {
		t.Errorf("contents are %q, want %q", got, plain)
	}
}

func TestFilters(t *testing.T) {
	text := []byte("a line of text, a line of text")
	rows := []byte{2, 'a', 'b', 'c', 2, 1, 0, 0, 1, 'x', 1, 1, 4, 1, 0, 0, 3, 1, 1, 1, 0, 'z', 'z', 'z'}
	for _, c := range []struct{ dict, data, want string }{
		{"/Filter /FlateDecode", string(pdfwrite.Deflate(text)), string(text)},
		{"/Filter [/ASCIIHexDecode /FlateDecode]", fmt.Sprintf("%X>", pdfwrite.Deflate(text)), string(text)},
		{"/Filter /ASCII85Decode", "<~87cURD]i,\"Ebo7~>", "Hello World"},
		{"/Filter /RunLengthDecode", "\x02abc\xfed\x80", "abcddd"},
		// the standard's own example (ISO 32000-1, 7.4.4.2)
		{"/Filter /LZWDecode", "\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01", "-----A---B"},
		{"/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 3 >>", string(pdfwrite.Deflate(rows)), `abcbbcxyzyyz=\lzzz`},
	} {
		var file pdfwrite.File
		tree := file.Add("<< /Kids [] >>")
		catalogue := file.Add(fmt.Sprintf("<< /Pages %d 0 R >>", tree))
		n := file.Add(pdfwrite.Stream(c.dict, []byte(c.data)))
		f, err := pdfobject.Open(file.Bytes(catalogue), limits)
		if err != nil {
			t.Fatal(err)
		}
		got, err := f.Decode(f.Stream(pdfobject.Ref{Number: n}))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %q, %v; want %q", c.dict, got, err, c.want)
		}
	}
}

// What a hostile file may ask for ends in an error, or in nothing found.
func TestHostile(t *testing.T) {
	bomb := pdfwrite.Deflate(make([]byte, 60<<20))
	for _, c := range []struct {
		name string
		make func(f *pdfwrite.File) (catalogue int)
		want error
	}{
		{"page tree in a ring", func(f *pdfwrite.File) int {
			f.Add("<< /Kids [1 0 R 2 0 R] >>")
			f.Add("<< /Kids [1 0 R] >>")
			return f.Add("<< /Pages 1 0 R >>")
		}, pdfobject.ErrDamaged},
		{"page that is everywhere", func(f *pdfwrite.File) int {
			f.Add("<< /Kids [" + strings.Repeat("2 0 R ", 1000) + "] >>")
			f.Add("<< /Type /Page >>")
			return f.Add("<< /Pages 1 0 R >>")
		}, pdfobject.ErrDamaged},
		{"reference to itself", func(f *pdfwrite.File) int {
			f.Add("1 0 R")
			return f.Add("<< /Pages 1 0 R >>")
		}, pdfobject.ErrDamaged},
		{"too many pages", func(f *pdfwrite.File) int {
			f.Add("<< /Kids [" + strings.Repeat("<< /Type /Page >> ", 200) + "] >>")
			return f.Add("<< /Pages 1 0 R >>")
		}, pdfobject.ErrTooLarge},
		{"too many objects", func(f *pdfwrite.File) int {
			f.Add("[" + strings.Repeat("0 ", 200_000) + "]")
			return f.Add("<< /Pages 1 0 R >>")
		}, pdfobject.ErrTooLarge},
		{"bomb", func(f *pdfwrite.File) int {
			f.Add("<< /Kids [<< /Type /Page /Contents 2 0 R >>] >>")
			f.Add(pdfwrite.Stream("/Filter /FlateDecode", bomb))
			return f.Add("<< /Pages 1 0 R >>")
		}, pdfobject.ErrTooLarge},
		{"stream that is its own length", func(f *pdfwrite.File) int {
			f.Add("<< /Kids [<< /Type /Page /Contents 2 0 R >>] >>")
			f.Add("<< /Length 2 0 R >>\nstream\nBT ET\nendstream")
			return f.Add("<< /Pages 1 0 R >>")
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var file pdfwrite.File
			if err := open(file.Bytes(c.make(&file))); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
		})
	}
}

// open opens a file and decodes its first page.
func open(data []byte) error {
	f, err := pdfobject.Open(data, limits)
	if err != nil {
		return err
	}
	pages, err := f.Pages()
	if err != nil {
		return err
	}
	_, err = f.Decode(f.Stream(pages[0].Dict["Contents"]))
	return err
}

// Tables may point at each other, and object streams at themselves.
func TestRings(t *testing.T) {
	plain, _ := contents(t, twoPages(false))
	data := string(twoPages(false))
	at := strings.LastIndex(data, "xref\n0")
	ring := strings.Replace(data, "/Root", fmt.Sprintf("/Prev %d /Root", at), 1)
	if got, f := contents(t, []byte(ring)); got != plain || !f.Rebuilt {
		t.Errorf("a ring of tables gives %q, rebuilt %v", got, f.Rebuilt)
	}
	var file pdfwrite.File
	file.Add("<< /Pages 2 0 R >>")
	file.Add(pdfwrite.Stream("/Type /ObjStm /N 1 /First 4", []byte("2 0 << /Kids [] >>")))
	// the table says that object 2, the object stream, is stored in object 2
	table := []byte{0, 0, 0, 1, 0, 9, 2, 0, 2, 1, 0, 0}
	inner, _, _ := bytes.Cut(file.Bytes(1), []byte("xref\n"))
	self := fmt.Sprintf("%s3 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF", inner,
		pdfwrite.Stream("/Type /XRef /Size 4 /W [1 2 0] /Root 1 0 R", table), len(inner))
	if err := open([]byte(self)); !errors.Is(err, pdfobject.ErrDamaged) {
		t.Errorf("an object stream in itself gives %v, want %v", err, pdfobject.ErrDamaged)
	}
}

// Cut anywhere, a file gives an error or all of its pages.
func TestTruncated(t *testing.T) {
	for _, packed := range []bool{false, true} {
		data := twoPages(packed)
		for n := range data {
			f, err := pdfobject.Open(data[:n], limits)
			if err != nil {
				continue
			}
			if pages, err := f.Pages(); err == nil && len(pages) != 2 {
				t.Errorf("of %d bytes %d give %d pages", len(data), n, len(pages))
			}
		}
	}
}
