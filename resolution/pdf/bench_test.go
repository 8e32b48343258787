package pdf_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/internal/needs"
	"resdiff/internal/samples"
	"resdiff/resolution/layout"
	"resdiff/resolution/pdf"
)

// BenchmarkRead reads documents of about 30 and 100 pages: the long sample's
// text, repeated.
func BenchmarkRead(b *testing.B) {
	for _, times := range []int{6, 20} {
		content, pages := longPDF(b, times)
		b.Run(fmt.Sprintf("%d-pages", pages), func(b *testing.B) {
			b.SetBytes(int64(len(content)))
			for b.Loop() {
				if _, err := pdf.Read(content, layout.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// longPDF sets the long sample's paragraphs as often as asked in one document.
func longPDF(b *testing.B, times int) (content []byte, pages int) {
	b.Helper()
	source, err := os.ReadFile("../../testdata/samples/hazards-2018.src")
	if err != nil {
		b.Fatal(err)
	}
	head, body, _ := strings.Cut(string(source), "\n\n")
	content, err = samples.Pages(head+strings.Repeat("\n\n"+strings.TrimSpace(body), times), true)
	if err != nil {
		b.Fatal(err)
	}
	return content, bytes.Count(content, []byte("stream\nx")) - 2 // but for the object and the table stream
}

// BenchmarkReadCorpus reads the longest real resolution: 48 pages as an office
// suite writes them, tagged.
func BenchmarkReadCorpus(b *testing.B) {
	content, err := os.ReadFile(filepath.Join(needs.Corpus(b), "pages", "A_RES_79_233.pdf"))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := pdf.Read(content, layout.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
