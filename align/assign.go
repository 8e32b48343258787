package align

import "slices"

// assign chooses links so that no paragraph is in two of them and the sum of
// their odds is the greatest. The choices are in order of place. It returns the
// indices of the chosen links, ascending.
//
// The links fall into components that share no paragraph; each is solved by
// shortest augmenting paths over its links only (Jonker and Volgenant 1987,
// on a sparse graph, with a place of its own for each old paragraph that
// stays alone), so cost grows with the number of links, not with its square.
func (a *assigner) assign(list []choice) []int {
	chosen := make([]int, 0, min(a.olds, len(a.column), len(list)))
	for _, part := range a.components(list) {
		if len(part) == 1 {
			chosen = append(chosen, part[0].link)
			continue
		}
		chosen = append(chosen, newAssignment(part, a.column).solve()...)
	}
	slices.Sort(chosen)
	return chosen
}

// assignment is the work on one component. Rows are its old paragraphs and
// columns its new ones; cost is the negative of odds.
type assignment struct {
	arcs    [][]arc // of each row
	rowCost []int64 // dual of each row
	colCost []int64 // dual of each column, never above 0
	colRow  []int32 // row that holds the column, -1 if free
	rowArc  []int   // arc that the row holds, -1 if it stays alone
}

type arc struct {
	col  int32
	link int
	cost int64
}

// newAssignment needs a number for each new paragraph, all 0 before and after.
func newAssignment(part []choice, column []int32) *assignment {
	a := &assignment{}
	arcs := make([]arc, len(part))
	from, cols := 0, int32(0)
	for k, c := range part {
		if column[c.new] == 0 {
			cols++
			column[c.new] = cols
		}
		arcs[k] = arc{column[c.new] - 1, c.link, evenOdds - c.odds}
		if k+1 == len(part) || part[k+1].old != c.old {
			a.arcs = append(a.arcs, arcs[from:k+1])
			from = k + 1
		}
	}
	for _, c := range part {
		column[c.new] = 0
	}
	a.rowCost = make([]int64, len(a.arcs))
	a.rowArc = make([]int, len(a.arcs))
	a.colCost = make([]int64, cols)
	a.colRow = make([]int32, cols)
	for c := range a.colRow {
		a.colRow[c] = -1
	}
	return a
}

// solve brings in one row after the other and returns the chosen links.
func (a *assignment) solve() []int {
	for r := range a.arcs {
		a.rowArc[r] = -1
	}
	search := newSearch(len(a.colRow))
	for r := range a.arcs {
		a.augment(int32(r), search)
	}
	var chosen []int
	for r, k := range a.rowArc {
		if k >= 0 {
			chosen = append(chosen, a.arcs[r][k].link)
		}
	}
	return chosen
}

// search is the state of one shortest path search, kept to be used again.
type search struct {
	dist    []int64 // to each column
	from    []int32 // row from which the column was reached
	via     []int   // arc by which it was
	done    []bool
	touched []int32 // columns with a distance
	queue   colQueue
}

func newSearch(cols int) *search {
	return &search{dist: make([]int64, cols), from: make([]int32, cols), via: make([]int, cols), done: make([]bool, cols)}
}

const unreached = int64(1) << 62

// augment finds the cheapest way to bring row start in: along links that may
// push other rows to other columns, until a free column is reached or a row
// that had better stay alone.
func (a *assignment) augment(start int32, s *search) {
	s.touched, s.queue = s.touched[:0], s.queue[:0]
	a.rowCost[start] = 0
	// A row that stays alone costs 0, so its dual may not exceed 0.
	for _, x := range a.arcs[start] {
		a.rowCost[start] = min(a.rowCost[start], x.cost-a.colCost[x.col])
	}
	best, lone, end := unreached, int32(-1), int32(-1)
	var rows []int32 // rows reached, with their distance
	var rowDist []int64
	reach := func(r int32, d int64) {
		rows, rowDist = append(rows, r), append(rowDist, d)
		if alone := d - a.rowCost[r]; alone < best {
			best, lone, end = alone, r, -1
		}
		for k, x := range a.arcs[r] {
			nd := d + x.cost - a.rowCost[r] - a.colCost[x.col]
			if s.done[x.col] {
				continue
			}
			if s.from[x.col] != 0 && s.dist[x.col] <= nd {
				continue
			}
			if s.from[x.col] == 0 {
				s.touched = append(s.touched, x.col)
			}
			s.dist[x.col], s.from[x.col], s.via[x.col] = nd, r+1, k
			s.queue.push(colAt{nd, x.col})
		}
	}
	reach(start, 0)
	for len(s.queue) > 0 {
		top := s.queue.pop()
		if s.done[top.col] || top.dist != s.dist[top.col] {
			continue
		}
		if top.dist >= best {
			break
		}
		s.done[top.col] = true
		if a.colRow[top.col] < 0 {
			best, lone, end = top.dist, -1, top.col
			break
		}
		reach(a.colRow[top.col], top.dist)
	}
	// Duals: rows and columns nearer than the end move by how much nearer.
	for k, r := range rows {
		if rowDist[k] < best {
			a.rowCost[r] += best - rowDist[k]
		}
	}
	for _, c := range s.touched {
		if s.done[c] && s.dist[c] < best {
			a.colCost[c] -= best - s.dist[c]
		}
	}
	a.turn(start, lone, end, s)
	for _, c := range s.touched {
		s.from[c], s.done[c] = 0, false
	}
}

// turn hands the columns along the path on to the rows before them.
func (a *assignment) turn(start, lone, end int32, s *search) {
	if lone >= 0 {
		if lone == start {
			return
		}
		k := a.rowArc[lone]
		a.rowArc[lone] = -1
		end = a.arcs[lone][k].col
	}
	for {
		r := s.from[end] - 1
		before := a.rowArc[r]
		a.rowArc[r], a.colRow[end] = s.via[end], r
		if r == start {
			return
		}
		end = a.arcs[r][before].col
	}
}

type colAt struct {
	dist int64
	col  int32
}

func (a colAt) before(b colAt) bool { return a.dist < b.dist || a.dist == b.dist && a.col < b.col }

// colQueue is a binary heap of columns, nearest first.
type colQueue []colAt

func (q *colQueue) push(c colAt) {
	h := append(*q, c)
	i := len(h) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if !c.before(h[parent]) {
			break
		}
		h[i], i = h[parent], parent
	}
	h[i] = c
	*q = h
}

func (q *colQueue) pop() colAt {
	h := *q
	top, last := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	for i := 0; len(h) > 0; {
		child := 2*i + 1
		if child+1 < len(h) && h[child+1].before(h[child]) {
			child++
		}
		if child >= len(h) || !h[child].before(last) {
			h[i] = last
			break
		}
		h[i], i = h[child], child
	}
	*q = h
	return top
}
