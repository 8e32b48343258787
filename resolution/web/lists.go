package web

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"resdiff/internal/form"
	"resdiff/internal/numeral"
	"resdiff/resolution/layout"
)

// listTypes are the formats of numbers by type attribute and by style.
var listTypes = map[string]string{
	"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
	"decimal": "decimal", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
	"upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal-leading-zero": "decimalZero",
	"none": "none",
}

// listElement reads a list, its items numbered as a browser numbers them.
func (w *walker) listElement(n *html.Node, c context) {
	w.flush()
	ordered := n.Data == "ol"
	format := "bullet"
	if ordered {
		format = "decimal"
	}
	if t := listTypes[attr(n, "type")]; t != "" && ordered {
		format = t
	}
	if t := styleType(n); t != "" {
		format = t
	}
	value, step := 1, 1
	if has(n, "reversed") {
		value, step = items(n), -1
	}
	if v, err := strconv.Atoi(strings.TrimSpace(attr(n, "start"))); err == nil {
		value = v
	}
	c.lists++
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		if child.Type != html.ElementNode || w.left[child] || aside(child) {
			continue
		}
		if child.Data != "li" {
			w.element(child, c)
			continue
		}
		if v, err := strconv.Atoi(strings.TrimSpace(attr(child, "value"))); err == nil && ordered {
			value = v
		}
		w.item(child, c, number(value, format))
		value += step
	}
	w.flush()
}

// item reads one item of a list; its first block has the number.
func (w *walker) item(n *html.Node, c context, number string) {
	w.flush()
	w.list, w.depth = number, c.lists-1
	w.style = layout.Style{Centred: c.centred, Table: c.table}
	w.children(n, w.looks(n, c))
	w.flush()
	w.list = ""
}

// number writes the number of an item. A browser puts a full stop after all of
// them; letters and small Roman numbers are given in the brackets in which
// resolutions print them.
func number(value int, format string) string {
	switch format {
	case "bullet":
		return "•"
	case "none":
		return ""
	case "lowerLetter", "lowerRoman":
		return "(" + numeral.Format(value, format) + ")"
	}
	return numeral.Format(value, format) + "."
}

// styleType reads the list-style-type of an element's own style.
func styleType(n *html.Node) string {
	for _, rule := range strings.Split(strings.ToLower(attr(n, "style")), ";") {
		name, value, _ := strings.Cut(rule, ":")
		if name = strings.TrimSpace(name); name != "list-style-type" && name != "list-style" {
			continue
		}
		for _, word := range strings.Fields(value) {
			if t := listTypes[word]; t != "" && len(word) > 1 {
				return t
			}
		}
	}
	return ""
}

func items(n *html.Node) int {
	count := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && c.Data == "li" {
			count++
		}
	}
	return count
}

// ownMarker reports whether a text begins with a number of its own, which then
// stands for the list's.
func ownMarker(text string) bool {
	m, rest := form.CutMarker(text)
	return m.Style != form.None && rest != ""
}
