package report

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"resdiff/diff"
	"resdiff/resolution"
)

// shownPage is what a page shows of both texts, read back from its elements.
type shownPage struct {
	root *html.Node
	// inline, sides hold the text of every paragraph, by edition and index, as
	// the one-text copy and the before-and-after copies show it.
	inline, sides [2]map[int]string
}

func readPage(t testing.TB, page []byte) shownPage {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	p := shownPage{root: root}
	for e := range p.inline {
		p.inline[e], p.sides[e] = map[int]string{}, map[int]string{}
	}
	for n := range root.Descendants() {
		if hasClass(n, "txt") {
			into := &p.sides
			if hasClass(n, "inl") {
				into = &p.inline
			}
			p.collect(n, into)
		}
	}
	return p
}

// collect adds what one copy shows to the paragraphs that it shows.
func (p shownPage) collect(txt *html.Node, into *[2]map[int]string) {
	for g := range txt.Descendants() {
		if !hasClass(g, "g") {
			continue
		}
		for e, name := range []string{"data-o", "data-n"} {
			if v := attribute(g, name); v != "" {
				i, _ := strconv.Atoi(v)
				into[e][i] += shownWords(g, edition(e))
			}
		}
	}
}

// shownWords is the text of one edition under a node. White space before an edit
// belongs to it as far as its data-w says.
func shownWords(n *html.Node, e edition) string {
	other, twin := "ins", "n"
	if e == newEdition {
		other, twin = "del", "o"
	}
	var b strings.Builder
	for c := range n.ChildNodes() {
		if w := attribute(c, "data-w"); w != "" && c.Data == other {
			k, _ := strconv.Atoi(w)
			text := b.String()
			for ; k > 0; k-- {
				_, size := utf8.DecodeLastRuneInString(text)
				text = text[:len(text)-size]
			}
			b.Reset()
			b.WriteString(text)
		}
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type != html.ElementNode, c.Data == other, hasClass(c, twin), hasClass(c, "vh"), hasClass(c, "fn"), hasClass(c, "else"), hasClass(c, "lab"):
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

// checkShown checks that the page shows every word of both texts: once in the
// copies of before and after or in the one text, and where both are there, the
// same in both.
func checkShown(t testing.TB, c *diff.Comparison, page []byte) {
	t.Helper()
	p := readPage(t, page)
	for e, r := range []*resolution.Resolution{c.Old, c.New} {
		for i, want := range r.Paragraphs {
			inline, oneText := p.inline[e][i]
			side, twoTexts := p.sides[e][i]
			if !oneText && !twoTexts && want.Text != "" {
				t.Errorf("%s of text %d is not on the page", want.Label, e)
			}
			if oneText && inline != want.Text {
				t.Errorf("%s of text %d, inline:\n%q, want\n%q", want.Label, e, inline, want.Text)
			}
			if twoTexts && side != want.Text {
				t.Errorf("%s of text %d, before and after:\n%q, want\n%q", want.Label, e, side, want.Text)
			}
		}
	}
}
