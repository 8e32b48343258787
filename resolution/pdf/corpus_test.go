package pdf

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"resdiff/internal/needs"
	"resdiff/resolution/layout"
)

func corpusFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(needs.Corpus(t), "*", "*.pdf"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no PDF in the corpus: %v", err)
	}
	return files
}

func readFileAs(t testing.TB, path string, untagged bool) layout.Document {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	sheets, told, err := readSheets(content, settings{untagged: untagged})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if len(told.warnings) > 0 {
		t.Errorf("%s: %v", path, told.warnings)
	}
	return lay(sheets)
}

// What the page shows must be enough: without the file's own word on what is
// furniture, the same blocks and notes come out.
func TestCorpusUntagged(t *testing.T) {
	for _, path := range corpusFiles(t) {
		tagged, plain := readFileAs(t, path, false), readFileAs(t, path, true)
		name := filepath.Base(path)
		for i := range max(len(tagged.Blocks), len(plain.Blocks)) {
			if i >= len(tagged.Blocks) || i >= len(plain.Blocks) || tagged.Blocks[i].Text != plain.Blocks[i].Text {
				t.Errorf("%s: block %d differs\n%s\n%s", name, i, text(tagged.Blocks, i), text(plain.Blocks, i))
				break
			}
		}
		if len(tagged.Notes) != len(plain.Notes) {
			t.Errorf("%s: %d footnotes, %d without tags", name, len(tagged.Notes), len(plain.Notes))
		}
	}
}

func text(blocks []layout.Block, i int) string {
	if i >= len(blocks) {
		return "(nothing)"
	}
	return blocks[i].Text
}

// Every mark in the corpus calls a footnote, every footnote is called, and the
// numbered ones of a document follow each other.
func TestCorpusNotes(t *testing.T) {
	marks, notes := 0, 0
	for _, path := range corpusFiles(t) {
		doc := readFileAs(t, path, false)
		called := make([]bool, len(doc.Notes))
		for _, b := range doc.Blocks {
			for _, m := range b.Marks {
				marks++
				if m.Note < 0 {
					t.Errorf("%s, page %d: no footnote for mark %q", filepath.Base(path), b.Span.Page, m.Text)
					continue
				}
				called[m.Note] = true
			}
		}
		last := 0
		for i, n := range doc.Notes {
			notes++
			if number, err := strconv.Atoi(n.Mark); err == nil {
				if number != last+1 && number != 1 {
					t.Errorf("%s, page %d: footnote %d follows %d", filepath.Base(path), n.Span.Page, number, last)
				}
				last = number
			}
			if !called[i] || n.Text == "" {
				t.Errorf("%s, page %d: footnote %q %q is not called", filepath.Base(path), n.Span.Page, n.Mark, n.Text)
			}
		}
	}
	t.Logf("%d marks, %d footnotes", marks, notes)
}
