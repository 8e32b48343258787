package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/internal/series"
	"resdiff/report"
	"resdiff/report/index"
	"resdiff/report/view"
)

// archiveCommand writes a report for each successive pair of resolutions in a
// folder, and an index page.
type archiveCommand struct {
	Dir    string `arg:"" help:"The folder with the resolutions, in any readable form; its subfolders are read too."`
	Output string `short:"o" required:"" placeholder:"FOLDER" help:"Write the reports and index.html into this folder."`
}

// Run builds the archive. Each file of it appears whole or not at all, the index
// last, so that a run stopped at any moment is completed by the next.
func (cmd *archiveCommand) Run(con *console) error {
	if err := cmd.prepareOutput(); err != nil {
		return err
	}
	files, others, err := findDocuments(cmd.Dir, cmd.Output)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return fmt.Errorf("%s: holds no file of a kind that is read (%s); name another folder", cmd.Dir, strings.Join(archiveEndings, " "))
	}
	tell := newProgress(con)
	docs, problems := readDocuments(cmd.Dir, files, tell)
	found := series.Find(plainDocuments(docs))
	made, front, err := cmd.writeReports(docs, found, tell)
	if err != nil {
		return err
	}
	for _, p := range problems {
		front.Problems = append(front.Problems, p.text)
	}
	if err := writeFile(filepath.Join(cmd.Output, "index.html"), func(w io.Writer) error { return index.Write(w, front) }); err != nil {
		return err
	}
	tell.done()
	return cmd.summarize(con, front, made, others, problems)
}

// prepareOutput makes the folder for the reports and clears away what a run
// that was killed left half-written.
func (cmd *archiveCommand) prepareOutput() error {
	in, errIn := os.Stat(cmd.Dir)
	switch {
	case errIn != nil:
		return openTrouble(cmd.Dir, errIn)
	case !in.IsDir():
		return fmt.Errorf("%s: is a file; name the folder that holds the resolutions", cmd.Dir)
	}
	if err := os.MkdirAll(cmd.Output, 0o777); err != nil {
		return writeTrouble(cmd.Output, err)
	}
	if out, err := os.Stat(cmd.Output); err == nil && os.SameFile(in, out) {
		return fmt.Errorf("%s: holds the resolutions; name another folder for the reports", cmd.Output)
	}
	entries, err := os.ReadDir(cmd.Output)
	if err != nil {
		return openTrouble(cmd.Output, err)
	}
	for _, e := range entries {
		if path := filepath.Join(cmd.Output, e.Name()); temporaryName(e.Name()) {
			if err := os.Remove(path); err != nil {
				return writeTrouble(path, err)
			}
		}
	}
	return nil
}

// writeReports writes the reports that are missing or out of date and returns
// how many those were, and the front page.
func (cmd *archiveCommand) writeReports(docs []archiveDocument, found series.Result, tell *progress) (made int, front index.Page, err error) {
	known := readLedger(cmd.Output)
	kept := archiveLedger{Version: programVersion(), Reports: map[string]archivedReport{}}
	front.Version = programVersion()
	names := reportNames(docs, found)
	done, total := 0, len(names)
	for _, s := range found.Series {
		section := index.Series{Title: s.Title}
		for _, d := range s.Documents {
			section.Documents = append(section.Documents, indexDocument(docs[d]))
		}
		for _, link := range s.Links {
			name := names[link]
			entry, fresh, err := cmd.writeReport(name, docs[link.Old], docs[link.New], known)
			if err != nil {
				return made, front, err
			}
			kept.Reports[name] = entry
			if fresh {
				made++
				if err := kept.with(known).write(cmd.Output); err != nil {
					return made, front, err
				}
			}
			done++
			tell.step("comparing", done, total)
			section.Steps = append(section.Steps, index.Step{Report: name, Why: link.Why, Gap: link.Gap, Summary: entry.Summary})
		}
		front.Series = append(front.Series, section)
	}
	for _, d := range found.Single {
		front.Single = append(front.Single, indexDocument(docs[d]))
	}
	for _, link := range found.Duplicates {
		front.Duplicates = append(front.Duplicates, index.Duplicate{Used: docs[link.Old].Name, Name: docs[link.New].Name})
	}
	return made, front, kept.write(cmd.Output)
}

