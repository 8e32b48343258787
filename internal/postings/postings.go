// Package postings lists, for each of many terms, where it stands. All lists lie in one
// row, made in two passes: the first counts.
package postings

import "slices"

// Lists has a list for each term, by its number.
type Lists[K ~int32, T any] struct {
	from []int32 // where the list of each term begins, one more at the end
	row  []T
}

// New lists where each of n terms stands.
func New[K ~int32, T any](n int, each func(do func(term K, at T))) *Lists[K, T] {
	l := &Lists[K, T]{}
	l.Set(n, each)
	return l
}

// Set lists where each of n terms stands, in the room of what was listed before. each calls
// what it is given with every term and a place of it, in the order in which they are to be
// listed, and is called twice.
func (l *Lists[K, T]) Set(n int, each func(do func(term K, at T))) {
	l.from = slices.Grow(l.from[:0], n+2)[:n+2]
	clear(l.from)
	each(func(term K, _ T) { l.from[term+2]++ })
	for k := 2; k < len(l.from); k++ {
		l.from[k] += l.from[k-1]
	}
	l.row = slices.Grow(l.row[:0], int(l.from[n+1]))[:l.from[n+1]]
	each(func(term K, at T) { // what begins a list goes on to its end
		next := &l.from[term+1]
		l.row[*next] = at
		*next++
	})
}

// Len returns how many terms have a list.
func (l *Lists[K, T]) Len() int { return len(l.from) - 2 }

// Of returns the list of a term.
func (l *Lists[K, T]) Of(term K) []T { return l.row[l.from[term]:l.from[term+1]] }
