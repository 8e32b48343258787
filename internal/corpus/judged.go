package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"resdiff/resolution"
)

// Judged reads the pairs that stand in folders of dir: documents.tsv names the
// documents ("old", then a file beside it, or a path without ending in the
// collection in corpus), links.tsv and attention.tsv judge them. A document of
// the collection is read from its reference paragraphs, or where it has none
// from its PDF. Pairs of the collection are left out if corpus is empty.
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
		own := strings.HasSuffix(rows[0][1], ".txt")
		if !own && corpus == "" {
			continue
		}
		for _, row := range rows {
			var doc Document
			if own {
				doc, err = read(filepath.Join(filepath.Dir(list), row[1]))
			} else {
				doc, err = document(filepath.Join(corpus, row[1]))
			}
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

// document reads the reference paragraphs of a document with its masthead, or
// else its PDF.
func document(path string) (Document, error) {
	if _, err := os.Stat(path + reference); err == nil {
		d, err := Reference(path + reference)
		if err != nil {
			return Document{}, err
		}
		return d, d.masthead(path + reference)
	}
	return read(path + ".pdf")
}

// read reads a document in any form that resdiff reads.
func read(path string) (Document, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return Document{}, err
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		return Document{}, fmt.Errorf("%s: %w", path, err)
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
