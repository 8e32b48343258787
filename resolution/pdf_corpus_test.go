package resolution_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/internal/needs"
	"resdiff/resolution"
)

// mostTorn is the share of paragraphs in which an extraction to text may have
// torn a word or left a footnote mark, so that it differs from the page.
const mostTorn = 0.01

// A PDF and the text extracted from it are one document: the same paragraphs
// under the same labels, and, but for what the extraction tore, in the same
// words.
func TestCorpusPDFAgainstItsText(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(needs.Corpus(t), "*", "*.pdf"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no PDF in the corpus: %v", err)
	}
	paragraphs, torn := map[string]int{}, map[string]int{}
	for _, path := range files {
		page := readPath(t, path)
		for _, ending := range []string{".pdftext.txt", ".layout.txt"} {
			extracted := strings.TrimSuffix(path, ".pdf") + ending
			if _, err := os.Stat(extracted); err != nil {
				continue
			}
			text := readPath(t, extracted)
			if len(text.Paragraphs) != len(page.Paragraphs) {
				t.Errorf("%s: %d paragraphs on the page, %d in %s", filepath.Base(path), len(page.Paragraphs), len(text.Paragraphs), ending)
				continue
			}
			for i, p := range page.Paragraphs {
				q := text.Paragraphs[i]
				paragraphs[ending]++
				if p.Label != q.Label || p.Kind != q.Kind {
					t.Errorf("%s: %s on the page is %s in %s", filepath.Base(path), p.Label, q.Label, ending)
				}
				if p.Text != q.Text {
					torn[ending]++
					t.Logf("%s, %s in %s\n%s\n%s", filepath.Base(path), p.Label, ending, p.Text, q.Text)
				}
			}
		}
	}
	for ending, n := range paragraphs {
		if float64(torn[ending]) > mostTorn*float64(n) {
			t.Errorf("%d of %d paragraphs differ in %s", torn[ending], n, ending)
		}
	}
}

func readPath(t *testing.T, path string) *resolution.Resolution {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return r
}
