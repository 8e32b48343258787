package pdf_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"resdiff/internal/pdfwrite"
	"resdiff/internal/samples"
	"resdiff/resolution/layout"
	"resdiff/resolution/pdf"
)

// oneOf gives a file whose page has the content and the resources, and what
// other objects need.
func oneOf(content, dict, resources string, others ...string) []byte {
	var f pdfwrite.File
	tree := f.Add("")
	catalogue := f.Add(fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R >>", tree))
	stream := f.Add(pdfwrite.Stream(dict, []byte(content)))
	page := f.Add(fmt.Sprintf("<< /Type /Page /Contents %d 0 R /Resources << %s >> >>", stream, resources))
	for _, o := range others { // from 5 on
		f.Add(o)
	}
	f.Set(tree, fmt.Sprintf("<< /Kids [%d 0 R] /Count 1 >>", page))
	return f.Bytes(catalogue)
}

const times = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >>"

// Each trouble is one line that says what is wrong and what to do.
func TestTrouble(t *testing.T) {
	sample := samplePDF(t)
	encrypted := bytes.Replace(sample, []byte("/Root"), []byte("/Encrypt << /Filter /Adobe.PubSec /V 4 >> /Root"), 1)
	bomb := string(pdfwrite.Deflate(bytes.Repeat([]byte(" "), 60<<20)))
	form := func(number int) string {
		return pdfwrite.Stream(fmt.Sprintf("/Subtype /Form /Resources << /XObject << /X %d 0 R >> >>", number), []byte(strings.Repeat("/X Do ", 200)))
	}
	for _, c := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"no PDF", []byte("A text."), "no PDF"},
		{"protected", encrypted, "password"},
		{"scan", oneOf("q 612 0 0 792 0 0 cm /I Do Q", "", "/XObject << /I 5 0 R >>", pdfwrite.Stream("/Subtype /Image", []byte("..."))), "scan"},
		{"empty page", oneOf("", "", ""), "scan"},
		{"letters without meaning", oneOf("BT /F1 10 Tf 100 600 Td <000100020003> Tj ET", "",
			"/Font << /F1 << /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< >>] >> >>"), "OCR"},
		{"half of it", sample[:len(sample)/2], "damaged or incomplete"},
		{"nothing but the first line", sample[:9], "damaged or incomplete"},
		{"content cut short", oneOf(string(pdfwrite.Deflate([]byte(strings.Repeat("BT (text) Tj ET ", 1000))))[:20], "/Filter /FlateDecode", times), "damaged or incomplete"},
		{"an end with the widths of the letters lost", bytes.Replace(oneOf("BT /F1 10 Tf 100 600 Td (Requests the pilots) Tj ET", "",
			"/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Reef /Widths 99 0 R >> >>"), []byte("startxref"), []byte("startxxxx"), 1), "a font is lost"},
		{"bomb", oneOf(bomb, "/Filter /FlateDecode", times), "far more"},
		{"bomb in a bomb", oneOf(string(pdfwrite.Deflate([]byte(bomb))), "/Filter [/FlateDecode /FlateDecode]", times), "far more"},
		{"forms that call each other", oneOf("/X Do", "", "/XObject << /X 5 0 R >>", form(6), form(5)), "far more"},
		{"a page of 200,000 letters", oneOf("BT /F1 1 Tf 1 0 0 1 100 600 Tm "+strings.Repeat("1 0 0 1 100 600 Tm (xxxxxxxxxx) Tj ", 20_000)+"ET", "", times), "far more"},
		{"an unknown filter", oneOf("x", "/Filter /JBIG2Decode", times), "damaged"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := pdf.Read(c.content, layout.Options{})
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("error is %v, want one line with %q", err, c.want)
			}
		})
	}
}

