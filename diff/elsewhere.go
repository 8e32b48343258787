package diff

import (
	"cmp"
	"slices"

	"resdiff/align"
)

// changed marks a token that went or came and, as far as is known, stands nowhere else.
var changed = &Elsewhere{}

// place is a token of a document.
type place struct{ paragraph, token int }

// markElsewhere finds deleted words that stand in the new document and inserted
// ones that stand in the old. First the clauses of the alignment are compared with the
// places they came from; then what remains is looked for word for word: what left one
// place for another is paired, text that a paragraph lost to its twin is not gone, and a
// copy is not new.
func (d *differ) markElsewhere(a *align.Alignment, diffs []wordDiff) {
	for s, doc := range d.docs {
		d.marks[s] = make([][]*Elsewhere, len(doc))
		for p, text := range doc {
			d.marks[s][p] = make([]*Elsewhere, len(text))
		}
	}
	for _, w := range diffs {
		at := block{}
		for _, k := range append(w.blocks, block{len(w.old), len(w.new), 0}) {
			h := hunkBetween(at, k)
			for s, run := range [2]side{w.old[h.a0:h.a1], w.new[h.b0:h.b1]} {
				for _, t := range run {
					d.marks[s][t.Paragraph][t.Index] = changed
				}
			}
			at = k
		}
	}
	d.carryClauses(a)
	d.carryRuns()
}

// changed reports whether a token went or came, as far as is known.
func (d *differ) changed(s int, at place) bool { return d.marks[s][at.paragraph][at.token] == changed }

// carried notes that n tokens of one document, given where they begin in either, stand
// in the other.
func (d *differ) carried(s int, at [2]place, n int, chance float64, copied bool) {
	here, there := at[s], at[1-s]
	elsewhere := &Elsewhere{passageOf(d.docs[1-s][there.paragraph][there.token:][:n]), chance, copied}
	for i := range n {
		d.marks[s][here.paragraph][here.token+i] = elsewhere
	}
}

// carryClauses compares each clause that went from one change to another with the place
// it came from, word by word: what is left of the clause on either side is what truly
// changed in it. Likelier links come first.
func (d *differ) carryClauses(a *align.Alignment) {
	links := slices.DeleteFunc(slices.Clone(a.Links), func(l align.Link) bool { return !l.Joined })
	slices.SortStableFunc(links, func(a, b align.Link) int { return cmp.Compare(b.Chance, a.Chance) })
	for _, l := range append(links, d.within(a.Matches)...) {
		old, new := d.changedIn(oldSide, l.OldPassage), d.changedIn(newSide, l.NewPassage)
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

// changedIn returns the tokens of a passage that changed.
func (d *differ) changedIn(s int, p align.Passage) side {
	var out side
	for i, t := range d.docs[s][p.Paragraph] {
		if int(t.End) > p.Start && int(t.Start) < p.End && d.changed(s, place{p.Paragraph, i}) {
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
		for _, i := range m.Old {
			for _, j := range m.New {
				if len(m.Old)+len(m.New) > 2 {
					all := [2]align.Passage{{Paragraph: i, End: len(d.read.Old[i].Text)}, {Paragraph: j, End: len(d.read.New[j].Text)}}
					out = append(out, align.Link{Old: i, New: j, Chance: 1, OldPassage: all[oldSide], NewPassage: all[newSide]})
				}
			}
		}
	}
	return out
}

// worthTelling reports whether it is worth telling where the words of a clause came
// from: a word that says something; with small ones where only probably the clause came
// from there; more within a match, where the place is told already.
func (s side) worthTelling(l align.Link) bool {
	const (
		turnWords, turnTelling = 5, 2
		crumbWords             = 3
		probably               = 0.9 // the chance below which a report says "probably"
	)
	if !l.Joined {
		return s.says(turnWords, turnTelling)
	}
	return s.telling() > 0 && (l.Chance >= probably || s.words() >= crumbWords)
}
