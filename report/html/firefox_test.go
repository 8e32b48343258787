package html

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/internal/browser"
	"resdiff/resolution/layout"
	"resdiff/resolution/pdf"
)

// TestFirefoxPrints prints as Chromium does: the brief whole on the first page, the
// changes from the second on.
func TestFirefoxPrints(t *testing.T) {
	f := browser.StartFirefox(t, "127.0.0.1:9") // through a proxy that is not there
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, longSample(t).page(t), 0o600); err != nil {
		t.Fatal(err)
	}
	f.Open(file)
	printed, err := pdf.Read(f.PDF(), layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pages, changes := 0, 0
	for _, b := range printed.Blocks {
		pages = max(pages, b.Span.Page)
		if changes == 0 && strings.HasPrefix(b.Text, "⋯") { // the unchanged paragraphs before the first change
			changes = b.Span.Page
		}
	}
	if most := 9; pages > most || changes != 2 {
		t.Errorf("%d pages, the changes from page %d; want %d at most, and from page 2", pages, changes, most)
	}
}
