package verify

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasClass(n *html.Node, class string) bool {
	return slices.Contains(strings.Fields(attribute(n, "class")), class)
}

// onlyText reports whether an element holds text and nothing else.
func onlyText(n *html.Node) bool {
	return n.FirstChild != nil && n.FirstChild == n.LastChild && n.FirstChild.Type == html.TextNode
}

// text is all text in an element.
func text(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// scriptText returns the content of the script element with an id.
func scriptText(root *html.Node, id string) string {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "script" && attribute(n, "id") == id && n.FirstChild != nil {
			return n.FirstChild.Data
		}
	}
	return ""
}

// placeName names the part of the page that begins at an element; "" if none
// does.
func placeName(n *html.Node) string {
	id := attribute(n, "id")
	switch {
	case n.Type != html.ElementNode:
		return ""
	case n.Data == "article" && id != "":
		if label := attribute(n, "aria-label"); label != "" {
			return label
		}
		return id
	case n.Data == "head":
		return "head of the page"
	case n.Data == "style":
		return "style of the page"
	case n.Data == "script" && id == "":
		return "script of the page"
	case n.Data == "script":
		return "carried data (" + id + ")"
	case n.Data == "section" && id != "", n.Data == "aside", n.Data == "nav":
		if id == "" {
			id = attribute(n, "aria-labelledby")
		}
		return "part " + id
	}
	return ""
}

// described names a node for a reader: <p class="why">, “the words of a text”.
func described(n *html.Node) string {
	switch n.Type {
	case html.TextNode:
		return "the text " + quoted(n.Data)
	case html.CommentNode:
		return "a comment, " + quoted(n.Data)
	case html.DoctypeNode:
		return "the document type " + quoted(n.Data)
	case html.ElementNode:
		tag := "<" + n.Data
		for _, a := range n.Attr {
			if a.Key == "id" || a.Key == "class" {
				tag += " " + a.Key + "=" + quoted(a.Val)
			}
		}
		if tag += ">"; n.Data != "script" && n.Data != "style" {
			if words := strings.Join(strings.Fields(text(n)), " "); words != "" {
				tag += " with " + quoted(words)
			}
		}
		return tag
	}
	return "something unknown"
}
