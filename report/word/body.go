package word

import (
	"resdiff/internal/ooxml"
)

// body writes the flow, paragraph by paragraph; text is the bookmark around it.
func (r *redline) body(text bookmark) {
	r.anchor()
	items := r.flow.items
	if last := len(items) - 1; last >= 0 {
		r.before[last] = append(r.before[last], text.end)
	} else { // neither document has a paragraph
		r.x.Open("w:p")
		r.begin()
		text.end()
		r.x.Close("w:p")
	}
	for from := 0; from < len(items); {
		to := from
		for to < len(items) && r.atom(items[to]).kind != mark {
			to++
		}
		r.paragraph(from, to)
		from = to + 1
	}
}

// atom is an item's atom, the new one where it has both.
func (r *redline) atom(it item) *atom {
	if it.new >= 0 {
		return &r.flow.new.atoms[it.new]
	}
	return &r.flow.old.atoms[it.old]
}

// paragraph writes the items from from to to, which the item at to ends.
func (r *redline) paragraph(from, to int) {
	r.x.Open("w:p")
	r.properties(r.flow.items[to])
	r.begin()
	for k := from; k < to; k++ {
		r.happen(r.before[k])
		r.content(r.flow.items[k])
		r.happen(r.after[k])
	}
	r.happen(r.before[to])
	r.unwrap()
	r.x.Close("w:p")
	r.happen(r.after[to])
}

// happen writes what stands between two items.
func (r *redline) happen(marks []func()) {
	if len(marks) > 0 {
		r.unwrap()
	}
	for _, write := range marks {
		write()
	}
}

// authorOf is the author of what happened to an item.
func (r *redline) authorOf(it item) string {
	a := r.atom(it)
	ch := &r.c.Changes[a.change]
	if a.typography || (a.kind == label || a.kind == tab) && len(ch.Old) > 0 && len(ch.New) > 0 {
		return routineAuthor
	}
	return authorOf(r.c, ch, a.edit)
}

// content writes an item within a paragraph.
func (r *redline) content(it item) {
	r.wrap(wrapping{it.state, r.authorOf(it)})
	a, doc, side := r.atom(it), r.flow.new, newSide
	if it.new < 0 {
		doc, side = r.flow.old, oldSide
	}
	p := &doc.Paragraphs[a.paragraph]
	switch a.kind {
	case label:
		r.run(p.Printed, ooxml.RunLook{})
	case tab:
		r.tab()
	case words:
		r.styled(p.Text, side, a)
	case note:
		r.notes.call(it)
	case remark:
		r.reference(r.comments.addBy(ooxml.DraftAuthor, p.Remarks[a.note].Text))
	}
}

// styled writes words, in italics where they are.
func (r *redline) styled(text string, side int, a *atom) {
	from := a.start
	for _, it := range r.italics[side][a.paragraph] {
		start, end := max(it.Start, from), min(it.End, a.end)
		if start >= end {
			continue
		}
		r.run(text[from:start], ooxml.RunLook{})
		r.run(text[start:end], ooxml.RunLook{Italic: true})
		from = end
	}
	r.run(text[from:a.end], ooxml.RunLook{})
}
