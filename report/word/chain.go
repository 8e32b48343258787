package word

import (
	"cmp"
	"slices"
)

// chain chooses the pairs that the redline has as one: of those whose order is
// the same in both documents, the ones that weigh most together. They are
// returned in that order. Near-linear: n log n for n pairs.
func chain(pairs []pair, newAtoms int) []pair {
	order := make([]int, len(pairs))
	for k := range order {
		order[k] = k
	}
	// Of pairs with one old atom only one can be chosen: with later new atoms
	// first, none of them is found before another.
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(pairs[a].old, pairs[b].old), cmp.Compare(pairs[b].new, pairs[a].new), cmp.Compare(a, b))
	})
	best := newHeaviest(newAtoms)
	sum, before := make([]int64, len(pairs)), make([]int, len(pairs))
	last, most := -1, int64(0)
	for _, k := range order {
		before[k] = best.below(pairs[k].new)
		sum[k] = pairs[k].weight
		if b := before[k]; b >= 0 {
			sum[k] += sum[b]
		}
		best.set(pairs[k].new, k, sum[k])
		if sum[k] > most {
			last, most = k, sum[k]
		}
	}
	var out []pair
	for ; last >= 0; last = before[last] {
		out = append(out, pairs[last])
	}
	slices.Reverse(out)
	return out
}

// heaviest finds the heaviest chain that ends before a new atom: a Fenwick tree
// of maxima.
type heaviest struct {
	chain []int
	sum   []int64
}

func newHeaviest(n int) *heaviest {
	h := &heaviest{make([]int, n+1), make([]int64, n+1)}
	for i := range h.chain {
		h.chain[i] = -1
	}
	return h
}

// below returns the pair with which the heaviest chain before new atom at ends,
// -1 if there is none.
func (h *heaviest) below(at int) int {
	best, sum := -1, int64(0)
	for i := at; i > 0; i -= i & -i {
		if h.sum[i] > sum {
			best, sum = h.chain[i], h.sum[i]
		}
	}
	return best
}

// set tells of a chain that ends with new atom at.
func (h *heaviest) set(at, chain int, sum int64) {
	for i := at + 1; i < len(h.sum); i += i & -i {
		if sum > h.sum[i] {
			h.chain[i], h.sum[i] = chain, sum
		}
	}
}
