package diff

import "resdiff/wording"

// Where a paragraph names several sessions or terms that are to come, all of them roll
// on together. One that stays behind was left out of the renewal, or moved before the
// other.

// leftBehind reports whether, in the paragraph of a pair that moved on, another session
// to come or the end of another term stayed.
func (v *view) leftBehind(q mentionPair) bool {
	if q.old == nil || q.new == nil {
		return false
	}
	earlier, later := min(q.old.Value, q.new.Value), max(q.old.Value, q.new.Value)
	r := v.reading(q.newRef)
	at := func(i int) wordAt { return wordAt{q.newRef.old, q.newRef.para, i} }
	for i := range r.found {
		m := &r.found[i]
		if m.Kind != wording.Date || m == q.new || m.Unit != q.new.Unit {
			continue
		}
		from, to := r.words(m.Start, m.End)
		stayed := true
		for k := from; k < to; k++ {
			stayed = stayed && !v.changed(at(k))
		}
		switch {
		case !stayed || r.governor(from) != r.governor(q.newRef.at):
		case m.Unit != "" && m.Value >= earlier && m.Value >= later-1:
			return true
		case m.Unit == "" && r.word(from-1) == "until" && r.word(q.newRef.at-1) == "until":
			return true
		}
	}
	return false
}

// endsThen reports whether something else is to happen when the term of a date is over,
// which is put off with it: "until 30 June 2024, at which time the Mission will close".
func (r *reading) endsThen(m *wording.Mention) bool {
	_, from := r.words(m.Start, m.End)
	for i := from; i < len(r.low); i++ {
		switch r.low[i] {
		case "thereafter", "afterwards":
			return true
		case "last":
			if r.word(i+1) == "time" {
				return true
			}
		case "which", "that":
			if next := r.word(i + 1); (r.word(i-1) == "at" || r.word(i-1) == "from" || r.word(i-1) == "after") && (next == "time" || next == "date" || next == "day" || next == "point") {
				return true
			}
		}
	}
	return false
}
