package diff

import (
	"iter"
	"math/bits"
	"slices"
)

// seedIndex knows the seeds that begin with a wanted token.
type seedIndex struct {
	// wanted has a bit set for each seed that is listed, and for few others: most
	// seeds of a document are not, and are told so without a search of the list.
	wanted []uint64
	shift  int
	hashes []uint64     // of the seeds, ascending
	places []seedPlaces // of each seed, and one more for those that are not listed
}

// at returns where a seed that begins with a wanted token stands.
func (index *seedIndex) at(hash uint64) *seedPlaces {
	if word, bit := index.bit(hash); index.wanted[word]&bit != 0 {
		if k, ok := slices.BinarySearch(index.hashes, hash); ok {
			return &index.places[k]
		}
	}
	return &index.places[len(index.hashes)]
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

// want makes wanted of the seeds that are listed.
func (index *seedIndex) want() {
	size := max(bits.Len(uint(wantedBits*len(index.hashes))), 6)
	index.shift = 64 - size
	index.wanted = make([]uint64, 1<<(size-6))
	for _, hash := range index.hashes {
		word, bit := index.bit(hash)
		index.wanted[word] |= bit
	}
}

// seedPlaces says how often a seed stands in either document, and where it
// stood in the other the first times.
type seedPlaces struct {
	here, there int32
	first       [repeats]seedPlace
}

// seedPlace is a paragraph and the token of it where a seed begins.
type seedPlace struct{ paragraph, token int32 }

func indexSeeds(doc, other []side, wanted [][]bool) *seedIndex {
	most := 0
	for _, flags := range wanted {
		for _, on := range flags {
			if on {
				most++
			}
		}
	}
	index := &seedIndex{hashes: make([]uint64, 0, most)}
	for p, s := range doc {
		for i, h := range s.seeds() {
			if wanted[p][i] {
				index.hashes = append(index.hashes, h)
			}
		}
	}
	slices.Sort(index.hashes)
	index.hashes = slices.Compact(index.hashes)
	index.want()
	index.places = make([]seedPlaces, len(index.hashes)+1)
	for _, s := range doc {
		for _, h := range s.seeds() {
			index.at(h).here++
		}
	}
	for p, s := range other {
		for i, h := range s.seeds() {
			at := index.at(h)
			if at.there < repeats {
				at.first[at.there] = seedPlace{int32(p), int32(i)}
			}
			at.there++
		}
	}
	return index
}

// seedBase is what the hashes of seeds are polynomials of; any large odd number does.
const seedBase uint64 = 0x9E3779B97F4A7C15

// leaving is seedBase to the power of seed.
var leaving = func() uint64 {
	p := uint64(1)
	for range seed {
		p *= seedBase
	}
	return p
}()

// seedAt returns a hash of the seed tokens from i on.
func (s side) seedAt(i int) uint64 {
	h := uint64(0)
	for k := i; k < i+seed; k++ {
		h = h*seedBase + uint64(s[k].Key)
	}
	return h
}

// seeds returns the index and hash of each seed, every one made of that before it.
func (s side) seeds() iter.Seq2[int, uint64] {
	return func(yield func(int, uint64) bool) {
		if len(s) < seed {
			return
		}
		h := s.seedAt(0)
		for i := 0; yield(i, h) && i+seed < len(s); i++ {
			h = h*seedBase + uint64(s[i+seed].Key) - uint64(s[i].Key)*leaving
		}
	}
}
