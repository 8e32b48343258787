package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"resdiff/resolution"
)

// Judged reads the pairs that stand in folders of dir as lists of labels, with
// their documents from the collection in corpus: documents.tsv names them
// ("old", then the path without ending), links.tsv and attention.tsv judge
// them. A document is read from its reference paragraphs, or where it has none
// from its PDF.
func Judged(dir, corpus string) ([]Pair, error) {
	lists, err := filepath.Glob(filepath.Join(dir, "*", "documents.tsv"))
	if err != nil {
		return nil, err
	}
	var pairs []Pair
	for _, list := range lists {
		p := Pair{Name: filepath.Base(filepath.Dir(list))}
		rows, err := table(list, 2)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			doc, err := document(filepath.Join(corpus, row[1]))
			if err != nil {
				return nil, err
			}
			if row[0] == "old" {
				p.Old = doc
			} else {
				p.New = doc
			}
		}
		if err := p.judge(filepath.Dir(list)); err != nil {
			return nil, err
		}
		pairs = append(pairs, p)
	}
	return pairs, nil
}

// document reads the reference paragraphs of a document, or else its PDF.
func document(path string) (Document, error) {
	if _, err := os.Stat(path + ".paragraphs.json"); err == nil {
		return Reference(path + ".paragraphs.json")
	}
	content, err := os.ReadFile(path + ".pdf")
	if err != nil {
		return Document{}, err
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		return Document{}, fmt.Errorf("%s.pdf: %w", path, err)
	}
	d := Document{Resolution: r}
	for _, p := range r.Paragraphs {
		d.IDs = append(d.IDs, p.Label.String())
	}
	return d, nil
}

// table reads rows of at least n fields between tabs.
func table(path string, n int) ([][]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) < n {
			return nil, fmt.Errorf("%s: %q has less than %d fields", path, line, n)
		}
		rows = append(rows, f)
	}
	return rows, nil
}
