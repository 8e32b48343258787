// Package wordset holds sets of words that are written as lists in the source.
// A set costs nothing until it is first asked, and then one pass over its list: to
// make maps of all lists took a tenth of the time in which the command starts.
package wordset

import (
	"strings"
	"sync"
)

// Set is a set of words.
type Set struct {
	// List holds the words, white space between them. It is not changed once the
	// set has been asked.
	List string

	once sync.Once
	// places is a table of hashes: one more than where a word stands in List, 0
	// where there is none. Half of it or more is empty.
	places []uint32
}

// Has reports whether a word is in the set.
func (s *Set) Has(word string) bool {
	s.once.Do(s.fill)
	_, found := s.find(word)
	return found
}

// find returns the slot of a word, or the empty one where it would be.
func (s *Set) find(word string) (slot uint32, found bool) {
	last := uint32(len(s.places) - 1)
	for slot = Hash(word) & last; s.places[slot] != 0; slot = (slot + 1) & last {
		rest := s.List[s.places[slot]-1:]
		if strings.HasPrefix(rest, word) && (len(rest) == len(word) || space(rest[len(word)])) && word != "" {
			return slot, true
		}
	}
	return slot, false
}

// fill makes the table.
func (s *Set) fill() {
	most := 1 // words
	for i := range len(s.List) {
		if space(s.List[i]) {
			most++
		}
	}
	size := 2
	for size < 2*most {
		size *= 2
	}
	s.places = make([]uint32, size)
	for from := 0; from < len(s.List); {
		end := from
		for end < len(s.List) && !space(s.List[end]) {
			end++
		}
		if end > from {
			if slot, found := s.find(s.List[from:end]); !found {
				s.places[slot] = uint32(from + 1)
			}
		}
		from = end + 1
	}
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// Hash is the 32-bit FNV-1a hash of a word.
func Hash(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}
