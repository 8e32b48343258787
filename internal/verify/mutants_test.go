package verify

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// mutation changes a page's tree in one way, at a place that it draws. It returns
// what it did, "" where it found nothing to do.
type mutation struct {
	name   string
	change func(*mutant) string
}

// mutant is the tree that is being changed.
type mutant struct {
	*rand.Rand
	root *html.Node
}

var mutations = []mutation{
	{"change a letter", func(m *mutant) string {
		n := m.one(isShownText)
		letters := []rune(n.Data)
		i := m.letter(letters)
		letters[i]++
		n.Data = string(letters)
		return n.Data
	}},
	{"take a word", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return isShownText(n) && len(strings.Fields(n.Data)) > 1 })
		words := strings.SplitAfter(n.Data, " ")
		i := m.IntN(len(words))
		for strings.TrimSpace(words[i]) == "" {
			i = (i + 1) % len(words)
		}
		n.Data = strings.Join(slices.Delete(words, i, i+1), "")
		return n.Data
	}},
	{"put a word in", func(m *mutant) string {
		n := m.one(isShownText)
		letters := []rune(n.Data)
		at := m.IntN(len(letters) + 1)
		n.Data = string(letters[:at]) + pick(m, " not ", "0", " ", "\u202e", "\u00ad", "“", "х") + string(letters[at:])
		return n.Data
	}},
	{"take a text", func(m *mutant) string { return m.remove(m.one(isShownText)) }},
	{"exchange two texts", func(m *mutant) string {
		a, b := m.one(isShownText), m.one(isShownText)
		if a.Data == b.Data {
			return ""
		}
		a.Data, b.Data = b.Data, a.Data
		return a.Data
	}},
	{"change a value", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return n.Type == html.ElementNode && len(n.Attr) > 0 })
		a := &n.Attr[m.IntN(len(n.Attr))]
		a.Val += pick(m, " ", "x", "'", " x", "\"")
		return a.Key + "=" + a.Val
	}},
	{"take an attribute", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return n.Type == html.ElementNode && len(n.Attr) > 0 })
		i := m.IntN(len(n.Attr))
		told := described(n) + " " + n.Attr[i].Key
		if mark := n.Attr[i].Key; mark == "open" || mark == "checked" && slices.Contains(choices, attribute(n, "id")) || mark == "tabindex" && onMap(n) {
			return "" // a fold shut, a view that is not chosen, a stop of the tab key: what reading leaves
		}
		n.Attr = slices.Delete(n.Attr, i, i+1)
		return told
	}},
	{"put an attribute on", func(m *mutant) string {
		n := m.one(isElement)
		a := pick(m, html.Attribute{Key: "hidden"}, html.Attribute{Key: "style", Val: "display:none"}, html.Attribute{Key: "onclick", Val: "alert(1)"},
			html.Attribute{Key: "class", Val: "vh"}, html.Attribute{Key: "aria-hidden", Val: "true"}, html.Attribute{Key: "dir", Val: "rtl"}, html.Attribute{Key: "id", Val: "c1"},
			html.Attribute{Key: "href", Val: "https://example.org"}, html.Attribute{Key: "inert"}, html.Attribute{Key: "tabindex", Val: "1"})
		if slices.ContainsFunc(n.Attr, func(b html.Attribute) bool { return a.Key == b.Key }) {
			return "" // a second attribute of a name counts for nothing
		}
		n.Attr = append(n.Attr, a)
		return described(n) + " " + a.Key
	}},
	{"change classes", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return n.Type == html.ElementNode && attribute(n, "class") != "" })
		for i := range n.Attr {
			if n.Attr[i].Key == "class" {
				classes := strings.Fields(n.Attr[i].Val)
				if len(classes) > 1 && m.IntN(2) == 0 {
					classes = classes[1:]
				} else {
					classes = append(classes, pick(m, "out", "vh", "n", "o", "fn", "x", "mv", "eyes", "kept", "narrowed"))
				}
				n.Attr[i].Val = strings.Join(classes, " ")
			}
		}
		return described(n)
	}},
	{"take an element", func(m *mutant) string { return m.remove(m.one(isPart)) }},
	{"double an element", func(m *mutant) string {
		n := m.one(isPart)
		n.Parent.InsertBefore(clone(n), n)
		return described(n)
	}},
	{"move an element", func(m *mutant) string {
		n, to := m.one(isPart), m.one(isPart)
		for p := to; p != nil; p = p.Parent {
			if p == n {
				return ""
			}
		}
		if to == n.Parent && to.LastChild == n || raw(to) || void(to) {
			return ""
		}
		n.Parent.RemoveChild(n)
		to.AppendChild(n)
		return described(n) + " into " + described(to)
	}},
	{"exchange neighbours", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool {
			return isPart(n) && n.NextSibling != nil && (n.NextSibling.Type != n.Type || n.NextSibling.Data != n.Data || text(n) != text(n.NextSibling))
		})
		next := n.NextSibling
		n.Parent.RemoveChild(next)
		n.Parent.InsertBefore(next, n)
		return described(n)
	}},
	{"wrap an element", func(m *mutant) string {
		n := m.one(isPart)
		wrap := element(pick(m, "div", "span", "b", "section", "details", "a"))
		n.Parent.InsertBefore(wrap, n)
		n.Parent.RemoveChild(n)
		wrap.AppendChild(n)
		return wrap.Data + " around " + described(n)
	}},
	{"unwrap an element", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return isPart(n) && n.FirstChild != nil && !raw(n) })
		told := described(n)
		for n.FirstChild != nil {
			c := n.FirstChild
			n.RemoveChild(c)
			n.Parent.InsertBefore(c, n)
		}
		n.Parent.RemoveChild(n)
		return told
	}},
	{"rename an element", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return isPart(n) && !raw(n) && !void(n) })
		n.Data, n.DataAtom = pick(m, "div", "b", "ins", "del", "mark", "template"), 0
		return described(n)
	}},
	{"put an element in", func(m *mutant) string {
		n := m.one(isPart)
		in := pick(m, "p", "script", "style", "iframe", "img", "svg", "template", "noscript", "object", "del", "ins", "input", "dialog", "meta", "link", "base")
		e := element(in)
		if in == "p" || in == "script" || in == "style" {
			e.AppendChild(&html.Node{Type: html.TextNode, Data: "x"})
		}
		n.Parent.InsertBefore(e, n)
		return in + " before " + described(n)
	}},
	{"put a comment in", func(m *mutant) string {
		n := m.one(isPart)
		n.Parent.InsertBefore(&html.Node{Type: html.CommentNode, Data: "checked"}, n)
		return described(n)
	}},
	{"change what is carried", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool { return n.Type == html.TextNode && raw(n.Parent) })
		at := m.IntN(len(n.Data))
		for n.Data[at] < ' ' || n.Data[at] > '~' || n.Data[at] == '<' {
			at = (at + 1) % len(n.Data)
		}
		n.Data = n.Data[:at] + pick(m, "", " ", "0", string(n.Data[at]^1)) + n.Data[at+1:]
		return fmt.Sprintf("%s at byte %d", described(n.Parent), at)
	}},
	{"change the version", func(m *mutant) string {
		n := m.one(func(n *html.Node) bool {
			return n.Type == html.TextNode && attribute(n.Parent, "id") == "resdiff-record"
		})
		n.Data = strings.Replace(n.Data, `"version":"`+thisVersion, `"version":"`+pick(m, "", "1.2.4", thisVersion+" "), 1)
		return n.Data[:60]
	}},
}

