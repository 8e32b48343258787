package wording

import (
	"fmt"
	"runtime"
	"testing"
)

func TestVocabulary(t *testing.T) {
	old := []string{"Urges Harbours to light lamps;", "", "Urges harbours, and urges pilots;"}
	new := []string{"Urges harbours, and urges pilots;", "URGES Keepers to light lamps;"}
	var first []Word
	for _, processors := range []int{1, 2, 8} {
		before := runtime.GOMAXPROCS(processors)
		p := ReadPair(old, new)
		runtime.GOMAXPROCS(before)
		if first == nil {
			first = p.Vocabulary
		}
		if fmt.Sprint(p.Vocabulary) != fmt.Sprint(first) {
			t.Errorf("with %d processors the words are numbered %v, with one %v", processors, p.Vocabulary, first)
		}
		for _, text := range append(p.Old, p.New...) {
			for k, id := range text.IDs {
				w := p.Vocabulary[id]
				if w.Key != text.Key(k) || w.Lower != text.Lower(k) {
					t.Errorf("%q: word %d, %q, has the number %d of %+v", text.Text, k, text.Key(k), id, w)
				}
			}
		}
	}
}
