package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"

	"resdiff/internal/archive"
	"resdiff/internal/printable"
	"resdiff/internal/series"
)

// archiveCommand writes a report for each successive pair of resolutions in a
// folder, and an index page.
type archiveCommand struct {
	Dir    string `arg:"" help:"The folder with the resolutions, in any readable form; its subfolders are read too."`
	Output string `short:"o" required:"" placeholder:"FOLDER" help:"Write the reports, index.html and SHA256SUMS into this folder."`
	Prune  bool   `help:"Remove the reports of documents that are gone."`
}

// While an archive is made, memory is collected when it has grown to three times
// what is in use, in percent, and more often beyond so many bytes.
const (
	archiveGrowth = 200
	archiveMemory = 256 << 20
)

// Run builds the archive. Each file of it appears whole or not at all, the index
// last, so that a run stopped at any moment is completed by the next.
func (cmd *archiveCommand) Run(con *console) error {
	unlock, err := cmd.prepareOutput()
	if err != nil {
		return err
	}
	defer unlock()
	debug.SetGCPercent(archiveGrowth)
	debug.SetMemoryLimit(archiveMemory)
	files, others, err := findDocuments(cmd.Dir, cmd.Output)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return fmt.Errorf("%s: holds no file of a kind that is read (%s); name another folder", cmd.Dir, strings.Join(archiveEndings, " "))
	}
	ledger, err := archive.OpenLedger(cmd.Output)
	if err != nil {
		return cmd.logTrouble(archive.LedgerName, err)
	}
	run := archiveRun{archiveCommand: cmd, ledger: ledger, tell: newProgress(con)}
	err = run.do(files)
	run.tell.done()
	if closing := ledger.Close(); err == nil {
		err = cmd.logTrouble(archive.LedgerName, closing)
	}
	if err != nil {
		return err
	}
	return run.summarize(con, others)
}

// logTrouble says that one of the archive's own files cannot be written.
func (cmd *archiveCommand) logTrouble(name string, err error) error {
	path := filepath.Join(cmd.Output, name)
	if errors.Is(err, syscall.ENOSPC) {
		return fmt.Errorf("%s: the disk is full; make room and run again, what is done stays", path)
	}
	return writeTrouble(path, err)
}

// archiveRun is one run of the command: what it found and did.
type archiveRun struct {
	*archiveCommand
	ledger *archive.Ledger
	tell   *progress

	docs     []archiveDocument
	problems []problem
	found    series.Result
	// reports are the reports of the successions in found, in their order, and
	// made counts those that were not there.
	reports []archive.Report
	made    int
	// stale are the reports of documents that are gone, pruned those removed.
	stale, pruned []string
}

// do reads the documents and writes what is missing.
func (run *archiveRun) do(files []string) error {
	if err := run.read(files); err != nil {
		return err
	}
	docs := make([]series.Document, len(run.docs))
	for i, d := range run.docs {
		docs[i] = d.Document
	}
	run.found = series.Find(docs)
	if err := run.writeReports(); err != nil {
		return err
	}
	if err := run.tidy(); err != nil {
		return err
	}
	return run.writeFront()
}

// prepareOutput makes the folder for the reports, takes it for this run, and
// clears away what a run that was killed left half-written.
func (cmd *archiveCommand) prepareOutput() (unlock func(), err error) {
	in, errIn := os.Stat(cmd.Dir)
	switch {
	case errIn != nil:
		return nil, openTrouble(cmd.Dir, errIn)
	case !in.IsDir():
		return nil, fmt.Errorf("%s: is a file; name the folder that holds the resolutions", cmd.Dir)
	}
	if err := os.MkdirAll(cmd.Output, 0o777); err != nil {
		return nil, writeTrouble(cmd.Output, err)
	}
	if out, err := os.Stat(cmd.Output); err == nil && os.SameFile(in, out) {
		return nil, fmt.Errorf("%s: holds the resolutions; name another folder for the reports", cmd.Output)
	}
	unlock, err = archive.Lock(cmd.Output)
	switch {
	case errors.Is(err, archive.ErrBusy):
		return nil, fmt.Errorf("%s: %w", cmd.Output, err)
	case err != nil:
		return nil, writeTrouble(cmd.Output, err)
	}
	if err := cmd.clearTemporary(); err != nil {
		unlock()
		return nil, err
	}
	return unlock, nil
}

