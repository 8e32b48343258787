package series

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"slices"
)

// Hashes are 32-bit hashes; as text they are base64 of their bytes, the least
// one first.
type Hashes []uint32

// MarshalText writes the hashes.
func (h Hashes) MarshalText() ([]byte, error) {
	packed := make([]byte, 0, 4*len(h))
	for _, x := range h {
		packed = binary.LittleEndian.AppendUint32(packed, x)
	}
	return base64.StdEncoding.AppendEncode(nil, packed), nil
}

// UnmarshalText reads what MarshalText wrote, and fails with anything else.
func (h *Hashes) UnmarshalText(text []byte) error {
	packed, err := base64.StdEncoding.AppendDecode(nil, text)
	if err != nil {
		return err
	}
	if len(packed)%4 != 0 {
		return errors.New("hashes of half a length")
	}
	*h = make(Hashes, 0, len(packed)/4)
	for ; len(packed) > 0; packed = packed[4:] {
		*h = append(*h, binary.LittleEndian.Uint32(packed))
	}
	return nil
}

// sketchSize is the number of passages that are kept of a long text. The lowest
// hashes of two texts are a fair sample of what they share: from 192 of them the
// share of a seventh, which is enough for a succession, is told to within a
// fortieth (one standard deviation). A text of some two hundred words is kept whole.
const sketchSize = 192

// sketch gathers the lowest hashes of a text's passages.
type sketch struct{ hashes []uint32 }

func newSketch() *sketch { return &sketch{make([]uint32, 0, 4*sketchSize)} }

func (s *sketch) add(h uint32) {
	if s.hashes = append(s.hashes, h); len(s.hashes) == cap(s.hashes) {
		s.hashes = append(s.hashes[:0], s.lowest()...)
	}
}

// lowest returns the lowest sketchSize hashes, each once, sorted.
func (s *sketch) lowest() Hashes {
	slices.Sort(s.hashes)
	low := slices.Compact(s.hashes)
	return slices.Clone(low[:min(len(low), sketchSize)])
}

// share estimates which part of a's passages are in b, 0 to 1; exact where both
// are texts of which all passages are kept, 0 if a has none.
func share(a, b Hashes) float64 {
	// Above the highest hash that is kept of a long text nothing is known of it.
	limit := ^uint32(0)
	for _, h := range []Hashes{a, b} {
		if len(h) == sketchSize {
			limit = min(limit, h[len(h)-1])
		}
	}
	known, both := 0, 0
	for _, h := range a {
		if h > limit {
			break
		}
		known++
		for len(b) > 0 && b[0] < h {
			b = b[1:]
		}
		if len(b) > 0 && b[0] == h {
			both++
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(known)
}

// hash is the upper half of FNV-1a over the words with a separator, stirred once
// more so that low values are as likely as others.
func hash(ws []string) uint32 {
	h := uint64(14695981039346656037)
	for _, w := range ws {
		for i := 0; i < len(w); i++ {
			h = (h ^ uint64(w[i])) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	return uint32(h >> 32)
}
