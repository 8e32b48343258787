package align

import (
	"cmp"
	"iter"
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
// yearly slot rolls on.
type term struct{ id, n, rolled int32 }

// has reports whether a term is in the bag.
func (b *bag) has(id int32) bool {
	_, ok := slices.BinarySearchFunc(b.terms, id, func(t term, id int32) int { return cmp.Compare(t.id, id) })
	return ok
}

// inBoth gives the terms that stand in two bags, ascending, as each has them.
func inBoth(x, y *bag) iter.Seq2[*term, *term] {
	return func(yield func(*term, *term) bool) {
		a, b := x.terms, y.terms
		for i, j := 0, 0; i < len(a) && j < len(b); {
			switch {
			case a[i].id < b[j].id:
				i++
			case b[j].id < a[i].id:
				j++
			default:
				if !yield(&a[i], &b[j]) {
					return
				}
				i, j = i+1, j+1
			}
		}
	}
}

// overlap is the weight of what two bags share, every term at its full weight.
func (p *pairing) overlap(x, y *bag) int64 {
	var sum int64
	for s, t := range inBoth(x, y) {
		sum += p.heavy(s, t)
	}
	return sum
}

// heavy is what the uses of a term weigh that two bags share.
func (p *pairing) heavy(s, t *term) int64 { return int64(min(s.n, t.n)) * int64(p.weight[s.id]) }

// once reports whether a term stands in one paragraph of either side.
func (p *pairing) once(id int32) bool { return p.df[id] == [2]int32{1, 1} }
