package word_test

import (
	"archive/zip"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"resdiff/internal/needs"
	"resdiff/resolution"
	"resdiff/resolution/layout"
	"resdiff/resolution/word"
)

// Patterns of a second extraction, which knows nothing of structure: the text
// elements of the main part, with what separates words.
var (
	fallback   = regexp.MustCompile(`(?s)<mc:Fallback>.*?</mc:Fallback>`)
	textOrStop = regexp.MustCompile(`<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|br|noBreakHyphen)[ />]|</w:p>`)
)

// TestRealFilesLoseNoWord reads the real Word files, which hold no resolution,
// and counts their words against the second extraction.
func TestRealFilesLoseNoWord(t *testing.T) {
	dir := needs.Corpus(t)
	files, err := filepath.Glob(filepath.Join(dir, "word", "*.docx"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no Word files in %s: %v", dir, err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := word.Read(content, layout.Options{})
		if err != nil {
			t.Fatal(err)
		}
		count := map[string]int{}
		for _, w := range rawWords(t, file) {
			count[w]++
		}
		for _, b := range doc.Blocks {
			for _, w := range strings.Fields(b.Text) {
				count[strings.TrimRight(w, "*")]--
			}
		}
		for _, n := range doc.Notes {
			for _, w := range strings.Fields(n.Mark + " " + n.Text) {
				count[strings.TrimRight(w, "*")]--
			}
		}
		for w, n := range count {
			if n != 0 && w != "" {
				t.Errorf("%s: %q is there %d times more in the file than as read", filepath.Base(file), w, n)
			}
		}
		r, err := resolution.Read(content, resolution.Options{})
		if err != nil || len(r.Paragraphs) == 0 {
			t.Errorf("%s: %d paragraphs, %v", filepath.Base(file), len(r.Paragraphs), err)
		}
	}
}

// rawWords are the words of a file's main part.
func rawWords(t *testing.T, file string) []string {
	z, err := zip.OpenReader(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	part, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = part.Close() }()
	content, err := io.ReadAll(part)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, m := range textOrStop.FindAllStringSubmatch(fallback.ReplaceAllString(string(content), ""), -1) {
		switch {
		case m[1] != "":
			b.WriteString(html.UnescapeString(m[1]))
		case m[2] == "noBreakHyphen":
			b.WriteRune('\u2011')
		case !strings.HasPrefix(m[0], "<w:t>") && !strings.HasPrefix(m[0], "<w:t "):
			b.WriteByte(' ')
		}
	}
	var words []string
	for _, w := range strings.Fields(b.String()) {
		words = append(words, strings.TrimRight(w, "*"))
	}
	return words
}
