package ledger

// tally adds up weights by paragraph or clause. It is a row as long as the document,
// cleared where it was written: a map for each question took half of the time that the
// facts of a long pair take.
type tally struct {
	sums    []float64
	touched []int32
}

// grown returns a cleared tally with room for n places.
func (t *tally) grown(n int) *tally {
	for _, i := range t.touched {
		t.sums[i] = 0
	}
	t.touched = t.touched[:0]
	if len(t.sums) < n {
		t.sums = make([]float64, n)
	}
	return t
}

// add adds a weight above 0 to a place.
func (t *tally) add(place int32, weight float64) {
	if t.sums[place] == 0 {
		t.touched = append(t.touched, place)
	}
	t.sums[place] += weight
}

// greatest returns the greatest sum.
func (t *tally) greatest() float64 {
	var most float64
	for _, i := range t.touched {
		most = max(most, t.sums[i])
	}
	return most
}

// least returns the places with a sum of at least so much, in the order of their first weight.
func (t *tally) least(weight float64) (out []int) {
	for _, i := range t.touched {
		if t.sums[i] >= weight {
			out = append(out, int(i))
		}
	}
	return out
}
