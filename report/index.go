package report

import (
	"embed"
	"html/template"
	"io"
	"strings"
	"time"

	"resdiff/diff"
)

// Index is the front page of an archive of reports.
type Index struct {
	Series []IndexSeries
	// Single are documents without predecessor or successor in the archive.
	Single []IndexDocument
	// Duplicates are other forms of a document that was used.
	Duplicates []IndexDuplicate
	// Problems are the files that could not be read, one line each.
	Problems []string
	// Version is the program's version.
	Version string
}

// IndexSeries is a succession of resolutions, oldest first.
type IndexSeries struct {
	Title     string
	Documents []IndexDocument
	// Steps lead from each document to the next: one less than Documents.
	Steps []IndexStep
}

// IndexDocument is one resolution in the archive.
type IndexDocument struct {
	// Name is the file's name.
	Name string
	// Symbol is the document's symbol, or its number, or the file's name.
	Symbol  string
	Title   string
	Adopted time.Time
}

// IndexStep is one report, from a document to its successor.
type IndexStep struct {
	// Report is the report's file name beside the index.
	Report string
	// Why says how the succession was decided, Gap what is missing between the
	// two; "" for nothing.
	Why, Gap string
	Summary  diff.Summary
}

// IndexDuplicate says that Used was read instead of Name.
type IndexDuplicate struct{ Used, Name string }

//go:embed index/page.html.tmpl index/page.css index/page.js
var indexFiles embed.FS

// WriteIndex writes the front page of an archive: one self-contained page.
// Equal indexes give equal bytes.
func WriteIndex(w io.Writer, index Index) error {
	page := indexPage{Index: index, CSS: template.CSS(mustRead("index/page.css")), JS: template.JS(mustRead("index/page.js"))}
	page.Policy = "default-src 'none'; style-src '" + sourceHash(string(page.CSS)) + "'; script-src '" + sourceHash(string(page.JS)) +
		"'; base-uri 'none'; form-action 'none'"
	for _, s := range index.Series {
		page.Sections = append(page.Sections, newIndexSection(s))
		page.Reports += len(s.Steps)
	}
	t, err := template.New("page.html.tmpl").Funcs(template.FuncMap{
		"day":    indexDay,
		"pieces": func(text string) []piece { return pieces(text, false) },
		"plain":  plainly,
	}).ParseFS(indexFiles, "index/page.html.tmpl")
	if err != nil {
		return err
	}
	return t.Execute(w, page)
}

// indexPage is what the template shows.
type indexPage struct {
	Index
	Sections []indexSection
	Reports  int
	Policy   string
	CSS      template.CSS
	JS       template.JS
}

func mustRead(name string) string {
	content, err := indexFiles.ReadFile(name)
	if err != nil {
		panic(err) // the file is embedded
	}
	return strings.ReplaceAll(string(content), "\r\n", "\n")
}

func indexDay(t time.Time) string {
	if t.IsZero() {
		return "no date"
	}
	return t.Format("2 January 2006")
}

// plainly returns text for an attribute, where nothing can be marked up: what a
// reader could not see is gone.
func plainly(text string) string {
	var b strings.Builder
	for _, p := range pieces(text, false) {
		b.WriteString(p.Text)
	}
	return b.String()
}
