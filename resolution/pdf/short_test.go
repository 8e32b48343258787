package pdf_test

import (
	"strings"
	"testing"

	"resdiff/internal/pdfwrite"
)

// TestShortParagraphs reads a page whose paragraphs are one line each, with gaps
// between them and without: the gap is not the leading, and lines that say that
// they stand for themselves do.
func TestShortParagraphs(t *testing.T) {
	lines := []string{
		"Seventieth session",
		"[on the report of the Lamp Committee]",
		"70/900. Lamps",
		"The Harbour Council,",
		"Recalling the lamps of the harbour of Esperance,",
		"Noting the wicks,",
		"1. Urges States to light all lamps of all their harbours at once;",
		"2. Decides to meet again next year.",
	}
	want := strings.Join(lines, "\n") + "\n"
	for _, gap := range []float64{18, 12} {
		p := &pdfwrite.Page{}
		y := 700.0
		for _, line := range lines {
			p.Text(pdfwrite.Roman, 10, 100, y, line)
			y -= gap
		}
		if got := show(read(t, p)); got != want {
			t.Errorf("lines %v points apart:\n%s\nwant:\n%s", gap, got, want)
		}
	}
}

// TestBrokenShort reads lines without gaps between them that end short of the
// edge for no reason but that a tool broke them so: a paragraph goes on until its
// sign, if the next line begins as none does.
func TestBrokenShort(t *testing.T) {
	p := &pdfwrite.Page{}
	for i, line := range []string{
		"Resolution adopted by the Harbour Council on 22 July 2024",
		"2024/17. Lamps of the harbours of the far north",
		"The Harbour Council,",
		"Recalling Lamp Assembly resolution",
		"70/1 of 25 September 2015,",
		"Noting that the lamps of harbours light",
		"one third of all ships of the small island",
		"harbours,",
		"1. Urges States to light the lamps of all",
		"of their harbours at once;",
		"2. Decides to meet next year in order to",
		"light more of them.",
	} {
		p.Text(pdfwrite.Roman, 10, 100, 700-12*float64(i), line)
	}
	got := show(read(t, p))
	for _, want := range []string{
		"Recalling Lamp Assembly resolution 70/1 of 25 September 2015,\n",
		"Noting that the lamps of harbours light one third of all ships of the small island harbours,\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("want %q in:\n%s", want, got)
		}
	}
}
