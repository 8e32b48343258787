// Package index writes the front page of an archive of reports.
package index

import (
	"bytes"
	"cmp"
	"embed"
	"html/template"
	"io"
	"strings"
	"time"

	"resdiff/diff"
	"resdiff/internal/csp"
	"resdiff/internal/printable"
	"resdiff/report/view"
)

// Page is the front page of an archive of reports.
type Page struct {
	// Series stand in the order of the page: those of the newest year first.
	Series []Series
	// Single are documents without predecessor or successor in the archive.
	Single []Document
	// Duplicates are other files of a resolution that was read.
	Duplicates []Duplicate
	// Problems are the files that could not be read, one line each.
	Problems []string
	// Stale are the file names of reports of documents that are gone.
	Stale []string
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
	// Eyes are the changes that need eyes, the weightiest first.
	Eyes []Change
}

// Change is a change that needs eyes.
type Change struct {
	// Number is the change's number in its report.
	Number int `json:"number"`
	// Label is that of its first paragraph, the new one's where there is one.
	Label string `json:"label"`
	// Status tells what became of it.
	Status string `json:"status"`
}

// Duplicate says that Used was read instead of Name, two files of one
// resolution.
type Duplicate struct {
	Used, Name string
	// Words says how the words of Name differ, up to the name of Used: "7 of its 43
	// paragraphs do not stand so in"; "" if they do not. Why says why that one was taken.
	Words, Why string
}

//go:embed page.html.tmpl page.css page.js
var files embed.FS

// Write writes the front page of an archive: one self-contained page.
// Equal indexes give equal bytes.
func Write(w io.Writer, p Page) error {
	page := shownPage{Page: p, CSS: template.CSS(mustRead("page.css")), JS: template.JS(mustRead("page.js"))}
	page.Policy = "default-src 'none'; style-src '" + csp.Hash(string(page.CSS)) + "'; script-src '" + csp.Hash(string(page.JS)) +
		"'; base-uri 'none'; form-action 'none'"
	for _, s := range p.Series {
		year := yearOf(s.Documents[len(s.Documents)-1])
		if n := len(page.Years); n == 0 || page.Years[n-1].Year != year {
			page.Years = append(page.Years, yearSection{Year: year, ID: "year-" + cmp.Or(year, "unknown")})
		}
		last := &page.Years[len(page.Years)-1]
		last.Sections = append(last.Sections, newSection(s))
		page.Reports += len(s.Steps)
	}
	for _, d := range p.Duplicates {
		if d.Words != "" {
			page.Differing = append(page.Differing, d)
		} else {
			page.Alike = append(page.Alike, d)
		}
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
	Years   []yearSection
	Reports int
	// Differing and Alike are the duplicates, parted by whether their words differ.
	Differing, Alike []Duplicate
	Policy           string
	CSS              template.CSS
	JS               template.JS
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

// generator begins the element by which IsPage knows a page.
const generator = `<meta name="generator" content="resdiff `

// IsPage reports whether content is a page that Write wrote, or another of
// resdiff's, without reading all of it as HTML.
func IsPage(content []byte) bool {
	head := content[:min(len(content), 4096)]
	return bytes.HasPrefix(bytes.ToLower(bytes.TrimLeft(head, "\ufeff \t\r\n")), []byte("<!doctype html")) && bytes.Contains(head, []byte(generator))
}
