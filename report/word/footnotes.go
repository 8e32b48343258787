package word

import (
	"strings"

	"resdiff/internal/ooxml"
	"resdiff/resolution"
)

// footnotes are those of the file, in the order of their calls.
type footnotes struct {
	redline *redline
	notes   []calledNote
}

// calledNote is a footnote of the documents or, with a text and a mark, of ours.
type calledNote struct {
	item
	mark, text string
}

// firstNote is the id of the first footnote; those before it separate the notes
// from the text.
const firstNote = 1

// note returns an item's footnote of a side; nil where it has none.
func (n *footnotes) note(it item, side int) *resolution.Footnote {
	f := n.redline.flow
	switch {
	case side == oldSide && it.old >= 0:
		return &f.old.Footnotes[f.old.atoms[it.old].note]
	case side == newSide && it.new >= 0:
		return &f.new.Footnotes[f.new.atoms[it.new].note]
	}
	return nil
}

// call writes the mark of a footnote. Word numbers footnotes itself; a mark that
// is no number is given.
func (n *footnotes) call(it item) {
	n.write(calledNote{item: it, mark: n.ownMark(it)})
}

// add calls a footnote of ours.
func (n *footnotes) add(mark, text string) { n.write(calledNote{mark: mark, text: text}) }

// write writes the mark of a footnote.
func (n *footnotes) write(called calledNote) {
	x, own := n.redline.x, called.mark
	id := ooxml.Number(firstNote + len(n.notes))
	n.notes = append(n.notes, called)
	follows := ""
	if own != "" {
		follows = "1"
	}
	x.Open("w:r")
	ooxml.RunLook{Style: "FootnoteReference"}.Write(x)
	x.Empty("w:footnoteReference", "w:customMarkFollows", follows, "w:id", id)
	writeMark(x, own)
	x.Close("w:r")
}

// ownMark is the mark of a footnote that is no number: "*"; else "".
func (n *footnotes) ownMark(it item) string {
	f := n.note(it, newSide)
	if f == nil {
		f = n.note(it, oldSide)
	}
	if strings.Trim(f.Mark, "0123456789") == "" {
		return ""
	}
	return f.Mark
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
		if called.mark != "" {
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

// unplacedNotes lists, after the text, the footnotes that no mark in it calls.
func (r *redline) unplacedNotes() {
	old, new := uncalled(r.c.Old), uncalled(r.c.New)
	if len(old)+len(new) == 0 {
		return
	}
	r.line("Notes that no mark in the text calls", "CoverHeading")
	for _, n := range new {
		r.line(r.newName()+", note "+n.Mark+": "+n.Text, "CoverNote")
	}
	for _, n := range old {
		r.line(r.oldName()+", note "+n.Mark+": "+n.Text, "CoverNote")
	}
}

// uncalled are the footnotes that no paragraph calls.
func uncalled(r *resolution.Resolution) []resolution.Footnote {
	called := make([]bool, len(r.Footnotes))
	for i := range r.Paragraphs {
		for _, n := range r.Paragraphs[i].Notes {
			called[n.Note] = true
		}
	}
	var out []resolution.Footnote
	for i, f := range r.Footnotes {
		if !called[i] {
			out = append(out, f)
		}
	}
	return out
}