func (cmd *archiveCommand) clearTemporary() error {
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

// tidy finds the reports of earlier runs that no succession gives any more, and
// removes them where that is asked for. It leaves alone what no run wrote.
func (run *archiveRun) tidy() error {
	current := map[string]bool{}
	for _, r := range run.reports {
		current[r.Name] = true
	}
	for _, name := range sortedKeys(run.ledger.Reports) {
		path := filepath.Join(run.Output, name)
		if _, err := os.Lstat(path); current[name] || !plainName(name) || errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if !run.Prune {
			run.stale = append(run.stale, name)
			continue
		}
		if err := os.Remove(path); err != nil {
			return writeTrouble(path, err)
		}
		if err := run.ledger.Add(archive.Report{Name: name}); err != nil {
			return run.logTrouble(archive.LedgerName, err)
		}
		run.pruned = append(run.pruned, name)
	}
	return nil
}

// plainName reports whether a name from the ledger is that of a report in the
// archive's own folder.
func plainName(name string) bool {
	return filepath.Ext(name) == ".html" && filepath.Base(name) == name && filepath.IsLocal(name)
}

// mostNamed is how many files of one sort are named on the terminal; the index
// has all.
const mostNamed = 5

// summarize says what was done. A damaged file is trouble, but only at the end.
func (run *archiveRun) summarize(con *console, others int) error {
	damaged := 0
	for _, p := range run.problems {
		fmt.Fprintf(con.Err, "resdiff: %s\n", printable.Clean(p.text))
		if p.damaged {
			damaged++
		}
	}
	differing := 0
	for _, d := range run.found.Duplicates {
		if d.Same {
			continue
		}
		if differing++; differing <= mostNamed {
			fmt.Fprintf(con.Err, "resdiff: %s\n", printable.Clean(run.duplicateLine(d)))
		}
	}
	if more := differing - mostNamed; more > 0 {
		fmt.Fprintf(con.Err, "resdiff: %s more of a resolution that reads otherwise in another; index.html lists them all\n", counted(more, "file"))
	}
	fmt.Fprintf(con.Out, "%d series with %s, %d new; %s; %s of the same resolutions set aside\n",
		len(run.found.Series), counted(len(run.reports), "report"), run.made, counted(len(run.found.Single), "single resolution"),
		counted(len(run.found.Duplicates), "other file"))
	if others > 0 {
		fmt.Fprintf(con.Out, "%s of other kinds left alone\n", counted(others, "file"))
	}
	if n := len(run.stale); n > 0 {
		fmt.Fprintf(con.Out, "%s of documents that are gone or pair otherwise now: %s (--prune removes them)\n", counted(n, "report"), firstNames(run.stale))
	}
	if n := len(run.pruned); n > 0 {
		fmt.Fprintf(con.Out, "%s of documents that are gone or pair otherwise now removed: %s\n", counted(n, "report"), firstNames(run.pruned))
	}
	fmt.Fprintln(con.Out, printable.Clean(filepath.Join(run.Output, "index.html")))
	if damaged > 0 {
		return fmt.Errorf("%s could not be read; mend or remove what is named above and run again (the rest is done)", counted(damaged, "file"))
	}
	return nil
}

// firstNames lists names, but no more than a person reads.
func firstNames(names []string) string {
	if more := len(names) - mostNamed; more > 0 {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:mostNamed], ", "), more)
	}
	return strings.Join(names, ", ")
}
