package align

import "resdiff/wording"

// sameTexts numbers texts, equal ones by one number, in order of first sight.
type sameTexts struct {
	// of gives the number of the text that has a hash; where two that differ share
	// it, the second has the next one.
	of    map[uint64]int32
	texts []*wording.Text
	// counts tells which tokens of a text are compared.
	counts func(t *wording.Text, i int) bool
}

// number returns the number of a text.
func (s *sameTexts) number(t *wording.Text) int32 {
	hash := uint64(0)
	for i, id := range t.IDs {
		if s.counts(t, i) {
			hash = (hash + uint64(id) + 1) * 0x9E3779B97F4A7C15
			hash ^= hash >> 32
		}
	}
	for ; ; hash++ {
		n, ok := s.of[hash]
		if !ok {
			n = int32(len(s.texts))
			s.of[hash] = n
			s.texts = append(s.texts, t)
		}
		if s.texts[n] == t || s.equal(s.texts[n], t) {
			return n
		}
	}
}

// equal reports whether two texts are equal in the tokens that count.
func (s *sameTexts) equal(a, b *wording.Text) bool {
	i, j := 0, 0
	for {
		for i < len(a.IDs) && !s.counts(a, i) {
			i++
		}
		for j < len(b.IDs) && !s.counts(b, j) {
			j++
		}
		if i == len(a.IDs) || j == len(b.IDs) {
			return i == len(a.IDs) && j == len(b.IDs)
		}
		if a.IDs[i] != b.IDs[j] {
			return false
		}
		i, j = i+1, j+1
	}
}

func everyToken(*wording.Text, int) bool { return true }

func everyWord(t *wording.Text, i int) bool { return t.Words[i].Word }
