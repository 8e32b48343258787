package report

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"strings"
	"time"

	"resdiff/diff"
)

// Index is the front page of an archive of reports.
type Index struct {
	// Series stand in the order of the page: those of the newest year first.
	Series []IndexSeries
	// Single are documents without predecessor or successor in the archive.
	Single []IndexDocument
	// Duplicates are other files of a resolution that was read.
	Duplicates []IndexDuplicate
	// Problems are the files that could not be read, one line each.
	Problems []string
	// Stale are the file names of reports of documents that are gone.
	Stale []string
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
	// Eyes are the changes that need eyes, in the order of the report.
	Eyes []IndexChange
}

// IndexChange is a change that needs eyes.
type IndexChange struct {
	// Number is the change's number in its report.
	Number int `json:"number"`
	// Label is that of its first paragraph, the new one's where there is one.
	Label string `json:"label"`
	// Status tells what became of it.
	Status string `json:"status"`
}

// IndexDuplicate says that Used was read instead of Name, two files of one
// resolution.
type IndexDuplicate struct {
	Used, Name string
	// Words says how the words of Name differ, up to the name of Used: "7 of its 43
	// paragraphs do not stand so in"; "" if they do not. Why says why that one was taken.
	Words, Why string
}

//go:embed index/page.html.tmpl index/page.css index/page.js
var indexFiles embed.FS

// WriteIndex writes the front page of an archive: one self-contained page.
// Equal indexes give equal bytes.
func WriteIndex(w io.Writer, index Index) error {
	page := indexPage{Index: index, CSS: template.CSS(mustRead("index/page.css")), JS: template.JS(mustRead("index/page.js"))}
	page.Policy = "default-src 'none'; style-src '" + sourceHash(string(page.CSS)) + "'; script-src '" + sourceHash(string(page.JS)) +
		"'; base-uri 'none'; form-action 'none'"
	for _, s := range index.Series {
		year := indexYear(s.Documents[len(s.Documents)-1])
		if n := len(page.Years); n == 0 || page.Years[n-1].Year != year {
			page.Years = append(page.Years, indexYearSection{Year: year, ID: "year-" + firstOf(year, "unknown")})
		}
		last := &page.Years[len(page.Years)-1]
		last.Sections = append(last.Sections, newIndexSection(s))
		page.Reports += len(s.Steps)
	}
	for _, d := range index.Duplicates {
		if d.Words != "" {
			page.Differing = append(page.Differing, d)
		} else {
			page.Alike = append(page.Alike, d)
		}
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
	Years   []indexYearSection
	Reports int
	// Differing and Alike are the duplicates, parted by whether their words differ.
	Differing, Alike []IndexDuplicate
	Policy           string
	CSS              template.CSS
	JS               template.JS
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

// IsPage reports whether content is a page that resdiff wrote, a report or an
// index, without reading all of it as HTML.
func IsPage(content []byte) bool {
	return IsReport(content) || isHTML(content) && bytes.Contains(content[:min(len(content), 4096)], []byte(`<meta name="generator" content="resdiff `))
}
