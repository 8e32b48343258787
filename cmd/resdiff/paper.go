package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/term"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report"
	"resdiff/report/sheet"
)

// paperFlags are the flags of what is printed and filled in.
type paperFlags struct {
	Sheet   bool     `group:"paper" help:"Write the negotiation sheet, with -o as .docx or .html: only what needs your eyes, with columns to fill in."`
	Columns []string `placeholder:"NAMES" group:"paper" help:"The sheet's empty columns, with commas between (${columns})."`
	By      string   `enum:"document,weight" default:"document" placeholder:"ORDER" group:"paper" help:"Order of the sheet: document, or weight (weightiest first)."`
	Paper   string   `enum:"a4,letter" default:"a4" placeholder:"SIZE" group:"paper" help:"Paper of a Word file and of the sheet: a4 or letter."`
}

// sheetForms names the forms in which the sheet is written.
const sheetForms = "end the file's name in .docx or .html"

// check refuses what cannot be written, before anything is read.
func (f paperFlags) check(con *console, format report.Format, output string) error {
	switch {
	case f.Sheet && format.WriteSheet == nil && (output == "" || output == "-"):
		return errors.New("--sheet: the sheet is a Word file or a page; name one with -o sheet.docx or -o sheet.html")
	case f.Sheet && format.WriteSheet == nil:
		return fmt.Errorf("--sheet: the sheet is not written as %s; %s", format.Name, sheetForms)
	case !f.Sheet && len(f.Columns) > 0:
		return errors.New("--columns: are those of the sheet; add --sheet")
	case !f.Sheet && f.By != "document":
		return errors.New("--by: orders the sheet; add --sheet")
	case format.Name == "docx" && (output == "" || output == "-") && term.IsTerminal(int(con.Out.Fd())):
		return errors.New("a Word file is nothing for the screen; name a file with -o changes.docx")
	}
	return nil
}

// apply puts the flags into a report's options.
func (f paperFlags) apply(opt *report.Options) {
	if f.Paper == "letter" {
		opt.Paper = ooxml.Letter
	}
	opt.Sheet = sheet.Options{Columns: sheet.Columns, ByWeight: f.By == "weight"}
	if len(f.Columns) == 0 {
		return
	}
	opt.Sheet.Columns = nil
	for _, name := range f.Columns {
		if name = strings.TrimSpace(name); name != "" {
			opt.Sheet.Columns = append(opt.Sheet.Columns, name)
		}
	}
}

// writer is what writes the report, or the sheet where that is asked for.
func (f paperFlags) writer(format report.Format) func(io.Writer, *resdiff.Comparison, report.Options) error {
	if f.Sheet {
		return format.WriteSheet
	}
	return format.Write
}
