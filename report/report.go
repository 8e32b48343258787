// Package report lists the forms in which a finished comparison is written for
// people and programs. A new form is a package of its own and a line in Formats; one that
// the offline page shall save is a line in internal/page/forms.go too.
// Writers never compare text.
package report

import (
	"io"
	"path/filepath"
	"strings"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report/html"
	"resdiff/report/json"
	"resdiff/report/markdown"
	"resdiff/report/sheet"
	"resdiff/report/terminal"
	"resdiff/report/view"
	"resdiff/report/word"
)

// Options is what a report is made with.
type Options struct {
	view.Options
	// Screen is what text is laid out for; other forms need none.
	Screen terminal.Screen
	// Paper is what a Word file or a sheet is printed on.
	Paper ooxml.Paper
	// Sheet is what a negotiation sheet is made with.
	Sheet sheet.Options
}

// Format is one form of report.
type Format struct {
	// Name is what --format calls it: "json".
	Name string
	// Extensions are the file name endings that choose it, with their dots, in
	// lower case.
	Extensions []string
	// Write writes the report.
	Write func(w io.Writer, c *resdiff.Comparison, opt Options) error
	// WriteSheet writes the negotiation sheet; nil where the form has none.
	WriteSheet func(w io.Writer, c *resdiff.Comparison, opt Options) error
}

// Formats are the forms of report, in the order in which help lists them.
var Formats = []Format{
	{"text", []string{".txt"}, text, nil},
	{"md", []string{".md", ".markdown"}, form(markdown.Write), nil},
	{"json", []string{".json"}, form(json.Write), nil},
	{"html", []string{".html", ".htm"}, form(html.Write), sheetPage},
	{"docx", []string{".docx"}, redline, sheetDocument},
}

// form is a writer that needs no screen.
func form(write func(io.Writer, *resdiff.Comparison, view.Options) error) func(io.Writer, *resdiff.Comparison, Options) error {
	return func(w io.Writer, c *resdiff.Comparison, opt Options) error { return write(w, c, opt.Options) }
}

func text(w io.Writer, c *resdiff.Comparison, opt Options) error {
	return terminal.Write(w, c, opt.Options, opt.Screen)
}

func redline(w io.Writer, c *resdiff.Comparison, opt Options) error {
	return word.Write(w, c, opt.Options, opt.Paper)
}

func sheetDocument(w io.Writer, c *resdiff.Comparison, opt Options) error {
	return sheet.New(c, opt.Options, opt.Sheet).Docx(w, opt.Paper)
}

func sheetPage(w io.Writer, c *resdiff.Comparison, opt Options) error {
	return sheet.New(c, opt.Options, opt.Sheet).HTML(w, opt.Paper)
}

// FormatByName returns the format of that name, or of files that end so: "html",
// "HTML", "htm".
func FormatByName(name string) (Format, bool) {
	name = strings.ToLower(name)
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return FormatByFile("." + name)
}

// FormatByFile returns the format that a file's extension asks for.
func FormatByFile(file string) (Format, bool) {
	ext := strings.ToLower(filepath.Ext(file))
	for _, f := range Formats {
		for _, e := range f.Extensions {
			if e == ext {
				return f, true
			}
		}
	}
	return Format{}, false
}
