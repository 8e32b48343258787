// Package html writes a comparison as one self-contained web page.
package html

import (
	"bufio"
	"embed"
	"html/template"
	"io"
	"io/fs"
	"strings"
	"sync"

	"resdiff"
	"resdiff/internal/csp"
	"resdiff/internal/parallel"
	"resdiff/internal/printable"
	"resdiff/report/view"
)

//go:embed page
var pageFiles embed.FS

// templateFunctions are what the templates may call: t makes hidden characters
// of a document visible; quotes parts a sentence of ours from the words that
// it quotes; mark and pieces write text of the documents.
var templateFunctions = template.FuncMap{
	"t":         printable.Visible,
	"mark":      markedRun,
	"pieces":    textPieces,
	"quotes":    quotes,
	"documents": func(d ...documentHead) []documentHead { return d },
}

var pageTemplates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").Funcs(templateFunctions).ParseFS(pageFiles, "page/*.tmpl"))
})

// Write writes the comparison as one self-contained web page. The page needs no
// network and is whole without scripts. It holds both texts three times over:
// as shown (every paragraph's words with the ids of the paragraphs on the
// elements), as the JSON report of the comparison, and as the inputs' own
// bytes where opt carries them.
//
// Equal comparisons and options give equal bytes.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options) error {
	// What the page carries for programs takes as long as what it shows: both are
	// made at the same time.
	var data carried
	var dataErr error
	packed := parallel.Start(func() { data, dataErr = carriedData(c, opt) })
	defer packed()
	page := newPageBuilder(c, opt).page()
	renderRows(page.Sections)
	page.data = func() (carried, error) {
		packed()
		return data, dataErr
	}
	style, script := sources(pageFiles, ".css"), sources(pageFiles, ".js")
	page.Style, page.Script = template.CSS(style), template.JS(script)
	page.Policy = "default-src 'none'; style-src '" + csp.Hash(style) + "'; script-src '" + csp.Hash(script) +
		"'; img-src data:; base-uri 'none'; form-action 'none'"
	out := bufio.NewWriterSize(w, room)
	if err := pageTemplates().ExecuteTemplate(out, "page.tmpl", page); err != nil {
		return err
	}
	return out.Flush()
}

// room is how many bytes of a page are gathered before they are written: templates
// write piece by piece.
const room = 64 << 10

// carried is what a page carries for programs.
type carried struct{ Record, Comparison template.JS }

func carriedData(c *resdiff.Comparison, opt view.Options) (d carried, err error) {
	record, err := recordOf(opt)
	if err != nil {
		return d, err
	}
	packed, err := scriptJSON(record)
	if err != nil {
		return d, err
	}
	comparison, err := scriptJSON(carriedComparison(c, opt))
	return carried{template.JS(packed), template.JS(comparison)}, err
}

// sources is the content of the files with an extension, in the order of their
// names.
func sources(files fs.FS, extension string) string {
	names, err := fs.Glob(files, "page/*"+extension)
	if err != nil {
		panic(err) // the pattern is ours
	}
	var b strings.Builder
	for _, name := range names {
		content, err := fs.ReadFile(files, name)
		if err != nil {
			panic(err) // it was embedded
		}
		b.Write(content)
	}
	return b.String()
}
