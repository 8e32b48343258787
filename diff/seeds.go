package diff

import "math/bits"

// seedIndex knows the seeds that begin with a wanted token.
type seedIndex struct {
	// wanted has a bit set for each seed that has a number, and for few others: most
	// seeds of a document have none, and are told so without a look into the map.
	wanted []uint64
	shift  int
	number map[uint64]int32 // of a seed, by its hash
	places []seedPlaces     // by number
}

// at returns where a seed that begins with a wanted token stands.
func (index *seedIndex) at(hash uint64) *seedPlaces {
	if word, bit := index.bit(hash); index.wanted[word]&bit == 0 {
		return &index.places[0]
	}
	return &index.places[index.number[hash]]
}

// bit returns where wanted tells of a seed.
func (index *seedIndex) bit(hash uint64) (word, bit uint64) {
	const golden = 0x9E3779B97F4A7C15 // spreads all bits over the highest
	at := hash * golden >> index.shift
	return at / 64, 1 << (at % 64)
}

// wantedBits is how many bits tell whether a seed is wanted, for each that is, at
// least: one in so many of the others is looked up in vain.
const wantedBits = 8

// want makes wanted of the seeds that are numbered.
func (index *seedIndex) want() {
	size := max(bits.Len(uint(wantedBits*len(index.number))), 6)
	index.shift = 64 - size
	index.wanted = make([]uint64, 1<<(size-6))
	for hash := range index.number {
		word, bit := index.bit(hash)
		index.wanted[word] |= bit
	}
}

// seedPlaces says how often a seed stands in either document, and where it
// stood in the other the first times.
type seedPlaces struct {
	here, there int
	first       [repeats]place
}

func indexSeeds(doc, other []side, wanted [][]bool) *seedIndex {
	index := &seedIndex{number: map[uint64]int32{}}
	for p, s := range doc {
		for i := 0; i+seed <= len(s); i++ {
			if wanted[p][i] {
				if h := s.seedAt(i); index.number[h] == 0 {
					index.number[h] = int32(len(index.number) + 1)
				}
			}
		}
	}
	index.want()
	index.places = make([]seedPlaces, len(index.number)+1) // 0 is none
	for _, s := range doc {
		for i := 0; i+seed <= len(s); i++ {
			index.at(s.seedAt(i)).here++
		}
	}
	for p, s := range other {
		for i := 0; i+seed <= len(s); i++ {
			at := index.at(s.seedAt(i))
			if at.there < repeats {
				at.first[at.there] = place{p, i}
			}
			at.there++
		}
	}
	return index
}

// seedAt returns a hash of the seed tokens from i on.
func (s side) seedAt(i int) uint64 {
	const fnvOffset, fnvPrime = 14695981039346656037, 1099511628211 // FNV-1a
	h := uint64(fnvOffset)
	for _, t := range s[i : i+seed] {
		h = (h ^ uint64(uint32(t.Key))) * fnvPrime
	}
	return h
}
