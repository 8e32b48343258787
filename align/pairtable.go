package align

import "math/bits"

// pairTable numbers pairs of words by open addressing: there are more of them than of
// anything else, and each is asked for once for every place it stands in.
type pairTable struct {
	slots []pairSlot // a power of two of them
	used  int
	shift int
}

// pairSlot holds the term of a pair, one more than it, so that 0 is free.
type pairSlot struct {
	first, second int32
	id            int32
}

// newPairTable makes room for n pairs.
func newPairTable(n int) pairTable {
	size := bits.Len(uint(2*n + 8))
	return pairTable{slots: make([]pairSlot, 1<<size), shift: 64 - size}
}

// slot returns the slot of a pair, or the free one where it belongs.
func (t *pairTable) slot(first, second int32) *pairSlot {
	const golden = 0x9E3779B97F4A7C15 // spreads all bits over the highest
	at := (uint64(first)<<32 | uint64(second)) * golden >> t.shift
	for {
		s := &t.slots[at]
		if s.id == 0 || s.first == first && s.second == second {
			return s
		}
		at = (at + 1) % uint64(len(t.slots))
	}
}

// number returns the term of a pair; made makes that of a new one.
func (t *pairTable) number(first, second int32, made func() int32) int32 {
	s := t.slot(first, second)
	if s.id == 0 {
		if 4*(t.used+1) > 3*len(t.slots) {
			t.grow()
			s = t.slot(first, second)
		}
		*s = pairSlot{first, second, made() + 1}
		t.used++
	}
	return s.id - 1
}

func (t *pairTable) grow() {
	before := t.slots
	t.slots, t.shift = make([]pairSlot, 2*len(before)), t.shift-1
	for _, s := range before {
		if s.id != 0 {
			*t.slot(s.first, s.second) = s
		}
	}
}

// each calls do with the term of every pair.
func (t *pairTable) each(do func(id int32)) {
	for _, s := range t.slots {
		if s.id != 0 {
			do(s.id - 1)
		}
	}
}
