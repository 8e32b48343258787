package diff

import "slices"

const (
	// wholeArea bounds the old times new tokens of a run that is diffed whole;
	// a paragraph of 500 words against another takes some milliseconds.
	wholeArea = 1 << 18
	// chunk is the length in tokens of the pieces that a run is cut into where
	// it is too long and has no token that could serve as anchor.
	chunk = 400
	// anchorDepth bounds how often anchors are sought between anchors.
	anchorDepth = 24
)

// skeleton returns the blocks of a word diff of any size, raw: common ends
// first, then, in long runs, anchors on what occurs once on each side, and a
// shortest edit script in between. The cost is near-linear for texts that
// have unique words, and bounded for texts that have none.
func skeleton(a, b []int32) []block {
	s := &skeletonMaker{a: a, b: b}
	s.between(0, len(a), 0, len(b), 0)
	return join(s.blocks)
}

type skeletonMaker struct {
	a, b   []int32
	blocks []block // ascending
}

func (s *skeletonMaker) add(a, b, n int) {
	if n > 0 {
		s.blocks = append(s.blocks, block{a, b, n})
	}
}

// between adds the blocks of a[a0:a1] against b[b0:b1], which lie between so
// many levels of anchors.
func (s *skeletonMaker) between(a0, a1, b0, b1, depth int) {
	head := 0
	for a0+head < a1 && b0+head < b1 && s.a[a0+head] == s.b[b0+head] {
		head++
	}
	s.add(a0, b0, head)
	a0, b0 = a0+head, b0+head
	tail := 0
	for a0 < a1-tail && b0 < b1-tail && s.a[a1-tail-1] == s.b[b1-tail-1] {
		tail++
	}
	a1, b1 = a1-tail, b1-tail
	switch {
	case a0 == a1 || b0 == b1:
	case (a1-a0)*(b1-b0) <= wholeArea:
		for _, k := range myers(s.a[a0:a1], s.b[b0:b1]) {
			s.add(a0+k.a, b0+k.b, k.n)
		}
	default:
		s.anchored(a0, a1, b0, b1, depth)
	}
	s.add(a1, b1, tail)
}

// anchored cuts a long run at tokens that occur once on each side and goes on
// between them; without any, it cuts both sides into pieces in proportion.
func (s *skeletonMaker) anchored(a0, a1, b0, b1, depth int) {
	anchors := longestRising(uniquePairs(s.a[a0:a1], s.b[b0:b1]))
	if len(anchors) == 0 || depth >= anchorDepth {
		pieces := max(a1-a0, b1-b0)/chunk + 1
		for p := range pieces {
			s.between(a0+(a1-a0)*p/pieces, a0+(a1-a0)*(p+1)/pieces, b0+(b1-b0)*p/pieces, b0+(b1-b0)*(p+1)/pieces, depth)
		}
		return
	}
	i, j := a0, b0
	for _, p := range anchors {
		if a0+p.a < i || b0+p.b < j {
			continue
		}
		s.between(i, a0+p.a, j, b0+p.b, depth+1)
		s.add(a0+p.a, b0+p.b, 1)
		i, j = a0+p.a+1, b0+p.b+1
	}
	s.between(i, a1, j, b1, depth+1)
}

// uniquePairs returns the places of the keys that occur exactly once in a and
// once in b, by place in a.
func uniquePairs(a, b []int32) []block {
	type place struct{ count, at int }
	inB := make(map[int32]place, len(b))
	for j, k := range b {
		inB[k] = place{inB[k].count + 1, j}
	}
	inA := make(map[int32]int, len(a))
	for _, k := range a {
		inA[k]++
	}
	var pairs []block
	for i, k := range a {
		if p := inB[k]; p.count == 1 && inA[k] == 1 {
			pairs = append(pairs, block{i, p.at, 1})
		}
	}
	return pairs
}

// longestRising returns a longest subsequence of pairs, which ascend in a,
// that ascends in b too (patience sorting).
func longestRising(pairs []block) []block {
	var piles []int // index of the pair on top of each pile
	below := make([]int, len(pairs))
	for i, p := range pairs {
		at, _ := slices.BinarySearchFunc(piles, p.b, func(top, b int) int { return pairs[top].b - b })
		below[i] = -1
		if at > 0 {
			below[i] = piles[at-1]
		}
		if at == len(piles) {
			piles = append(piles, i)
		} else {
			piles[at] = i
		}
	}
	if len(piles) == 0 {
		return nil
	}
	rising := make([]block, 0, len(piles))
	for i := piles[len(piles)-1]; i >= 0; i = below[i] {
		rising = append(rising, pairs[i])
	}
	slices.Reverse(rising)
	return rising
}
