package word

import (
	"strconv"

	"resdiff/internal/ooxml"
	"resdiff/resolution"
)

// footnotes are those of the file, in the order of their calls.
type footnotes struct {
	redline *redline
	notes   []calledNote
	marks   [2]noteMarks
}

// calledNote is a footnote of the documents or, with a text and a mark, of ours.
type calledNote struct {
	item
	noteMark
	text string
}

// noteMark is the mark of a footnote: its own, or the number that Word gives it.
type noteMark struct {
	own  bool
	mark string
}

// noteMarks are what is known of the marks of one document's footnotes, by note.
type noteMarks struct {
	of []noteMark
	// calls is how often a note is called, id which note of the file it became.
	calls []int
	id    []string
}

// firstNote is the id of the first footnote; those before it separate the notes
// from the text.
const firstNote = 1

// marksOf tells which marks of a document are the numbers that Word gives: those of
// the notes in the order of their first calls, without the numbers of notes that
// are never called.
func marksOf(r *resolution.Resolution) noteMarks {
	m := noteMarks{make([]noteMark, len(r.Footnotes)), make([]int, len(r.Footnotes)), make([]string, len(r.Footnotes))}
	var order []int
	for i := range r.Paragraphs {
		for _, n := range r.Paragraphs[i].Notes {
			if m.calls[n.Note]++; m.calls[n.Note] == 1 {
				order = append(order, n.Note)
			}
		}
	}
	skipped := map[string]bool{}
	for n, f := range r.Footnotes {
		if m.calls[n] == 0 {
			skipped[f.Mark] = true
		}
	}
	count := 0
	for _, n := range order {
		next := ooxml.NextNote(count, skipped)
		if mark := r.Footnotes[n].Mark; mark == strconv.Itoa(next) {
			count = next
		} else {
			m.of[n] = noteMark{true, mark}
		}
	}
	return m
}

// index is an item's footnote of a side; -1 where it has none.
func (n *footnotes) index(it item, side int) int {
	f := n.redline.flow
	switch {
	case side == oldSide && it.old >= 0:
		return f.old.atoms[it.old].note
	case side == newSide && it.new >= 0:
		return f.new.atoms[it.new].note
	}
	return -1
}

// note returns an item's footnote of a side; nil where it has none.
func (n *footnotes) note(it item, side int) *resolution.Footnote {
	at := n.index(it, side)
	switch {
	case at < 0:
		return nil
	case side == oldSide:
		return &n.redline.c.Old.Footnotes[at]
	}
	return &n.redline.c.New.Footnotes[at]
}

// call writes the mark of a footnote. One that both documents have is one only
// where both call it in the same way.
func (n *footnotes) call(it item) {
	if it.state != kept {
		n.callOnce(it)
		return
	}
	x, y := n.index(it, oldSide), n.index(it, newSide)
	old, new := &n.marks[oldSide], &n.marks[newSide]
	if old.id[x] == new.id[y] && old.of[x] == new.of[y] {
		n.callOnce(it)
		return
	}
	by := n.redline.authorOf(it)
	n.redline.wrap(wrapping{deleted, by})
	n.callOnce(item{deleted, it.old, -1, 0})
	n.redline.wrap(wrapping{inserted, by})
	n.callOnce(item{inserted, -1, it.new, 0})
}

// callOnce writes the mark of a footnote or, where it was called before, a
// reference to that mark.
func (n *footnotes) callOnce(it item) {
	var mark noteMark
	again := false
	id := ooxml.Number(firstNote + len(n.notes))
	for side, m := range n.marks {
		at := n.index(it, side)
		if at < 0 {
			continue
		}
		mark, again = m.of[at], again || m.calls[at] > 1
		if m.id[at] != "" {
			n.repeat(m.id[at], n.note(it, side).Mark, it.state)
			return
		}
		m.id[at] = id
	}
	if !again {
		n.write(calledNote{item: it, noteMark: mark})
		return
	}
	x, bookmark := n.redline.x, n.redline.nextID()
	x.Empty("w:bookmarkStart", "w:id", bookmark, "w:name", ooxml.NoteBookmark+id)
	n.write(calledNote{item: it, noteMark: mark})
	x.Empty("w:bookmarkEnd", "w:id", bookmark)
}

// repeat writes the mark of a footnote that was called before.
func (n *footnotes) repeat(id, shown string, s state) {
	look := ooxml.RunLook{Style: "FootnoteReference"}
	ooxml.Field(n.redline.x, "NOTEREF "+ooxml.NoteBookmark+id+" \\f \\h", look, s == deleted, func() { writeMark(n.redline.x, shown) })
}

// add calls a footnote of ours.
func (n *footnotes) add(mark, text string) {
	n.write(calledNote{noteMark: noteMark{true, mark}, text: text})
}

// write writes the mark of a footnote.
func (n *footnotes) write(called calledNote) {
	x := n.redline.x
	id := ooxml.Number(firstNote + len(n.notes))
	n.notes = append(n.notes, called)
	follows := ""
	if called.own {
		follows = "1"
	}
	x.Open("w:r")
	ooxml.RunLook{Style: "FootnoteReference"}.Write(x)
	x.Empty("w:footnoteReference", "w:customMarkFollows", follows, "w:id", id)
	writeMark(x, called.mark)
	x.Close("w:r")
}

// writeMark writes a mark as symbols, which are no words of the text.
func writeMark(x *ooxml.Builder, mark string) {
	for _, r := range ooxml.Clean(mark) {
		if r < 0x10000 {
			x.Empty("w:sym", "w:font", "Times New Roman", "w:char", ooxml.Hex(r))
		}
	}
}

// part is the file's part with the footnotes; nil without any.
func (n *footnotes) part() []byte {
	if len(n.notes) == 0 {
		return nil
	}
	x := &ooxml.Builder{}
	t := n.redline.tracker
	t.x = x
	x.Header()
	x.Open("w:footnotes", ooxml.Spaces...)
	ooxml.Separators(x)
	for k, called := range n.notes {
		it := called.item
		x.Open("w:footnote", "w:id", ooxml.Number(firstNote+k))
		x.Open("w:p")
		ooxml.ParagraphLook{Style: "FootnoteText", RightToLeft: t.rightToLeft && called.text == ""}.Write(x)
		x.Open("w:r")
		ooxml.RunLook{Style: "FootnoteReference"}.Write(x)
		if called.own {
			writeMark(x, called.mark)
		} else {
			x.Empty("w:footnoteRef")
		}
		x.Close("w:r")
		ooxml.Run(x, ooxml.RunLook{}, " ")
		if called.text != "" {
			ooxml.Run(x, ooxml.RunLook{}, called.text)
			x.Close("w:p")
			x.Close("w:footnote")
			continue
		}
		old, new := n.note(it, oldSide), n.note(it, newSide)
		by := authorOf(n.redline.c, &n.redline.c.Changes[n.redline.atom(it).change], -1)
		switch it.state {
		case kept:
			t.become(old.Text, new.Text, by)
		case deleted:
			t.become(old.Text, "", by)
		case inserted:
			t.become("", new.Text, by)
		case movedFrom:
			t.run(old.Text, ooxml.RunLook{})
		case movedTo:
			t.run(new.Text, ooxml.RunLook{})
		}
		x.Close("w:p")
		x.Close("w:footnote")
	}
	x.Close("w:footnotes")
	return x.Bytes()
}