// writeReport writes one report, unless the one there is of the same documents
// and program and has not been touched.
func (cmd *archiveCommand) writeReport(name string, old, new archiveDocument, known archiveLedger) (entry archivedReport, fresh bool, err error) {
	oldSource, newSource := old.source, new.source
	path := filepath.Join(cmd.Output, name)
	if entry, ok := known.Reports[name]; ok && known.Version == programVersion() && entry.Old == oldSource.SHA256 && entry.New == newSource.SHA256 {
		if content, err := os.ReadFile(path); err == nil && hashOf(content) == entry.Report {
			return entry, false, nil
		}
	}
	c := resdiff.Compare(old.Resolution, new.Resolution, diff.Options{})
	page, _ := report.FormatByName("html")
	var b bytes.Buffer
	if err := page.Write(&b, c, report.Options{Options: view.Options{Old: oldSource, New: newSource, Version: programVersion()}}); err != nil {
		return entry, false, err
	}
	entry = archivedReport{Old: oldSource.SHA256, New: newSource.SHA256, Report: hashOf(b.Bytes()), Summary: c.Summary}
	return entry, true, writeFile(path, func(w io.Writer) error { _, err := w.Write(b.Bytes()); return err })
}

// summarize says what was done. A damaged file is trouble, but only at the end.
func (cmd *archiveCommand) summarize(con *console, front index.Page, made, others int, problems []problem) error {
	reports, damaged := 0, 0
	for _, s := range front.Series {
		reports += len(s.Steps)
	}
	for _, p := range problems {
		fmt.Fprintf(con.Err, "resdiff: %s\n", printable.Clean(p.text))
		if p.damaged {
			damaged++
		}
	}
	fmt.Fprintf(con.Out, "%d series with %s, %d new; %s; %s of the same resolutions set aside\n",
		len(front.Series), counted(reports, "report"), made, counted(len(front.Single), "single resolution"), counted(len(front.Duplicates), "other form"))
	if others > 0 {
		fmt.Fprintf(con.Out, "%s of other kinds left alone\n", counted(others, "file"))
	}
	fmt.Fprintln(con.Out, printable.Clean(filepath.Join(cmd.Output, "index.html")))
	if damaged > 0 {
		return fmt.Errorf("%s could not be read; mend or remove what is named above and run again (the rest is done)", counted(damaged, "file"))
	}
	return nil
}

func plainDocuments(docs []archiveDocument) []series.Document {
	out := make([]series.Document, len(docs))
	for i, d := range docs {
		out[i] = d.Document
	}
	return out
}

func indexDocument(d archiveDocument) index.Document {
	r := d.Resolution
	out := index.Document{Name: d.Name, Symbol: r.Symbol, Title: r.Title, Adopted: r.Adopted}
	if out.Symbol == "" {
		out.Symbol = series.Number(r)
	}
	return out
}

func hashOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// progress shows on a terminal how far a long run has come, on one line.
type progress struct {
	con *console
	on  bool
}

func newProgress(con *console) *progress {
	return &progress{con, term.IsTerminal(int(con.Err.Fd()))}
}

func (p *progress) step(doing string, done, total int) {
	if p.on {
		fmt.Fprintf(p.con.Err, "\r%s %d of %d\x1b[K", doing, done, total)
	}
}

func (p *progress) done() {
	if p.on {
		fmt.Fprint(p.con.Err, "\r\x1b[K")
	}
}

var errNoNumber = errors.New("has no resolution number or symbol; left out")
