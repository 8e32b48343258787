package diff

import "sort"

// interleave writes the edits of a merge, whose blocks each lie within one old
// paragraph, are ordered by place in the new one, and may take the old ones in turns. What went from an old
// paragraph stands before the next run that it kept, and what went from its
// end as soon as that can be told; each paragraph's words stay in order.
func interleave(many, one side, blocks []block) []Edit {
	var w editWriter
	parts := partsOf(many, blocks)
	at := 0
	for _, k := range blocks {
		here := partAt(parts, k.a)
		w.hunk(gone(many, parts, here, k.a), []side{one[at:k.b]})
		w.equal(many[k.a:k.a+k.n], one[k.b:k.b+k.n])
		parts[here].at, at = k.a+k.n, k.b+k.n
		parts[here].left--
	}
	w.hunk(gone(many, parts, len(parts), len(many)), []side{one[at:]})
	return w.edits
}

// part is one of the paragraphs of a merge: its tokens from at to end are not
// written yet, and so many of its blocks are left to come.
type part struct {
	at, end, left int
	kept          bool // it has blocks
}

func partsOf(many side, blocks []block) []part {
	var parts []part
	for from := 0; from < len(many); {
		n := many[from:].firstParagraph()
		parts = append(parts, part{at: from, end: from + n})
		from += n
	}
	for _, k := range blocks {
		p := &parts[partAt(parts, k.a)]
		p.left, p.kept = p.left+1, true
	}
	return parts
}

// partAt returns the index of the part that holds a token.
func partAt(parts []part, token int) int {
	return sort.Search(len(parts), func(i int) bool { return parts[i].end > token })
}

// gone takes what went before the block at a token of one part: the rest of
// the parts of which nothing is to come, and the words of its own before it. A
// part of which nothing stayed goes before the parts that stand after it.
func gone(many side, parts []part, here, token int) []side {
	var out []side
	for i := range parts {
		p := &parts[i]
		to := p.end
		switch {
		case i == here:
			to = token
		case p.left > 0, i > here && !p.kept:
			continue
		}
		out = append(out, many[p.at:to])
		p.at = to
	}
	return out
}

// mirrored turns the edits of a merge into those of the split that undoes it.
func mirrored(edits []Edit) []Edit {
	out := make([]Edit, 0, len(edits))
	for from := 0; from < len(edits); {
		to := from
		for to < len(edits) && edits[to].Op != Equal {
			to++
		}
		for _, op := range []Op{Insert, Delete} { // what came has gone, and goes first
			for _, e := range edits[from:to] {
				if e.Op == op {
					out = append(out, e.mirrored())
				}
			}
		}
		if to < len(edits) {
			out = append(out, edits[to].mirrored())
			to++
		}
		from = to
	}
	return out
}

func (e Edit) mirrored() Edit {
	e.Old, e.New = e.New, e.Old
	switch e.Op {
	case Delete:
		e.Op = Insert
	case Insert:
		e.Op = Delete
	}
	return e
}
