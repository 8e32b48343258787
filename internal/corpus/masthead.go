package corpus

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"resdiff/resolution"
)

// masthead gives a document of reference paragraphs, which say nothing else,
// the date, symbol and other metadata that its text or its PDF beside it has.
// Without either it stays as it is.
func (d *Document) masthead(path string) error {
	base := strings.TrimSuffix(path, reference)
	for _, form := range []string{".txt", ".pdf"} {
		content, err := os.ReadFile(base + form)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		r, err := resolution.Read(content, resolution.Options{})
		if err != nil {
			return err
		}
		r.Paragraphs, r.Footnotes, r.Warnings = d.Paragraphs, nil, nil
		d.Resolution = r
		return nil
	}
	return nil
}

// reference is the ending of a file of reference paragraphs.
const reference = ".paragraphs.json"

// source returns the file of reference paragraphs in a collection that has the
// very paragraphs of a document; empty where there is none.
func source(dir string, d Document) (string, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*", "*"+reference))
	if err != nil {
		return "", err
	}
	for _, path := range paths {
		other, err := Reference(path)
		if err != nil {
			return "", err
		}
		if slices.EqualFunc(d.Paragraphs, other.Paragraphs, func(a, b resolution.Paragraph) bool { return a.Text == b.Text }) {
			return path, nil
		}
	}
	return "", nil
}
