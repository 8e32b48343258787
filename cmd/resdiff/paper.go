package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/term"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report"
	"resdiff/report/sheet"
)

// paperFlags are the flags of what is printed and filled in.
type paperFlags struct {
	Sheet   bool     `group:"paper" help:"Write the negotiation sheet, with -o as .docx or .html: only what needs your eyes, with columns to fill in."`
	Columns []string `sep:"none" placeholder:"NAMES" group:"paper" help:"The sheet's empty columns, with commas between (${columns}); quote one that has a comma: '\"Yes, if\",No'."`
	By      string   `enum:"document,weight" default:"document" placeholder:"ORDER" group:"paper" help:"Order of the sheet: document, or weight (weightiest first)."`
	Paper   choice   `enum:"a4,letter" default:"a4" placeholder:"SIZE" group:"paper" help:"Paper of a Word file and of the sheet: a4 or letter."`
}

// choice is a word of a list, in capitals or not.
type choice string

// UnmarshalText takes the word as the list has it.
func (c *choice) UnmarshalText(text []byte) error { //nolint:unparam // as encoding.TextUnmarshaler has it
	*c = choice(strings.ToLower(string(text)))
	return nil
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
	_, err := f.columns()
	return err
}

// paper is the paper that was asked for.
func (f paperFlags) paper() ooxml.Paper {
	if f.Paper == "letter" {
		return ooxml.Letter
	}
	return ooxml.A4
}

// longestColumn is the longest name of a column, in characters: it stands in a
// narrow one.
const longestColumn = 60

// columns are the names of the sheet's empty columns, which are written as a line
// of comma-separated values.
//
//	`Hold,Give`         → "Hold", "Give"
//	`"Yes, if it", No`  → "Yes, if it", "No"
func (f paperFlags) columns() ([]string, error) {
	if len(f.Columns) == 0 {
		return sheet.Columns, nil
	}
	var names []string
	for _, list := range f.Columns {
		r := csv.NewReader(strings.NewReader(list))
		r.TrimLeadingSpace = true
		fields, err := r.Read()
		switch _, more := r.Read(); {
		case errors.Is(err, io.EOF):
			continue // empty
		case err != nil || !errors.Is(more, io.EOF):
			return nil, fmt.Errorf("--columns %s: cannot be read as names with commas between; put double quotes around a name that has a comma, and nowhere else", list)
		}
		for _, name := range fields {
			if name = strings.TrimSpace(name); name == "" {
				continue
			}
			if n := utf8.RuneCountInString(name); n > longestColumn {
				return nil, fmt.Errorf("--columns: a name has %d characters; give it %d at most", n, longestColumn)
			}
			names = append(names, name)
		}
	}
	if most := sheet.MostColumns(f.paper()); len(names) > most {
		return nil, fmt.Errorf("--columns: %d are too many for the page; give %d at most", len(names), most)
	}
	return names, nil
}

// apply puts the flags into a report's options.
func (f paperFlags) apply(opt *report.Options) {
	columns, _ := f.columns() // check has refused what cannot be read
	opt.Paper = f.paper()
	opt.Sheet = sheet.Options{Columns: columns, ByWeight: f.By == "weight"}
}

// writer is what writes the report, or the sheet where that is asked for.
func (f paperFlags) writer(format report.Format) func(io.Writer, *resdiff.Comparison, report.Options) error {
	if f.Sheet {
		return format.WriteSheet
	}
	return format.Write
}
