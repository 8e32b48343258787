// Package index writes the front page of an archive of reports.
package index

import (
	"embed"
	"html/template"
	"io"
	"strings"
	"time"

	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/report/internal/csp"
	"resdiff/report/view"
)

// Page is the front page of an archive of reports.
type Page struct {
	Series []Series
	// Single are documents without predecessor or successor in the archive.
	Single []Document
	// Duplicates are other forms of a document that was used.
	Duplicates []Duplicate
	// Problems are the files that could not be read, one line each.
	Problems []string
	// Version is the program's version.
	Version string
}

// Series is a succession of resolutions, oldest first.
type Series struct {
	Title     string
	Documents []Document
	// Steps lead from each document to the next: one less than Documents.
	Steps []Step
}

// Document is one resolution in the archive.
type Document struct {
	// Name is the file's name.
	Name string
	// Symbol is the document's symbol, or its number, or the file's name.
	Symbol  string
	Title   string
	Adopted time.Time
}

// Step is one report, from a document to its successor.
type Step struct {
	// Report is the report's file name beside the index.
	Report string
	// Why says how the succession was decided, Gap what is missing between the
	// two; "" for nothing.
	Why, Gap string
	Summary  diff.Summary
}

// Duplicate says that Used was read instead of Name.
type Duplicate struct{ Used, Name string }

//go:embed page.html.tmpl page.css page.js
var files embed.FS

// Write writes the front page of an archive: one self-contained page.
// Equal indexes give equal bytes.
func Write(w io.Writer, p Page) error {
	page := shownPage{Page: p, CSS: template.CSS(mustRead("page.css")), JS: template.JS(mustRead("page.js"))}
	page.Policy = "default-src 'none'; style-src '" + csp.Hash(string(page.CSS)) + "'; script-src '" + csp.Hash(string(page.JS)) +
		"'; base-uri 'none'; form-action 'none'"
	for _, s := range p.Series {
		page.Sections = append(page.Sections, newSection(s))
		page.Reports += len(s.Steps)
	}
	t, err := template.New("page.html.tmpl").Funcs(template.FuncMap{
		"day":    dayOf,
		"pieces": func(text string) []printable.Piece { return printable.Pieces(text, false) },
		"plain":  plainly,
	}).ParseFS(files, "page.html.tmpl")
	if err != nil {
		return err
	}
	return t.Execute(w, page)
}

// shownPage is what the template shows.
type shownPage struct {
	Page
	Sections []section
	Reports  int
	Policy   string
	CSS      template.CSS
	JS       template.JS
}

func mustRead(name string) string {
	content, err := files.ReadFile(name)
	if err != nil {
		panic(err) // the file is embedded
	}
	return strings.ReplaceAll(string(content), "\r\n", "\n")
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return "no date"
	}
	return view.Day(t)
}

// plainly returns text for an attribute, where nothing can be marked up: what a
// reader could not see is gone.
func plainly(text string) string {
	var b strings.Builder
	for _, p := range printable.Pieces(text, false) {
		b.WriteString(p.Text)
	}
	return b.String()
}