func pick[T any](m *mutant, list ...T) T { return list[m.IntN(len(list))] }

// one draws a node that fits.
func (m *mutant) one(fits func(*html.Node) bool) *html.Node {
	var all []*html.Node
	for n := range m.root.Descendants() {
		if fits(n) {
			all = append(all, n)
		}
	}
	return all[m.IntN(len(all))]
}

// letter draws the place of a character that is no white space.
func (m *mutant) letter(letters []rune) int {
	i := m.IntN(len(letters))
	for letters[i] <= ' ' {
		i = (i + 1) % len(letters)
	}
	return i
}

func (m *mutant) remove(n *html.Node) string {
	told := described(n)
	n.Parent.RemoveChild(n)
	return told
}

func isElement(n *html.Node) bool { return n.Type == html.ElementNode }

// isPart reports whether a node is an element within the page.
func isPart(n *html.Node) bool {
	return isElement(n) && n.Data != "html" && n.Data != "head" && n.Data != "body"
}

func isShownText(n *html.Node) bool {
	return n.Type == html.TextNode && strings.Trim(n.Data, space) != "" && !raw(n.Parent)
}

func void(n *html.Node) bool {
	return slices.Contains([]string{"meta", "link", "br", "input", "img"}, n.Data)
}

func element(name string) *html.Node { return &html.Node{Type: html.ElementNode, Data: name} }

func clone(n *html.Node) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: slices.Clone(n.Attr)}
	for child := range n.ChildNodes() {
		c.AppendChild(clone(child))
	}
	return c
}
