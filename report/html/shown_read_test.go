package html

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"resdiff/report/view"
)

// shownTexts is what a page shows of both texts, read back from its elements.
type shownTexts struct {
	// Inline and Sides hold the text of every paragraph that is shown, by its
	// index, of the old (0) and the new document (1): as the copy with both
	// texts in one shows it, and as the copies of before and after do.
	Inline, Sides [2]map[int]string
}

// readShown reads back what a page made by Write shows of both texts.
func readShown(root *html.Node) shownTexts {
	var p shownTexts
	for e := range p.Inline {
		p.Inline[e], p.Sides[e] = map[int]string{}, map[int]string{}
	}
	for n := range root.Descendants() {
		if hasClass(n, "txt") {
			into := &p.Sides
			if hasClass(n, "inl") {
				into = &p.Inline
			}
			p.collect(n, into)
		}
	}
	return p
}

// collect adds what one copy shows to the paragraphs that it shows.
func (p shownTexts) collect(txt *html.Node, into *[2]map[int]string) {
	for g := range txt.Descendants() {
		if !hasClass(g, "g") {
			continue
		}
		for e, name := range []string{"data-o", "data-n"} {
			if v := attribute(g, name); v != "" {
				i, _ := strconv.Atoi(v)
				into[e][i] += shownWords(g, view.Side(e))
			}
		}
	}
}

// shownWords is the text of one view.Side under a node. White space before an edit
// belongs to it as far as its data-w says.
func shownWords(n *html.Node, e view.Side) string {
	other, twin := "ins", "n"
	if e == view.New {
		other, twin = "del", "o"
	}
	var b strings.Builder
	for c := range n.ChildNodes() {
		if w := attribute(c, "data-w"); w != "" && c.Data == other {
			k, _ := strconv.Atoi(w)
			text := b.String()
			for ; k > 0 && text != ""; k-- {
				_, size := utf8.DecodeLastRuneInString(text)
				text = text[:len(text)-size]
			}
			b.Reset()
			b.WriteString(text)
		}
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type != html.ElementNode, c.Data == other, hasClass(c, twin), hasClass(c, "vh"), hasClass(c, "fn"), hasClass(c, "else"), hasClass(c, "lab"), hasClass(c, "cap"):
		case hasClass(c, "ctl"):
			b.WriteString(decoded(attribute(c, "data-c")))
		default:
			b.WriteString(shownWords(c, e))
		}
	}
	return b.String()
}

// decoded is the character that a code stands for: "U+202E", "\xFF".
func decoded(code string) string {
	if hex, ok := strings.CutPrefix(code, "U+"); ok {
		r, _ := strconv.ParseUint(hex, 16, 32)
		return string(rune(r))
	}
	v, _ := strconv.ParseUint(strings.TrimPrefix(code, `\x`), 16, 8)
	return string([]byte{byte(v)})
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func hasClass(n *html.Node, class string) bool {
	for _, c := range strings.Fields(attribute(n, "class")) {
		if c == class {
			return true
		}
	}
	return false
}
