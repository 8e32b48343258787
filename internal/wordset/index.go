package wordset

import "math/bits"

// Index numbers words from 0 in the order in which they are first added. The zero
// Index is empty.
type Index struct {
	words []string
	// slots is a table of hashes: one more than the number of a word, 0 where there
	// is none.
	slots []uint32
}

// IndexOf returns an index with room for so many words, that more may be added to.
func IndexOf(words int) Index {
	return Index{make([]string, 0, words), make([]uint32, 1<<bits.Len(uint(2*words+64)))}
}

// Number returns the number of a word, and whether it was there before: a new one
// gets the next.
func (x *Index) Number(word string) (n int, known bool) {
	if 2*len(x.words) >= len(x.slots) {
		x.grow()
	}
	slot := x.find(word)
	if x.slots[slot] == 0 {
		x.words = append(x.words, word)
		x.slots[slot] = uint32(len(x.words))
		return len(x.words) - 1, false
	}
	return int(x.slots[slot] - 1), true
}

// Find returns the number of a word, -1 if it has none.
func (x *Index) Find(word string) int {
	if len(x.slots) == 0 {
		return -1
	}
	return int(x.slots[x.find(word)]) - 1
}

// find returns the slot of a word, or the empty one where it would be.
func (x *Index) find(word string) uint32 {
	last := uint32(len(x.slots) - 1)
	slot := Hash(word) & last
	for x.slots[slot] != 0 && x.words[x.slots[slot]-1] != word {
		slot = (slot + 1) & last
	}
	return slot
}

func (x *Index) grow() {
	x.slots = make([]uint32, max(64, 2*len(x.slots)))
	for i, w := range x.words {
		x.slots[x.find(w)] = uint32(i + 1)
	}
}
