package web

import (
	"strings"

	"golang.org/x/net/html"
)

// mostText is the share of a page's text that its main or article element must
// hold to be taken for the main text.
const mostText = 0.5

// mainText returns the element that holds a page's main text: the element that
// says so, unless most of the text stands outside it; else the body.
func mainText(page *html.Node) *html.Node {
	var body *html.Node
	var marked []*html.Node
	each(page, func(n *html.Node) bool {
		switch {
		case n.Data == "body":
			body = n
		case n.Data == "main" || n.Data == "article" || attr(n, "role") == "main":
			marked = append(marked, n)
			return false
		}
		return !aside(n)
	})
	if body == nil {
		return page
	}
	all := shownLength(body)
	for _, n := range marked {
		if float64(shownLength(n)) >= mostText*float64(all) {
			return n
		}
	}
	return body
}

// shownLength is the number of bytes of text that an element shows.
func shownLength(n *html.Node) int {
	total := 0
	each(n, func(n *html.Node) bool {
		if aside(n) {
			return false
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.TextNode {
				total += len(strings.TrimSpace(c.Data))
			}
		}
		return true
	})
	return total
}

// never are elements whose content is no text of the page.
var never = map[string]bool{
	"script": true, "style": true, "noscript": true, "template": true, "head": true, "title": true, "svg": true, "canvas": true,
	"iframe": true, "object": true, "audio": true, "video": true, "select": true, "textarea": true, "button": true, "input": true,
	"datalist": true, "dialog": true, "nav": true, "aside": true, "rt": true, "rp": true, "menu": true,
}

// asideRoles are the landmarks of a page that are not its main text (WAI-ARIA
// 1.2, 5.3.4).
var asideRoles = map[string]bool{
	"navigation": true, "banner": true, "contentinfo": true, "search": true, "complementary": true, "menu": true, "menubar": true,
	"toolbar": true, "dialog": true, "alert": true, "presentation": false,
}

// asideNames are names by which pages mark navigation in class and id.
var asideNames = map[string]bool{
	"nav": true, "navbar": true, "navigation": true, "menu": true, "breadcrumb": true, "breadcrumbs": true, "sidebar": true,
	"cookie": true, "cookies": true, "cookie-banner": true, "skip-link": true, "site-header": true, "site-footer": true,
	"page-footer": true, "pagination": true, "social": true, "share": true, "sharing": true, "visually-hidden": true, "sr-only": true,
	"mw-editsection": true, "noprint": true,
}

// aside reports elements that are not part of a page's main text.
func aside(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	if never[n.Data] || asideRoles[attr(n, "role")] || has(n, "hidden") || attr(n, "aria-hidden") == "true" {
		return n.Data != "body"
	}
	if style := attr(n, "style"); style != "" && strings.Contains(strings.ReplaceAll(strings.ToLower(style), " ", ""), "display:none") {
		return true
	}
	if n.Data == "footer" || n.Data == "header" {
		return banner(n)
	}
	if n.Data == "body" || n.Data == "html" || n.Data == "main" || n.Data == "article" {
		return false
	}
	for _, name := range strings.Fields(attr(n, "class") + " " + attr(n, "id")) {
		if asideNames[strings.ToLower(name)] {
			return true
		}
	}
	return false
}

// maxBanner is the number of elements of a header that are looked at.
const maxBanner = 500

// banner reports whether a header or footer is the site's, not the text's: it
// stands outside the main text, and has navigation or no heading in it.
func banner(n *html.Node) bool {
	for up := n.Parent; up != nil; up = up.Parent {
		if up.Data == "main" || up.Data == "article" {
			return false
		}
	}
	navigation, heading, seen := false, false, 0
	each(n, func(n *html.Node) bool {
		navigation = navigation || n.Data == "nav" || n.Data == "form"
		heading = heading || n.Data == "h1"
		seen++
		return seen < maxBanner
	})
	return navigation || !heading
}

// each calls f for every element from n on, in order; f returns whether to go
// on below it.
func each(n *html.Node, f func(*html.Node) bool) {
	if n.Type == html.ElementNode && !f(n) {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode || c.Type == html.DocumentNode {
			each(c, f)
		}
	}
}

// attr returns an attribute's value, "" if it is not there.
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}

// lengthOf returns the number of bytes of all text of an element.
func lengthOf(n *html.Node) int {
	total := 0
	if n.Type == html.TextNode {
		total = len(n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		total += lengthOf(c)
	}
	return total
}

// textOf returns all text of an element.
func textOf(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}
