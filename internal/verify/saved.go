package verify

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// What programs change in the form of a page when they save or send it, and what
// is therefore allowed:
//
//   - line ends (CRLF) and a byte-order mark: reading HTML makes nothing of them;
//   - the order and quotes of attributes, the case of names, how characters are
//     written (&quot;, &#34;), end tags that are left out: likewise;
//   - white space that no browser shows: before, in and directly after the head,
//     and at the end of the body;
//   - the comment that browsers put before a saved page: savedFrom;
//   - the element by which they name its encoding: encodingNamed;
//   - a missing document type, as where a program saved the tree alone.

// savedFrom is the comment with the address that a page was saved from.
var savedFrom = regexp.MustCompile(`^ saved from url=\(\d{4}\)\S+ $`)

// unsave takes out of a page what a program added when it saved it.
func (r *Result) unsave(root *html.Node) {
	typed := false
	for _, n := range slices.Collect(root.ChildNodes()) {
		switch {
		case n.Type == html.DoctypeNode:
			typed = true
		case n.Type == html.CommentNode && savedFrom.MatchString(n.Data):
			root.RemoveChild(n)
		}
	}
	if !typed {
		r.note("the page has lost its first line, <!DOCTYPE html>, without which browsers lay it out a little differently")
	}
	for n := range root.Descendants() {
		if n.Data == "head" && n.Type == html.ElementNode {
			if i := slices.IndexFunc(slices.Collect(n.ChildNodes()), encodingNamed); i >= 0 {
				n.RemoveChild(slices.Collect(n.ChildNodes())[i])
			}
			break
		}
	}
}

// encodingNamed reports whether an element says that the page is in UTF-8, and
// nothing else.
func encodingNamed(n *html.Node) bool {
	return n.Type == html.ElementNode && n.Data == "meta" && len(n.Attr) == 2 && n.FirstChild == nil &&
		strings.EqualFold(attribute(n, "http-equiv"), "content-type") && strings.EqualFold(strings.ReplaceAll(attribute(n, "content"), " ", ""), "text/html;charset=utf-8")
}

// trimUnseen takes out white space that no browser shows, and the document type
// of a page in HTML, which may be missing.
func trimUnseen(root *html.Node) {
	var drop []*html.Node
	for n := range root.Descendants() {
		switch {
		case n.Type == html.DoctypeNode && n.Data == "html" && len(n.Attr) == 0:
			drop = append(drop, n)
		case n.Type == html.TextNode && n.Parent.Type == html.ElementNode && (n.Parent.Data == "head" || n.Parent.Data == "html") && strings.Trim(n.Data, space) == "":
			drop = append(drop, n)
		case n.Type == html.ElementNode && n.Data == "body" && n.LastChild != nil && n.LastChild.Type == html.TextNode:
			if last := n.LastChild; strings.Trim(last.Data, space) == "" {
				drop = append(drop, last)
			} else {
				last.Data = strings.TrimRight(last.Data, space)
			}
		}
	}
	for _, n := range drop {
		n.Parent.RemoveChild(n)
	}
}

// space is the white space of HTML.
const space = " \t\n\f\r"
