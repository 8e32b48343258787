package diff

import "slices"

// detailsTurned holds where the date and the place of one event changed places:
// "held in Lima on 23 May 2019" ↔ "held on 23 May 2019 in Lima". All from the
// first changed word to the last must be such details, the same words on both
// sides.
func (v *view) detailsTurned(*viewHunk) bool {
	if v.sameDetails == nil {
		same := v.turnedDetails()
		v.sameDetails = &same
	}
	return *v.sameDetails
}

func (v *view) turnedDetails() bool {
	spans, ok := v.orderSpans()
	if !ok {
		return false
	}
	var low [len(spans)][]string
	for k, s := range spans {
		for i := s.from; i < s.to; i++ {
			d := s.reading.detail[i]
			switch {
			case !wordy(s.reading.low[i]):
			case d == detailDate || d == detailPlace:
				low[k] = append(low[k], s.reading.low[i])
			default:
				return false
			}
		}
		slices.Sort(low[k])
	}
	for _, s := range spans {
		if s.reading.inSequence() || s.reading.countsBeside(s.from, s.to) {
			return false
		}
	}
	return len(low[0]) > 0 && slices.Equal(low[0], low[1])
}
