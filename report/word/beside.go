package word

import (
	"resdiff/wording"
)

// Bounds on what is compared each with each within one change.
const (
	mostMarks = 4000
	mostNotes = 400
)

// pairsBeside are the pairs of a change beside its words: labels, footnotes and
// ends of paragraphs.
func (a *atomizer) pairsBeside(change int, old, new *document) []pair {
	ch := &a.c.Changes[change]
	if len(ch.Old)*len(ch.New) > mostMarks {
		return nil
	}
	var out []pair
	add := func(o, n int, weight int64) { out = append(out, pair{o, n, a.weight(change, weight)}) }
	for _, i := range ch.Old {
		for _, j := range ch.New {
			add(old.marks[i], new.marks[j], markWeight)
			first, start := old.first(i), new.first(j)
			if old.atoms[first].kind == label && new.atoms[start].kind == label {
				if old.Paragraphs[i].Printed == new.Paragraphs[j].Printed {
					add(first, start, labelWeight)
				}
				add(first+1, start+1, labelWeight)
			}
			for _, x := range old.all(i, remark) {
				for _, y := range new.all(j, remark) {
					if old.remark(x) == new.remark(y) {
						add(x, y, noteWeight)
					}
				}
			}
			o, n := old.all(i, note), new.all(j, note)
			if len(o)*len(n) > mostNotes {
				continue
			}
			for _, x := range o {
				for _, y := range n {
					add(x, y, a.noteLikeness(old, new, x, y))
				}
			}
		}
	}
	return out
}

// first is the first atom of a paragraph.
func (d *document) first(paragraph int) int {
	if paragraph == 0 {
		return 0
	}
	return d.marks[paragraph-1] + 1
}

// all are the atoms of a paragraph of one kind: its footnotes' calls, its remarks.
func (d *document) all(paragraph int, kind atomKind) []int {
	p := &d.Paragraphs[paragraph]
	if len(p.Notes)+len(p.Remarks) == 0 {
		return nil
	}
	var out []int
	for k := d.first(paragraph); k < d.marks[paragraph]; k++ {
		if d.atoms[k].kind == kind {
			out = append(out, k)
		}
	}
	return out
}

// remark is the text of the remark that an atom is.
func (d *document) remark(k int) string {
	a := d.atoms[k]
	return d.Paragraphs[a.paragraph].Remarks[a.note].Text
}

// noteLikeness weighs a pair of footnotes: 1 and up to noteWeight more by the
// share of their words that both have.
func (a *atomizer) noteLikeness(old, new *document, x, y int) int64 {
	before, after := old.Footnotes[old.atoms[x].note].Text, new.Footnotes[new.atoms[y].note].Text
	if before == after {
		return 1 + noteWeight
	}
	had := map[string]int{}
	all := 0
	for _, t := range wording.Cut(before) {
		had[t.Key]++
		all++
	}
	shared := 0
	for _, t := range wording.Cut(after) {
		all++
		if had[t.Key] > 0 {
			had[t.Key]--
			shared += 2
		}
	}
	return 1 + int64(noteWeight*shared/max(all, 1))
}
