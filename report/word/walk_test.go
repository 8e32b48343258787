package word_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/report/word"
)

// node is an element of a part, read without any of resdiff's own code.
type node struct {
	name     string
	attr     map[string]string
	children []*node
	text     string
}

// parts writes the redline of a comparison and reads the XML parts of the file.
func parts(t testing.TB, c *resdiff.Comparison, opt view.Options) map[string]*node {
	t.Helper()
	var b bytes.Buffer
	if err := word.Write(&b, c, opt, ooxml.A4); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*node{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if out[f.Name], err = parse(r); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
	}
	return out
}

func parse(r io.Reader) (*node, error) {
	dec := xml.NewDecoder(r)
	root := &node{}
	stack := []*node{root}
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return root.children[0], nil
		}
		if err != nil {
			return nil, err
		}
		top := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			n := &node{name: t.Name.Local, attr: map[string]string{}}
			for _, a := range t.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			top.children = append(top.children, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			top.text += string(t)
		}
	}
}

// child returns the first child of that name, an empty element if there is none.
func (n *node) child(names ...string) *node {
	for _, name := range names {
		next := &node{}
		for _, c := range n.children {
			if c.name == name {
				next = c
				break
			}
		}
		n = next
	}
	return n
}

func (n *node) each(do func(*node)) {
	do(n)
	for _, c := range n.children {
		c.each(do)
	}
}

// paragraph is a paragraph of the text after all changes were accepted, or all
// rejected.
type paragraph struct {
	text  string
	notes []string
}

// reader takes the text between the bookmarks as it is after accepting or
// rejecting every change, by what ECMA-376 says of revisions.
type reader struct {
	gone   map[string]bool
	notes  map[string]*node
	inside bool
	begun  bool // in this paragraph
	id     string
	marked map[string]string // the footnotes within bookmarks, by name
	last   string            // the bookmark that was begun last
	now    paragraph
	out    []paragraph
}

// settled returns the paragraphs after all changes were accepted or rejected.
func settled(file map[string]*node, accept bool) []paragraph {
	r := &reader{gone: map[string]bool{"ins": true, "moveTo": true}, notes: map[string]*node{}, marked: map[string]string{}}
	if accept {
		r.gone = map[string]bool{"del": true, "moveFrom": true}
	}
	if notes := file["word/footnotes.xml"]; notes != nil {
		for _, n := range notes.children {
			r.notes[n.attr["id"]] = n
		}
	}
	for _, c := range file["word/document.xml"].child("body").children {
		if c.name != "p" {
			r.inline(c)
			continue
		}
		was := r.inside
		r.begun = false
		r.inline(c)
		mark := c.child("pPr", "rPr")
		merged := false
		for _, m := range mark.children {
			merged = merged || r.gone[m.name]
		}
		if (was || r.begun) && !merged {
			r.out, r.now = append(r.out, r.now), paragraph{}
		}
	}
	if r.now.text != "" || len(r.now.notes) > 0 {
		r.out = append(r.out, r.now)
	}
	return r.out
}

// inline reads what an element gives to the open paragraph.
func (r *reader) inline(n *node) {
	switch n.name {
	case "bookmarkStart":
		if n.attr["name"] == "resdiff_text" {
			r.inside, r.begun, r.id = true, true, n.attr["id"]
		}
		r.last = n.attr["name"]
	case "bookmarkEnd":
		if r.inside && n.attr["id"] == r.id {
			r.inside = false
		}
	}
	if r.gone[n.name] || n.name == "pPr" || n.name == "rPr" {
		return
	}
	if r.inside {
		switch n.name {
		case "t", "delText":
			r.now.text += n.text
		case "tab":
			r.now.text += "\t"
		case "footnoteReference":
			inner := &reader{gone: r.gone, inside: true}
			inner.inline(r.notes[n.attr["id"]])
			text := strings.TrimPrefix(inner.now.text, " ")
			r.now.notes, r.marked[r.last] = append(r.now.notes, text), text
		case "instrText", "delInstrText":
			if name, ok := strings.CutPrefix(strings.TrimSpace(n.text), "NOTEREF "); ok {
				name, _, _ = strings.Cut(name, " ")
				r.now.notes = append(r.now.notes, r.marked[name])
			}
		}
	}
	for _, c := range n.children {
		r.inline(c)
	}
}

// checkForm checks what Word asks of a file beside its schema: revisions have ids
// of their own, moves two ends, and ranges an end after their start; what is
// called is there.
func checkForm(file map[string]*node) error {
	ids, notes, comments := map[string]bool{}, map[string]bool{}, map[string]bool{}
	bad := []string{}
	say := func(format string, args ...any) { bad = append(bad, fmt.Sprintf(format, args...)) }
	for _, name := range []string{"word/document.xml", "word/footnotes.xml"} {
		if file[name] == nil {
			continue
		}
		ranges, moves := map[string]string{}, map[string]map[string]bool{}
		file[name].each(func(n *node) {
			switch n.name {
			case "ins", "del", "moveFrom", "moveTo", "pPrChange", "bookmarkStart", "moveFromRangeStart", "moveToRangeStart":
				if ids[n.attr["id"]] {
					say("id %s is used twice", n.attr["id"])
				}
				ids[n.attr["id"]] = true
			}
			switch {
			case strings.HasSuffix(n.name, "RangeStart"):
				ranges[n.name+n.attr["id"]] = "begun"
				if m := n.attr["name"]; m != "" {
					if moves[m] == nil {
						moves[m] = map[string]bool{}
					}
					moves[m][n.name] = true
				}
			case strings.HasSuffix(n.name, "RangeEnd"):
				start := strings.TrimSuffix(n.name, "End") + "Start" + n.attr["id"]
				if ranges[start] != "begun" {
					say("%s %s has no start before it", n.name, n.attr["id"])
				}
				ranges[start] = "ended"
			case n.name == "footnote":
				notes[n.attr["id"]] = true
			case n.name == "footnoteReference" && notes[n.attr["id"]]:
				say("footnote %s is called twice", n.attr["id"])
			case n.name == "footnoteReference":
				notes[n.attr["id"]] = true
			}
		})
		for r, state := range ranges {
			if state != "ended" {
				say("%s has no end", r)
			}
		}
		for m, ends := range moves {
			if len(ends) != 2 {
				say("%s has one end", m)
			}
		}
	}
	if c := file["word/comments.xml"]; c != nil {
		for _, n := range c.children {
			comments[n.attr["id"]] = true
		}
	}
	file["word/document.xml"].each(func(n *node) {
		if n.name == "commentReference" && !comments[n.attr["id"]] {
			say("comment %s is not there", n.attr["id"])
		}
	})
	if len(bad) > 0 {
		return errors.New(strings.Join(bad, "; "))
	}
	return nil
}
