package word

import "resdiff"

// state tells in which of the two documents an item of the redline stands.
type state uint8

const (
	kept      state = iota // in both
	deleted                // in the old one
	inserted               // in the new one
	movedFrom              // in the old one; its like stands elsewhere as movedTo
	movedTo                // in the new one
)

// item is one atom of the redline, or the two of a pair as one.
type item struct {
	state state
	// old and new are the indices of the atoms; -1 for none.
	old, new int
	// move counts from 1 the moves of which the item is a part; 0 for none.
	move int
}

// flow puts the atoms of both documents in one order, in which the old ones by
// themselves are the old document and the new ones the new document. The chosen
// pairs are kept; between two of them, whole paragraphs stand as the comparison
// orders them, and of a paragraph in which words changed, the old words before
// the new.
type flow struct {
	c        *resdiff.Comparison
	old, new *document
	moves    *moves
	items    []item
}

func (f *flow) run(chosen []pair) {
	f.items = make([]item, 0, len(f.old.atoms)+len(f.new.atoms))
	o, n := 0, 0
	for _, p := range chosen {
		f.between(o, p.old, n, p.new)
		f.items = append(f.items, item{kept, p.old, p.new, 0})
		o, n = p.old+1, p.new+1
	}
	f.between(o, len(f.old.atoms), n, len(f.new.atoms))
}

// stretch is a run of atoms of one document within one paragraph.
type stretch struct {
	from, to int
	// ends tells that the last one is the paragraph's end, starts that the first
	// one is its start.
	starts, ends bool
}

// stretches cuts a run of atoms at the ends of paragraphs.
func (d *document) stretches(from, to int) []stretch {
	var out []stretch
	for from < to {
		i := d.atoms[from].paragraph
		end := min(d.marks[i]+1, to)
		out = append(out, stretch{from, end, from == d.first(i), end == d.marks[i]+1})
		from = end
	}
	return out
}

// between orders what stands between two kept items.
func (f *flow) between(oldFrom, oldTo, newFrom, newTo int) {
	old, new := f.old.stretches(oldFrom, oldTo), f.new.stretches(newFrom, newTo)
	// The rest of a paragraph that was begun.
	if len(old) > 0 && !old[0].starts && (old[0].ends || len(new) > 0 && new[0].ends) {
		f.gone(old[0].from, old[0].to)
		old = old[1:]
	}
	if len(new) > 0 && !new[0].starts && new[0].ends {
		f.came(new[0].from, new[0].to)
		new = new[1:]
	}
	for len(old) > 0 && old[0].ends || len(new) > 0 && new[0].ends {
		if len(new) == 0 || !new[0].ends || len(old) > 0 && old[0].ends && f.before(old[0], new[0]) {
			f.gone(old[0].from, old[0].to)
			old = old[1:]
		} else {
			f.came(new[0].from, new[0].to)
			new = new[1:]
		}
	}
	// What is left belongs to paragraphs that go on.
	if len(old) > 0 {
		old[0].from = f.leadingLabel(f.old, old[0], f.gone)
	}
	if len(new) > 0 {
		new[0].from = f.leadingLabel(f.new, new[0], f.came)
	}
	for _, s := range old {
		f.gone(s.from, s.to)
	}
	for _, s := range new {
		f.came(s.from, s.to)
	}
}

// before reports whether a whole old paragraph stands before a whole new one: a
// dropped one where the comparison has it, another one at once.
func (f *flow) before(old, new stretch) bool {
	was, is := f.old.atoms[old.from].change, f.new.atoms[new.from].change
	return len(f.c.Changes[was].New) > 0 || was < is
}

// leadingLabel writes the label with which a stretch begins, if it does, and
// returns where the stretch goes on.
func (f *flow) leadingLabel(d *document, s stretch, write func(from, to int)) int {
	if d.atoms[s.from].kind != label {
		return s.from
	}
	write(s.from, s.from+1)
	return s.from + 1
}

func (f *flow) gone(from, to int) {
	for k := from; k < to; k++ {
		it := item{deleted, k, -1, f.moves.old[k]}
		if it.move > 0 {
			it.state = movedFrom
		}
		f.items = append(f.items, it)
	}
}

func (f *flow) came(from, to int) {
	for k := from; k < to; k++ {
		it := item{inserted, -1, k, f.moves.new[k]}
		if it.move > 0 {
			it.state = movedTo
		}
		f.items = append(f.items, it)
	}
}
