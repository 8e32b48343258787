package diff

import (
	"cmp"
	"slices"

	"resdiff/align"
	"resdiff/internal/parallel"
)

// marks tell of each token of a paragraph what became of it.
type marks struct {
	// changed tells that it went or came, as far as is known.
	changed []bool
	// elsewhere is where it stands in the other document; nil for none, and where it
	// is so for all tokens.
	elsewhere []*Elsewhere
}

// place is a token of a document.
type place struct{ paragraph, token int }

// markElsewhere finds deleted words that stand in the new document and inserted
// ones that stand in the old. First the clauses of the alignment are compared with the
// places they came from; then what left one place for another word for word is paired;
// then what remains is looked for anywhere on the other side: text that a paragraph
// lost to its twin is not gone, and a copy is not new.
func (d *differ) markElsewhere(a *align.Alignment, diffs []wordDiff) {
	for s := range d.docs {
		d.marks[s] = make([]marks, len(d.docs[s]))
		for p, text := range d.docs[s] {
			d.marks[s][p].changed = make([]bool, len(text))
		}
	}
	for _, w := range diffs {
		at := block{}
		for _, k := range append(w.blocks, block{len(w.old), len(w.new), 0}) {
			h := hunkBetween(at, k)
			for s, run := range [2]side{w.old[h.a0:h.a1], w.new[h.b0:h.b1]} {
				for _, t := range run {
					d.marks[s][t.Paragraph].changed[t.Index] = true
				}
			}
			at = k
		}
	}
	d.carryClauses(a)
	if runs := d.indexRuns(); len(runs.numbers) > 0 {
		d.carryRuns(runs, oldSide, false)
		parallel.Each(len(d.docs), func(s int) { d.carryRuns(runs, s, true) })
	}
}

// carried notes that n tokens of one document, given where they begin in either, stand
// in the other.
func (d *differ) carried(s int, at [2]place, n int, chance float64, copied bool) {
	here, there := at[s], at[1-s]
	elsewhere := &Elsewhere{passageOf(d.docs[1-s][there.paragraph][there.token:][:n]), chance, copied}
	m := &d.marks[s][here.paragraph]
	if m.elsewhere == nil {
		m.elsewhere = make([]*Elsewhere, len(m.changed))
	}
	for i := here.token; i < here.token+n; i++ {
		m.changed[i], m.elsewhere[i] = false, elsewhere
	}
}

// carryClauses compares each clause that went from one change to another with the place
// it came from, word by word: what is left of the clause on either side is what truly
// changed in it. Likelier links come first.
func (d *differ) carryClauses(a *align.Alignment) {
	links := slices.DeleteFunc(slices.Clone(a.Links), func(l align.Link) bool { return !l.Joined })
	slices.SortStableFunc(links, func(a, b align.Link) int { return cmp.Compare(b.Chance, a.Chance) })
	for _, l := range append(links, d.within(a.Matches)...) {
		old, new := d.changed(oldSide, l.OldPassage), d.changed(newSide, l.NewPassage)
		if len(old) == 0 || len(new) == 0 {
			continue
		}
		for _, k := range d.words.diff(old, new) {
			for k.n > 0 {
				n := 1 // up to where either skips a token of its paragraph
				for n < k.n && old[k.a+n].Index == old[k.a+n-1].Index+1 && new[k.b+n].Index == new[k.b+n-1].Index+1 {
					n++
				}
				if old[k.a : k.a+n].worthTelling(l) {
					at := [2]place{{l.Old, int(old[k.a].Index)}, {l.New, int(new[k.b].Index)}}
					d.carried(oldSide, at, n, l.Chance, false)
					d.carried(newSide, at, n, l.Chance, false)
				}
				k = block{k.a + n, k.b + n, k.n - n}
			}
		}
	}
}

// changed returns the tokens of a passage that changed.
func (d *differ) changed(s int, p align.Passage) side {
	var out side
	for i, t := range d.docs[s][p.Paragraph] {
		if int(t.End) > p.Start && int(t.Start) < p.End && d.marks[s][p.Paragraph].changed[i] {
			out = append(out, t)
		}
	}
	return out
}

// within returns the pairs of paragraphs of matches that have several: words that changed
// places within a merge are not gone.
func (d *differ) within(matches []align.Match) []align.Link {
	var out []align.Link
	for _, m := range matches {
		if len(m.Old)+len(m.New) < 3 {
			continue
		}
		for _, i := range m.Old {
			for _, j := range m.New {
				out = append(out, align.Link{Old: i, New: j, Chance: 1,
					OldPassage: align.Passage{Paragraph: i, End: len(d.read.Old[i].Text)}, NewPassage: align.Passage{Paragraph: j, End: len(d.read.New[j].Text)}})
			}
		}
	}
	return out
}

// worthTelling reports whether it is worth telling where the words of a clause came
// from: a word that says something, or crumbWords small ones; as many and one of those
// where only probably the clause came from there; turnWords within a match, where the
// place is told already.
func (s side) worthTelling(l align.Link) bool {
	switch {
	case !l.Joined:
		return s.says(turnWords, turnTelling)
	case l.Chance < probably:
		return s.words() >= crumbWords && s.telling() > 0
	}
	return s.words() >= crumbWords || s.telling() > 0
}

const (
	crumbWords             = 3
	turnWords, turnTelling = 5, 2
	// probably is the chance below which a report says "probably".
	probably = 0.9
)
