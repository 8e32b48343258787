package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"

	"resdiff/internal/archive"
	"resdiff/internal/series"
	"resdiff/report/index"
)

// writeFront writes the index page and the hashes of all that belongs to the
// archive.
func (run *archiveRun) writeFront() error {
	var page bytes.Buffer
	if err := index.Write(&page, run.index()); err != nil {
		return err
	}
	if err := writeFile(filepath.Join(run.Output, "index.html"), func(w io.Writer) error { _, err := w.Write(page.Bytes()); return err }); err != nil {
		return err
	}
	front := sha256.Sum256(page.Bytes())
	sums := []archive.Sum{{SHA256: hex.EncodeToString(front[:]), Path: "index.html"}}
	for _, r := range run.reports {
		sums = append(sums, archive.Sum{SHA256: r.SHA256, Path: r.Name})
	}
	for _, name := range run.stale {
		sums = append(sums, archive.Sum{SHA256: run.ledger.Reports[name].SHA256, Path: name})
	}
	from := resolved(run.Output)
	for _, d := range run.docs {
		path := resolved(d.path)
		if below, err := filepath.Rel(from, path); err == nil {
			path = below
		}
		sums = append(sums, archive.Sum{SHA256: d.sha256, Path: filepath.ToSlash(path)})
	}
	return writeFile(filepath.Join(run.Output, archive.SumsName), func(w io.Writer) error { return archive.WriteSums(w, sums) })
}

// resolved is the path of a file from the root, without links: relative paths
// between such hold wherever one stands.
func resolved(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// index is what the index page shows.
func (run *archiveRun) index() index.Page {
	front := index.Page{Version: programVersion(), Stale: run.stale}
	reports := run.reports
	for _, s := range run.found.Series {
		section := index.Series{Title: s.Title}
		for _, d := range s.Documents {
			section.Documents = append(section.Documents, run.docs[d].indexDocument())
		}
		for i, link := range s.Links {
			r := reports[i]
			section.Steps = append(section.Steps, index.Step{Report: r.Name, Why: link.Why, Gap: link.Gap, Summary: r.Summary, Eyes: r.Eyes})
		}
		reports = reports[len(s.Links):]
		front.Series = append(front.Series, section)
	}
	for _, d := range run.found.Single {
		front.Single = append(front.Single, run.docs[d].indexDocument())
	}
	for _, d := range run.found.Duplicates {
		front.Duplicates = append(front.Duplicates, index.Duplicate{
			Used: run.docs[d.Used].Name, Name: run.docs[d.Other].Name, Words: differingWords(d), Why: d.Why})
	}
	for _, p := range run.problems {
		front.Problems = append(front.Problems, p.text)
	}
	return front
}

func (d archiveDocument) indexDocument() index.Document {
	return index.Document{Name: d.Name, Symbol: d.symbol(), Title: d.Title, Adopted: d.Adopted}
}

// differingWords says how the words of a file that was set aside differ, up to
// the name of the one that was taken; "" if they do not.
func differingWords(d series.Duplicate) string {
	switch {
	case d.Same:
		return ""
	case d.Differing == 0:
		return "its paragraphs stand otherwise in"
	}
	if d.Differing == 1 {
		return fmt.Sprintf("1 of its %s does not stand so in", counted(d.Paragraphs, "paragraph"))
	}
	return fmt.Sprintf("%d of its %s do not stand so in", d.Differing, counted(d.Paragraphs, "paragraph"))
}

// duplicateLine says that two files of one resolution have other words.
func (run *archiveRun) duplicateLine(d series.Duplicate) string {
	return fmt.Sprintf("%s: %s %s, which was taken: %s", run.docs[d.Other].Name, differingWords(d), run.docs[d.Used].Name, d.Why)
}

// sortedKeys returns the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
