package word

import (
	"strings"

	"resdiff/internal/numeral"
	"resdiff/internal/office"
	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// noteKind tells footnotes from endnotes.
type noteKind int

const (
	footnote noteKind = iota
	endnote
)

// notes are the notes of a file.
type notes struct {
	texts   [2]map[string]string // by id
	formats [2]string            // of the automatic marks
	called  []calledNote         // in the order of their first marks
	index   [2]map[string]int    // id to called
	// uncalled are the notes of a redline that nothing calls.
	uncalled []layout.Note
	missing  bool
	refs     noteRefs
}

// calledNote is a note that the text calls.
type calledNote struct {
	kind noteKind
	text string
	own  bool   // has a mark of its own instead of a number
	mark string // that mark
}

// readNotes reads the footnotes and endnotes.
func (r *reader) readNotes(related parts) (*notes, error) {
	n := &notes{formats: [2]string{"decimal", "lowerRoman"}}
	r.notes = n
	for kind, name := range [2]string{"footnote", "endnote"} {
		n.texts[kind], n.index[kind] = map[string]string{}, map[string]int{}
		if err := r.readNotePart(related.first(name+"s"), "w:"+name, n.texts[kind]); err != nil {
			return nil, err
		}
	}
	return n, r.readNoteFormats(related.first("settings"))
}

func (r *reader) readNotePart(part, element string, into map[string]string) error {
	return r.archive.EachIn(part, prefixes, func(x *office.XML, e *office.Element) error {
		// Separators are notes too, of a type.
		if t := e.Attr("w:type"); e.Name != element || t != "" && t != "normal" {
			return x.Skip()
		}
		s := story{reader: r, x: x, note: true}
		if err := x.Each(s.element); err != nil {
			return err
		}
		if err := s.settle(); err != nil {
			return err
		}
		into[e.Attr("w:id")] = layout.JoinTexts(s.blocks)
		return nil
	})
}

func (r *reader) readNoteFormats(part string) error {
	return r.archive.EachIn(part, prefixes, r.notes.readFormat)
}

// readFormat takes the format of note marks from a property, if it is one.
func (n *notes) readFormat(x *office.XML, e *office.Element) error {
	kind := footnote
	switch e.Name {
	case "w:footnotePr":
	case "w:endnotePr":
		kind = endnote
	default:
		return x.Skip()
	}
	return x.Each(func(e *office.Element) error {
		if e.Name == "w:numFmt" {
			n.formats[kind] = e.Attr("w:val")
		}
		return x.Skip()
	})
}

// refer returns the place of a note among those called, -1 if there is no such
// note.
func (n *notes) refer(kind noteKind, id string) int {
	if at, ok := n.index[kind][id]; ok {
		return at
	}
	text, ok := n.texts[kind][id]
	if !ok {
		n.missing = true
		return -1
	}
	n.called = append(n.called, calledNote{kind: kind, text: text})
	n.index[kind][id] = len(n.called) - 1
	return len(n.called) - 1
}

// setMark gives a note a mark of its own.
func (n *notes) setMark(at int, mark string) {
	n.called[at].own, n.called[at].mark = true, strings.TrimSpace(mark)
}

// number gives the notes their marks, in the document's notes and blocks.
func (n *notes) number(doc *layout.Document) {
	count, passed := [2]int{}, n.passedOver()
	for _, c := range n.called {
		if !c.own {
			count[c.kind] = ooxml.NextNote(count[c.kind], passed)
			c.mark = numeral.Format(count[c.kind], n.formats[c.kind])
		} else if rest, ok := strings.CutPrefix(c.text, c.mark); ok {
			c.text = strings.TrimSpace(rest)
		}
		doc.Notes = append(doc.Notes, layout.Note{Mark: c.mark, Text: c.text})
	}
	for _, b := range doc.Blocks {
		for i, m := range b.Marks {
			m.Note = n.settle(m.Note, m.Text, doc.Notes)
			if m.Note >= 0 {
				m.Text = doc.Notes[m.Note].Mark
			}
			b.Marks[i] = m
		}
	}
	n.place(doc)
}
