package word

import (
	"strconv"
	"strings"

	"resdiff/internal/office"
)

// looks are the properties of a run that matter here; nil says nothing.
type looks struct {
	style                string // character style
	italic, bold, hidden *bool
	struck               *bool // by one line or two
	raised               bool  // set on the run itself
}

// props are the properties of a paragraph that matter here; nil says nothing.
type props struct {
	style   string
	num     *int // numId of numPr
	level   *int // ilvl of numPr
	outline *int // 0 for the first level, 9 for body text
	left    *int // twips, from the margin
	first   *int // twips, first line relative to left
	align   string
	frame   bool  // set in a frame of its own (framePr)
	run     looks // of the paragraph's style
	// mark is what tracked changes did to the paragraph's end; row cells and
	// rows use it alike.
	mark revision
	// was are the properties before a tracked change of them.
	was *props
}

// revision tells what tracked changes did to a thing that they mark from within.
type revision struct {
	inserted, deleted bool
	// runsOn tells that the next paragraph goes on on the same line: the mark is a
	// style separator.
	runsOn bool
}

// over returns p with what q says put over it.
func (p props) over(q props) props {
	for _, f := range []struct{ dst, src **int }{
		{&p.num, &q.num}, {&p.level, &q.level}, {&p.outline, &q.outline}, {&p.left, &q.left}, {&p.first, &q.first},
	} {
		if *f.src != nil {
			*f.dst = *f.src
		}
	}
	if q.align != "" {
		p.align = q.align
	}
	p.frame = p.frame || q.frame
	p.run = p.run.over(q.run)
	return p
}

func (l looks) over(m looks) looks {
	if m.italic != nil {
		l.italic = m.italic
	}
	if m.bold != nil {
		l.bold = m.bold
	}
	if m.struck != nil {
		l.struck = m.struck
	}
	if m.hidden != nil {
		l.hidden = m.hidden
	}
	return l
}

// style is one style as written, its own properties only.
type style struct {
	name, base string
	props      props
}

// styles are the styles of a file by their ids.
type styles struct {
	byID      map[string]*style
	defaults  props
	paragraph string // id of the default paragraph style
	size      int    // font size of running text in half points
	done      map[string]props
}

// readStyles reads the part styles.xml; part is "" where there is none.
func readStyles(a *office.Archive, part string) (*styles, error) {
	s := &styles{byID: map[string]*style{}, done: map[string]props{}, size: 20}
	return s, a.EachIn(part, prefixes, func(x *office.XML, e *office.Element) error {
		switch e.Name {
		case "w:docDefaults":
			return s.readDefaults(x)
		case "w:style":
			return s.readStyle(x, e)
		}
		return x.Skip()
	})
}

func (s *styles) readDefaults(x *office.XML) error {
	return x.Each(func(*office.Element) error {
		return x.Each(func(e *office.Element) error {
			switch e.Name {
			case "w:pPr":
				p, err := readProps(x)
				s.defaults = s.defaults.over(p)
				return err
			case "w:rPr":
				return s.readSize(x)
			}
			return x.Skip()
		})
	})
}

// readSize takes the font size from run properties.
func (s *styles) readSize(x *office.XML) error {
	return x.Each(func(e *office.Element) error {
		if n, err := strconv.Atoi(e.Attr("w:val")); e.Name == "w:sz" && err == nil && n > 0 {
			s.size = n
		}
		return x.Skip()
	})
}

func (s *styles) readStyle(x *office.XML, e *office.Element) error {
	st := &style{}
	id := e.Attr("w:styleId")
	s.byID[id] = st
	if v, ok := e.Lookup("w:default"); ok && isOn(v) && e.Attr("w:type") == "paragraph" {
		s.paragraph = id
	}
	return x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:name":
			st.name = strings.ToLower(e.Attr("w:val"))
		case "w:basedOn":
			st.base = e.Attr("w:val")
		case "w:pPr":
			p, err := readProps(x)
			p.run = st.props.run
			st.props = p
			return err
		case "w:rPr":
			l, _, err := readLooks(x)
			st.props.run = l
			return err
		}
		return x.Skip()
	})
}

// resolve returns the properties of a style with those it rests on.
func (s *styles) resolve(id string) props {
	if p, ok := s.done[id]; ok {
		return p
	}
	var chain []*style
	for at, seen := id, map[string]bool{}; s.byID[at] != nil && !seen[at]; at = s.byID[at].base {
		seen[at] = true
		chain = append(chain, s.byID[at])
	}
	p := s.defaults
	for i := len(chain) - 1; i >= 0; i-- {
		st := chain[i]
		if n := headingName(st.name); n > 0 && st.props.outline == nil {
			level := n - 1
			p.outline = &level
		}
		p = p.over(st.props)
	}
	p.style = id
	s.done[id] = p
	return p
}

// headingName returns 3 for "heading 3", the name under which Word itself
// knows that style in every language; 0 for other names.
func headingName(name string) int {
	rest, ok := strings.CutPrefix(name, "heading ")
	if n, err := strconv.Atoi(rest); ok && err == nil && n >= 1 && n <= 9 {
		return n
	}
	return 0
}

// isOn reads a switch (ST_OnOff): present without a value is on.
func isOn(v string) bool { return v != "0" && v != "false" && v != "off" }
