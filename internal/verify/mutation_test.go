package verify

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

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

// What a mutation may do without being seen, and why that says nothing else than
// the page did.
var invisible = []struct {
	why string
	is  func(before, after string) bool
}{
	{"HTML gives the same tree: a blank within a tag, a second attribute of a name, an end tag too many",
		func(before, after string) bool { return before == after }},
	{"white space that no browser shows, in the head or after the last element", func(before, after string) bool {
		return withoutUnseen(before) == withoutUnseen(after)
	}},
}

// TestMutationsAreRefused makes hundreds of pages that differ from real ones in
// one place. None may pass for the page that its texts give.
func TestMutationsAreRefused(t *testing.T) {
	rounds := 12
	if testing.Short() {
		rounds = 2
	}
	pages := samplePages(t)
	refused, unseen := 0, 0
	for _, x := range mutations {
		for round := range rounds {
			page := pages[round%len(pages)]
			m := &mutant{rand.New(rand.NewPCG(uint64(round), uint64(len(x.name)))), parsed(t, page)}
			told := x.change(m)
			var b bytes.Buffer
			if err := html.Render(&b, m.root); err != nil {
				continue // a tree that cannot be written
			}
			if told == "" {
				continue
			}
			if why := accepted(b.Bytes()); why != "" {
				before, after := dump(parsed(t, page)), dump(parsed(t, b.Bytes()))
				if slices.ContainsFunc(invisible, func(i struct {
					why string
					is  func(before, after string) bool
				}) bool {
					return i.is(before, after)
				}) {
					unseen++
					continue
				}
				t.Errorf("%s, round %d: passes: %s\n%s", x.name, round, told, why)
				continue
			}
			refused++
		}
	}
	t.Logf("%d mutations refused, %d that nobody can see", refused, unseen)
	if want := len(mutations) * rounds / 2; refused < want {
		t.Errorf("%d mutations refused, want %d at least", refused, want)
	}
}

// TestChangedBytesAreRefused changes single bytes anywhere in the file, where
// the tree of HTML is not told of it.
func TestChangedBytesAreRefused(t *testing.T) {
	rounds := 150
	if testing.Short() {
		rounds = 20
	}
	random := rand.New(rand.NewPCG(11, 24))
	pages := samplePages(t)
	for round := range rounds {
		page := pages[round%len(pages)]
		at := random.IntN(len(page))
		put := [][]byte{nil, {page[at] ^ 1}, {' '}, []byte("<"), []byte("\""), []byte("</p>"), []byte("&"), []byte("<!--")}[random.IntN(8)]
		changed := slices.Concat(page[:at], put, page[at+1:])
		why := accepted(changed)
		if why == "" || bytes.Equal(changed, page) {
			continue
		}
		before, after := dump(parsed(t, page)), dump(parsed(t, changed))
		if before != after && withoutUnseen(before) != withoutUnseen(after) {
			t.Errorf("byte %d, %q made %q, passes: %s", at, page[at], put, why)
		}
	}
}

// accepted is what a check says of a page that it calls right; "" for others.
func accepted(page []byte) string {
	r, err := Check(page, thisVersion)
	if err != nil || r.OtherVersion || len(r.Findings) > 0 {
		return ""
	}
	return "told:\n" + told(r)
}

// samplePages are the pages that are changed: of a short text with amendments of
// many sorts, and of one that is hardly changed.
func samplePages(t *testing.T) [][]byte {
	t.Helper()
	load := func(name string) []byte {
		content, err := os.ReadFile(filepath.Join("../../testdata/samples", name))
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	rights := load("rights.txt")
	later := strings.NewReplacer("61/40", "64/2", "2016", "2017", "Calls upon", "Urges", "without delay", "at once", "Local observers", "Observers and herders").Replace(string(rights))
	security := load("security.txt")
	return [][]byte{reportOf(t, rights, []byte(later), thisVersion), reportOf(t, security, bytes.Replace(security, []byte("Decides"), []byte("Requests"), 1), thisVersion)}
}

func parsed(t testing.TB, page []byte) *html.Node {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// dump writes a tree down, a line for each node.
func dump(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		depth := 0
		for p := n.Parent; p != nil; p = p.Parent {
			depth++
		}
		fmt.Fprintf(&b, "%d %d %q %q %q\n", depth, n.Type, n.Namespace, n.Data, inOrder(n.Attr))
	}
	return b.String()
}

// withoutUnseen takes out of a dump the white space that stands in the head, or
// at the end of the body.
func withoutUnseen(dump string) string {
	lines := strings.Split(strings.TrimRight(dump, "\n"), "\n")
	blank := func(line string) bool {
		return strings.HasSuffix(line, "[]") && strings.Trim(strings.NewReplacer(`\n`, "", `\t`, "", `\r`, "", `\f`, "", `"`, "", "[]", "", " ", "").Replace(line), "0123456789") == ""
	}
	for len(lines) > 0 && blank(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	body := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, `"body"`) })
	if body < 0 {
		return dump
	}
	head := slices.DeleteFunc(slices.Clone(lines[:body]), blank)
	return strings.Join(append(head, lines[body:]...), "\n")
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

// raw reports whether an element's text is no text of the page.
func raw(n *html.Node) bool { return n.Data == "script" || n.Data == "style" }

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
