package diff

import "testing"

func TestSeedsAreHashedOneFromAnother(t *testing.T) {
	var s side
	for k := range 3 * seed {
		s = append(s, token{Key: int32(k * k % 5)})
	}
	for range s[:seed-1].seeds() {
		t.Error("fewer tokens than a seed has give one")
	}
	n := 0
	for i, h := range s.seeds() {
		if i != n || h != s.seedAt(i) {
			t.Errorf("seed %d of %d hashes to %x, want %x", i, n, h, s.seedAt(i))
		}
		n++
	}
	if n != len(s)-seed+1 {
		t.Errorf("%d tokens have %d seeds", len(s), n)
	}
}
