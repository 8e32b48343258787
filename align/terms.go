package align

import (
	"slices"
	"unicode/utf8"
)

// use is one use of a term, in what rolls or not: twice the term's number, and
// one more if it rolls, so that the uses of one term stand together in order.
type use uint32

func useOf(id int32, rolls bool) use {
	u := use(id) << 1
	if rolls {
		u++
	}
	return u
}

func (u use) id() int32   { return int32(u >> 1) }
func (u use) rolls() bool { return u&1 != 0 }

// pairsOf appends the terms of the neighbouring words of a row to pairs.
func (p *pairing) pairsOf(pairs, row []use) []use {
	for k := 1; k < len(row); k++ {
		pairs = append(pairs, p.pairOf(row[k-1], row[k]))
	}
	return pairs
}

// framePairs is pairsOf for the row of a frame, given where its words stand in
// the row that it was made from, and the pairs of that row.
func (p *pairing) framePairs(frame, row []use, at []int32, pairs []use) []use {
	for k := 1; k < len(row); k++ {
		if i := at[k-1]; i >= 0 && at[k] == i+1 { // neither rolls, so nor does their pair
			frame = append(frame, pairs[i])
		} else {
			frame = append(frame, p.pairOf(row[k-1], row[k]))
		}
	}
	return frame
}

func (p *pairing) pairOf(a, b use) use {
	id := p.pair.number(a.id(), b.id(), func() int32 { return p.add(AnchorText) })
	return useOf(id, a.rolls() || b.rolls())
}

// term numbers a single term.
func (p *pairing) term(key string, kind AnchorKind) int32 {
	if id, ok := p.single[key]; ok {
		return id
	}
	id := p.add(kind)
	p.single[key] = id
	p.short[id] = kind == AnchorText && utf8.RuneCountInString(key) <= 3
	return id
}

// nameTerm numbers the term of a name, which is unlike that of any word.
func (p *pairing) nameTerm(n name) int32 {
	id, ok := p.name[n.key]
	if !ok {
		id = p.add(n.kind)
		p.name[n.key] = id
	}
	return id
}

// makeRoom makes room for n terms.
func (l *lexicon) makeRoom(n int) {
	l.kind, l.short, l.df = make([]AnchorKind, 0, n), make([]bool, 0, n), make([][2]int32, 0, n)
}

func (l *lexicon) add(kind AnchorKind) int32 {
	l.kind = append(l.kind, kind)
	l.short = append(l.short, false)
	l.df = append(l.df, [2]int32{})
	return int32(len(l.kind) - 1)
}

// multiset sorts uses by term and counts them.
func multiset(uses []use) []term {
	slices.Sort(uses)
	distinct := 0
	for k, u := range uses {
		if k == 0 || u.id() != uses[k-1].id() {
			distinct++
		}
	}
	terms := make([]term, 0, distinct)
	for _, u := range uses {
		if n := len(terms); n == 0 || terms[n-1].id != u.id() {
			terms = append(terms, term{id: u.id()})
		}
		t := &terms[len(terms)-1]
		if t.n == mostUses {
			continue
		}
		t.n++
		if u.rolls() {
			t.rolled++
		}
	}
	return terms
}

// grams cuts a run of unspaced script into overlapping pairs of characters.
func grams(word string) []string {
	runes := []rune(word)
	var cut []string
	for i := 0; i+1 < len(runes); i++ {
		cut = append(cut, string(runes[i:i+2]))
	}
	return cut
}
