package pdf_test

import (
	"fmt"
	"strings"
	"testing"

	"resdiff/internal/pdfwrite"
	"resdiff/resolution/layout"
	"resdiff/resolution/pdf"
)

// wide are the lines of a paragraph that fills the page's width.
func wide(n int) []string {
	lines := make([]string, n)
	for i := range lines {
		lines[i] = strings.TrimSuffix(fillerText, ",")
	}
	lines[n-1] = "to its end;"
	return lines
}

// TestStruckWords: what a rule goes through is deleted; an underline deletes nothing.
func TestStruckWords(t *testing.T) {
	page := &pdfwrite.Page{}
	y := paragraph(page, 100, 700, 20, wide(4)...)
	page.Text(pdfwrite.Roman, 10, 100, y-12, "Dims Lights the lamps;")
	page.Rule(100, y-12+2.6, 23, 0.6)
	page.Rule(126, y-12-1.5, 30, 0.6)
	content := pdfwrite.Pages([]*pdfwrite.Page{page}, false)
	for original, want := range map[bool]string{false: "Lights the lamps;", true: "Dims Lights the lamps;"} {
		doc, err := pdf.Read(content, layout.Options{Original: original})
		if err != nil {
			t.Fatal(err)
		}
		if got := doc.Blocks[len(doc.Blocks)-1].Text; got != want || !doc.Revisions || len(doc.Warnings) != 1 {
			t.Errorf("original %v: %q, want %q; warnings %v", original, got, want, doc.Warnings)
		}
	}
}

// TestColumnsOfText: two columns are read one after the other.
func TestColumnsOfText(t *testing.T) {
	page := &pdfwrite.Page{}
	for i := range 12 {
		y := 700 - 12*float64(i)
		page.Text(pdfwrite.Roman, 10, 60, y, fmt.Sprintf("left line %d of the text that fills its column to the gutter", i))
		page.Text(pdfwrite.Roman, 10, 320, y, fmt.Sprintf("right line %d of the text that fills its own to the end", i))
	}
	text := show(read(t, page))
	if left, right := strings.Index(text, "left line 11"), strings.Index(text, "right line 0"); left < 0 || right < left {
		t.Errorf("columns are mixed:\n%s", text)
	}
}

// TestMarginNumbers: the numbers of lines in the margin are no text.
func TestMarginNumbers(t *testing.T) {
	page := &pdfwrite.Page{}
	for i := range 12 {
		y := 700 - 12*float64(i)
		page.Text(pdfwrite.Roman, 10, 60, y, fmt.Sprint(i+1))
		text := "of the lamps that were lit along the coast in the year before and"
		if i == 11 {
			text = "of the 12 wicks;"
		}
		page.Text(pdfwrite.Roman, 10, 90, y, text)
	}
	doc := read(t, page)
	if len(doc.Blocks) != 1 || strings.ContainsAny(strings.Replace(doc.Blocks[0].Text, "12 wicks", "", 1), "0123456789") {
		t.Errorf("numbers in the text:\n%s", show(doc))
	}
}

// TestWatermark: oversized type across the text is set aside, and shreds no line.
func TestWatermark(t *testing.T) {
	page := &pdfwrite.Page{}
	paragraph(page, 100, 700, 20, wide(10)...)
	page.Text(pdfwrite.Roman, 90, 150, 640, "DRAFT")
	doc := read(t, page)
	if n := strings.Count(show(doc), strings.TrimSuffix(fillerText, ",")); n != 9 || strings.Join(doc.Furniture, "") != "DRAFT" {
		t.Errorf("watermark:\n%s", show(doc))
	}
}

// TestTableInSmallType: a table set smaller than the text is no footnotes, and each of
// its rows stands for itself.
func TestTableInSmallType(t *testing.T) {
	first, second := &pdfwrite.Page{}, &pdfwrite.Page{}
	paragraph(first, 100, 700, 20, wide(20)...)
	second.Rule(100, 710, 400, 0.5)
	for i, port := range []string{"Alma", "Brume", "Cressy"} {
		y := 690 - 14*float64(i)
		second.Text(pdfwrite.Roman, 8.5, 100, y, port)
		second.Text(pdfwrite.Roman, 8.5, 470, y, fmt.Sprintf("0.%03d", i+1))
	}
	text := show(read(t, first, second))
	for _, want := range []string{"\nAlma 0.001\n", "\nBrume 0.002\n", "\nCressy 0.003\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("no row %q in\n%s", want, text)
		}
	}
}

// TestNarrowColumn: below a masthead as wide as the page, lines of half its width go
// on in the next.
func TestNarrowColumn(t *testing.T) {
	page := &pdfwrite.Page{}
	page.Text(pdfwrite.Roman, 10, 60, 712, "Resolution of the Harbour Council on the lamps along the coast, the mole and the ports")
	for i, line := range []string{"1. Lights the lamps of the harbour and", "of the mole, taking into account the", "ships that pass by night and those", "that lie at anchor there, and their", "lamps;", "2. Trims the wicks."} {
		page.Text(pdfwrite.Roman, 10, 60, 700-12*float64(i), line)
	}
	text := show(read(t, page))
	if !strings.Contains(text, "1. Lights the lamps of the harbour and of the mole, taking into account the ships that pass by night and those that lie at anchor there, and their lamps;\n2. Trims") {
		t.Errorf("narrow column:\n%s", text)
	}
}
