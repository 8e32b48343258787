// Package mutate makes from a resolution a successor whose true alignment is
// known, to measure with: it rolls the year, reorders, splits, merges,
// promotes, paraphrases, inserts, deletes, renumbers and duplicates.
//
// Equal seeds give equal successors.
package mutate

import (
	"math/rand/v2"
	"slices"

	"resdiff/resolution"
)

// Operation is one thing that is done to a paragraph.
type Operation uint8

// The operations.
const (
	Roll       Operation = iota // years, ordinals, symbols, places and titles step on
	Move                        // to another place in the same part
	Split                       // in two, at a clause
	Merge                       // two neighbours into one
	Promote                     // from the preamble to the operative part, or a clause list item to its own number
	Paraphrase                  // words exchanged, phrases put in and taken out
	Insert                      // a paragraph of another resolution comes in
	Delete                      // a paragraph goes
	Renumber                    // every label changes, no text does
	Duplicate                   // the same paragraph stands several times on both sides
	Glue                        // two amended paragraphs, not always neighbours, into one
	Transplant                  // a clause, reworded, from its paragraph into another or into a new one
	Repeat                      // a paragraph, or the greater part of one, said again elsewhere, reworded
	operations
)

// String returns the operation's name in lower case.
func (o Operation) String() string {
	return [...]string{"roll", "move", "split", "merge", "promote", "paraphrase", "insert", "delete", "renumber", "duplicate", "glue", "transplant", "repeat"}[o]
}

// Operations lists all operations.
func Operations() []Operation {
	list := make([]Operation, operations)
	for o := range list {
		list[o] = Operation(o)
	}
	return list
}

// Dose says which share of the paragraphs, 0 to 1, each operation is done to.
type Dose map[Operation]float64

// Alone is a strong dose of one operation and nothing else.
func Alone(o Operation) Dose {
	share := map[Operation]float64{Roll: 1, Move: 0.15, Split: 0.15, Merge: 0.15, Promote: 0.1, Paraphrase: 0.5, Insert: 0.25, Delete: 0.25, Renumber: 1, Duplicate: 0.1, Glue: 0.1, Transplant: 0.15, Repeat: 0.1}
	return Dose{o: share[o]}
}

// Mixed is a successor as a busy year makes it: a little of everything.
func Mixed() Dose {
	return Dose{Roll: 0.7, Move: 0.06, Split: 0.05, Merge: 0.05, Promote: 0.03, Paraphrase: 0.25, Insert: 0.12, Delete: 0.12, Renumber: 1, Duplicate: 0.03}
}

// Clauses is a successor in which clauses wander: paragraphs are glued or said twice,
// and clauses transplanted, among other changes of a busy year.
func Clauses() Dose {
	d := Mixed()
	d[Glue], d[Transplant], d[Repeat] = 0.06, 0.08, 0.04
	return d
}

// Successor is a pair with its true links.
type Successor struct {
	Old, New *resolution.Resolution
	// Links holds each true link, old and new paragraph index, with what was
	// done to it.
	Links map[[2]int]Set
	// Touched tells what was done to each old and new paragraph, linked or not.
	Touched [2][]Set
}

// Set is a set of operations.
type Set uint16

// Has reports whether the set holds o.
func (s Set) Has(o Operation) bool { return s&(1<<o) != 0 }

func (s *Set) add(o Operation) { *s |= 1 << o }

// item is a paragraph of the successor in the making.
type item struct {
	resolution.Paragraph
	from []int // old paragraphs
	done Set
}

// maker is the work on one successor.
type maker struct {
	rand    *rand.Rand
	old     []resolution.Paragraph
	oldDone []Set
	items   []item
	donor   []resolution.Paragraph
	dose    Dose
}

// Make makes a successor of doc. Paragraphs to insert come from donor, which
// must be a resolution on another subject; without one nothing is inserted.
func Make(doc, donor *resolution.Resolution, dose Dose, seed uint64) Successor {
	m := &maker{rand: rand.New(rand.NewPCG(seed, 2)), old: slices.Clone(doc.Paragraphs), dose: dose}
	if donor != nil {
		m.donor = slices.Clone(donor.Paragraphs)
	}
	m.duplicate()
	m.oldDone = make([]Set, len(m.old))
	for i, p := range m.old {
		m.items = append(m.items, item{Paragraph: p, from: []int{i}})
	}
	m.delete()
	m.merge()
	m.split()
	m.glue()
	m.transplant()
	m.repeat()
	m.paraphrase()
	m.roll()
	m.promote()
	m.move()
	m.insert()
	m.renumber()
	return m.finish()
}

func (m *maker) finish() Successor {
	s := Successor{Links: map[[2]int]Set{}}
	s.Old = &resolution.Resolution{Paragraphs: m.old}
	s.New = &resolution.Resolution{}
	s.Touched[0] = m.oldDone
	for j, it := range m.items {
		s.New.Paragraphs = append(s.New.Paragraphs, it.Paragraph)
		s.Touched[1] = append(s.Touched[1], it.done)
		for _, i := range it.from {
			s.Links[[2]int{i, j}] = it.done
			s.Touched[0][i] |= it.done
		}
	}
	return s
}

// hit draws whether an operation is done to one more paragraph.
func (m *maker) hit(o Operation) bool { return m.rand.Float64() < m.dose[o] }

// body reports whether a paragraph is no heading.
func body(p *resolution.Paragraph) bool { return p.Kind != resolution.Heading }
