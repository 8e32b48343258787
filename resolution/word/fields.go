package word

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/internal/numeral"
	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// field is a field around the place being read. Its code is no text, its result is.
type field struct {
	code        bool // the code is being read
	instruction strings.Builder
	// noteRef is the bookmark of the note whose mark the result repeats, "" if it
	// repeats none.
	noteRef string
	result  bool // it has a result
	marked  bool // its result became a mark
}

// field follows the parts of a field.
func (s *story) field(kind string) {
	p := s.open
	last := len(p.fields) - 1
	switch {
	case kind == "begin":
		p.fields = append(p.fields, field{code: true})
	case kind == "separate" && last >= 0:
		f := &p.fields[last]
		f.code = false
		f.noteRef = noteRefOf(f.instruction.String())
	case kind == "end" && last >= 0:
		f := &p.fields[last]
		instruction, result := f.instruction.String(), f.result
		p.fields = p.fields[:last]
		if !result {
			s.listNumber(instruction)
		}
	}
}

// instruction reads the code of the innermost field.
func (s *story) instruction() error {
	text, err := s.x.Text()
	if err != nil || s.open == nil || len(s.open.fields) == 0 {
		return err
	}
	const longest = 1000 // bytes
	if code := &s.open.fields[len(s.open.fields)-1].instruction; code.Len()+len(text) <= longest {
		code.WriteString(text)
	}
	return nil
}

// simpleField reads a field whose code is an attribute.
func (s *story) simpleField(e *office.Element) error {
	if s.open == nil {
		return s.x.Each(s.element)
	}
	name := noteRefOf(e.Attr("w:instr"))
	s.open.fields = append(s.open.fields, field{noteRef: name})
	err := s.x.Each(s.element)
	s.open.fields = s.open.fields[:len(s.open.fields)-1]
	return err
}

// inField reports whether a text is part of a field and so not written: its code,
// or the mark of a note that it repeats, which becomes a mark.
func (s *story) inField(text string) bool {
	p := s.open
	for i := range p.fields {
		f := &p.fields[i]
		if f.code {
			return true
		}
		f.result = f.result || strings.TrimSpace(text) != ""
	}
	for i := range p.fields {
		if name := p.fields[i].noteRef; name != "" && strings.TrimSpace(text) != "" {
			if !p.fields[i].marked {
				p.fields[i].marked = true
				p.text.Mark(strings.TrimSpace(text), s.notes.repeat(name))
			}
			return true
		}
	}
	return false
}

// noteRefOf returns the bookmark that a field's code refers to a note by.
//
//	" NOTEREF _Ref7 \\f \\h " → "_Ref7"
func noteRefOf(instruction string) string {
	if words := strings.Fields(instruction); len(words) > 1 && strings.EqualFold(words[0], "NOTEREF") {
		return words[1]
	}
	return ""
}

// listFormats are the numbers of the levels of Word's own lists (ECMA-376 part 1,
// 17.16.5.32), with the signs around them.
var listFormats = map[string][9][3]string{
	"numberdefault":  {{"", "decimal", ")"}, {"", "lowerLetter", ")"}, {"", "lowerRoman", ")"}, {"(", "decimal", ")"}, {"(", "lowerLetter", ")"}, {"(", "lowerRoman", ")"}, {"", "decimal", "."}, {"", "lowerLetter", "."}, {"", "lowerRoman", "."}},
	"outlinedefault": {{"", "upperRoman", "."}, {"", "upperLetter", "."}, {"", "decimal", "."}, {"", "lowerLetter", ")"}, {"(", "decimal", ")"}, {"(", "lowerLetter", ")"}, {"(", "lowerRoman", ")"}, {"(", "lowerLetter", ")"}, {"(", "lowerRoman", ")"}},
}

// listNumber writes the number that a LISTNUM field shows: the next of its list at
// its level.
//
//	" LISTNUM NumberDefault \\l 2 " → "a) "
func (s *story) listNumber(instruction string) {
	words := strings.Fields(instruction)
	if len(words) == 0 || !strings.EqualFold(words[0], "LISTNUM") || s.note {
		return
	}
	name, level, start := "numberdefault", 1, 0
	for i := 1; i < len(words); i++ {
		value := 0
		if i+1 < len(words) {
			value, _ = strconv.Atoi(words[i+1])
		}
		switch strings.ToLower(words[i]) {
		case "\\l":
			level = value
			i++
		case "\\s":
			start = value
			i++
		default:
			name = strings.ToLower(strings.Trim(words[i], "\""))
		}
	}
	formats, known := listFormats[name]
	if !known {
		formats = listFormats["numberdefault"]
	}
	if level < 1 || level > len(formats) {
		return
	}
	if s.listed == nil {
		s.listed = map[string]*[9]int{}
	}
	counts := s.listed[name]
	if counts == nil {
		counts = &[9]int{}
		s.listed[name] = counts
	}
	if counts[level-1]++; start > 0 {
		counts[level-1] = start
	}
	for deeper := level; deeper < len(counts); deeper++ {
		counts[deeper] = 0
	}
	f := formats[level-1]
	s.write(f[0] + numeral.Format(counts[level-1], f[1]) + f[2] + " ")
}

// noteRefs are the marks that repeat those of notes, and the bookmarks that they
// name them by.
type noteRefs struct {
	names  []string
	open   map[string]string // bookmarks that are open, by id
	called map[string]int    // notes called within them, by name
}

// firstRepeat is the index below which a mark's note is that of a bookmark still to
// be looked up.
const firstRepeat = -100

// repeat returns what stands for the note of a bookmark until all are known.
func (n *notes) repeat(bookmark string) int {
	n.refs.names = append(n.refs.names, bookmark)
	return firstRepeat - len(n.refs.names) + 1
}

// openBookmarks is the most bookmarks that are kept open: around a note's mark
// stand one or two.
const openBookmarks = 100

func (n *notes) openBookmark(id, name string) {
	if n == nil {
		return
	}
	if n.refs.open == nil {
		n.refs.open, n.refs.called = map[string]string{}, map[string]int{}
	}
	if len(n.refs.open) < openBookmarks {
		n.refs.open[id] = name
	}
}

func (n *notes) closeBookmark(id string) {
	if n != nil {
		delete(n.refs.open, id)
	}
}

// bookmarked notes that a note is called within the bookmarks that are open.
func (n *notes) bookmarked(at int) {
	for _, name := range n.refs.open {
		n.refs.called[name] = at
	}
}

// settle returns the note of a mark, now that all are known: that of the bookmark
// or, where it is lost, the one with the mark that is shown.
func (n *notes) settle(note int, shown string, all []layout.Note) int {
	k := firstRepeat - note
	if k < 0 || k >= len(n.refs.names) {
		return note
	}
	if at, ok := n.refs.called[n.refs.names[k]]; ok {
		return at
	}
	return slices.IndexFunc(all, func(n layout.Note) bool { return n.Mark == shown })
}
