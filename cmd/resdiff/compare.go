package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"resdiff/diff"
	"resdiff/internal/pair"
	"resdiff/report"
	"resdiff/report/view"
	"resdiff/resolution"
)

// compareCommand compares two documents.
type compareCommand struct {
	Old string `arg:"" help:"The earlier document; - is standard input."`
	New string `arg:"" optional:"" help:"The later document; - is standard input. Without it, OLD is a Word, OpenDocument or web file whose tracked changes are shown."`

	Output string `short:"o" placeholder:"FILE" group:"report" help:"Write the report to FILE, whole or not at all. The form follows the name's ending."`
	Format string `placeholder:"NAME" group:"report" help:"Form of the report: ${formats}."`
	Open   bool   `group:"report" help:"Show the report as a page in the browser."`

	Only       []string `enum:"added,dropped,amended,moved,split,merged" placeholder:"KINDS" group:"show" help:"Show only these, with commas between: added, dropped, amended, moved, split, merged."`
	Attention  string   `enum:"none,routine,substantive" default:"none" placeholder:"LEVEL" group:"show" help:"Show only changes of this attention or more: routine, substantive."`
	Context    int      `placeholder:"N" group:"show" help:"Show N unchanged paragraphs before and after each change."`
	SideBySide bool     `group:"show" help:"Old text on the left, new text on the right, from ${sideBySideWidth} columns; with fewer, one below the other."`

	paperFlags
	screenFlags
	readFlags
	lexiconFlags

	// shownAs is what reports call both documents, "" for their files' names.
	shownAs string
}

// Run compares and reports.
func (cmd *compareCommand) Run(con *console) error {
	format, err := cmd.format()
	if err != nil {
		return err
	}
	if cmd.Context < 0 {
		return errors.New("--context counts paragraphs; give 0 or more")
	}
	if err := cmd.check(con, format, cmd.Output); err != nil {
		return err
	}
	if err := cmd.spareInputs(); err != nil {
		return err
	}
	screen, err := cmd.screen(con, cmd.Output == "" || cmd.Output == "-", cmd.SideBySide)
	if err != nil {
		return err
	}
	wording, lexicon, err := cmd.wording(con)
	if err != nil {
		return err
	}
	cmd.warnOfSelection(con, format)
	hurry()
	old, new, err := cmd.read(con)
	if err != nil {
		return err
	}
	cmd.nameFor(old)
	cmd.nameFor(new)
	spare(len(old.Source.Content) + len(new.Source.Content))
	c := pair.Compare(old, new, wording)
	opt := report.Options{
		Options: view.Options{
			Selection: view.Selection{Only: cmd.Only, Attention: attention(cmd.Attention), Context: cmd.Context},
			Old:       old.Source, New: new.Source,
			Version: programVersion(),
			Lexicon: lexicon,
		},
		Screen: screen,
	}
	cmd.apply(&opt)
	warnOfPair(con, c)
	if err := cmd.write(con, format, c, opt); err != nil {
		return err
	}
	if view.Differ(c) {
		return errDifferent
	}
	return nil
}

// isFolder reports whether a folder has the name.
func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// format decides the form of the report.
func (cmd *compareCommand) format() (report.Format, error) {
	switch {
	case cmd.Format != "":
		f, ok := report.FormatByName(cmd.Format)
		if !ok {
			return f, fmt.Errorf("--format %s: there is no such form; choose one of %s", cmd.Format, formatNames())
		}
		return f, nil
	case cmd.Output != "" && cmd.Output != "-":
		f, ok := report.FormatByFile(cmd.Output)
		switch {
		case ok:
		case strings.EqualFold(filepath.Ext(cmd.Output), ".pdf"):
			return f, fmt.Errorf("%s: PDF is not written; write a page (.html) and print it to PDF from the browser", cmd.Output)
		case isFolder(cmd.Output):
			return f, fmt.Errorf("%s: is a folder; name a file in it", cmd.Output)
		default:
			return f, fmt.Errorf("%s: its ending names no form of report; end it in .html, .docx, .md, .txt or .json, or add --format with one of %s", cmd.Output, formatNames())
		}
		return f, nil
	case cmd.Open:
		f, _ := report.FormatByName("html")
		return f, nil
	}
	f, _ := report.FormatByName("text")
	return f, nil
}

func formatNames() string {
	var names []string
	for _, f := range report.Formats {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

// spareInputs refuses to write the report over a document that is compared.
func (cmd *compareCommand) spareInputs() error {
	out, err := os.Stat(cmd.Output)
	if err != nil || !out.Mode().IsRegular() {
		return nil
	}
	for _, name := range []string{cmd.Old, cmd.New} {
		if in, err := os.Stat(name); err == nil && os.SameFile(in, out) {
			return fmt.Errorf("%s: is one of the documents; write the report to another file", cmd.Output)
		}
	}
	return nil
}

// read reads the two documents, or the two states of one with tracked changes.
func (cmd *compareCommand) read(con *console) (old, new *document, err error) {
	if err := missingWord(cmd.Old); err != nil {
		return nil, nil, err
	}
	if cmd.New == "" {
		return cmd.readRevisions(con)
	}
	if cmd.Old == "-" && cmd.New == "-" {
		return nil, nil, errors.New("standard input can be one of the documents, not both; name a file for the other")
	}
	return readPair(cmd.Old, cmd.New, cmd.options(), con)
}

// readRevisions reads one document before and after its tracked changes.
func (cmd *compareCommand) readRevisions(con *console) (old, new *document, err error) {
	content, err := readContent(cmd.Old, con)
	if err != nil {
		return nil, nil, err
	}
	opt := resolution.Options{Reader: cmd.Reader}
	if new, err = parseDocument(cmd.Old, content, opt); err != nil {
		return nil, nil, err
	}
	if !new.Revisions {
		return nil, nil, fmt.Errorf("%s: has no tracked changes to show; name a second document to compare it with", cmd.Old)
	}
	opt.Original = true
	if old, err = parseDocument(cmd.Old, content, opt); err != nil {
		return nil, nil, err
	}
	// Only what is odd in both states: that each is one state was asked for.
	warn(con, called(cmd.Old), view.CommonWarnings(old.Warnings, new.Warnings))
	return old, new, nil
}

// write puts the report where it is wanted.
func (cmd *compareCommand) write(con *console, f report.Format, c *diff.Comparison, opt report.Options) error {
	write := func(w io.Writer) error { return cmd.writer(f)(w, c, opt) }
	switch {
	case cmd.Open:
		return showInBrowser(con, cmd.Output, f, write)
	case cmd.Output != "" && cmd.Output != "-":
		return writeFile(cmd.Output, write)
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	return printReport(con, b.Bytes(), f.Name == "text" && !cmd.NoPager)
}

func attention(name string) diff.Attention {
	switch name {
	case "routine":
		return diff.Routine
	case "substantive":
		return diff.Substantive
	}
	return diff.None
}
