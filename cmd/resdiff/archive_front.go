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
	"resdiff/report"
)

// writeFront writes the index page and the hashes of all that belongs to the
// archive.
func (run *archiveRun) writeFront() error {
	var page bytes.Buffer
	if err := report.WriteIndex(&page, run.index()); err != nil {
		return err
	}
	if err := writeFile(filepath.Join(run.Output, "index.html"), func(w io.Writer) error { _, err := w.Write(page.Bytes()); return err }); err != nil {
		return err
	}
	index := sha256.Sum256(page.Bytes())
	sums := []archive.Sum{{SHA256: hex.EncodeToString(index[:]), Path: "index.html"}}
	for _, r := range run.reports {
		sums = append(sums, archive.Sum{SHA256: r.SHA256, Path: r.Name})
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
func (run *archiveRun) index() report.Index {
	index := report.Index{Version: programVersion(), Stale: run.stale}
	reports := run.reports
	for _, s := range run.found.Series {
		section := report.IndexSeries{Title: s.Title}
		for _, d := range s.Documents {
			section.Documents = append(section.Documents, run.docs[d].indexDocument())
		}
		for i, link := range s.Links {
			r := reports[i]
			section.Steps = append(section.Steps, report.IndexStep{Report: r.Name, Why: link.Why, Gap: link.Gap, Summary: r.Summary, Eyes: r.Eyes})
		}
		reports = reports[len(s.Links):]
		index.Series = append(index.Series, section)
	}
	for _, d := range run.found.Single {
		index.Single = append(index.Single, run.docs[d].indexDocument())
	}
	for _, d := range run.found.Duplicates {
		index.Duplicates = append(index.Duplicates, report.IndexDuplicate{
			Used: run.docs[d.Used].Name, Name: run.docs[d.Other].Name, Words: differingWords(d), Why: d.Why})
	}
	for _, p := range run.problems {
		index.Problems = append(index.Problems, p.text)
	}
	return index
}

func (d archiveDocument) indexDocument() report.IndexDocument {
	return report.IndexDocument{Name: d.Name, Symbol: d.symbol(), Title: d.Title, Adopted: d.Adopted}
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
	return fmt.Sprintf("%d of its %s do not stand so in", d.Differing, counted(d.Paragraphs, "paragraph"))
}

// duplicateLine says that two files of one resolution have other words.
func (run *archiveRun) duplicateLine(d series.Duplicate) string {
	return fmt.Sprintf("%s: %s %s, which was taken: %s", run.docs[d.Other].Name, differingWords(d), run.docs[d.Used].Name, d.Why)
}

// sortedKeys returns the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
