package diff

import (
	"cmp"
	"slices"

	"resdiff/align"
	"resdiff/internal/parallel"
)

// carry is a run of tokens that stands in both documents: where it begins on
// each side (indices of paragraph and of token in it) and how long it is.
type carry struct {
	old, new place
	n        int
	// chance is how sure it is, 0 to 1; copied tells that only one end is a
	// change of its document's.
	chance float64
	copied bool
}

type place struct{ paragraph, token int }

// markCarried finds deleted words that stand in the new document and inserted
// ones that stand in the old, and says so in their edits. First the clauses of
// the alignment are compared with the places they came from; then what left one
// place for another word for word is paired; then what remains is looked for
// anywhere on the other side: text that a paragraph lost to its twin is not
// gone, and a copy is not new.
func (d *differ) markCarried(c *Comparison) {
	old, new := d.old, d.new
	gone := changedTokens(c, old, Delete)
	came := changedTokens(c, new, Insert)
	clauses := d.clauseCarries(c, gone, came)
	moved := append(findCarries(old, new, gone, came), clauses...)
	var lost, copied []carry
	looked := parallel.Start(func() { lost = findCarries(old, new, gone, nil) })
	copied = findCarries(new, old, came, nil)
	looked()
	for i, m := range copied {
		copied[i].old, copied[i].new = m.new, m.old
	}
	for _, list := range [][]carry{lost, copied} {
		for i := range list {
			list[i].copied = true
		}
	}
	setElsewhere(c, Delete, passagesFrom(old, new, append(lost, moved...), carry.fromOld))
	setElsewhere(c, Insert, passagesFrom(new, old, append(copied, moved...), carry.fromNew))
}

func (m carry) fromOld() (at, elsewhere place) { return m.old, m.new }
func (m carry) fromNew() (at, elsewhere place) { return m.new, m.old }

// changedTokens tells of each token of one document whether an edit of the
// given operation covers it.
func changedTokens(c *Comparison, doc []side, op Op) [][]bool {
	flags := make([][]bool, len(doc))
	for i, s := range doc {
		flags[i] = make([]bool, len(s))
	}
	for _, ch := range c.Changes {
		for _, e := range ch.Edits {
			if e.Op != op {
				continue
			}
			p := e.of(op)
			s := doc[p.Paragraph]
			for i := s.tokenAt(p.Start); i < len(s) && int(s[i].End) <= p.End; i++ {
				flags[p.Paragraph][i] = true
			}
		}
	}
	return flags
}

// of returns the passage that an edit deletes or inserts.
func (e *Edit) of(op Op) *align.Passage {
	if op == Delete {
		return &e.Old
	}
	return &e.New
}

// tokenAt returns the index of the first token that begins at start or later.
func (s side) tokenAt(start int) int {
	i, _ := slices.BinarySearchFunc(s, start, func(t token, start int) int { return cmp.Compare(int(t.Start), start) })
	return i
}

// found is a stretch of one paragraph whose words stand elsewhere.
type found struct {
	at        align.Passage
	elsewhere Elsewhere
}

// passagesFrom writes carries as stretches of one document, by paragraph and
// in order.
func passagesFrom(doc, other []side, carries []carry, ends func(carry) (at, elsewhere place)) map[int][]found {
	out := map[int][]found{}
	for _, m := range carries {
		at, elsewhere := ends(m)
		out[at.paragraph] = append(out[at.paragraph], found{
			passageOf(doc[at.paragraph][at.token : at.token+m.n]),
			Elsewhere{passageOf(other[elsewhere.paragraph][elsewhere.token : elsewhere.token+m.n]), m.chance, m.copied},
		})
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b found) int { return cmp.Compare(a.at.Start, b.at.Start) })
	}
	return out
}

// setElsewhere cuts the edits of one operation where a stretch that stands
// elsewhere begins and ends, and notes the place.
func setElsewhere(c *Comparison, op Op, stretches map[int][]found) {
	if len(stretches) == 0 {
		return
	}
	for i := range c.Changes {
		if !slices.ContainsFunc(c.Changes[i].Edits, func(e Edit) bool { return e.Op == op && len(stretches[e.of(op).Paragraph]) > 0 }) {
			continue
		}
		var edits []Edit
		for _, e := range c.Changes[i].Edits {
			if e.Op != op {
				edits = append(edits, e)
				continue
			}
			edits = append(edits, cutAt(e, stretches)...)
		}
		c.Changes[i].Edits = edits
	}
}

// cutAt cuts one deletion or insertion at the stretches that lie in it.
func cutAt(e Edit, stretches map[int][]found) []Edit {
	var out []Edit
	piece := func(start, end int, elsewhere *Elsewhere) {
		if start >= end {
			return
		}
		cut := e
		cut.of(e.Op).Start, cut.of(e.Op).End = start, end
		cut.Elsewhere = elsewhere
		out = append(out, cut)
	}
	at := *e.of(e.Op)
	for _, f := range stretches[at.Paragraph] {
		if f.at.Start < at.Start || f.at.End > at.End {
			continue
		}
		piece(at.Start, f.at.Start, nil)
		piece(f.at.Start, f.at.End, &f.elsewhere)
		at.Start = f.at.End
	}
	piece(at.Start, at.End, nil)
	return out
}
