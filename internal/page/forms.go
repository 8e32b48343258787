package page

import (
	"io"
	"path"
	"strings"

	"resdiff/diff"
	"resdiff/internal/ooxml"
	"resdiff/internal/pair"
	"resdiff/report/html"
	"resdiff/report/json"
	"resdiff/report/sheet"
	"resdiff/report/view"
	"resdiff/report/word"
)

// form is one form of report that the page shows or saves.
type form struct {
	name, label, ending, mediaType string
	write                          func(io.Writer, *diff.Comparison, view.Options) error
}

// forms are the forms of report, in the order of their buttons. The page itself
// shows "html". Each calls its writer by name, so that the writers that the page
// does not use stay out of it.
var forms = []form{
	{"html", "Page", ".html", "text/html", html.Write},
	{"docx", "Word, tracked changes", ".docx", docxType, redline},
	{"sheet", "Negotiation sheet", "-sheet.docx", docxType, negotiationSheet},
	{"json", "JSON", ".json", "application/json", json.Write},
}

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

func redline(w io.Writer, c *diff.Comparison, opt view.Options) error {
	return word.Write(w, c, opt, ooxml.A4)
}

func negotiationSheet(w io.Writer, c *diff.Comparison, opt view.Options) error {
	return sheet.New(c, opt, sheet.Options{Columns: sheet.Columns}).Docx(w, ooxml.A4)
}

// savedForms lists the forms with the names of their files, made of what the two
// documents are called.
func savedForms(old, new *pair.Document) []SavedForm {
	base := fileName(old) + "--" + fileName(new)
	out := make([]SavedForm, len(forms))
	for i, f := range forms {
		out[i] = SavedForm{f.name, f.label, base + f.ending, f.mediaType}
	}
	return out
}

// fileName makes a part of a file's name of a document's symbol, else of its
// file's name: "E_RES_2018_61".
func fileName(d *pair.Document) string {
	name := d.Symbol
	if name == "" {
		name = strings.TrimSuffix(d.Source.Name, path.Ext(d.Source.Name))
	}
	name = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\:*?"<>| `, r) {
			return '_'
		}
		return r
	}, name)
	if name = strings.Trim(name, "_."); name == "" {
		return "document"
	}
	const longest = 80 // in bytes; two of them and an ending fit every file system
	if len(name) > longest {
		name = strings.ToValidUTF8(name[:longest], "")
	}
	return name
}
