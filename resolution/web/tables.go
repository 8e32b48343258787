package web

import (
	"golang.org/x/net/html"

	"resdiff/internal/form"
)

// longCell is the length in bytes of text from which a cell is taken to hold
// paragraphs: a table with such cells only sets the page.
const longCell = 400

// dataTable reports whether a table holds data and does not merely set the
// page: it has headings, or several columns of short cells.
func dataTable(n *html.Node) bool {
	headings, columns, longest := false, 0, 0
	each(n, func(n *html.Node) bool {
		switch n.Data {
		case "th":
			headings = true
		case "tr":
			cells := 0
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				if c.Data == "td" || c.Data == "th" {
					cells++
				}
			}
			columns = max(columns, cells)
		case "td":
			longest = max(longest, lengthOf(n))
			return false
		}
		return true
	})
	return headings || columns > 1 && longest < longCell
}

// row reads a table's row. A number that stands in the first cell alone is that
// of the text in the next.
func (w *walker) row(n *html.Node, c context) {
	w.flush()
	from := len(w.blocks)
	w.children(n, c)
	w.flush()
	if len(w.blocks) < from+2 {
		return
	}
	b := w.blocks[from]
	if m, rest := form.CutMarker(b.Text); m.Style == form.None || rest != "" || m.Style == form.Bullet || len(b.Marks) > 0 {
		return
	}
	next := &w.blocks[from+1]
	if next.Style.List == "" && !ownMarker(next.Text) {
		next.Style.List, next.Style.Table = b.Text, false
		w.blocks = append(w.blocks[:from], w.blocks[from+1:]...)
	}
}
