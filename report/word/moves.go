package word

import (
	"slices"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// leastMoved is how many words must have moved together for a move to be shown:
// what is less is easier read as deleted and inserted.
const leastMoved = 4

// moves tells of each atom of either document to which move it belongs, counting
// from 1; 0 for none.
type moves struct {
	old, new []int
	count    int
}

// findMoves finds what moved: words that are the same and are not kept, for
// their order is another, and words that went from one paragraph to another.
func findMoves(c *resdiff.Comparison, old, new *document, pairs, chosen []pair) *moves {
	m := &moves{old: make([]int, len(old.atoms)), new: make([]int, len(new.atoms))}
	kept := make([]bool, len(old.atoms))
	for _, p := range chosen {
		kept[p.old] = true
	}
	for from := 0; from < len(pairs) && old.atoms[pairs[from].old].kind == words; {
		to := from + 1
		for ; !kept[pairs[from].old] && to < len(pairs) && together(old, new, pairs[from], pairs[to]) && !kept[pairs[to].old]; to++ {
		}
		if !kept[pairs[from].old] {
			m.take(c, old, new, pairs[from:to], kept)
		}
		from = to
	}
	m.takeWandered(c, old, new)
	return m
}

// together reports whether two pairs of words are of the same paragraphs.
func together(old, new *document, p, q pair) bool {
	a, b := old.atoms[p.old], old.atoms[q.old]
	return a.kind == b.kind && a.paragraph == b.paragraph && new.atoms[p.new].paragraph == new.atoms[q.new].paragraph
}

// take makes a move of pairs of words of one old and one new paragraph. Where
// those are the whole of a change, the paragraph moves with all that it has.
func (m *moves) take(c *resdiff.Comparison, old, new *document, pairs []pair, kept []bool) {
	from, to := old.atoms[pairs[0].old], new.atoms[pairs[0].new]
	ch := &c.Changes[from.change]
	moved := 0
	for _, p := range pairs {
		a := old.atoms[p.old]
		moved += len(wording.Cut(old.Paragraphs[a.paragraph].Text[a.start:a.end]))
	}
	whole := ch.Relation == align.OneToOne && !kept[old.marks[from.paragraph]]
	if moved < leastMoved && !(whole && ch.Status == diff.Unchanged) {
		return
	}
	m.count++
	for _, p := range pairs {
		m.old[p.old], m.new[p.new] = m.count, m.count
	}
	if whole {
		old.carry(m.old, from.paragraph, m.count)
		new.carry(m.new, to.paragraph, m.count)
	}
}

// carry gives the label, footnotes and end of a paragraph to a move.
func (d *document) carry(moves []int, paragraph, move int) {
	for k := d.first(paragraph); k <= d.marks[paragraph]; k++ {
		if d.atoms[k].kind != words {
			moves[k] = move
		}
	}
}

// takeWandered makes moves of words that were deleted in one paragraph and stand
// as inserted ones in another.
func (m *moves) takeWandered(c *resdiff.Comparison, old, new *document) {
	came := map[align.Passage]diff.Edit{}
	for n := range c.Changes {
		for _, e := range c.Changes[n].Edits {
			if e.Op == diff.Insert && left(e) {
				came[e.New] = e
			}
		}
	}
	for n := range c.Changes {
		for _, e := range c.Changes[n].Edits {
			if e.Op != diff.Delete || !left(e) {
				continue
			}
			if in, ok := came[e.Elsewhere.Passage]; ok && in.Elsewhere.Passage == e.Old && sameWords(c.OldText(e), c.NewText(in)) &&
				!m.within(m.old, old, e.Old) && !m.within(m.new, new, in.New) {
				m.count++
				old.move(m.old, e.Old, m.count)
				new.move(m.new, in.New, m.count)
			}
		}
	}
}

// left reports whether words of an edit stand elsewhere because they left their
// place.
func left(e diff.Edit) bool { return e.Elsewhere != nil && !e.Elsewhere.Copied }

// sameWords reports whether two texts say the same: what Word shows as moved must
// not have changed on the way.
func sameWords(x, y string) bool {
	p, q := wording.Cut(x), wording.Cut(y)
	return slices.EqualFunc(p, q, func(a, b wording.Piece) bool { return a.Key == b.Key })
}

// within reports whether a passage is of a paragraph that moves as a whole.
func (m *moves) within(moves []int, d *document, at align.Passage) bool {
	return moves[d.marks[at.Paragraph]] > 0
}

// move gives the words of a passage to a move.
func (d *document) move(moves []int, at align.Passage, move int) {
	for k := d.first(at.Paragraph); k < d.marks[at.Paragraph]; k++ {
		if a := d.atoms[k]; a.kind == words && a.start >= at.Start && a.end <= at.End {
			moves[k] = move
		}
	}
}
