package diff

import (
	"sort"

	"resdiff/wording"
)

// Gatherings of a longer cycle than the resolution's, and gatherings that were
// awaited and have been held since, are told of by the day on which they were
// held: it hangs on the days of the two resolutions, not on their distance.

// heldAgain reports whether a pair of dates are those of two holdings of one
// named gathering that is only noted or recalled: one over when the earlier
// resolution was adopted, one after that.
//
//	noting the convening of the World Harbour Development Conference in Lima in 2017
//	→ noting the convening of the World Harbour Development Conference in Kigali in 2022
func (v *view) heldAgain(q mentionPair) bool {
	earlier, _, ok := v.in.adopted()
	if !ok || !v.toldOnly(q) || !v.sameNamedEvent(q) {
		return false
	}
	was, is := v.in.byAge(q)
	return endsBefore(was, earlier) && !beginsBefore(is, earlier)
}

// tookPlace reports whether a pair of dates are the day for which a meeting was
// awaited and the day on which it was held, before the later resolution.
func (v *view) tookPlace(q mentionPair) bool {
	earlier, later, ok := v.in.adopted()
	if q = v.withUnchanged(q); !ok || !v.toldOnly(q) {
		return false
	}
	was, is := v.in.byAge(q)
	return !endsBefore(was, earlier) && !beginsBefore(is, earlier) && endsBefore(is, later)
}

// withUnchanged fills in the side of a pair that has none, where a word of the
// date stayed: "in 2020" → "from 14 to 16 October 2020".
func (v *view) withUnchanged(q mentionPair) mentionPair {
	have, ref := q.new, q.newRef
	if have == nil {
		have, ref = q.old, q.oldRef
	}
	if q.old != nil && q.new != nil || have == nil || have.Kind != wording.Date {
		return q
	}
	n, side := v.ch.Old, v.in.old
	if ref.old {
		n, side = v.ch.New, v.in.new
	}
	for _, p := range v.wordsOf(have, ref) {
		if v.changed(p) {
			continue
		}
		for _, para := range n {
			at := func(i int) wordAt { return wordAt{!ref.old, para, i} }
			// The equal words before a word never become fewer.
			i := sort.Search(len(side[para].low), func(i int) bool { return v.equals.of(at(i)) >= v.equals.of(p) })
			for ; i < len(side[para].low) && v.equals.of(at(i)) == v.equals.of(p); i++ {
				other := at(i)
				m := side[para].mentionAt(i, wording.Date)
				if m == nil || v.changed(other) {
					continue
				}
				from, _ := side[para].words(m.Start, m.End)
				if other.at = from; ref.old {
					q.new, q.newRef = m, other
				} else {
					q.old, q.oldRef = m, other
				}
				return q
			}
		}
	}
	return q
}

// toldOnly reports whether a pair of calendar dates stands where a gathering is
// noted, recalled or looked forward to.
func (v *view) toldOnly(q mentionPair) bool {
	if q.old == nil || q.new == nil || q.old.Kind != wording.Date || q.old.Unit != "" || q.new.Unit != "" {
		return false
	}
	told := []string{"note", "take note", "recall", "look forward"}
	return v.governed(v.reading(q.oldRef), q.oldRef.at, told) && v.governed(v.reading(q.newRef), q.newRef.at, told)
}

// sameNamedEvent reports whether the dates of a pair are of one event with a name
// of its own, the words of which stayed.
func (v *view) sameNamedEvent(q mentionPair) bool {
	a, b := v.reading(q.oldRef), v.reading(q.newRef)
	i, _ := a.eventOf(q.oldRef.at)
	j, _ := b.eventOf(q.newRef.at)
	if !v.equalWords(wordAt{true, q.oldRef.para, i}, wordAt{false, q.newRef.para, j}) {
		return false
	}
	const least = 3 // capitalised words of a name that tells one event from all others
	named := 0
	for k := j; k >= 0 && named < least && !v.changed(wordAt{false, q.newRef.para, k}); k-- {
		if !b.named(k) {
			break
		}
		named++
	}
	return named >= least
}

// heldAgainAt returns the events, by the word that names each, whose dates
// changed to those of another holding.
func (v *view) heldAgainAt() map[wordAt]bool {
	out := map[wordAt]bool{}
	for _, q := range v.pairs {
		if q.old == nil || q.new == nil || !v.heldAgain(q) {
			continue
		}
		for _, ref := range []wordAt{q.oldRef, q.newRef} {
			at, _ := v.reading(ref).eventOf(ref.at)
			out[wordAt{ref.old, ref.para, at}] = true
		}
	}
	return out
}
