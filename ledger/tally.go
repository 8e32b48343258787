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

// best returns the most places with the greatest sums, greatest first, those with equal
// sums by their order; places that skip names are left out.
func (t *tally) best(most int, skip func(place int) bool) []int {
	list := make([]int, 0, most+1)
	for _, i := range t.touched {
		place := int(i)
		before := func(k int) bool {
			a, b := t.sums[place], t.sums[list[k]]
			return a > b || a == b && place < list[k]
		}
		if len(list) == most && !before(most-1) || skip(place) {
			continue
		}
		k := len(list)
		for k > 0 && before(k-1) {
			k--
		}
		list = append(list, 0)
		copy(list[k+1:], list[k:])
		list[k] = place
		list = list[:min(most, len(list))]
	}
	return list
}
