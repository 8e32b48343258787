package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"resdiff/internal/printable"
	"resdiff/internal/verify"
	"resdiff/report/html"
)

// verifyCommand checks an archived report.
type verifyCommand struct {
	Report  string `arg:"" help:"The report: a page written with -o REPORT.html."`
	Extract string `placeholder:"FOLDER" help:"Write the two documents that the report carries into this folder."`
}

// Run checks the report: no error for a sound one, errDifferent if something in
// it does not fit.
func (cmd *verifyCommand) Run(con *console) error {
	page, err := readPage(cmd.Report)
	if err != nil {
		return err
	}
	found, err := verify.Check(page, programVersion())
	if err != nil {
		return fmt.Errorf("%s: %w", cmd.Report, err)
	}
	out := func(format string, args ...any) {
		fmt.Fprintln(con.Out, printable.Clean(fmt.Sprintf(format, args...)))
	}
	for _, f := range found.Findings {
		out("%s: %s: %s", cmd.Report, f.Where, f.What)
	}
	for _, note := range found.Notes {
		out("%s: %s", cmd.Report, note)
	}
	if err := cmd.extract(found, out); err != nil {
		return err
	}
	if n := len(found.Findings); n > 0 {
		out("%s: does not hold: %s", cmd.Report, counted(n, "finding"))
		return errDifferent
	}
	for _, in := range []html.RecordInput{found.Record.Old, found.Record.New} {
		out("%s  %s", in.SHA256, in.Name)
	}
	out("%s: holds: it shows the comparison that the two texts in it give", cmd.Report)
	return nil
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

// extract writes the two documents out, if that was asked for.
func (cmd *verifyCommand) extract(found *verify.Result, out func(string, ...any)) error {
	if cmd.Extract == "" {
		return nil
	}
	if err := os.MkdirAll(cmd.Extract, 0o777); err != nil {
		return writeTrouble(cmd.Extract, err)
	}
	old, new := safeName(found.Record.Old.Name, "old"), safeName(found.Record.New.Name, "new")
	if strings.EqualFold(old, new) {
		old, new = "old-"+old, "new-"+new
	}
	for _, file := range []struct {
		name    string
		content []byte
	}{{old, found.Old}, {new, found.New}} {
		path := filepath.Join(cmd.Extract, file.name)
		switch _, err := os.Lstat(path); {
		case file.content == nil:
			continue
		case err == nil:
			return fmt.Errorf("%s: is there already; name an empty folder", path)
		case !errors.Is(err, os.ErrNotExist):
			return openTrouble(path, err)
		}
		if err := writeFile(path, func(w io.Writer) error { _, err := w.Write(file.content); return err }); err != nil {
			return err
		}
		out("%s", path)
	}
	return nil
}

// safeName makes a file name that stays in its folder, on any system, of one
// that a report gives, which may be anything.
func safeName(name, otherwise string) string {
	name = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\:*?"<>|`, r) {
			return '_'
		}
		return r
	}, printable.Clean(name))
	name = strings.Trim(name, " .")
	if name == "" || name == "-" {
		return otherwise + ".txt"
	}
	return name
}
