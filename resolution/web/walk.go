package web

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// walker turns the elements of a page into blocks.
type walker struct {
	opt    layout.Options
	doc    layout.Document
	notes  notes
	left   map[*html.Node]bool // elements that are left out: notes
	blocks []layout.Block
	text   layout.Builder
	style  layout.Style // of the block being gathered
	list   string       // number that the next block begins with
	depth  int
	// backLinks drops links that only lead back, in a note.
	backLinks bool
	struck    bool // some text is struck through
}

// context is what the elements around say of a text.
type context struct {
	italic, bold, centred, pre, table bool
	heading                           int
	lists                             int
}

// block are the elements that begin and end a paragraph.
var block = map[string]bool{
	"address": true, "article": true, "blockquote": true, "body": true, "caption": true, "center": true, "dd": true, "details": true,
	"div": true, "dl": true, "dt": true, "fieldset": true, "figcaption": true, "figure": true, "footer": true, "form": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "header": true, "hgroup": true, "hr": true, "html": true,
	"legend": true, "li": true, "main": true, "ol": true, "p": true, "pre": true, "section": true, "summary": true, "table": true,
	"tbody": true, "td": true, "tfoot": true, "th": true, "thead": true, "tr": true, "ul": true,
}

// children reads what is in an element.
func (w *walker) children(n *html.Node, c context) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		switch child.Type {
		case html.TextNode:
			w.write(child.Data, c)
		case html.ElementNode:
			w.element(child, c)
		}
	}
}

// element reads one element.
func (w *walker) element(n *html.Node, c context) {
	if w.left[n] || aside(n) {
		return
	}
	if at, ok := w.notes.called[n]; ok {
		w.text.Mark(w.notes.list[at].mark, at)
		return
	}
	switch n.Data {
	case "br":
		w.lineBreak(n)
		return
	case "ol", "ul":
		w.listElement(n, c)
		return
	case "tr":
		w.row(n, c)
		return
	case "del", "ins":
		w.doc.Revisions = true
		if (n.Data == "ins") == w.opt.Original {
			return
		}
		if by := proposer(n); by != "" {
			around := w.text.Author
			w.text.Author = by
			defer func() { w.text.Author = around }()
		}
	case "s", "strike":
		if w.strike() {
			return
		}
	case "a":
		if w.backLinks && strings.HasPrefix(attr(n, "href"), "#") && unlettered(textOf(n)) {
			return
		}
	case "wbr":
		return
	}
	if struckOut(n) && n.Data != "del" && n.Data != "s" && n.Data != "strike" && w.strike() {
		return
	}
	c = w.looks(n, c)
	if n.Data == "sup" && layout.Exponent(w.text.Tail(), strings.TrimSpace(textOf(n))) {
		w.write(layout.Raised(textOf(n)), c)
		return
	}
	if !block[n.Data] {
		w.children(n, c)
		return
	}
	w.flush()
	w.style = layout.Style{Heading: c.heading, Centred: c.centred, Table: c.table}
	w.children(n, c)
	w.flush()
}

// authorAttributes are those in which editors keep who made an insertion or deletion.
// Sources: the change tracking of CKEditor, TinyMCE and ProseMirror, and their
// forerunner ICE.
var authorAttributes = []string{"data-author", "data-author-name", "data-user-name", "data-username", "data-user", "author"}

// proposer is who made the change that an ins or del element tells of; "" where it does
// not say. Word writes the name as an address of mail.
//
//	<ins cite="mailto:Chair%20of%20G77" datetime="2031-05-04"> → "Chair of G77"
func proposer(n *html.Node) string {
	for _, name := range authorAttributes {
		if by := ooxml.Proposer(attr(n, name)); by != "" {
			return by
		}
	}
	mail, ok := strings.CutPrefix(attr(n, "cite"), "mailto:")
	if !ok {
		return ""
	}
	if name, err := url.PathUnescape(mail); err == nil {
		mail = name
	}
	return ooxml.Proposer(mail)
}

// strike notes that text is struck through, and reports whether it is left out.
func (w *walker) strike() bool {
	w.struck = true
	return !w.opt.Original
}

// struckOut reports whether an element's own style strikes its text out.
func struckOut(n *html.Node) bool {
	for _, rule := range strings.Split(strings.ToLower(attr(n, "style")), ";") {
		name, value, _ := strings.Cut(rule, ":")
		if name = strings.TrimSpace(name); (name == "text-decoration" || name == "text-decoration-line") && strings.Contains(value, "line-through") {
			return true
		}
	}
	return false
}

// looks returns what an element changes in the look of its text.
func (w *walker) looks(n *html.Node, c context) context {
	switch n.Data {
	case "em", "i", "cite", "dfn", "var":
		c.italic = true
	case "b", "strong", "th":
		c.bold = true
	case "h1", "h2", "h3", "h4", "h5", "h6":
		c.heading, c.bold = int(n.Data[1]-'0'), true
	case "center":
		c.centred = true
	case "pre":
		c.pre = true
	case "table":
		c.table = c.table || dataTable(n)
	}
	if attr(n, "align") == "center" {
		c.centred = true
	}
	for _, rule := range strings.Split(strings.ToLower(attr(n, "style")), ";") {
		name, value, _ := strings.Cut(rule, ":")
		switch value = strings.TrimSpace(value); strings.TrimSpace(name) {
		case "font-style":
			c.italic = value == "italic" || value == "oblique"
		case "font-weight":
			c.bold = value == "bold" || value == "bolder" || len(value) == 3 && value >= "600"
		case "text-align":
			c.centred = value == "center"
		}
	}
	return c
}

// write adds text; an empty line in preformatted text ends a paragraph.
func (w *walker) write(text string, c context) {
	if !c.pre {
		w.text.Write(text, c.italic, c.bold)
		return
	}
	for i, part := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n") {
		if i > 0 {
			w.flush()
		}
		w.text.Write(part, c.italic, c.bold)
	}
}

// lineBreak reads a br: one breaks the line, two on end part paragraphs.
func (w *walker) lineBreak(n *html.Node) {
	before := n.PrevSibling
	for before != nil && before.Type == html.TextNode && strings.TrimSpace(before.Data) == "" {
		before = before.PrevSibling
	}
	if before != nil && before.Data == "br" {
		style := w.style
		w.flush()
		w.style = style
		return
	}
	w.text.Break()
}

// flush ends the block being gathered.
func (w *walker) flush() {
	b := w.text.Block()
	w.text = layout.Builder{Author: w.text.Author}
	if b.Text == "" && len(b.Marks) == 0 {
		return
	}
	style := w.style
	style.Italic, style.Bold = b.Style.Italic, b.Style.Bold
	if w.list != "" {
		if !ownMarker(b.Text) {
			style.List, style.Depth = w.list, w.depth
		}
		w.list = ""
	}
	b.Style = style
	w.blocks = append(w.blocks, b)
}

func startsWord(s string) bool {
	for _, r := range s {
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}
	return false
}

// unlettered reports whether a text has no letters, or only one as a mark has.
func unlettered(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters <= 1
}
