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
