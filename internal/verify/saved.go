package verify

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"resdiff/internal/pattern"
)

// What programs change in the form of a page when they save or send it, and what
// is therefore allowed:
//
//   - line ends (CRLF) and a byte-order mark: reading HTML makes nothing of them;
//   - the order and quotes of attributes, the case of names, how characters are
//     written (&quot;, &#34;), end tags that are left out: likewise;
//   - white space that no browser shows: before, in and directly after the head,
//     and at the end of the body;
//   - an attribute that is there or not, with its name for a value
//     (checked="checked"): booleans;
//   - a line broken where there was white space: rewrapped;
//   - the comment with the address of a saved page that browsers put before it,
//     and links within it that lead to that address, if it is a file: savedFrom;
//   - the element by which they name its encoding, beside or instead of that of
//     the page: nameEncoding;
//   - a missing document type, as where a program saved the tree alone.

// savedFrom is the comment with the address that a page was saved from, and the
// length of that.
var savedFrom = pattern.New(`^ saved from url=\((\d{4})\)(\S+) $`)

// booleans are the attributes that mean the same whatever their value.
var booleans = []string{"checked", "open"}

// unsave takes out of a page what a program added when it saved it.
func (r *Result) unsave(root *html.Node) {
	typed, address := false, ""
	for _, n := range slices.Collect(root.ChildNodes()) {
		switch {
		case n.Type == html.DoctypeNode:
			typed = true
		case n.Type == html.CommentNode && address == "":
			if m := savedFrom.FindStringSubmatch(n.Data); m != nil && fmt.Sprintf("%04d", len(m[2])) == m[1] {
				address, _, _ = strings.Cut(m[2], "#")
				root.RemoveChild(n)
			}
		}
	}
	if !typed {
		r.note("the page has lost its first line, <!DOCTYPE html>, without which browsers lay it out a little differently")
	}
	led := false
	for n := range root.Descendants() {
		for i, a := range n.Attr {
			if a.Val == a.Key && slices.Contains(booleans, a.Key) {
				n.Attr[i].Val = ""
			}
			if within, ok := strings.CutPrefix(a.Val, address+"#"); ok && n.Data == "a" && a.Key == "href" && isFile(address) {
				n.Attr[i].Val = "#" + within
				led = true
			}
		}
		if n.Type == html.ElementNode && n.Data == "head" {
			nameEncoding(n)
		}
	}
	if led {
		r.note("its links lead to the page that it was saved from, %s", address)
	}
}

// isFile reports whether an address is that of a file on the computer itself. A
// page that was saved from anywhere else leads there, where anything may stand.
func isFile(address string) bool { return strings.HasPrefix(address, "file:///") }

// nameEncoding puts the element by which browsers name the encoding of a saved
// page, UTF-8, into the form that the page has, and takes it out where that is there.
func nameEncoding(head *html.Node) {
	named := slices.Collect(head.ChildNodes())
	i := slices.IndexFunc(named, encodingNamed)
	if i < 0 {
		return
	}
	if slices.ContainsFunc(named, func(n *html.Node) bool { return n.Data == "meta" && attribute(n, "charset") != "" }) {
		head.RemoveChild(named[i])
		return
	}
	named[i].Attr = []html.Attribute{{Key: "charset", Val: "utf-8"}}
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

// raw reports whether an element's text is no text of the page, but data.
func raw(n *html.Node) bool { return n.Data == "script" || n.Data == "style" }

// rewrapped reports whether a text is the wanted one with lines broken at its
// white space, as Firefox breaks them, which browsers show as before: each run of
// white space stands where there was one, and is another only with a line break
// in it.
func rewrapped(have, want string) bool {
	for {
		i, j := strings.IndexAny(have, space), strings.IndexAny(want, space)
		if i < 0 || j < 0 {
			return have == want
		}
		if have[:i] != want[:j] {
			return false
		}
		have, want = have[i:], want[j:]
		h, w := run(have), run(want)
		if h != w && !strings.Contains(h, "\n") {
			return false
		}
		have, want = have[len(h):], want[len(w):]
	}
}

// run is the white space that a text begins with.
func run(text string) string { return text[:len(text)-len(strings.TrimLeft(text, space))] }

// unwrapped is a text with each run of white space made one blank.
func unwrapped(text string) string {
	var b strings.Builder
	for text != "" {
		if r := run(text); r != "" {
			b.WriteByte(' ')
			text = text[len(r):]
			continue
		}
		i := strings.IndexAny(text, space)
		if i < 0 {
			i = len(text)
		}
		b.WriteString(text[:i])
		text = text[i:]
	}
	return b.String()
}
