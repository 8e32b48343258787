package sheet

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"strings"

	"resdiff/internal/csp"
	"resdiff/internal/ooxml"
)

//go:embed sheet.html.tmpl sheet.css
var files embed.FS

// generator marks a page as a sheet.
const generator = `<meta name="generator" content="resdiff sheet">`

// IsSheet reports whether content is a sheet that HTML wrote, without reading all
// of it as HTML.
func IsSheet(content []byte) bool {
	return bytes.Contains(content[:min(len(content), 4096)], []byte(generator))
}

// page is what the template shows.
type page struct {
	*Sheet
	Names, Head, Counted string
	Heads                []string
	// Widths are those of the columns, in percent.
	Widths []string
	Policy string
	CSS    template.CSS
}

// HTML writes the sheet as a self-contained page, which prints landscape. Equal
// sheets give equal bytes.
func (s *Sheet) HTML(w io.Writer, paper ooxml.Paper) error {
	size := "A4"
	if paper == ooxml.Letter {
		size = "letter"
	}
	css := strings.Replace(content("sheet.css"), "size: A4", "size: "+size, 1)
	t, err := template.New("sheet.html.tmpl").Funcs(template.FuncMap{"clean": ooxml.Clean, "direction": direction, "class": class}).Parse(content("sheet.html.tmpl"))
	if err != nil {
		return err
	}
	return t.Execute(w, page{
		Sheet: s, Names: s.names(), Head: s.head(), Counted: s.dated() + ". " + s.counted(), Heads: s.heads(), Widths: s.shares(paper), CSS: template.CSS(css),
		Policy: "default-src 'none'; style-src '" + csp.Hash(css) + "'; base-uri 'none'; form-action 'none'",
	})
}

func content(name string) string {
	b, err := files.ReadFile(name)
	if err != nil {
		panic(err) // the file is embedded
	}
	return strings.ReplaceAll(string(b), "\r\n", "\n")
}

// direction is the dir attribute of a document's words.
func direction(d Document) string {
	if d.RightToLeft {
		return "rtl"
	}
	return "ltr"
}

// class is the class of a piece of words that is marked; "" for others.
func class(m Mark) string { return [...]string{"", "gone", "come", "left", "aside"}[m] }
