package verify

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// comparison compares two trees and says where they differ.
type comparison struct {
	result *Result
	// known holds a hash of each node with all below it, once it was asked for. It
	// pairs up what to tell of; that two trees are the same is never told by it.
	known map[*html.Node]uint64
}

// same reports whether two nodes are the same with all below them.
func (c *comparison) same(have, want *html.Node) bool {
	if !alike(have, want) {
		return false
	}
	x, y := have.FirstChild, want.FirstChild
	for ; x != nil && y != nil; x, y = x.NextSibling, y.NextSibling {
		if !c.same(x, y) {
			return false
		}
	}
	return x == nil && y == nil
}

// alike reports whether a node is the same as the wanted one but for what is below
// them.
func alike(have, want *html.Node) bool {
	if have.Type == html.TextNode && want.Type == html.TextNode {
		return have.Data == want.Data || !raw(want.Parent) && rewrapped(have.Data, want.Data)
	}
	return have.Type == want.Type && have.Data == want.Data && have.Namespace == want.Namespace && slices.Equal(inOrder(have.Attr), inOrder(want.Attr))
}

// inOrder returns attributes in the order of their names, which is not that of
// their elements.
func inOrder(attributes []html.Attribute) []html.Attribute {
	byName := func(a, b html.Attribute) int {
		return cmp.Or(strings.Compare(a.Namespace, b.Namespace), strings.Compare(a.Key, b.Key))
	}
	if slices.IsSortedFunc(attributes, byName) {
		return attributes
	}
	return slices.SortedStableFunc(slices.Values(attributes), byName)
}

func (c *comparison) hash(n *html.Node) uint64 {
	if h, ok := c.known[n]; ok {
		return h
	}
	h := fnv.New64a()
	data := n.Data
	if n.Type == html.TextNode && !raw(n.Parent) && strings.ContainsAny(data, "\n") {
		data = unwrapped(data)
	}
	fmt.Fprintf(h, "%d %q %q %q", n.Type, data, n.Namespace, inOrder(n.Attr))
	for child := range n.ChildNodes() {
		fmt.Fprintf(h, " %x", c.hash(child))
	}
	c.known[n] = h.Sum64()
	return c.known[n]
}

// children tells where what stands in one node differs from what stands in
// another: of the children that are not the same, those that are of one kind are
// compared, and the others told as missing or too much.
func (c *comparison) children(have, want *html.Node, where string) {
	h, w := slices.Collect(have.ChildNodes()), slices.Collect(want.ChildNodes())
	for len(h) > 0 && len(w) > 0 && c.hash(h[0]) == c.hash(w[0]) {
		h, w = h[1:], w[1:]
	}
	for len(h) > 0 && len(w) > 0 && c.hash(h[len(h)-1]) == c.hash(w[len(w)-1]) {
		h, w = h[:len(h)-1], w[:len(w)-1]
	}
	stray := map[uint64]int{} // the wanted ones that have no place yet
	for _, n := range w {
		stray[c.hash(n)]++
	}
	var changed []*html.Node
	for _, n := range h {
		if stray[c.hash(n)] > 0 {
			stray[c.hash(n)]--
			continue
		}
		changed = append(changed, n)
	}
	var missing []*html.Node
	for _, n := range slices.Backward(w) {
		if stray[c.hash(n)] > 0 {
			stray[c.hash(n)]--
			missing = append(missing, n)
		}
	}
	slices.Reverse(missing)
	if len(changed) == 0 && len(missing) == 0 && len(h) > 0 {
		c.result.find(c.placeOf(h[0], where), "what stands here is in another order than the texts give, from %s on", described(h[0]))
		return
	}
	for _, n := range changed {
		i := slices.IndexFunc(missing, func(m *html.Node) bool { return sameKind(n, m) })
		if i < 0 {
			c.result.find(c.placeOf(n, where), "holds %s, which the texts do not give", described(n))
			continue
		}
		c.node(n, missing[i], where)
		missing = slices.Delete(missing, i, i+1)
	}
	for _, n := range missing {
		c.result.find(c.placeOf(n, where), "lacks %s, which the texts give", described(n))
	}
}

// sameKind reports whether two nodes are worth comparing.
func sameKind(a, b *html.Node) bool {
	return a.Type == b.Type && (a.Type != html.ElementNode || a.Data == b.Data && attribute(a, "id") == attribute(b, "id"))
}

// node tells where one node differs from another of its kind.
func (c *comparison) node(have, want *html.Node, where string) {
	where = c.placeOf(want, where)
	if have.Type != html.ElementNode {
		c.result.find(where, "%s", difference(have.Data, want.Data))
		return
	}
	for _, a := range have.Attr {
		if n := slices.IndexFunc(want.Attr, func(b html.Attribute) bool { return a.Key == b.Key && a.Namespace == b.Namespace }); n < 0 {
			c.result.find(where, "%s has the attribute %s=%s, which the texts do not give", described(have), a.Key, quoted(a.Val))
		} else if b := want.Attr[n]; a.Val != b.Val {
			c.result.find(where, "%s, in the attribute %s of <%s>", difference(a.Val, b.Val), a.Key, have.Data)
		}
	}
	for _, b := range want.Attr {
		if !slices.ContainsFunc(have.Attr, func(a html.Attribute) bool { return a.Key == b.Key && a.Namespace == b.Namespace }) {
			c.result.find(where, "%s lacks the attribute %s=%s", described(have), b.Key, quoted(b.Val))
		}
	}
	c.children(have, want, where)
}

// placeOf is the name of the place that a node is or stands in.
func (c *comparison) placeOf(n *html.Node, otherwise string) string {
	return cmp.Or(placeName(n), otherwise)
}

// difference says what a text holds where it first differs from another.
func difference(have, want string) string {
	h, w := trimCommon(have, want)
	if quoted(h) == quoted(w) {
		h, w = afterCommon(have, want)
	}
	return fmt.Sprintf("holds %s where the texts give %s", quoted(h), quoted(w))
}

// trimCommon cuts the words that two strings begin and end with in common, but
// for one on either side.
func trimCommon(a, b string) (string, string) {
	x, y := strings.Fields(a), strings.Fields(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	n = max(n-1, 0)
	x, y = x[n:], y[n:]
	m := 0
	for m < len(x) && m < len(y) && x[len(x)-1-m] == y[len(y)-1-m] {
		m++
	}
	m = max(m-1, 0)
	return strings.Join(x[:len(x)-m], " "), strings.Join(y[:len(y)-m], " ")
}

// afterCommon cuts the characters that two strings begin with in common, but
// for a few: long data without spaces differ far beyond what is quoted.
func afterCommon(a, b string) (string, string) {
	const kept = 20
	x, y := []rune(a), []rune(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	n = max(n-kept, 0)
	return "…" + string(x[n:]), "…" + string(y[n:])
}

// longestQuote is how many characters of a difference are shown.
const longestQuote = 80

func quoted(s string) string {
	if runes := []rune(s); len(runes) > longestQuote {
		s = string(runes[:longestQuote]) + "…"
	}
	return "“" + s + "”"
}
