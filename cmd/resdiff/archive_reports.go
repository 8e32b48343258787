package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"resdiff"
	"resdiff/internal/archive"
	"resdiff/internal/parallel"
	"resdiff/internal/series"
	"resdiff/report"
	"resdiff/report/index"
	"resdiff/report/view"
	"resdiff/resolution"
)

// atOnce is how many successive reports of one series are made by one worker, so
// that each document is read once for two reports; a run that is killed loses no
// more than that for each processor.
const atOnce = 8

// writeReports writes the reports that are missing or out of date.
func (run *archiveRun) writeReports() error {
	names := run.reportNames()
	var chains [][]series.Link
	total := 0
	for _, s := range run.found.Series {
		for links := s.Links; len(links) > 0; {
			n := min(atOnce, len(links))
			chains = append(chains, links[:n])
			links = links[n:]
		}
		total += len(s.Links)
	}
	type result struct {
		reports []archive.Report
		made    []bool
		err     error
	}
	known := run.knownReports(names)
	maker := reportMaker{run: run}
	return parallel.Ordered(len(chains), 2, func(i int) (r result) {
		var last archiveSource
		for _, link := range chains[i] {
			entry, made, err := maker.report(names[link], link, known[names[link]], &last)
			if err != nil {
				r.err = err
				break
			}
			r.reports, r.made = append(r.reports, entry), append(r.made, made)
		}
		return r
	}, func(_ int, r result) error {
		for k, entry := range r.reports {
			if r.made[k] {
				run.made++
				if err := run.ledger.Add(entry); err != nil {
					return run.logTrouble(archive.LedgerName, err)
				}
			}
			run.reports = append(run.reports, entry)
			run.tell.step("comparing", len(run.reports), total)
		}
		return r.err
	})
}

// knownReports copies what the ledger knows of reports, for workers to look at
// while it grows.
func (run *archiveRun) knownReports(names map[series.Link]string) map[string]archive.Report {
	known := make(map[string]archive.Report, len(names))
	for _, name := range names {
		if r, ok := run.ledger.Reports[name]; ok {
			known[name] = r
		}
	}
	return known
}

// reportMaker makes reports, for several workers.
type reportMaker struct {
	run *archiveRun
	// large is held while a pair of large documents is compared: memory is for one
	// at a time.
	large sync.Mutex
}

// archiveSource is a document that was read for a report, to be used for the
// next one too.
type archiveSource struct {
	index int
	doc   *document
}

// report makes one report, unless the one there is of the same documents and
// program and has not been touched. last is the newer document of the report
// before, where that was read.
func (m *reportMaker) report(name string, link series.Link, known archive.Report, last *archiveSource) (entry archive.Report, made bool, err error) {
	old, new := m.run.docs[link.Old], m.run.docs[link.New]
	path := filepath.Join(m.run.Output, name)
	entry = archive.Report{Name: name, Version: programVersion(),
		Old: archive.Source{Name: filepath.Base(old.path), SHA256: old.sha256}, New: archive.Source{Name: filepath.Base(new.path), SHA256: new.sha256}}
	if known.Of(entry.Old, entry.New, entry.Version) {
		if hash, err := hashOfFile(path); err == nil && hash == known.SHA256 {
			return known, false, nil
		}
	}
	oldDoc, err := m.source(link.Old, last)
	if err != nil {
		return entry, false, err
	}
	newDoc, err := m.source(link.New, &archiveSource{})
	if err != nil {
		return entry, false, err
	}
	*last = archiveSource{link.New, newDoc}
	if len(oldDoc.Source.Content)+len(newDoc.Source.Content) > ordinary {
		m.large.Lock()
		defer m.large.Unlock()
	}
	c := resdiff.Compare(oldDoc.Resolution, newDoc.Resolution, resdiff.Options{})
	page, _ := report.FormatByName("html")
	var b bytes.Buffer
	if err := page.Write(&b, c, report.Options{Options: view.Options{Old: oldDoc.Source, New: newDoc.Source, Version: entry.Version}}); err != nil {
		return entry, false, err
	}
	sum := sha256.Sum256(b.Bytes())
	entry.SHA256, entry.Summary, entry.Eyes = hex.EncodeToString(sum[:]), c.Summary, index.NeedEyes(c)
	return entry, true, writeFile(path, func(w io.Writer) error { _, err := w.Write(b.Bytes()); return err })
}

// source reads a document for a report.
func (m *reportMaker) source(index int, last *archiveSource) (*document, error) {
	if last.doc != nil && last.index == index {
		return last.doc, nil
	}
	d := m.run.docs[index]
	content, err := readContent(d.path, &console{})
	if err != nil {
		return nil, err
	}
	doc, err := parseDocument(d.path, content, resolution.Options{})
	if err != nil {
		return nil, err
	}
	if doc.Source.SHA256 != d.sha256 {
		return nil, fmt.Errorf("%s: was changed while the archive was made; run again", d.path)
	}
	return doc, nil
}

// hashOfFile returns the SHA-256 of a file.
func hashOfFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// reportNames gives each pair's report a file name made of the two symbols. Some
// file systems take upper and lower case for the same, so no two names differ
// in that alone.
func (run *archiveRun) reportNames() map[series.Link]string {
	names := map[series.Link]string{}
	taken := map[string]bool{}
	for _, s := range run.found.Series {
		for _, link := range s.Links {
			base := slug(run.docs[link.Old].symbol()) + "--" + slug(run.docs[link.New].symbol())
			name := base
			for n := 2; taken[strings.ToLower(name)]; n++ {
				name = fmt.Sprintf("%s-%d", base, n)
			}
			taken[strings.ToLower(name)] = true
			names[link] = name + ".html"
		}
	}
	return names
}

// symbol is what an archive calls a resolution.
func (d archiveDocument) symbol() string {
	if d.Symbol == "" {
		return d.Number
	}
	return d.Symbol
}

// slug makes a file name part of a symbol: A_RES_78_132.
func slug(symbol string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r < 128 && (r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r == '-' || r == '.') {
			return r
		}
		return '_'
	}, symbol), "_.")
}
