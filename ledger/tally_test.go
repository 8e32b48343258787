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
		if got := s.least(3); !slices.Equal(got, []int{1, 2, 3}) {
			t.Errorf("places with at least 3 are %v, want 1, 2 and 3", got)
		}
	}
}