func samplePDF(t testing.TB) []byte {
	t.Helper()
	source, err := os.ReadFile("../../testdata/samples/hazards-2017.src")
	if err != nil {
		t.Fatal(err)
	}
	content, err := samples.Pages(string(source), true)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// A file whose table of objects is wrong is read all the same, with a warning.
func TestRebuilt(t *testing.T) {
	content := samplePDF(t)
	whole, err := pdf.Read(content, layout.Options{})
	if err != nil || len(whole.Warnings) > 0 {
		t.Fatal(err, whole.Warnings)
	}
	doc, err := pdf.Read(bytes.Replace(content, []byte("startxref"), []byte("startxxxx"), 1), layout.Options{})
	if err != nil || show(doc) != show(whole) {
		t.Errorf("%v, %s", err, show(doc))
	}
	if len(doc.Warnings) != 1 || !strings.Contains(doc.Warnings[0].Text, "made anew") {
		t.Errorf("warnings are %v", doc.Warnings)
	}
}

// Odd sizes and places must not stop the reading of the rest.
func TestOddNumbers(t *testing.T) {
	content := "1e400 0 0 1 0 0 cm 99999999999 0 0 1 0 0 cm BT /F1 1e9 Tf (a) Tj /F1 10 Tf 1 0 0 1 1e300 0 Tm (b) Tj " +
		"1 0 0 1 100 600 Tm -99999999999 Tc 0 Tc (Annex) Tj ET Q Q Q EMC ] >> "
	doc, err := pdf.Read(oneOf(content, "", times), layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	// b stands where the line began, its matrix being impossible
	if got := show(doc); got != "Annex\nb\n" {
		t.Errorf("got %q", got)
	}
}

// Cut off anywhere, the sample gives an error or all of its text.
func TestTruncatedAnywhere(t *testing.T) {
	content := samplePDF(t)
	whole, err := pdf.Read(content, layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(content); n += 97 {
		doc, err := pdf.Read(content[:n], layout.Options{})
		if err == nil && show(doc) != show(whole) {
			t.Fatalf("%d of %d bytes are read without an error as\n%s", n, len(content), show(doc))
		}
	}
}

// FuzzRead looks for input that panics or takes long. Seeds: the sample and
// small files of every kind in this test.
func FuzzRead(f *testing.F) {
	for _, packed := range []bool{false, true} {
		p := &pdfwrite.Page{}
		p.Text(pdfwrite.Roman, 10, 100, 600, "Recalling its resolution")
		p.Text(pdfwrite.Roman, 6.5, 200, 603.5, "1")
		p.Rule(100, 130, 60, 0.5)
		p.Text(pdfwrite.Roman, 5.5, 95, 121, "1")
		p.Text(pdfwrite.Roman, 8.5, 100, 118, "Resolution 60/1.")
		f.Add(pdfwrite.Pages([]*pdfwrite.Page{p, p}, packed))
	}
	cmap := "1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange <0001> <0003> <0041> <0004> <0005> [<0061> <0062>] endbfrange 1 beginbfchar <0006> <D83DDE00> endbfchar"
	f.Add(oneOf("BT /F1 10 Tf 100 600 Td <000100040006> Tj ET", "", "/Font << /F1 << /Subtype /Type0 /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [<< /W [1 [500 600] 4 6 700] >>] >> >>", pdfwrite.Stream("", []byte(cmap))))
	f.Add(oneOf("/X Do BI /W 1 ID x EI /S << /ActualText (a) >> BDC BT (b) Tj ET EMC", "", "/XObject << /X 5 0 R >>", pdfwrite.Stream("/Subtype /Form /Matrix [0 1 -1 0 0 0]", []byte("BT 14 TL (up) ' 1 2 (x) \" [(a) -300 (b)] TJ ET"))))
	f.Add(oneOf("<~87cURD]i,\"Ebo7~>", "/Filter [/ASCII85Decode]", times))
	f.Add([]byte("%PDF-1.4\n1 0 obj\n<< /Pages << /Kids [<< /Type /Page /Contents 2 0 R /Rotate 90 >>] >> /Type /Catalog >>\nendobj\n2 0 obj\n<< /Length 9 >>\nstream\nBT (a) Tj\nendstream\nendobj"))
	f.Fuzz(func(t *testing.T, content []byte) {
		doc, err := pdf.Read(content, layout.Options{})
		if err != nil {
			return
		}
		for _, b := range doc.Blocks {
			at := 0
			for _, m := range b.Marks {
				if m.At < at || m.At > len(b.Text) || m.Note >= len(doc.Notes) {
					t.Fatalf("mark %+v in %q", m, b.Text)
				}
				at = m.At
			}
			at = 0
			for _, r := range b.Style.Italic {
				if r.Start < at || r.End < r.Start || r.End > len(b.Text) {
					t.Fatalf("italics %+v in %q", r, b.Text)
				}
				at = r.End
			}
			if b.Text != strings.Join(strings.Fields(b.Text), " ") {
				t.Fatalf("blanks in %q", b.Text)
			}
		}
	})
}
