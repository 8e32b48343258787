package odt

import (
	"strconv"
	"strings"

	"resdiff/internal/office"
)

// style is a paragraph or text style as written.
type style struct {
	parent                string
	italic, bold, centred *bool
	// struck: a line goes through the text; raised: it is set as a superscript.
	struck, raised *bool
	indent         *float64 // ems of 10 points, first line
}

// styles are the styles of a file by family and name, and its list styles.
type styles struct {
	byName map[string]*style
	lists  map[string]*listStyle
}

func newStyles() *styles {
	return &styles{byName: map[string]*style{}, lists: map[string]*listStyle{}}
}

// read reads one style to the end of its element.
func (s *styles) read(x *office.XML, e *office.Element) error {
	switch e.Name {
	case "style:style":
		st := &style{parent: e.Attr("style:parent-style-name")}
		family := e.Attr("style:family") + " "
		if st.parent != "" {
			st.parent = family + st.parent
		}
		s.byName[family+e.Attr("style:name")] = st
		return x.Each(func(e *office.Element) error {
			st.properties(e)
			return x.Skip()
		})
	case "text:list-style":
		l := &listStyle{}
		s.lists[e.Attr("style:name")] = l
		return x.Each(func(e *office.Element) error {
			l.level(e)
			return x.Skip()
		})
	}
	return x.Skip()
}

func (st *style) properties(e *office.Element) {
	switch e.Name {
	case "style:text-properties":
		if v, ok := e.Lookup("fo:font-style"); ok {
			italic := v == "italic" || v == "oblique"
			st.italic = &italic
		}
		if v, ok := e.Lookup("fo:font-weight"); ok {
			n, err := strconv.Atoi(v)
			bold := v == "bold" || err == nil && n >= 600
			st.bold = &bold
		}
		if v, ok := e.Lookup("style:text-line-through-style"); ok {
			struck := v != "none"
			st.struck = &struck
		}
		if v, ok := e.Lookup("style:text-line-through-type"); ok && st.struck == nil {
			struck := v != "none"
			st.struck = &struck
		}
		if v, ok := e.Lookup("style:text-position"); ok {
			raised := strings.HasPrefix(v, "super")
			st.raised = &raised
		}
	case "style:paragraph-properties":
		if v, ok := e.Lookup("fo:text-align"); ok {
			centred := v == "center"
			st.centred = &centred
		}
		left, okLeft := length(e.Attr("fo:margin-left"))
		first, okFirst := length(e.Attr("fo:text-indent"))
		if okLeft || okFirst {
			indent := (left + first) / 10
			st.indent = &indent
		}
	}
}

// length reads a length and returns it in points.
func length(v string) (float64, bool) {
	for unit, points := range map[string]float64{"pt": 1, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4} {
		if number, ok := strings.CutSuffix(v, unit); ok {
			n, err := strconv.ParseFloat(number, 64)
			return n * points, err == nil
		}
	}
	return 0, false
}

// resolve returns a style with what it inherits. Name holds the family.
func (s *styles) resolve(name string) style {
	var all style
	seen := map[string]bool{}
	for st := s.byName[name]; st != nil && !seen[name]; name, st = st.parent, s.byName[st.parent] {
		seen[name] = true
		if all.italic == nil {
			all.italic = st.italic
		}
		if all.bold == nil {
			all.bold = st.bold
		}
		if all.struck == nil {
			all.struck = st.struck
		}
		if all.raised == nil {
			all.raised = st.raised
		}
		if all.centred == nil {
			all.centred = st.centred
		}
		if all.indent == nil {
			all.indent = st.indent
		}
	}
	return all
}
