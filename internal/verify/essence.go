package verify

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// pageEssence is what a page shows and carries, without what a browser may
// change when it saves the page or its reader uses it.
type pageEssence struct {
	// places stand in the page's order; a place is a change, a paragraph, a
	// section or another part of the page with an id.
	places []place
	notes  []string
}

// place is one part of a page.
type place struct {
	id, name string
	// items are its words and elements in order.
	items []string
}

// stateClasses are the classes that the page's own script sets and takes away.
var stateClasses = []string{"out", "current", "here", "scripted", "narrowed", "kept"}

// stateTexts are the ids of elements whose text the page's own script writes.
var stateTexts = []string{"filter-count", "place", "unfold"}

// essence takes down what a page shows and carries.
func essence(root *html.Node) pageEssence {
	e := pageEssence{places: []place{{name: "head of the page"}}}
	e.walk(root, 0)
	return e
}

// walk takes down node n, which belongs to the place at index at.
func (e *pageEssence) walk(n *html.Node, at int) {
	add := func(item string) { e.places[at].items = append(e.places[at].items, item) }
	switch n.Type {
	case html.TextNode:
		if text := strings.Join(strings.Fields(n.Data), " "); text != "" {
			add(text)
		}
	case html.ElementNode:
		id := attribute(n, "id")
		if n.Data == "meta" && strings.EqualFold(attribute(n, "http-equiv"), "content-type") {
			return // added by browsers that save a page
		}
		if name := placeName(n, id); name != "" {
			e.places = append(e.places, place{id: id, name: name})
			at = len(e.places) - 1
		}
		add("<" + n.Data + e.attributes(n) + ">")
		if slices.Contains(stateTexts, id) {
			return
		}
	}
	for c := range n.ChildNodes() {
		e.walk(c, at)
	}
	if n.Type == html.ElementNode {
		add("</" + n.Data + ">")
	}
}

// attributes lists the attributes that are not state, in the order of their
// names.
func (e *pageEssence) attributes(n *html.Node) string {
	var out []string
	for _, a := range n.Attr {
		value := a.Val
		switch a.Key {
		case "open", "tabindex", "aria-current", "data-opened", "checked":
			continue
		case "hidden":
			if attribute(n, "id") == "none" {
				continue
			}
		case "class":
			var kept []string
			for _, class := range strings.Fields(value) {
				if !slices.Contains(stateClasses, class) {
					kept = append(kept, class)
				} else if class == "out" && len(e.notes) == 0 {
					e.notes = append(e.notes, "the page was saved while a filter or a search hid some of it; open it and choose “Show everything”")
				}
			}
			if value = strings.Join(kept, " "); value == "" {
				continue
			}
		}
		out = append(out, " "+a.Namespace+a.Key+"="+strings.Join(strings.Fields(value), " "))
	}
	slices.Sort(out)
	return strings.Join(out, "")
}

// placeName names the part of the page that begins at an element; "" if none
// does.
func placeName(n *html.Node, id string) string {
	switch {
	case n.Data == "article" && id != "":
		if label := attribute(n, "aria-label"); label != "" {
			return label
		}
		return id
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

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
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
