package ledger

import (
	"slices"
	"testing"
)

func TestTally(t *testing.T) {
	var sums tally
	for range 2 { // the second time in the room of the first
		s := sums.grown(6)
		for place, weight := range []float64{0: 1, 1: 3, 2: 2, 3: 3, 5: 0.5} {
			if weight > 0 {
				s.add(int32(place), weight)
			}
		}
		s.add(2, 2)
		if got := s.greatest(); got != 4 {
			t.Errorf("the greatest sum is %v, want 4", got)
		}
		if got := s.best(3, func(place int) bool { return place == 1 }); !slices.Equal(got, []int{2, 3, 0}) {
			t.Errorf("the best three but place 1 are %v, want 2, 3 and 0", got)
		}
	}
}
