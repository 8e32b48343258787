package align

import (
	"cmp"
	"math"
	"slices"
)

// bag is a multiset of terms with the sum of their weights.
type bag struct {
	terms  []term // ascending by id
	weight int64
	// alone is what of the bag is left where nothing is shared.
	alone int64
}

// term is a term that stands n times, rolled of them in what changes when a
// yearly slot rolls on. What stands more than mostUses times counts as often.
type term struct {
	id        int32
	n, rolled uint16
}

const mostUses = math.MaxUint16

// has reports whether a term is in the bag.
func (b *bag) has(id int32) bool {
	_, ok := slices.BinarySearchFunc(b.terms, id, func(t term, id int32) int { return cmp.Compare(t.id, id) })
	return ok
}

// inBoth goes through the terms that two bags have in common, ascending.
type inBoth struct {
	a, b []term
	x, y *term // the term as either has it
}

func sharedTermsOf(x, y *bag) inBoth { return inBoth{a: x.terms, b: y.terms} }

// next goes on to the next term, and reports whether there is one.
func (m *inBoth) next() bool {
	a, b := m.a, m.b
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i].id < b[j].id:
			i++
		case b[j].id < a[i].id:
			j++
		default:
			m.x, m.y, m.a, m.b = &a[i], &b[j], a[i+1:], b[j+1:]
			return true
		}
	}
	return false
}

// overlap is the weight of what two bags share, every term at its full weight.
func (p *pairing) overlap(x, y *bag) int64 {
	var sum int64
	for m := sharedTermsOf(x, y); m.next(); {
		sum += p.heavy(&m)
	}
	return sum
}

// heavy is what the uses weigh that two bags share of a term.
func (p *pairing) heavy(m *inBoth) int64 { return int64(min(m.x.n, m.y.n)) * int64(p.weight[m.x.id]) }

// once reports whether a term stands in one paragraph of either side.
func (p *pairing) once(id int32) bool { return p.df[id] == [2]int32{1, 1} }
