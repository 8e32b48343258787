package word

import (
	"slices"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// atomKind tells what an atom is.
type atomKind uint8

const (
	label  atomKind = iota // the number or letter before a paragraph
	tab                    // what parts it from the words
	words                  // words of a paragraph
	note                   // a footnote's mark
	remark                 // what a draft says about the words before it
	mark                   // the end of a paragraph
)

// atom is the least part of a document that a redline keeps, deletes, inserts or
// moves. The atoms of a document in their order are the document.
type atom struct {
	kind      atomKind
	paragraph int
	// start and end are the words' bytes in the paragraph's text.
	start, end int
	// note is the footnote's index in Resolution.Footnotes, or the remark's among those
	// of the paragraph.
	note int
	// change is the index in Comparison.Changes; edit the words' index among the
	// edits of that change.
	change, edit int
	// typography tells words that say what the other side says in other characters.
	typography bool
}

// document is one side of the comparison as atoms.
type document struct {
	*resolution.Resolution
	atoms []atom
	// marks are the atoms that end the paragraphs, by paragraph.
	marks []int
}

// pair is an old and a new atom that say the same, so that the redline may have
// the two as one, if their places in both documents allow it.
type pair struct {
	old, new int // indices of atoms
	weight   int64
}

// segment is a stretch of words while atoms are made. Those of both sides that
// have the same link (counting from 1) say the same.
type segment struct {
	start, end, edit, link int
	typography             bool
}

// atomizer makes the atoms of both documents of a comparison.
type atomizer struct {
	c        *resdiff.Comparison
	segments [2][][]segment // by side and paragraph
	links    int
	// space is the link of the space before the replacement being read; 0 for none.
	space  int
	change [2][]int // by side and paragraph
}

const (
	oldSide = iota
	newSide
)

// Weights of the pairs that are no words; that of words is their length in
// bytes. A paragraph that stands in its place outweighs all that moved.
const (
	markWeight  = 4
	labelWeight = 2
	noteWeight  = 8
	stayed      = 1 << 24
)

// atomize cuts the documents of a comparison into atoms and tells which of them
// are pairs.
func atomize(c *resdiff.Comparison) (old, new document, pairs []pair) {
	a := &atomizer{c: c}
	for s, r := range []*resolution.Resolution{c.Old, c.New} {
		a.segments[s] = make([][]segment, len(r.Paragraphs))
		a.change[s] = make([]int, len(r.Paragraphs))
	}
	for n := range c.Changes {
		ch := &c.Changes[n]
		for _, i := range ch.Old {
			a.change[oldSide][i] = n
		}
		for _, j := range ch.New {
			a.change[newSide][j] = n
		}
		for e, edit := range ch.Edits {
			switch edit.Op {
			case diff.Equal:
				a.equal(e, edit.Old, edit.New)
			case diff.Delete:
				a.alone(oldSide, e, a.afterSpace(oldSide, ch, e, edit.Old), false)
			case diff.Insert:
				a.alone(newSide, e, a.afterSpace(newSide, ch, e, edit.New), false)
			}
		}
	}
	oldLinks, newLinks := make([]int, a.links+1), make([]int, a.links+1)
	old, new = a.document(oldSide, c.Old, oldLinks), a.document(newSide, c.New, newLinks)
	for l := 1; l <= a.links; l++ {
		o := old.atoms[oldLinks[l]]
		pairs = append(pairs, pair{oldLinks[l], newLinks[l], a.weight(o.change, int64(o.end-o.start))})
	}
	for n := range c.Changes {
		pairs = append(pairs, a.pairsBeside(n, &old, &new)...)
	}
	return old, new, pairs
}

// weight is what a pair of a change weighs.
func (a *atomizer) weight(change int, weight int64) int64 {
	if a.c.Changes[change].Moved {
		return weight
	}
	return weight * stayed
}

// document lays the atoms of one side out; links is told where each link's words
// are.
func (a *atomizer) document(side int, r *resolution.Resolution, links []int) document {
	d := document{Resolution: r, marks: make([]int, len(r.Paragraphs))}
	for i := range r.Paragraphs {
		p := &r.Paragraphs[i]
		change := a.change[side][i]
		if p.Printed != "" {
			d.atoms = append(d.atoms, atom{kind: label, paragraph: i, change: change, edit: -1}, atom{kind: tab, paragraph: i, change: change, edit: -1})
		}
		notes, remarks := p.Notes, 0
		call := func(upTo int) {
			for len(notes) > 0 && notes[0].At <= upTo {
				d.atoms = append(d.atoms, atom{kind: note, paragraph: i, note: notes[0].Note, change: change, edit: -1})
				notes = notes[1:]
			}
			for ; remarks < len(p.Remarks) && p.Remarks[remarks].At <= upTo; remarks++ {
				d.atoms = append(d.atoms, atom{kind: remark, paragraph: i, note: remarks, change: change, edit: -1})
			}
		}
		for _, s := range a.segments[side][i] {
			call(s.start)
			if s.link > 0 {
				links[s.link] = len(d.atoms)
			}
			d.atoms = append(d.atoms, atom{kind: words, paragraph: i, start: s.start, end: s.end, change: change, edit: s.edit, typography: s.typography})
		}
		call(len(p.Text))
		d.marks[i] = len(d.atoms)
		d.atoms = append(d.atoms, atom{kind: mark, paragraph: i, change: change, edit: -1})
	}
	return d
}

// alone adds words that stand on one side only, cut where a footnote is called.
func (a *atomizer) alone(side, edit int, at align.Passage, typography bool) {
	from := at.Start
	for _, cut := range a.calls(side, at) {
		a.add(side, at.Paragraph, segment{start: from, end: cut, edit: edit, typography: typography})
		from = cut
	}
	a.add(side, at.Paragraph, segment{start: from, end: at.End, edit: edit, typography: typography})
}

func (a *atomizer) add(side, paragraph int, s segment) {
	if s.start < s.end {
		a.segments[side][paragraph] = append(a.segments[side][paragraph], s)
	}
}

// calls are the places within a passage at which footnotes are called or remarks
// stand.
func (a *atomizer) calls(side int, at align.Passage) []int {
	r := a.c.Old
	if side == newSide {
		r = a.c.New
	}
	var out []int
	add := func(place int) {
		if at.Start < place && place < at.End {
			out = append(out, place)
		}
	}
	for _, n := range r.Paragraphs[at.Paragraph].Notes {
		add(n.At)
	}
	for _, m := range r.Paragraphs[at.Paragraph].Remarks {
		add(m.At)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// same adds words that are the same on both sides, byte for byte.
func (a *atomizer) same(edit int, old, new align.Passage) {
	var cuts []int // from the start of either
	for _, at := range a.calls(oldSide, old) {
		cuts = append(cuts, at-old.Start)
	}
	for _, at := range a.calls(newSide, new) {
		cuts = append(cuts, at-new.Start)
	}
	slices.Sort(cuts)
	from := 0
	for _, cut := range append(slices.Compact(cuts), old.End-old.Start) {
		if from == cut {
			continue
		}
		a.links++
		a.add(oldSide, old.Paragraph, segment{start: old.Start + from, end: old.Start + cut, edit: edit, link: a.links})
		a.add(newSide, new.Paragraph, segment{start: new.Start + from, end: new.Start + cut, edit: edit, link: a.links})
		from = cut
	}
}
