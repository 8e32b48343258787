package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"resdiff"
	"resdiff/internal/printable"
	"resdiff/internal/verify"
	"resdiff/report"
	htmlreport "resdiff/report/html"
	"resdiff/report/view"
)

// verifyCommand checks an archived report, or all of an archive.
type verifyCommand struct {
	Report  string `arg:"" help:"The report: a page written with -o REPORT.html. A folder: every page in it, and its SHA256SUMS."`
	Extract string `placeholder:"FOLDER" help:"Write the two documents that the report carries into this folder."`
	Rebuild string `placeholder:"FILE" help:"Write the report of the two documents that it carries anew, with this version, to FILE."`
}

// Run checks the report: no error for a sound one, errDifferent if something in
// it does not fit, another error for one that nobody but another version can
// vouch for.
func (cmd *verifyCommand) Run(con *console) error {
	out := func(format string, args ...any) {
		fmt.Fprintln(con.Out, printable.Clean(fmt.Sprintf(format, args...)))
	}
	if isFolder(cmd.Report) {
		if cmd.Extract != "" || cmd.Rebuild != "" {
			return fmt.Errorf("%s: is a folder; name one report in it for --extract or --rebuild", cmd.Report)
		}
		return verifyFolder(con, cmd.Report, out)
	}
	hurry() // as for the comparison that it makes again
	page, err := readPage(cmd.Report)
	if err != nil {
		return err
	}
	found, err := verify.Check(page, programVersion())
	if err != nil {
		return fmt.Errorf("%s: %w", cmd.Report, err)
	}
	tellFindings(cmd.Report, found, out)
	if err := cmd.extract(found, out); err != nil {
		return err
	}
	if err := cmd.rebuild(found, out); err != nil {
		return err
	}
	return cmd.conclude(found, out)
}

// tellFindings says what does not fit in a page, and what else should be known.
func tellFindings(name string, found *verify.Result, out func(string, ...any)) {
	for _, f := range found.Findings {
		out("%s: %s: %s", name, f.Where, f.What)
	}
	for _, note := range found.Notes {
		out("%s: %s", name, note)
	}
}

// conclude says whether the page holds.
func (cmd *verifyCommand) conclude(found *verify.Result, out func(string, ...any)) error {
	if n := len(found.Findings); n > 0 {
		if !exactVersion(programVersion()) && !found.OtherVersion && found.Old != nil && found.New != nil {
			out("%s: was made by a program that calls itself %q, as this one does, which names no release: it may have been another", cmd.Report, programVersion())
		}
		out("%s: does not hold: %s", cmd.Report, counted(n, "finding"))
		return errDifferent
	}
	for _, in := range []htmlreport.RecordInput{found.Record.Old, found.Record.New} {
		out("%s  %s", in.SHA256, in.Name)
	}
	if found.OtherVersion {
		out("%s: its two texts are whole; what it shows was not checked", cmd.Report)
		return fmt.Errorf("%s: was made by resdiff %s, and only that version can vouch for what it shows (this is %s); --rebuild FILE writes the report of its two texts with this one",
			cmd.Report, found.Record.Version, programVersion())
	}
	out("%s: holds: it shows the comparison that the two texts in it give", cmd.Report)
	return nil
}

// exactVersion reports whether a version names one program: releases and builds of
// one commit do, builds of changed files do not.
func exactVersion(version string) bool {
	return version != "devel" && !strings.Contains(version, "dirty")
}

// rebuild writes the report of the carried texts with this version, if that was
// asked for.
func (cmd *verifyCommand) rebuild(found *verify.Result, out func(string, ...any)) error {
	if cmd.Rebuild == "" {
		return nil
	}
	format, ok := report.FormatByFile(cmd.Rebuild)
	if !ok {
		return fmt.Errorf("%s: its ending names no form of report; end it in .html, .docx, .md, .txt or .json", cmd.Rebuild)
	}
	if page, err := os.Stat(cmd.Report); err == nil {
		if to, err := os.Stat(cmd.Rebuild); err == nil && os.SameFile(page, to) {
			return fmt.Errorf("%s: is the report itself, which is a record; name another file", cmd.Rebuild)
		}
	}
	if found.Old == nil || found.New == nil {
		return fmt.Errorf("%s: its texts are not whole, so that no report can be made of them", cmd.Report)
	}
	err := writeFile(cmd.Rebuild, func(w io.Writer) error {
		return found.Rebuild(w, programVersion(), func(w io.Writer, c *resdiff.Comparison, opt view.Options) error {
			return format.Write(w, c, report.Options{Options: opt})
		})
	})
	if err == nil {
		out("%s: the report of its two texts by resdiff %s", cmd.Rebuild, programVersion())
	}
	return err
}

// maxPage is the largest page that is checked, in bytes. A comparison of 430
// paragraphs takes 2.5 MB.
const maxPage = 256 << 20

func readPage(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, openTrouble(name, err)
	}
	defer func() { _ = f.Close() }()
	page, err := io.ReadAll(io.LimitReader(f, maxPage+1))
	if err != nil {
		return nil, readTrouble(name, err)
	}
	if len(page) > maxPage {
		return nil, fmt.Errorf("%s: is larger than %d MB; name a report", name, maxPage>>20)
	}
	return page, nil
}

var errUnsafeName = errors.New("the report names it so as to lead elsewhere; nothing was written")
