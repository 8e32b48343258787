package office

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// XML reads one part element by element. Entities of its own are refused by
// encoding/xml, so a part cannot expand beyond its bytes.
type XML struct {
	part    string
	closer  io.Closer
	dec     *xml.Decoder
	archive *Archive
	depth   int
	names   map[string]string // name space to prefix
}

// XML opens the named part for reading; prefixes maps name spaces to the short
// prefixes by which element and attribute names are told.
func (a *Archive) XML(name string, prefixes map[string]string) (*XML, error) {
	r, err := a.Part(name)
	if err != nil {
		return nil, err
	}
	dec := xml.NewDecoder(transform.NewReader(r, unicode.BOMOverride(transform.Nop)))
	dec.CharsetReader = charset
	return &XML{part: name, closer: r, dec: dec, archive: a, names: prefixes}, nil
}

// EachIn calls child for every child of the named part's root element, as Each
// does. A part that is not there, or has no name, has none.
func (a *Archive) EachIn(part string, prefixes map[string]string, child func(*XML, *Element) error) error {
	if part == "" || !a.Has(part) {
		return nil
	}
	x, err := a.XML(part, prefixes)
	if err != nil {
		return err
	}
	defer x.Close()
	return x.Each(func(*Element) error {
		return x.Each(func(e *Element) error { return child(x, e) })
	})
}

// charset decodes parts that are not in UTF-8; UTF-16 has been decoded by its
// byte-order mark already.
func charset(label string, r io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return r, nil
	}
	enc, err := htmlindex.Get(label)
	if err != nil {
		return nil, err
	}
	return enc.NewDecoder().Reader(r), nil
}

// Close ends the reading.
func (x *XML) Close() { _ = x.closer.Close() }

// Element is the start of an element.
type Element struct {
	// Name is the name with its short prefix ("w:p"); without one where the
	// name space is unknown.
	Name  string
	attrs []xml.Attr
	names map[string]string
}

// Attr returns the value of the attribute of this name ("w:val"), "" if there
// is none. A plain name is one without a name space.
func (e Element) Attr(name string) string {
	v, _ := e.Lookup(name)
	return v
}

// Lookup returns the value of an attribute and whether it is there.
func (e Element) Lookup(name string) (string, bool) {
	for _, a := range e.attrs {
		if short(e.names, a.Name) == name {
			return a.Value, true
		}
	}
	return "", false
}

func short(names map[string]string, n xml.Name) string {
	if p := names[n.Space]; p != "" {
		return p + ":" + n.Local
	}
	return n.Local
}

// Next returns the next child element or text of the element being read;
// done is true at its end (or at the end of the part).
func (x *XML) Next() (e *Element, text string, done bool, err error) {
	for {
		token, err := x.dec.Token()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return nil, "", true, nil
			}
			return nil, "", true, x.failure(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			x.depth++
			x.archive.elems--
			if x.depth > MaxDepth {
				return nil, "", true, limit{fmt.Errorf("the file is nested more than %d elements deep; copy the resolution into a new file", MaxDepth)}
			}
			if x.archive.elems < 0 {
				return nil, "", true, limit{fmt.Errorf("the file holds more than %d elements; copy the resolution into a new file", MaxElements)}
			}
			return &Element{short(x.names, t.Name), t.Attr, x.names}, "", false, nil
		case xml.EndElement:
			x.depth--
			return nil, "", true, nil
		case xml.CharData:
			return nil, string(t), false, nil
		}
	}
}

func (x *XML) failure(err error) error {
	var l limit
	if errors.As(err, &l) {
		return l
	}
	return damaged(x.part, err)
}

// Each calls child for every child element of the element being read. Child
// must read its element to the end, by Each, Text or Skip.
func (x *XML) Each(child func(*Element) error) error {
	for {
		e, _, done, err := x.Next()
		if done || err != nil {
			return err
		}
		if e == nil {
			continue
		}
		if err := child(e); err != nil {
			return err
		}
	}
}

// Text returns the text of the element being read, its child elements left
// out, and ends it.
func (x *XML) Text() (string, error) {
	var b strings.Builder
	for {
		e, text, done, err := x.Next()
		if done || err != nil {
			return b.String(), err
		}
		b.WriteString(text)
		if e != nil {
			if err := x.Skip(); err != nil {
				return "", err
			}
		}
	}
}

// Skip ends the element being read.
func (x *XML) Skip() error { return x.Each(func(*Element) error { return x.Skip() }) }
